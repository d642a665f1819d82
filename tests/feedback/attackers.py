"""Three attackers on anonymous feedback: each guesses, in every way they can think of, who wrote what.

They get `Evidence`: documents as bytes (frames, pages, exports; tables and files of a dump), and orders of people that
they know otherwise (in which order they pressed send). A `Guess` is {text: person}. What nobody gives an attacker is
what was written by whom: that is for the judge (`guessing.py`).
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

Guess = dict[str, str]


@dataclass
class Target:
    """The feedback on one presentation: what was said, and the givers (person id → name)."""

    presentation: str
    texts: list[str]
    givers: dict[str, str]


@dataclass
class Evidence:
    """`rows` are those of every table: what stands in one row may belong together."""

    documents: dict[str, bytes] = field(default_factory=dict)
    orders: dict[str, list[str]] = field(default_factory=dict)
    rows: list[tuple[Any, ...]] = field(default_factory=list)

    @cached_property
    def rows_with(self) -> dict[Any, list[int]]:
        """{value: the numbers of the rows in which it stands}."""
        found: dict[Any, list[int]] = defaultdict(list)
        for number, row in enumerate(self.rows):
            for value in _parts(row):
                found[value].append(number)
        return found


def guesses(evidence: Evidence, target: Target) -> dict[str, Guess]:
    """What an attacker comes to, by the way in which they came to it."""
    found = {"linked": _linked(evidence, target)}
    found |= {f"{name}, side by side": _nearest(document, target) for name, document in evidence.documents.items()}
    texts = dict(_orders_of_texts(evidence, target))
    for by_people, people in _orders_of_people(evidence, target):
        for by_text, said in texts.items():
            found[f"{by_text} | {by_people}"] = dict(zip(said, people, strict=True))
    return {how: guess for how, guess in found.items() if guess}


def _orders_of_texts(evidence: Evidence, target: Target) -> Iterator[tuple[str, list[str]]]:
    """As they stand in a document, first seen or last; and by what they look like."""
    yield "by length", sorted(target.texts, key=lambda text: (len(text), text))
    yield "by alphabet", sorted(target.texts)
    for name, document in evidence.documents.items():
        yield from _by_place(name, document, {text: [text.encode()] for text in target.texts})


def _orders_of_people(evidence: Evidence, target: Target) -> Iterator[tuple[str, list[str]]]:
    yield "by name", sorted(target.givers, key=lambda person: target.givers[person])
    yield "by id", sorted(target.givers)
    for name, order in evidence.orders.items():
        theirs = [person for person in order if person in target.givers]
        if len(theirs) == len(target.givers):
            yield name, theirs
            yield f"{name}, backwards", theirs[::-1]
    marks = {person: [person.encode(), name.encode()] for person, name in target.givers.items()}
    # As they stand in the row of who gave feedback on this presentation.
    given = {person: [f"{target.presentation}{person}".encode()] for person in target.givers}
    for name, document in evidence.documents.items():
        yield from _by_place(name, document, marks)
        yield from _by_place(f"givers in {name}", document, given)


def _by_place(name: str, document: bytes, marks: dict[str, list[bytes]]) -> Iterator[tuple[str, list[str]]]:
    first, last = {}, {}
    for one, written in marks.items():
        places = [place for mark in written if (place := document.find(mark)) >= 0]
        if not places:
            return
        first[one], last[one] = min(places), max(document.rfind(mark) for mark in written)
    yield f"first in {name}", sorted(first, key=lambda one: first[one])
    yield f"last in {name}", sorted(last, key=lambda one: last[one])


def _nearest(document: bytes, target: Target) -> Guess:
    """Whose id or name stands nearest to a text, anywhere."""
    places = [(place, person) for person, name in target.givers.items() for place in _all(document, (person, name))]
    found = {}
    for text in target.texts:
        if places and (here := document.find(text.encode())) >= 0:
            found[text] = min(places, key=lambda one: abs(one[0] - here))[1]
    return found


def _all(document: bytes, words: Iterable[str]) -> Iterator[int]:
    for word in words:
        place = -1
        while (place := document.find(word.encode(), place + 1)) >= 0:
            yield place


def _linked(evidence: Evidence, target: Target) -> Guess:
    """Along values that stand in few rows (an id, a secret, a moment): from the row of a text to that of one giver."""
    guess: Guess = {}
    for text in target.texts:
        reached = set(evidence.rows_with[text]) if text in evidence.rows_with else set()
        for _ in range(2):
            values = {value for number in reached for value in _parts(evidence.rows[number])}
            near = (evidence.rows_with[value] for value in values)
            reached |= {number for rows in near if len(rows) <= 3 for number in rows}
        people = {value for number in reached for value in _parts(evidence.rows[number])} & target.givers.keys()
        if len(people) == 1:
            guess[text] = people.pop()
    return guess


def _parts(row: Sequence[Any]) -> Iterator[Any]:
    """The values of a row, and what stands after a colon in one (`participant:<id>`)."""
    for value in row:
        if isinstance(value, str) and len(value) >= 16:
            yield value
            yield from value.split(":")[1:]
        elif isinstance(value, int) and value > 1_000_000:
            yield value


def dump_of(database: Path) -> Evidence:
    """Every table as it stands and sorted by each of its columns, and the bytes of every file beside it."""
    evidence = Evidence()
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            asked = connection.execute(f'SELECT * FROM "{table}"')
            columns, rows = [column[0] for column in asked.description], asked.fetchall()
            evidence.rows += rows
            evidence.documents[f"table {table}"] = _written(rows)
            for place, column in enumerate(columns):
                in_order = sorted(rows, key=lambda row: _sortable(row[place]))
                evidence.documents[f"table {table} by {column}"] = _written(in_order)
    for file in sorted(database.parent.rglob("*")):
        if file.is_file():
            evidence.documents[f"file {file.name}"] = file.read_bytes()
    return evidence


def _sortable(value: Any) -> tuple[bool, int, str]:
    """Numbers as numbers, all else as it is written; nothing first."""
    return (value is not None, value, "") if isinstance(value, int) else (value is not None, 0, str(value))


def _written(rows: Iterable[Sequence[Any]]) -> bytes:
    return "\n".join("\t".join(str(value) for value in row) for row in rows).encode()
