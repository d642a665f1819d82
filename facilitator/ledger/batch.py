"""The commands of one transaction: authorised and acted in order, then written down together.

Domain rows go through the ORM, one flush; the ledger's own rows (holdings, receipts, progress) in bulk: a few
statements however many commands there are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import orjson
from sqlalchemy import Row, bindparam, text
from sqlalchemy.orm import Session

from facilitator.errors import Rejected
from facilitator.ledger.command import Envelope, Result, Scope, handler_of
from facilitator.ledger.holdings import named_by, write_difference
from facilitator.ledger.projection import affected
from facilitator.ledger.transaction import Transaction

# The ledger's own rows are read and written as plain SQL: at a few a command the ORM would be most of the price.
_SEQ = text("SELECT seq FROM progress WHERE scope = :scope")
_EARLIER = text(
    "SELECT id, fingerprint, at FROM receipt WHERE scope = :scope AND id IN :ids"
    " UNION ALL SELECT id, fingerprint, '{}' FROM sealed_receipt WHERE id IN :ids"
).bindparams(bindparam("ids", expanding=True))
_PROGRESS = text(
    "INSERT INTO progress (scope, seq) VALUES (:scope, :seq) ON CONFLICT (scope) DO UPDATE SET seq = excluded.seq"
)
_RECEIPT = text(
    "INSERT INTO receipt (scope, id, actor, fingerprint, at, applied_at)"
    " VALUES (:scope, :id, :actor, :fingerprint, :at, :applied_at)"
)
# Without sender, time, scope or place in an order. Nor does the fingerprint tell whether a certain text was sent: it is
# also of the secret that every anonymous command carries, 128 random bits that the server does not keep.
_SEALED_RECEIPT = text("INSERT INTO sealed_receipt (id, fingerprint) VALUES (:id, :fingerprint)")


class Actor(Protocol):
    """Who acts, as the people domain knows them. `name` is for receipts, `audiences` is what their role begins with."""

    @property
    def name(self) -> str: ...
    @property
    def audiences(self) -> tuple[str, ...]: ...


Changed = dict[str, dict[str, int]]  # session → audience → seq of what it may now see otherwise


def last_seq(db: Session, scope: str) -> int:
    """The seq of the last transaction in a scope; 0 before the first."""
    return db.scalar(_SEQ, {"scope": scope}) or 0


class Replay(Exception):
    """The batch must be done again, a transaction a command. Its cause is what one command was rejected for."""


class Batch:
    """The commands of one transaction, and what has come of each so far."""

    def __init__(self, tx: Transaction, envelopes: Sequence[Envelope], actors: Mapping[Any, Actor]) -> None:
        self.tx = tx
        self.envelopes = envelopes
        self.actors = actors
        self.applied: dict[str, Envelope] = {}
        self._earlier = self._receipts()
        self._rejected: dict[int, Rejected] = {}
        self._heard: dict[str, frozenset[str]] = {}

    def act(self) -> None:
        for place, envelope in enumerate(self.envelopes):
            if self._seen_before(place, envelope):
                continue
            self.tx.settle()
            try:
                handler_of(envelope.command)(self.tx, self.actors[envelope.credential], envelope.command)
            except Rejected as rejected:
                if self.tx.touched():
                    raise Replay from rejected
                self._rejected[place] = rejected
            else:
                self.applied[envelope.id] = envelope

    def keep_book(self) -> Changed:
        """Write the difference to the holdings, the receipts and the progress: a few statements for the whole batch."""
        tx = self.tx
        tx.db.flush()
        progress = {str(tx.scope): tx.seq}
        changed: Changed = {}
        for session_id, entities in affected(tx.db, tx.changes).items():
            scope = str(Scope("session", session_id))
            if scope not in progress:  # a programme's command may make or change sessions
                progress[scope] = last_seq(tx.db, scope) + 1
            seq = progress[scope]
            heard = write_difference(tx.db, session_id, seq, entities)
            changed[session_id] = dict.fromkeys(heard, seq)
        here = set(changed.get(tx.scope.id, ()))
        self._heard = self._who_hears(here)
        tx.db.execute(_PROGRESS, [{"scope": scope, "seq": seq} for scope, seq in progress.items()])
        self._keep_receipts()
        return changed

    def results(self) -> list[Result]:
        found: list[Result] = []
        answered: set[str] = set()
        for place, envelope in enumerate(self.envelopes):
            if place in self._rejected:
                found.append(Result(envelope.id, "rejected", error=self._rejected[place]))
            elif envelope.id in self._earlier:
                found.append(Result(envelope.id, "applied", again=True, at=orjson.loads(self._earlier[envelope.id].at)))
            else:
                again = envelope.id in answered
                found.append(Result(envelope.id, "applied", again=again, at=self._at(envelope)))
                answered.add(envelope.id)
        return found

    def _keep_receipts(self) -> None:
        sealed = [envelope for envelope in self.applied.values() if envelope.command.sealed]
        others = [envelope for envelope in self.applied.values() if not envelope.command.sealed]
        if sealed:
            ids_only = [{"id": envelope.id, "fingerprint": envelope.fingerprint} for envelope in sealed]
            self.tx.db.execute(_SEALED_RECEIPT, ids_only)
        if others:
            self.tx.db.execute(_RECEIPT, [self._receipt(envelope) for envelope in others])

    def _seen_before(self, place: int, envelope: Envelope) -> bool:
        known = self._earlier.get(envelope.id) or self.applied.get(envelope.id)
        if known is None:
            return False
        # A receipt that was made forgetful when somebody was erased only says that it was applied.
        if known.fingerprint and known.fingerprint != envelope.fingerprint:
            self._rejected[place] = Rejected("id_reused")
        return True

    def _receipts(self) -> dict[str, Row[Any]]:
        ids = list({envelope.id for envelope in self.envelopes})
        return {row.id: row for row in self.tx.db.execute(_EARLIER, {"scope": str(self.tx.scope), "ids": ids})}

    def _who_hears(self, changed: set[str]) -> dict[str, frozenset[str]]:
        """{actor: which of the changed audiences they hear}, with one question for all of them."""
        actors = set(self.actors.values())
        start = sorted({audience for actor in actors for audience in actor.audiences})
        named = named_by(self.tx.db, self.tx.scope.id, start) if changed else {}
        found: dict[str, frozenset[str]] = {}
        for actor in actors:
            told = [named[audience] for audience in actor.audiences if audience in named]
            hears = set(actor.audiences).union(*(one.audiences | one.also for one in told))
            found[actor.name] = frozenset(changed & hears)
        return found

    def _at(self, envelope: Envelope) -> dict[str, int]:
        if envelope.command.sealed:  # where it stands in an order is nobody's business, not even the sender's
            return {}
        return dict.fromkeys(sorted(self._heard[self.actors[envelope.credential].name]), self.tx.seq)

    def _receipt(self, envelope: Envelope) -> dict[str, Any]:
        return {
            "scope": str(self.tx.scope),
            "id": envelope.id,
            "actor": self.actors[envelope.credential].name,
            "fingerprint": envelope.fingerprint,
            "at": orjson.dumps(self._at(envelope)).decode(),
            "applied_at": self.tx.now,
        }
