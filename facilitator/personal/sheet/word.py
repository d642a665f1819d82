"""The sheet as a Word file: the same blocks, with real headings, quotations and tables."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from facilitator.archive.documents.word_file import blank, number_pages, saved
from facilitator.archive.documents.word_paper import Paper

Part = dict[str, Any]


def docx_of(sheet: Part) -> bytes:
    made = blank(title=sheet["name"], language=sheet["language"], at=datetime.fromisoformat(sheet["day"]))
    body = made.element.body
    page = body[-1]  # how its pages are, which comes last
    body.remove(page)
    paper = Paper(body)
    paper.paragraph("Above", sheet["above"])
    paper.paragraph("Title", sheet["name"])
    for words in sheet["about"]:
        paper.paragraph("Subtitle", words)
    for block in sheet["blocks"]:
        _DRAWN[block["is"]](paper, block, sheet)
    paper.paragraph("Colophon", sheet["colophon"])
    body.append(page)
    number_pages(made, f"{sheet['name']} · {sheet['programme']}", sheet["page"])
    return saved(made)


def _heading(paper: Paper, block: Part, _sheet: Part) -> None:
    paper.heading(block["level"], block["text"])
    paper.paragraph("Lead", block["aside"])


def _field(paper: Paper, block: Part, _sheet: Part) -> None:
    paper.paragraph("Label", block["label"])
    paper.paragraph("Normal", block["text"])


def _points(paper: Paper, block: Part, _sheet: Part) -> None:
    paper.paragraph("Label", block["label"])
    for item in block["items"]:
        paper.paragraph("Normal", f"–  {item}")


def _said(paper: Paper, block: Part, sheet: Part) -> None:
    under = " · ".join(filter(None, (block["by"], block["mark"])))
    paper.note(block["colour"], block["text"], under)
    paper.paragraph("Normal", f"{sheet['answered']} {block['reply']}" if block["reply"] else "")


def _promise(paper: Paper, block: Part, _sheet: Part) -> None:
    paper.paragraph("Promise", block["text"])
    paper.paragraph("Quiet", block["day"])
    paper.paragraph("Normal", ": ".join(filter(None, (block["went"], block["words"]))))


def _spread(paper: Paper, block: Part, sheet: Part) -> None:
    rows = [(step["word"], str(step["times"])) for step in block["steps"]]
    paper.table(block["title"], (block["title"], sheet["how_often"]), rows, widths=(4, 1))
    paper.paragraph("Below", " ")


def _in(style: str) -> Callable[[Paper, Part, Part], None]:
    return lambda paper, block, _sheet: paper.paragraph(style, block["text"])


_DRAWN: dict[str, Callable[[Paper, Part, Part], None]] = {
    "heading": _heading,
    "field": _field,
    "points": _points,
    "said": _said,
    "promise": _promise,
    "spread": _spread,
    "title": _in("Question"),
    "quiet": _in("Quiet"),
}
