"""The guard of the access table sees what is planted."""

import pytest

from tests.access.cast import ACTORS, NO_WAY_IN
from tests.access.table import COLUMNS, deviations, faults, read_table

KNOWN = [("command", "AddNote"), ("route", "GET /")]


def table(**cells):
    return {key: {**dict.fromkeys(COLUMNS, "allowed"), **cells} for key in KNOWN}


def test_a_whole_table_has_no_faults():
    assert faults(table(), KNOWN) == []


def test_a_missing_row_is_seen():
    written = table()
    del written["route", "GET /"]

    assert faults(written, KNOWN) == ["no row for route GET /"]


def test_a_row_of_what_is_gone_is_seen():
    assert faults(table(), KNOWN[:1]) == ["there is no route GET / any more"]


@pytest.mark.parametrize("cell", ["", "-", "–", "—", " ", "?", "n/a", "x", None])
def test_a_cell_that_says_nothing_is_seen(cell):
    assert faults(table(screen=cell), KNOWN) == [f"{kind} {what}: nothing is said of screen" for kind, what in KNOWN]


def test_a_missing_column_is_seen():
    written = table()
    del written["command", "AddNote"]["host"]

    assert len(faults(written, KNOWN)) == 1


@pytest.mark.parametrize("column", COLUMNS)
def test_a_wrong_cell_is_seen_in_every_column(column):
    row = dict.fromkeys(COLUMNS, "allowed")

    assert deviations(row, {**row, column: "not_allowed"}) == [f"{column}: allowed is written, not_allowed was seen"]


def test_only_the_system_has_no_way_in_and_only_where_there_is_none():
    without = {
        (kind, column) for (kind, _), row in read_table().items() for column, cell in row.items() if cell == NO_WAY_IN
    }

    assert without == {("route", "system"), ("enter", "system"), ("hear", "system")}
    assert len(ACTORS) == 14
