"""The access table, `tests/access.csv`, written by hand: rows are what can be asked, columns are who asks.

A cell says `allowed`, or the code or status of the refusal. Nothing may be left out: a row that is missing, a row of
something that is not there any more, an empty cell or a dash are each a fault.
"""

import csv
from collections.abc import Iterable
from pathlib import Path

from tests.access.cast import ACTORS

PATH = Path(__file__).parents[1] / "access.csv"
COLUMNS = [actor.column for actor in ACTORS]

Row = dict[str, str]
Table = dict[tuple[str, str], Row]  # (kind, what) → column → cell


def read_table(path: Path = PATH) -> Table:
    with path.open(encoding="utf-8", newline="") as file:
        return {(row.pop("kind"), row.pop("what")): row for row in csv.DictReader(file)}


def faults(table: Table, known: Iterable[tuple[str, str]]) -> list[str]:
    """What is wrong with the table as a table."""
    expected = set(known)
    found = [f"no row for {kind} {what}" for kind, what in sorted(expected - set(table))]
    found += [f"there is no {kind} {what} any more" for kind, what in sorted(set(table) - expected)]
    for (kind, what), row in table.items():
        if list(row) != COLUMNS:
            found.append(f"{kind} {what} has other columns: {list(row)}")
        found += [f"{kind} {what}: nothing is said of {column}" for column, cell in row.items() if not _says(cell)]
    return found


def deviations(row: Row, seen: Row) -> list[str]:
    """Where what happened is not what the table says."""
    return [
        f"{column}: {row[column]} is written, {seen[column]} was seen" for column in seen if row[column] != seen[column]
    ]


def _says(cell: str | None) -> bool:
    return bool(cell) and any(letter.isalnum() for letter in cell or "") and cell not in {"n/a", "na", "x"}
