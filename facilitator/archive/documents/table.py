"""The notes and answers of a session as CSV, made for a spreadsheet that believes everything it reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flask_babel import gettext as _

from facilitator.archive.documents.stage_table import has_stage, rows_of
from facilitator.cells import csv_file

# The columns that hold names.
_NAMES = {5, 10, 12}
# Beside these: which presentation it is about, and whose that is, when there were any.
_COLUMNS = 11


def csv_of(document: dict[str, Any]) -> bytes:
    """A row a note, an answer, or a text about a presentation. With names hidden there is no column for them."""
    columns = len(_head()) if has_stage(document) else _COLUMNS
    rows = [[*row, "", ""][:columns] for row in (_head(), *_rows(document))]
    if document["names"] == "shown":
        return csv_file(rows)
    return csv_file([[cell for place, cell in enumerate(row) if place not in _NAMES] for row in rows])


def _head() -> list[str]:
    return [
        _("Round"),
        _("Question"),
        _("Group"),
        _("Column"),
        _("Note"),
        _("Who"),
        _("When"),
        _("Late"),
        _("Let in"),
        _("Brought from"),
        _("Written down by"),
        _("Presentation"),
        _("Presented by"),
    ]


def _rows(document: dict[str, Any]) -> Iterator[list[str]]:
    for round in document["rounds"]:
        yield from _answers(round)
        yield from rows_of(round)
        groups = {group["id"]: group["name"] for group in round["groups"]}
        for board in round["boards"]:
            for column in board["columns"]:
                for note in column["notes"]:
                    yield [
                        round["title"],
                        round["prompt"],
                        groups.get(board["group"], ""),
                        column["title"],
                        note["text"],
                        _who(note),
                        note["at"],
                        _yes(note["late"]),
                        _yes(note["admitted"]),
                        groups.get(note["origin"]["group"], "") if note["origin"] else "",
                        note["entered_by"] or "",
                    ]


def _answers(round: dict[str, Any]) -> Iterator[list[str]]:
    """An answer that came too late does not count: nobody lets it in."""
    for question in round["questions"]:
        for answer in question["answers"]:
            said = answer["text"] or str(answer["number"])
            late = answer["late"]
            who = [_who(answer), answer["at"]]
            yield [round["title"], round["prompt"], "", "", said, *who, _yes(late), _yes(not late), "", ""]


def _who(written: dict[str, Any]) -> str:
    return written["author"]["name"] if written["author"] else ""


def _yes(true: bool) -> str:
    return str(_("yes") if true else _("no"))
