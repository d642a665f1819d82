"""A copy of the embedded database, of one moment, while others go on writing; and whether a database is sound.

`VACUUM INTO` reads as any other reader does: in WAL mode the writer does not wait for it. The copy holds rows only: no
page that was deleted, and nothing of the log beside the database.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

# What a host knows a database by.
_COUNTED = {
    "programmes": "programme",
    "sessions": "session",
    "people": "person",
    "notes": "note",
    "archives": "session_archive",
    "receipts": "receipt",
    "erasures": "erasure",
}


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """One that is there; nothing is made. Raises sqlite3.Error."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None)) as connection:
        connection.execute("PRAGMA busy_timeout=5000")
        yield connection


def copy_database(source: Path, target: Path) -> None:
    """Everything that was committed when this began. Raises sqlite3.Error."""
    with opened(source) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))


def schema_of(path: Path) -> str | None:
    """The newest migration that was applied; None for a database without any."""
    with opened(path) as connection:
        if not _has(connection, "alembic_version"):
            return None
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(found[0]) if found else None


def epoch_of(path: Path) -> str:
    with opened(path) as connection:
        found = connection.execute("SELECT value FROM mark WHERE name = 'epoch'").fetchone()
    return str(found[0]) if found else ""


def counts_of(path: Path) -> dict[str, int]:
    with opened(path) as connection:
        there = {what: table for what, table in _COUNTED.items() if _has(connection, table)}
        counting = "SELECT count(*) FROM "
        return {what: connection.execute(counting + table).fetchone()[0] for what, table in there.items()}


def damage_in(path: Path) -> list[str]:
    """What SQLite finds wrong with the file and with what its rows point at; empty when it is sound."""
    try:
        with opened(path) as connection:
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
            broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.DatabaseError as problem:
        return [str(problem)]
    pointing = [f"a row of {table} points at a row of {parent} that is not there" for table, _, parent, _ in broken]
    return [one for one in found if one != "ok"] + pointing


def _has(connection: sqlite3.Connection, table: str) -> bool:
    asked = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return connection.execute(asked, (table,)).fetchone() is not None
