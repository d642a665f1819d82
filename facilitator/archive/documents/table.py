"""The notes and answers of a session as CSV, made for a spreadsheet that believes everything it reads."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator
from itertools import takewhile
from typing import Any

from flask_babel import gettext as _

# What a spreadsheet takes for the beginning of a formula, also when written wide.
_FORMULA = set("=+-@|%＝＋－＠")
# Kinds of character that it may throw away before it looks: spaces, ends of lines, marks that show nothing.
_SKIPPED = {"Zs", "Zl", "Zp", "Cc", "Cf", "Mn", "Me"}
_BREAKS = set("\t\r\n")


def csv_of(document: dict[str, Any]) -> bytes:
    """UTF-8 with a mark that says so, semicolons as a Dutch Excel expects, a row a note or an answer."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow(
        [
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
    )
    for row in _rows(document):
        writer.writerow([harmless(cell) for cell in row])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def harmless(text: str) -> str:
    """The text, with an apostrophe before it when a spreadsheet would take it for a formula."""
    skipped = "".join(takewhile(lambda letter: unicodedata.category(letter) in _SKIPPED, text))
    dangerous = text[len(skipped) :][:1] in _FORMULA or not _BREAKS.isdisjoint(skipped)
    return f"'{text}" if dangerous else text


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
                        note["author"]["name"],
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
            who = [answer["author"]["name"], answer["at"]]
            yield [round["title"], round["prompt"], "", "", said, *who, _yes(late), _yes(not late), "", ""]


def _yes(true: bool) -> str:
    return str(_("yes") if true else _("no"))
