"""What is in the ZIP, and whether it is what happened: every note once, with its origin, and who sat where."""

import csv
import io
import json
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from tests.browser.room.room import Wrote


class Row(NamedTuple):
    """A note of the result, or an answer. `group`: on whose board, `origin`: from which group it came."""

    text: str
    who: str
    group: str
    column: str
    origin: str
    entered_by: str


class Result:
    """The data file, and the table for a spreadsheet: both must say the same."""

    def __init__(self, file: Path) -> None:
        with zipfile.ZipFile(file) as bundle:
            assert bundle.testzip() is None
            names = {Path(name).suffix: name for name in bundle.namelist()}
            self.document: dict[str, Any] = json.loads(bundle.read(names[".json"]))
            self.table = bundle.read(names[".csv"]).decode("utf-8-sig")

    def in_the_data(self) -> Counter[Row]:
        return Counter(row for round in self.document["rounds"] for row in _rows(round))

    def in_the_table(self) -> Counter[Row]:
        _, *rows = csv.reader(io.StringIO(self.table), delimiter=";")
        return Counter(
            Row(text, who, group, column, origin, entered_by)
            for _, _, group, column, text, who, _, _, _, origin, entered_by in rows
        )

    def stays(self) -> set[tuple[str, str, bool]]:
        """(who, in which group, whether they left it again)."""
        return {
            (person["name"], group["name"], person["until"] is not None)
            for round in self.document["rounds"]
            for group in round["groups"]
            for person in group["people"]
        }


def expected(wrote: dict[str, Wrote], answered: list[tuple[str, str]]) -> Counter[Row]:
    """Every answer, and every note where it was written, and once more in the plenary when its group marked it."""
    rows = Counter(Row(words, who, "", "", "", "") for who, words in answered)
    for text, note in wrote.items():
        rows[Row(text, note.name, note.group or "", note.column, "", note.entered_by)] += 1
        if note.picked:
            rows[Row(text, note.name, "", note.column, note.group or "", note.entered_by)] += 1
    return rows


def _rows(round: dict[str, Any]) -> list[Row]:
    groups = {group["id"]: group["name"] for group in round["groups"]}
    answers = [answer for question in round["questions"] for answer in question["answers"]]
    return [Row(answer["text"], answer["author"]["name"], "", "", "", "") for answer in answers] + [
        Row(
            note["text"],
            note["author"]["name"],
            groups.get(board["group"], ""),
            column["title"],
            groups[note["origin"]["group"]] if note["origin"] else "",
            note["entered_by"] or "",
        )
        for board in round["boards"]
        for column in board["columns"]
        for note in column["notes"]
    ]
