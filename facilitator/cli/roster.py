"""The roster of a programme as a file: CSV or XLSX, read as the page that imports a list reads it.

When a row cannot be used nothing is put on the roster: every row that is wrong is named, with its number and what is
wrong. Nobody who is on it already is changed; for that there is the page, which first shows what would change.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError

from facilitator.errors import sentence
from facilitator.ids import new_id
from facilitator.ledger.command import rejection
from facilitator.people.names import folded
from facilitator.programmes.roster.columns import columns_of, without_heading
from facilitator.programmes.roster.commands import EnrolPerson
from facilitator.programmes.roster.comparison import compare
from facilitator.programmes.roster.people import people_in
from facilitator.programmes.roster.separated import separated
from facilitator.programmes.roster.sheet import Unreadable
from facilitator.programmes.roster.words import told, why
from facilitator.programmes.roster.workbook import is_workbook, workbook

Line = dict[str, Any]


def roster_of(content: bytes) -> list[Line]:
    """The args of `EnrolPerson` for every person in a file, and `partner`: the enrolment of the other of their duo.

    Raises ValueError, which names every row that is wrong.
    """
    try:
        sheet = without_heading(workbook(content) if is_workbook(content) else separated(content))
    except Unreadable as problem:
        raise ValueError(told(problem.code, problem.params)) from None
    columns = columns_of(sheet)
    if not columns.sure:
        raise ValueError("its first row must say what the columns hold: name, organisation, position, region, …")
    found = compare(people_in(sheet, columns), [], lambda _what, _number: new_id())
    if found.bad:
        raise ValueError("\n".join(f"row {row.number}: {why(row)}" for row in found.bad))
    if not found.lines:
        raise ValueError(told("nobody", {}))
    return found.lines


def without_duos(lines: Iterable[Line]) -> list[Line]:
    """The lines as `EnrolPerson` takes them."""
    return [{name: value for name, value in line.items() if name != "partner"} for line in lines]


def duos_in(lines: Iterable[Line]) -> list[Line]:
    """The args of `PairDuo`, each duo once."""
    pairs = dict.fromkeys(tuple(sorted((line["enrolment"], line["partner"]))) for line in lines if line["partner"])
    return [{"duo": new_id(), "one": one, "other": other} for one, other in pairs]


def enrolments(people: Iterable[tuple[str, object]]) -> list[Line]:
    """The args of `EnrolPerson` for people, each given as (where it stands, [name, organisation]).

    Raises ValueError, which names all that are wrong.
    """
    found: list[Line] = []
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


def _args(cells: object) -> Line:
    if not isinstance(cells, list) or not all(isinstance(cell, str) for cell in cells):
        raise ValueError("this is no name and organisation")
    name, organisation = cells
    try:
        command = EnrolPerson(enrolment=new_id(), person=new_id(), name=name, organisation=organisation)
    except ValidationError as problem:
        rejected = rejection(problem)
        said = "there is no name" if rejected.code == "empty_text" else sentence(rejected.code, rejected.params)
        raise ValueError(said) from None
    return command.model_dump()
