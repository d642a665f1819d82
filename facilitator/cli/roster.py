"""The roster of a programme as a file: two columns, name and organisation, as a spreadsheet saves them.

Commas, semicolons or tabs; with or without a line of titles; UTF-8, or what Excel writes. When a row
cannot be read nothing is put on the roster: every row that is wrong is named, with its number and what is wrong.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from pydantic import ValidationError

from facilitator.errors import sentence
from facilitator.ids import new_id
from facilitator.ledger.command import rejection
from facilitator.people.names import folded
from facilitator.programmes.roster.commands import EnrolPerson

_TITLES = {"naam", "name"}
_SEPARATORS = ",;\t"


class Row(NamedTuple):
    """A line of the file, by the number that an editor shows for it."""

    number: int
    cells: list[str]


def roster_of(content: bytes) -> list[dict[str, Any]]:
    """The args of `EnrolPerson` for every person in a file.

    Raises ValueError, which names every row that is wrong.
    """
    rows = [row for row in _rows(_text(content)) if any(cell.strip() for cell in row.cells)]
    if rows and folded(rows[0].cells[0]) in _TITLES:
        rows = rows[1:]
    if not rows:
        raise ValueError("there is nobody in it")
    return enrolments([(f"row {row.number}", row.cells) for row in rows])


def enrolments(people: Iterable[tuple[str, object]]) -> list[dict[str, Any]]:
    """The args of `EnrolPerson` for people, each given as (where it stands, [name, organisation]).

    Raises ValueError, which names all that are wrong.
    """
    found: list[dict[str, Any]] = []
    wrong: list[str] = []
    known: dict[tuple[str, str], str] = {}
    for where, cells in people:
        try:
            args = _args(cells)
        except ValueError as problem:
            wrong.append(f"{where}: {problem}")
            continue
        same = known.setdefault((folded(args["name"]), folded(args["organisation"])), where)
        if same != where:
            wrong.append(f"{where}: {args['name']} is on {same} already, with the same organisation")
        found.append(args)
    if wrong:
        raise ValueError("\n".join(wrong))
    return found


def _args(cells: object) -> dict[str, Any]:
    if not isinstance(cells, list) or not all(isinstance(cell, str) for cell in cells):
        raise ValueError("this is no name and organisation")
    if len(cells) > 2 and any(cell.strip() for cell in cells[2:]):
        raise ValueError(f"there are {len(cells)} columns, and only a name and an organisation are expected")
    name, organisation = [*cells, ""][:2]
    try:
        command = EnrolPerson(enrolment=new_id(), person=new_id(), name=name, organisation=organisation)
    except ValidationError as problem:
        raise ValueError(_in_words(problem)) from None
    return command.model_dump()


def _in_words(problem: ValidationError) -> str:
    rejected = rejection(problem)
    if rejected.code == "empty_text":
        return "there is no name"
    return f"the {rejected.field}: {sentence(rejected.code, rejected.params)}"


def _text(content: bytes) -> str:
    text = _decoded(content)
    if "\0" in text:
        raise ValueError("it is no text; save the sheet as CSV")
    return text


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _rows(text: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
    start = 1
    for cells in reader:
        yield Row(start, cells)
        start = reader.line_num + 1


def _separator(text: str) -> str:
    """What stands most in the first line that has any: names seldom hold one."""
    for line in text.splitlines():
        counts = {sign: line.count(sign) for sign in _SEPARATORS}
        if any(counts.values()):
            return max(counts, key=lambda sign: counts[sign])
    return ","
