"""The commands of one transaction: authorised and acted in order, then written down together.

Domain rows go through the ORM, one flush; the ledger's own rows (holdings, receipts, progress) in bulk: a few
statements however many commands there are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Protocol

import orjson
from sqlalchemy import String, bindparam, text
from sqlalchemy.orm import Session

from facilitator.errors import Rejected
from facilitator.faults import moment
from facilitator.ledger.command import Envelope, Result, Scope, handler_of
from facilitator.ledger.holdings import Written, write_difference
from facilitator.ledger.projection import affected
from facilitator.ledger.transaction import Transaction

# The ledger's own rows are read and written as plain SQL: at a few a command the ORM would be most of the price.
_SEQ = text("SELECT seq FROM progress WHERE scope = :scope")
_BEGUN = text(
    "SELECT id, fingerprint, at, 0 FROM receipt WHERE scope = :scope AND id IN :ids"
    " UNION ALL SELECT id, fingerprint, '{}', 0 FROM sealed_receipt WHERE id IN :ids"
    " UNION ALL SELECT '', '', '', seq FROM progress WHERE scope = :scope"
).bindparams(bindparam("ids", expanding=True, type_=String))
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


class Earlier(NamedTuple):
    """What the receipt says of a command that was applied before."""

    fingerprint: str
    at: str


def begun(db: Session, scope: Scope, envelopes: Sequence[Envelope]) -> tuple[int, dict[str, Earlier]]:
    """The seq of the last transaction in a scope (0 before the first), and which of these were applied already."""
    asked = {"scope": str(scope), "ids": list({envelope.id for envelope in envelopes})}
    rows = db.connection().execute(_BEGUN, asked).all()
    return sum(seq for *_, seq in rows), {id: Earlier(fingerprint, at) for id, fingerprint, at, _ in rows if id}


class Replay(Exception):
    """The batch must be done again, a transaction a command. Its cause is what one command was rejected for."""


class Batch:
    """The commands of one transaction, and what has come of each so far."""

    def __init__(
        self,
        tx: Transaction,
        envelopes: Sequence[Envelope],
        actors: Mapping[Any, Actor],
        earlier: Mapping[str, Earlier],
    ) -> None:
        self.tx = tx
        self.envelopes = envelopes
        self.actors = actors
        self.applied: dict[str, Envelope] = {}
        self._earlier = earlier
        self._rejected: dict[int, Rejected] = {}
        self._heard: dict[str, frozenset[str]] = {}

    def act(self) -> None:
        for place, envelope in enumerate(self.envelopes):
            if place:
                moment("mid_batch")
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
                progress[scope] = _last_seq(tx.db, scope) + 1
            seq, here = progress[scope], session_id == tx.scope.id
            written = write_difference(tx.db, session_id, seq, entities, hearing=self._starts() if here else ())
            changed[session_id] = dict.fromkeys(written.heard, seq)
            if here:
                self._heard = self._who_hears(written)
        tx.db.connection().execute(_PROGRESS, [{"scope": scope, "seq": seq} for scope, seq in progress.items()])
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
            self.tx.db.connection().execute(_SEALED_RECEIPT, ids_only)
        if others:
            self.tx.db.connection().execute(_RECEIPT, [self._receipt(envelope) for envelope in others])

    def _seen_before(self, place: int, envelope: Envelope) -> bool:
        known = self._earlier.get(envelope.id) or self.applied.get(envelope.id)
        if known is None:
            return False
        # A receipt that was made forgetful when somebody was erased only says that it was applied.
        if known.fingerprint and known.fingerprint != envelope.fingerprint:
            self._rejected[place] = Rejected("id_reused")
        return True

    def _starts(self) -> list[str]:
        """The audiences that the roles of those who act begin with."""
        return sorted({audience for actor in set(self.actors.values()) for audience in actor.audiences})

    def _who_hears(self, written: Written) -> dict[str, frozenset[str]]:
        """{actor: which of the changed audiences they hear}."""
        found: dict[str, frozenset[str]] = {}
        for actor in set(self.actors.values()):
            told = [written.named[audience] for audience in actor.audiences if audience in written.named]
            hears = set(actor.audiences).union(*(one.audiences | one.also for one in told))
            found[actor.name] = frozenset(written.heard & hears)
        return found

    def _at(self, envelope: Envelope) -> dict[str, int]:
        if envelope.command.sealed:  # where it stands in an order is nobody's business, not even the sender's
            return {}
        return dict.fromkeys(sorted(self._heard.get(self.actors[envelope.credential].name, ())), self.tx.seq)

    def _receipt(self, envelope: Envelope) -> dict[str, Any]:
        return {
            "scope": str(self.tx.scope),
            "id": envelope.id,
            "actor": self.actors[envelope.credential].name,
            "fingerprint": envelope.fingerprint,
            "at": orjson.dumps(self._at(envelope)).decode(),
            "applied_at": self.tx.now,
        }


def _last_seq(db: Session, scope: str) -> int:
    return db.connection().execute(_SEQ, {"scope": scope}).scalar() or 0
