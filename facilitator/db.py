"""The database: models' base, connections for reading and the one for writing, and its upgrade at the start.

Only the ledger's writer changes anything. Every other connection to the embedded database says `query_only`,
so that a write elsewhere is an error and not a habit.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command as alembic
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Engine, MetaData, StaticPool, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Session

MIGRATIONS = Path(__file__).parent / "migrations"

# SQLite rebuilds a table to alter it, and can only do so when every constraint has a name.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)


db = SQLAlchemy(model_class=Base)


def connect_readers(app: Flask, path: Path) -> None:
    """Give the app connections that can read the database and not change it."""
    app.config["SQLALCHEMY_DATABASE_URI"] = f"sqlite:///{path.resolve()}"
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = {"pool_size": 10, "max_overflow": 20, "hide_parameters": True}
    db.init_app(app)
    with app.app_context():
        _make_readers(db.engine)


def reader_engine(path: Path) -> Engine:
    """Connections that read beside a running server, without keeping it from writing."""
    engine = create_engine(f"sqlite:///{path.resolve()}", hide_parameters=True)
    _make_readers(engine)
    return engine


def _make_readers(engine: Engine) -> None:
    event.listen(engine, "connect", _read_only)
    # Without this every SELECT is a moment of its own, and what is read together would not belong together.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """One read transaction: everything read inside is of one moment."""
    with Session(engine, autoflush=False) as reader:
        yield reader


def writer_engine(path: Path) -> Engine:
    """The connection that writes: one, of its own, durable before it answers.

    It is made in the thread that asks first, has no pool lock and no log, and begins every transaction as a writer,
    so that it never has to give up half-way because somebody else began to write.
    """
    engine = create_engine(
        f"sqlite:///{path.resolve()}",
        poolclass=StaticPool,
        hide_parameters=True,  # they are what people wrote, and errors end up in logs
        connect_args={"check_same_thread": False},
    )
    event.listen(engine, "connect", _durable)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _durable(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions begin where we say, not where the driver guesses
    # What is deleted is written over with zeros, in the file too (docs/privacy.md).
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "busy_timeout=2000"):
        connection.execute(f"PRAGMA {pragma}")


def _read_only(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    for pragma in ("query_only=ON", "busy_timeout=200"):
        connection.execute(f"PRAGMA {pragma}")


def upgrade(path: Path) -> bool:
    """Bring the embedded database to this version of the program. Says whether anything was done.

    A copy of the file is kept beside it first. Foreign keys are off meanwhile, because altering a table rebuilds it,
    and with them on the rows that point at it would be deleted without a word; they are checked afterwards.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(f"sqlite:///{path.resolve()}", poolclass=StaticPool)
    event.listen(engine, "connect", _without_keys)
    # The driver begins no transaction for a CREATE TABLE: an upgrade that failed would leave half of itself behind.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with engine.connect() as connection:
            present = MigrationContext.configure(connection).get_current_revision()
        newest = ScriptDirectory(str(MIGRATIONS)).get_current_head()
        if present == newest:
            return False
        if present is not None:
            keep_copy(path, f"before-{newest}")
        with engine.begin() as connection:
            config = Config()
            config.set_main_option("script_location", str(MIGRATIONS))
            config.attributes["connection"] = connection
            alembic.upgrade(config, "head")
            _check_references(connection)
    finally:
        engine.dispose()
    return True


def _without_keys(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys=OFF")


def keep_copy(path: Path, why: str) -> Path:
    """Copy the database file, with what still stands in its log."""
    copy = path.with_name(f"{path.name}.{why}")
    engine = create_engine(f"sqlite:///{path.resolve()}", poolclass=StaticPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    shutil.copy2(path, copy)
    return copy


class BrokenReferences(Exception):
    """Rows point at rows that are not there. The upgrade is rolled back; the copy beside the database is whole."""


def _check_references(connection: Any) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise BrokenReferences(f"{len(broken)} rows, the first in table {broken[0][0]}")
