"""The sheet as a Word file: the same blocks, with real headings, quotations and tables."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import groupby
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
    for kind, blocks in groupby(sheet["blocks"], key=_alike):
        if kind[0] == "spread":
            _spreads(paper, list(blocks), sheet)
        else:
            for block in blocks:
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
    if block["reply"]:
        paper.note(block["colour"], f"{sheet['answered']} {block['reply']}")


def _promise(paper: Paper, block: Part, _sheet: Part) -> None:
    paper.paragraph("Promise", block["text"])
    paper.paragraph("PromiseDay", block["day"])
    paper.paragraph("Normal", ": ".join(filter(None, (block["went"], block["words"]))))


def _alike(block: Part) -> tuple[str, ...]:
    """Criteria with the same steps that follow each other stand in one table."""
    return (block["is"], *(step["word"] for step in block.get("steps", ())))


def _spreads(paper: Paper, blocks: list[Part], sheet: Part) -> None:
    words = [step["word"] for step in blocks[0]["steps"]]
    rows = [(block["title"], *(str(step["times"]) for step in block["steps"])) for block in blocks]
    paper.table(sheet["how_often"], (sheet["how_often"], *words), rows, widths=(3, *(1 for _ in words)))


def _in(style: str) -> Callable[[Paper, Part, Part], None]:
    return lambda paper, block, _sheet: paper.paragraph(style, block["text"])


_DRAWN: dict[str, Callable[[Paper, Part, Part], None]] = {
    "heading": _heading,
    "field": _field,
    "points": _points,
    "said": _said,
    "promise": _promise,
    "title": _in("Question"),
    "quiet": _in("Quiet"),
}
