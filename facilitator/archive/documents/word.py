"""The archive as a Word document, to send round and to go on with: real headings, quotations and tables."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from flask_babel import gettext as _
from flask_babel import ngettext

from facilitator.archive.documents.contents import contents_of
from facilitator.archive.documents.turnout import work_of
from facilitator.archive.documents.word_file import blank, number_pages, saved
from facilitator.archive.documents.word_paper import Paper
from facilitator.archive.documents.word_stage import stage

Part = dict[str, Any]


def docx_of(document: Part, checksum: str) -> bytes:
    told = contents_of(document)
    session = told["session"]
    over = datetime.fromisoformat(session["ended_at"] or session["starts_at"])
    made = blank(title=session["title"], language=session["language"], at=over.astimezone(UTC).replace(tzinfo=None))
    body = made.element.body
    page = body[-1]  # how its pages are, which comes last
    body.remove(page)
    paper = Paper(body)
    _head(paper, document["programme"]["title"], told)
    for round in told["rounds"]:
        _round(paper, round)
    _turnout(paper, told)
    _agenda(paper, told["agenda"])
    paper.paragraph("Colophon", _colophon(checksum, named=told["named"]))
    body.append(page)
    number_pages(made, session["title"], _("Page {page} of {pages}"))
    return saved(made)


def _head(paper: Paper, programme: str, told: Part) -> None:
    session, held = told["session"], told["presentations"]
    counts = [
        ngettext("%(num)s person took part", "%(num)s people took part", told["turnout"]),
        ngettext("%(num)s note", "%(num)s notes", told["notes"]),
        ngettext("%(num)s answer", "%(num)s answers", told["answers"]) if told["answers"] else "",
        ngettext("%(num)s presentation", "%(num)s presentations", held) if held else "",
    ]
    paper.paragraph("Above", programme if programme != session["title"] else "")
    paper.paragraph("Title", session["title"])
    paper.paragraph(
        "Subtitle", " · ".join(part for part in (f"{told['day']}, {told['when']}", session["place"]) if part)
    )
    paper.paragraph("Quiet", " · ".join(filter(None, counts)))
    if told["erased"]:
        erased = ngettext(
            "The name of %(num)s person was erased since.",
            "The names of %(num)s people were erased since.",
            told["erased"],
        )
        paper.paragraph("Quiet", erased)
    if session["rehearsal"]:
        paper.paragraph("Question", _("This was a rehearsal."))


def _round(paper: Paper, round: Part) -> None:
    paper.heading(1, round["title"])
    paper.paragraph("Question", round["prompt"])
    paper.paragraph("Normal", round["speaker"])
    if not round["opened_at"]:
        paper.paragraph("Quiet", _("This round was not held."))
    paper.paragraph("Lead" if round["boards"] or round["answered"] else "Quiet", round["times"] or "")
    for question in round["answered"]:
        _answers(paper, question)
    stage(paper, round)
    for board in round["boards"]:
        _board(paper, board)


def _board(paper: Paper, board: Part) -> None:
    if board["title"]:
        paper.heading(2, board["title"], aside=board["where"])
        paper.paragraph("Lead", board["people"])
    for column in board["columns"]:
        paper.heading(3 if board["title"] else 2, column["title"])
        if not column["notes"]:
            paper.paragraph("Quiet", _("Nothing was written here."))
        for note in column["notes"]:
            paper.note(column["colour"], note["text"], note["said"])
        if column["waiting"]:
            paper.paragraph("Quiet", _waiting(column["waiting"]))


def _answers(paper: Paper, question: Part) -> None:
    """What came of a question: words by how many gave them, the steps of a scale, or texts."""
    shown = any(question.get(form) for form in ("words", "steps", "texts"))
    count = ngettext("%(num)s answer", "%(num)s answers", question["count"])
    paper.paragraph("Lead" if shown else "Quiet", f"{count}. {_late(question['late'])}" if question["late"] else count)
    if question.get("words"):
        by_number = groupby(question["words"], key=lambda word: word["n"])
        rows = [(f"{number} ×", ", ".join(word["word"] for word in words)) for number, words in by_number]
        paper.table(_("The words"), (_("How often"), _("Words")), rows, widths=(1, 6))
    elif question.get("steps"):
        steps = [(f"{step['step']} {step['words']}".strip(), str(step["n"])) for step in question["steps"]]
        paper.table(_("The scale"), (_("Step"), _("People")), steps, widths=(4, 1))
    for text in question.get("texts", ()):
        paper.note("yellow", text)


def _late(number: int) -> str:
    return str(
        ngettext(
            "%(num)s came after the close and does not count.",
            "%(num)s came after the close and do not count.",
            number,
        )
    )


def _waiting(number: int) -> str:
    return str(
        ngettext(
            "%(num)s note came after the close and was not let in.",
            "%(num)s notes came after the close and were not let in.",
            number,
        )
    )


def _turnout(paper: Paper, told: Part) -> None:
    if not told["present"]:
        return
    paper.heading(1, _("Who was there"))
    rows = [(person["name"], work_of(person)) for person in told["present"]]
    paper.table(_("Who was there"), (_("Name"), _("Position, organisation and region")), rows, widths=(2, 3))
    missed = [person["name"] for person in told["absent"] if person["name"]]
    guests = told["session"]["guests"]
    paper.paragraph("Below", f"{_('Guests:')} {', '.join(guests)}" if guests else "")
    paper.paragraph("Below", f"{_('Did not come:')} {', '.join(missed)}" if missed else "")


def _agenda(paper: Paper, agenda: list[Part]) -> None:
    paper.heading(1, _("Programme of the day"))
    rows = [(round["title"], round["planned"], round["held"] or _("not held")) for round in agenda]
    paper.table(_("Programme of the day"), (_("Round"), _("Planned"), _("Held")), rows, widths=(5, 2, 2))


def _colophon(checksum: str, *, named: bool) -> str:
    kept = _("Made by Facilitator from the data with the SHA-256 checksum %(checksum)s", checksum=checksum)
    if named:
        return str(kept)
    unnamed = _(
        "This copy was made without names. What people wrote stands as they wrote it, also where it names somebody."
    )
    return f"{unnamed}\n{kept}"
