"""What the writer remembers from one transaction to the next: rows that most commands ask for and few change.

Every command asks who acts, in which session, round and board. Where this process alone writes, such a row need be
read once: whatever changes it later changes the very object that is remembered. A model says so itself
(`lasting = True`). When a transaction fails, or anybody else has written, all of it is forgotten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import Connection, Engine, event, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from facilitator.db import Base

_MOST = 20_000  # rows, of one or two kilobytes
Model = TypeVar("Model", bound=Base)


class WritingSession(Session):
    """The ORM session that transactions stand on. Before every flush it says so to `flushes`."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, expire_on_commit=False)
        self.flushes: Callable[[], None] | None = None
        self.lasting: set[Base] = set()
        self.loaded: list[Base] = []  # the identity map alone would let go of them between two commands


@event.listens_for(WritingSession, "before_flush")
def _flushes(db: WritingSession, *_: object) -> None:
    if db.flushes:
        db.flushes()


@event.listens_for(WritingSession, "loaded_as_persistent")
@event.listens_for(WritingSession, "pending_to_persistent")
def _is_there(db: WritingSession, row: Base) -> None:
    (db.lasting.add if getattr(row, "lasting", False) else db.loaded.append)(row)


@event.listens_for(WritingSession, "persistent_to_deleted")
def _is_gone(db: WritingSession, row: Base) -> None:
    db.lasting.discard(row)


class Memory:
    """Opens the writer's transactions, one after the other."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._alone = engine.dialect.name == "sqlite"  # elsewhere other processes may write
        self._db: WritingSession | None = None
        self._begun = self._known = 0  # transactions on the engine, whoever began them; and as of our last one
        self._version: int | None = None
        event.listen(engine, "begin", self._somebody_begins)

    @contextmanager
    def transaction(self) -> Iterator[WritingSession]:
        """All that is done inside is of one moment. Commits at the end; nothing stays of it when anything is raised."""
        db, self._db = self._db or WritingSession(self._engine), None
        try:
            with db.begin():
                if self._others_wrote(db.connection()) or len(db.lasting) > _MOST:
                    db.expunge_all()
                    db.lasting.clear()
                yield db
            db.flushes, db.loaded = None, []
            self._db = db if self._alone else None
        finally:
            if self._db is None:
                db.close()

    def _somebody_begins(self, _connection: Connection) -> None:
        self._begun += 1

    def _others_wrote(self, connection: Connection) -> bool:
        """Since our last transaction; on this connection, or on another, also one of another program."""
        known, version = (self._known + 1, self._version), None
        if self._alone:
            version = connection.connection.cursor().execute("PRAGMA data_version").fetchone()[0]
        self._known, self._version = self._begun, version
        return (self._begun, version) != known


def remembered(db: Session, model: type[Model], ids: Iterable[str]) -> dict[str, Model]:
    """The rows with these ids that need not be asked for: only the writer remembers, or has them in hand."""
    if not isinstance(db, WritingSession):
        return {}
    held = ((id, db.identity_map.get(identity_key(model, id))) for id in ids)
    return {id: row for id, row in held if row is not None}


def rows_of(db: Session, model: type[Model], ids: Iterable[str]) -> list[Model]:
    """The rows with these ids, asking only for those that are not remembered."""
    wanted = set(ids)
    known = remembered(db, model, wanted)
    others = wanted - known.keys()
    asked = db.scalars(select(model).where(model.id.in_(others))) if others else ()  # type: ignore[attr-defined]
    return [*known.values(), *asked]
