"""The database: models' base, connections for reading and those for writing, and its upgrade at the start.

Only the ledger's writer changes anything. Every other connection is one that cannot write, so that a write elsewhere is
an error and not a habit. A `Path` is the embedded database (SQLite), a `str` the address of a PostgreSQL
(`postgres.py`): `settings.store` says which.
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
from sqlalchemy import Connection, Engine, MetaData, StaticPool, create_engine, event
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection
from sqlalchemy.orm import DeclarativeBase, Session

from facilitator import postgres

MIGRATIONS = Path(__file__).parent / "migrations"
# Releases before this one knew the embedded database only. Later migrations are carried out on both.
_FIRST_ON_POSTGRES = "0004"

# SQLite rebuilds a table to alter it, and can only do so when every constraint has a name.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


AWAY = (OperationalError, InterfaceError, NoConnection)
"""What is raised when the database cannot be reached or read at this moment: a little later it may be there again."""


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)


db = SQLAlchemy(model_class=Base)


def connect_readers(app: Flask, store: Path | str) -> None:
    """Give the app connections that can read the database and not change it."""
    if isinstance(store, str):
        app.config["SQLALCHEMY_DATABASE_URI"] = postgres.address_of(store)
        app.config["SQLALCHEMY_ENGINE_OPTIONS"] = postgres.reader_options()
        db.init_app(app)
        with app.app_context():
            postgres.no_nothing(db.engine)
        return
    app.config["SQLALCHEMY_DATABASE_URI"] = _url(store)
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = {"pool_size": 10, "max_overflow": 20, "hide_parameters": True}
    db.init_app(app)
    with app.app_context():
        _make_readers(db.engine)


def reader_engine(store: Path | str) -> Engine:
    """Connections that read beside a running server, without keeping it from writing."""
    if isinstance(store, str):
        return postgres.reader_engine(postgres.address_of(store))
    engine = create_engine(_url(store), hide_parameters=True)
    _make_readers(engine)
    return engine


def _url(path: Path) -> str:
    return f"sqlite:///{path.resolve()}"


def _make_readers(engine: Engine) -> None:
    event.listen(engine, "connect", _read_only)
    # Without this every SELECT is a moment of its own, and what is read together would not belong together.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """One read transaction: everything read inside is of one moment."""
    with Session(engine, autoflush=False) as reader:
        yield reader


def writer_engine(store: Path | str) -> Engine:
    """What writes, durable before it answers. Of the embedded database that is one connection.

    It is made in the thread that asks first, has no pool lock and no log, and begins every transaction as a writer,
    so that it never has to give up half-way because somebody else began to write.
    """
    if isinstance(store, str):
        return postgres.writer_engine(postgres.address_of(store))
    engine = create_engine(
        _url(store),
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


def upgrade(store: Path | str) -> bool:
    """Bring the database to this version of the program. Says whether anything was done."""
    return _upgrade_embedded(store) if isinstance(store, Path) else _upgrade_postgres(store)


def _upgrade_postgres(address: str) -> bool:
    """In one transaction. Who starts at the same time waits, and finds it done. Raises BadSetting."""
    engine = postgres.migrating(postgres.address_of(address))
    try:
        with engine.begin() as connection:
            postgres.wait_for_turn(connection)
            present = postgres.revision(connection)
            if present == _newest(MIGRATIONS):
                return False
            if present is None:
                _begin_at(connection, _FIRST_ON_POSTGRES)
            _migrate(connection)
            postgres.keep_no_samples(connection, Base.metadata)
    finally:
        engine.dispose()
    return True


def _begin_at(connection: Connection, revision: str) -> None:
    """Lay the tables as the migrations up to `revision` leave them: those were written for the embedded database."""
    connection.exec_driver_sql((MIGRATIONS / f"postgresql_{revision}.sql").read_text(encoding="utf-8"))
    MigrationContext.configure(connection).stamp(ScriptDirectory(str(MIGRATIONS)), revision)


def _newest(steps: Path) -> str | None:
    return ScriptDirectory(str(steps)).get_current_head()


def _migrate(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    alembic.upgrade(config, "head")


def _upgrade_embedded(path: Path) -> bool:
    """A copy of the file is kept beside it first.

    Foreign keys are off meanwhile, because altering a table rebuilds it, and with them on the rows that point at it
    would be deleted without a word; they are checked afterwards.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(_url(path), poolclass=StaticPool)
    event.listen(engine, "connect", _without_keys)
    # The driver begins no transaction for a CREATE TABLE: an upgrade that failed would leave half of itself behind.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with engine.connect() as connection:
            present = MigrationContext.configure(connection).get_current_revision()
        newest = _newest(MIGRATIONS)
        if present == newest:
            return False
        if present is not None:
            keep_copy(path, f"before-{newest}")
        with engine.begin() as connection:
            _migrate(connection)
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
    engine = create_engine(_url(path), poolclass=StaticPool)
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
