"""One transaction of the ledger: what actions are given, and what keeps book of what they change."""

from __future__ import annotations

from typing import Any

from sqlalchemy import event, inspect, select
from sqlalchemy.orm import Session

from facilitator.db import Base
from facilitator.ledger.command import Scope
from facilitator.ledger.projection import Change, Changes


class Transaction:
    """`db` is the ORM session to load and change rows in, `now` the time of all that is done here (ms), `seq` its
    number.

    Rows that were loaded stay loaded: the identity map alone would let go of them between two commands of a batch.
    """

    def __init__(self, db: Session, scope: Scope, *, now: int, seq: int) -> None:
        self.db = db
        self.scope = scope
        self.now = now
        self.seq = seq
        self.changes: Changes = {}
        self._ordinal = 0
        self._flushes = 0
        self._kept: list[Any] = []
        event.listen(db, "before_flush", self._note_changes)
        event.listen(db, "loaded_as_persistent", lambda _db, row: self._kept.append(row))

    def ordinal(self) -> tuple[int, int]:
        """A pair that grows: over transactions, and inside one from call to call."""
        self._ordinal += 1
        return self.seq, self._ordinal

    def settle(self) -> None:
        """Write what was changed so far to the database, so that `touched` tells of what comes after."""
        self.db.flush()
        self._flushes = 0

    def touched(self) -> bool:
        """Whether anything was changed since it was settled."""
        waiting = self.db.new or self.db.deleted or any(inspect(row).committed_state for row in self.db.dirty)
        return bool(self._flushes or waiting)

    def wipe(self, *models: type[Any]) -> None:
        """Delete all rows of the session in whose scope this stands, one model after the other.

        First those that point at others.
        """
        for model in models:
            for row in self.db.scalars(select(model).where(model.session_id == self.scope.id)):
                self.db.delete(row)
            self.db.flush()

    def _note_changes(self, db: Session, _context: object, _instances: object) -> None:
        self._flushes += 1
        for row in db.new:
            self._note(row, None)
        for row in db.dirty:
            changed = set(inspect(row).committed_state)
            if changed:
                self._note(row, changed)
        for row in db.deleted:
            self._note(row, None, gone=True)

    def _note(self, row: Base, attributes: set[str] | None, *, gone: bool = False) -> None:
        of_model = self.changes.setdefault(type(row), {})
        known = of_model.get(id(row))
        if known is None:
            of_model[id(row)] = Change(row, attributes, gone)
        else:
            known.attributes = None if known.attributes is None or attributes is None else known.attributes | attributes
            known.gone = known.gone or gone
