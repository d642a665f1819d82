"""The notes and answers of a session as CSV, made for a spreadsheet that believes everything it reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flask_babel import gettext as _

from facilitator.cells import csv_file

# The columns that hold names.
_NAMES = {5, 10}


def csv_of(document: dict[str, Any]) -> bytes:
    """A row a note or an answer. With names hidden there is no column for them."""
    rows = [_head(), *_rows(document)]
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
    ]


def _rows(document: dict[str, Any]) -> Iterator[list[str]]:
    for round in document["rounds"]:
        yield from _answers(round)
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
