"""Databases as every earlier release wrote them are brought to this one: nothing is missing, and everything opens."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.db import upgrade
from facilitator.keeping.backup import make_backup
from facilitator.keeping.check.everything import check_everything
from facilitator.keeping.copying import damage_in, schema_of
from facilitator.keeping.schema import newest
from facilitator.settings import Settings
from tests.house import OTHER_SESSION, SESSION, House
from tests.keeping.backups import put_back, rows

DUMPS = Path(__file__).parent / "releases"
RELEASES = ["0001", "0002", "0003", "0004"]
# What people made. An upgrade may add rows to others, never take any of these away.
KEPT = (
    "account", "role", "programme", "enrolment", "duo", "session", "round", "person", "attendance", "grant", "note",
    "note_revision", "answer", "placement", "message", "step", "receipt", "session_archive", "ambition",
    "ambition_version", "presentation", "feedback", "opened_text", "sealed_feedback", "sealed_giver", "commitment",
    "look_back", "offer", "reply",
)  # fmt: skip


def as_it_was(release: str, data: Path) -> Path:
    """The database of a release in a data directory; its file."""
    data.mkdir(parents=True)
    database = data / "facilitator.sqlite3"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript((DUMPS / f"{release}.sql").read_text(encoding="utf-8"))
    return database


def kept(database: Path) -> dict[str, set[str]]:
    """{table: what identifies its rows}, of the tables that are there."""
    there = {name for (name,) in rows(database, "SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {table: _keys(database, table) for table in KEPT if table in there}


def _keys(database: Path, table: str) -> set[str]:
    key = [name for _, name, _, _, _, part in rows(database, f'PRAGMA table_info("{table}")') if part]
    columns = ", ".join(f'"{name}"' for name in key)
    return {json.dumps(row) for row in rows(database, f'SELECT {columns} FROM "{table}"')}


def worded(database: Path) -> list[str]:
    return sorted(str(text) for (text,) in rows(database, "SELECT text FROM note"))


@pytest.mark.parametrize("release", RELEASES)
def test_nothing_of_an_earlier_release_is_lost_and_everything_opens(release, tmp_path):
    database = as_it_was(release, tmp_path / "old")
    before, texts = kept(database), worded(database)

    house = House.copied(tmp_path / "old", tmp_path / "new")
    while house.sweep():
        pass

    now = house.settings.database
    after = kept(now)
    assert schema_of(now) == newest()
    assert {table: before[table] - after[table] for table in before if before[table] - after[table]} == {}
    assert (len(before) >= 10, worded(now)) == (True, texts)
    assert list(check_everything(house.settings, lambda _line: None)) == []
    for session in (SESSION, OTHER_SESSION):
        assert house.check(session) > 10
    for page, by in pages(house):
        assert house.client(by).get(page).status_code == 200, page
    if release == "0001":  # every kind of document is in it
        assert house.client(house.fatima).get(f"/s/{SESSION}/archive.zip").status_code == 200
    house.close()


def pages(house: House) -> list[tuple[str, object]]:
    of = f"/s/{SESSION}"
    return [
        (f"{of}/after", house.fatima),
        (f"/s/{OTHER_SESSION}/console", house.willem),
        ("/", house.fatima),
    ]


def test_a_backup_of_an_earlier_release_is_put_back_and_brought_here(tmp_path, house):
    """Its manifest says its schema; the program that reads it is newer."""
    old = as_it_was("0001", tmp_path / "old")
    file = tmp_path / "old.zip"
    make_backup(Settings(data=old.parent), file, keys=False)
    house.close()

    done = put_back(house.settings, file)

    assert done.upgraded
    assert schema_of(house.settings.database) == newest()
    assert worded(house.settings.database) == worded(old)
    assert list(house.settings.data.glob("*.before-0*")) == []


UPGRADING = """
import sys
from pathlib import Path
from facilitator.cli.house import prepare
from facilitator.settings import Settings
prepare(Settings(data=Path(sys.argv[1]), faults=f"mid_migration=exit@{sys.argv[2]}"))
"""


@pytest.mark.parametrize("at", [1, 3])
def test_killed_in_the_middle_of_an_upgrade_the_old_one_is_whole(at, tmp_path):
    """After so many steps of the migration, before they were committed."""
    database = as_it_was("0001", tmp_path / "data")
    before, texts = kept(database), worded(database)

    killed = subprocess.run([sys.executable, "-c", UPGRADING, str(database.parent), str(at)], check=False)

    assert killed.returncode == 137
    assert (schema_of(database), kept(database), worded(database)) == ("0001", before, texts)
    assert upgrade(database) is True
    assert (schema_of(database), damage_in(database), worded(database)) == (newest(), [], texts)
