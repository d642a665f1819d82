"""One transaction of the ledger: what actions are given, and what keeps book of what they change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import inspect, select

from facilitator.db import Base
from facilitator.ledger.command import Command, Scope
from facilitator.ledger.memory import WritingSession
from facilitator.ledger.projection import Change, Changes


class Transaction:
    """`db` is the ORM session to load and change rows in, `now` the time of all that is done here (ms), `seq` its
    number, `commands` all that are tried in it.
    """

    def __init__(self, db: WritingSession, scope: Scope, *, now: int, seq: int, commands: Sequence[Command]) -> None:
        self.db = db
        self.scope = scope
        self.now = now
        self.seq = seq
        self.changes: Changes = {}
        self._commands = commands
        self._there: dict[tuple[type[Any], type[Command]], set[str]] = {}
        self._ordinal = 0
        self._waiting = 0  # new rows of commands before this one, not written yet
        self._touched = False
        db.flushes = self._note_changes

    def ordinal(self) -> tuple[int, int]:
        """A pair that grows: over transactions, and inside one from call to call."""
        self._ordinal += 1
        return self.seq, self._ordinal

    def is_taken(self, model: type[Any], command: Command, field: str) -> bool:
        """Whether there is a row of the id that a command brings for a new one, in its `field`.

        One question for all commands of this type that wait.
        """
        id, asked = getattr(command, field), (model, type(command))
        if asked not in self._there:
            ids = {getattr(one, field) for one in self._commands if type(one) is type(command)}
            with self.db.no_autoflush:
                self._there[asked] = set(self.db.scalars(select(model.id).where(model.id.in_(ids))))
        made = (change.row for change in self.changes.get(model, {}).values())
        waiting = (row for row in self.db.new if isinstance(row, model))
        return id in self._there[asked] or any(row.id == id for row in (*made, *waiting))

    def settle(self) -> None:
        """Have `touched` tell of what comes after.

        What was changed so far is written to the database. New rows may wait: they go together, and whoever asks for
        one has them written first.
        """
        if self._changed():
            self.db.flush()
        self._waiting, self._touched = len(self.db.new), False

    def touched(self) -> bool:
        """Whether anything was changed since it was settled."""
        return self._touched or len(self.db.new) > self._waiting or self._changed()

    def _changed(self) -> bool:
        """Whether a row that was there before has a change that is not written yet."""
        return bool(self.db.deleted) or any(inspect(row).committed_state for row in self.db.dirty)

    def wipe(self, *models: type[Any]) -> None:
        """Delete all rows of the session in whose scope this stands, one model after the other.

        First those that point at others.
        """
        for model in models:
            for row in self.db.scalars(select(model).where(model.session_id == self.scope.id)):
                self.db.delete(row)
            self.db.flush()

    def _note_changes(self) -> None:
        """Before everything is written that waits."""
        db = self.db
        self._touched = self.touched()
        self._waiting = 0
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
