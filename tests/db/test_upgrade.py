"""The embedded database brings itself to this version of the program, with everything that is in it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facilitator import db
from facilitator.db import BrokenReferences, upgrade
from tests.boards.wall import write
from tests.house import House
from tests.support.migrating import own_steps, plant


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return own_steps(tmp_path / "migrations", monkeypatch)


@pytest.fixture
def filled(house: House) -> Path:
    """The database of a house in which a board has two columns with three notes."""
    house.open(0)
    for place, text in ((0, "een"), (0, "twee"), (1, "drie")):
        write(house, house.anna, text, place=place)
    house.close()
    return house.settings.database


def counted(path: Path, *tables: str) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]


def columns(path: Path, table: str) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}


def revision(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def test_a_database_that_is_new_enough_is_left_alone(filled):
    before = filled.read_bytes()

    assert upgrade(filled) is False

    assert filled.read_bytes() == before
    assert [path.name for path in filled.parent.glob(f"{filled.name}.*")] == []


def test_altering_a_table_keeps_the_rows_that_point_at_it(filled, steps):
    plant(steps)

    assert upgrade(filled) is True

    assert counted(filled, "board_column", "note") == [2, 3]
    assert "hint" in columns(filled, "board_column")
    assert revision(filled) == "9999"


def test_with_foreign_keys_on_the_rows_would_have_gone(filled, steps, monkeypatch):
    """The violation that the test above guards against: so it looks at something that can be lost."""
    plant(steps)
    with closing(sqlite3.connect(filled)) as connection:
        cascading(connection)
    monkeypatch.setattr(db, "_without_keys", lambda connection, _record: with_keys(connection))

    upgrade(filled)

    assert counted(filled, "board_column", "note") == [2, 0]


def with_keys(connection: sqlite3.Connection) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys=ON")


def cascading(connection: sqlite3.Connection) -> None:
    """Have notes go with their column, as a foreign key with ON DELETE CASCADE says."""
    connection.executescript(
        """
        PRAGMA writable_schema=ON;
        UPDATE sqlite_master SET sql = replace(sql, 'REFERENCES board_column (id)',
            'REFERENCES board_column (id) ON DELETE CASCADE') WHERE name = 'note';
        PRAGMA writable_schema=OFF;
        """
    )


def test_a_copy_of_the_database_before_is_kept_beside_it(filled, steps):
    plant(steps)

    upgrade(filled)

    copy = filled.with_name(f"{filled.name}.before-9999")
    assert counted(copy, "board_column", "note") == [2, 3]
    assert "hint" not in columns(copy, "board_column")


BREAKS = "op.execute(\"UPDATE note SET column_id = 'nowhere' WHERE text = 'een'\")"


def test_an_upgrade_that_breaks_references_is_undone(filled, steps):
    plant(steps, more=BREAKS)
    before = revision(filled)

    with pytest.raises(BrokenReferences, match="1 rows, the first in table note"):
        upgrade(filled)

    assert revision(filled) == before
    assert "hint" not in columns(filled, "board_column")
    assert counted(filled, "board_column", "note") == [2, 3]


def test_an_upgrade_that_fails_half_way_is_undone_and_can_be_tried_again(filled, steps):
    plant(steps, more='raise RuntimeError("half way")')
    before = revision(filled)

    with pytest.raises(RuntimeError, match="half way"):
        upgrade(filled)

    assert (revision(filled), "hint" in columns(filled, "board_column")) == (before, False)
    plant(steps)
    assert upgrade(filled) is True
    assert counted(filled, "board_column", "note") == [2, 3]


def test_a_new_database_is_made_whole(tmp_path):
    path = tmp_path / "elsewhere" / "facilitator.sqlite3"

    assert upgrade(path) is True

    assert counted(path, "note", "holding", "receipt") == [0, 0, 0]


def test_what_was_there_before_periods_and_accounts_keeps_its_names_and_its_organisers(tmp_path, steps):
    """Names that went at the upgrade, by a period that nobody chose, would not come back."""
    path = tmp_path / "before.sqlite3"
    later = [step for step in (steps / "versions").glob("*.py") if step.name >= "0003"]
    kept = [step.rename(tmp_path / step.name) for step in later]
    upgrade(path)
    with closing(sqlite3.connect(path)) as before:
        before.execute("INSERT INTO programme (id, title, language, created_at) VALUES ('p', 'Leergang', 'nl', 0)")
        for name, role in (("Otto", "organiser"), ("Fatima", "facilitator")):
            before.execute("INSERT INTO account (id, name, created_at) VALUES (?, ?, 0)", (name, name))
            before.execute("INSERT INTO role (account_id, programme_id, role) VALUES (?, 'p', ?)", (name, role))
        before.commit()
    for step in kept:
        step.rename(steps / "versions" / step.name)

    assert upgrade(path) is True

    with closing(sqlite3.connect(path)) as after:
        assert after.execute("SELECT retention_days FROM programme").fetchall() == [(None,)]
        assert dict(after.execute("SELECT name, organises FROM account").fetchall()) == {"Otto": 1, "Fatima": 0}
