"""Whose turn it is to write, where several may at the same time: PostgreSQL's advisory locks, over all processes.

A transaction of a session locks that session, and shares its programme and the house with others; one of a programme
locks the programme, and so holds up all of its sessions; one of the house holds up everybody. Locks are taken from the
house down, so that no two wait for each other. What stands above a session does not change while one is at work in it:
every transaction finds the database as if it were alone with it.

That holds as long as who shares does not write there. Some commands do: joining puts a person on the programme. Then
the transaction is undone and done again with the programme to itself, and from then on commands of that type begin so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any, Protocol

from sqlalchemy import Engine, String, bindparam, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from facilitator.ledger.command import HOUSE, Envelope, Scope
from facilitator.ledger.transaction import Transaction
from facilitator.postgres import lock_key

_PROGRAMME = text("SELECT programme_id FROM session WHERE id = :session")
_STRANGE = text("SELECT count(*) FROM session WHERE id IN :sessions AND programme_id != :programme").bindparams(
    bindparam("sessions", expanding=True, type_=String)
)
# PostgreSQL's codes: not to be put in one order with others, a deadlock, and a row that others made at this moment.
_AGAIN = {"40001": 5, "40P01": 5, "23505": 2}


class Reach(IntEnum):
    """How far a transaction may write."""

    OWN = 0
    PROGRAMME = 1
    HOUSE = 2


class TooFar(Exception):
    """The transaction wrote what others may be reading: it is undone, and done again with more to itself."""

    def __init__(self, reach: Reach) -> None:
        self.reach = reach


class Turns(Protocol):
    def take(self, db: Session, scope: Scope, reach: Reach) -> None:
        """Wait until nobody else may write here. The first thing in a transaction; lasts until it ends."""

    def reach_of(self, envelopes: Sequence[Envelope]) -> Reach:
        """What these are known to need."""

    def learn(self, envelopes: Sequence[Envelope], reach: Reach) -> None:
        """These needed it."""

    def keep_within(self, tx: Transaction, reach: Reach, sessions: Mapping[str, Any]) -> None:
        """The last thing in a transaction; `sessions` are those whose holdings it changed. Raises TooFar."""

    def again(self, problem: DBAPIError, attempt: int) -> bool:
        """Whether trying it once more may help, though nothing was wrong with it."""


def turns(engine: Engine) -> Turns:
    return Alone() if engine.dialect.name == "sqlite" else Shared()


class Alone:
    """The embedded database has one writer, and every transaction has all of it."""

    def take(self, db: Session, scope: Scope, reach: Reach) -> None:
        pass

    def reach_of(self, envelopes: Sequence[Envelope]) -> Reach:  # noqa: ARG002
        return Reach.HOUSE

    def learn(self, envelopes: Sequence[Envelope], reach: Reach) -> None:
        pass

    def keep_within(self, tx: Transaction, reach: Reach, sessions: Mapping[str, Any]) -> None:
        pass

    def again(self, problem: DBAPIError, attempt: int) -> bool:  # noqa: ARG002
        return False


class Shared:
    def __init__(self) -> None:
        self._learnt: dict[type, Reach] = {}
        self._programmes: dict[str, str] = {}

    def take(self, db: Session, scope: Scope, reach: Reach) -> None:
        path = [HOUSE]
        if scope.kind == "session":
            programme = self._programme(db, scope.id)
            path += [Scope("programme", programme), scope] if programme else [scope]
        elif scope.kind == "programme":
            path += [scope]
        widest = len(path) - 1
        own = {Reach.OWN: widest, Reach.PROGRAMME: min(1, widest), Reach.HOUSE: 0}[reach]
        _lock(db, [str(one) for one in path[:own]], str(path[own]))

    def reach_of(self, envelopes: Sequence[Envelope]) -> Reach:
        return max((self._learnt.get(type(one.command), Reach.OWN) for one in envelopes), default=Reach.OWN)

    def learn(self, envelopes: Sequence[Envelope], reach: Reach) -> None:
        types = {type(one.command) for one in envelopes}
        if len(types) == 1:  # of several one cannot tell which it was
            self._learnt[types.pop()] = reach

    def keep_within(self, tx: Transaction, reach: Reach, sessions: Mapping[str, Any]) -> None:
        needed = self._needed(tx, sessions)
        if needed > reach:
            raise TooFar(needed)

    def again(self, problem: DBAPIError, attempt: int) -> bool:
        if problem.connection_invalidated:  # it was restarted since; had this one been written, its receipts say so
            return attempt == 1
        return attempt < _AGAIN.get(getattr(problem.orig, "pgcode", ""), 0)

    def _needed(self, tx: Transaction, sessions: Mapping[str, Any]) -> Reach:
        scope = tx.scope
        others = sorted(sessions.keys() - {scope.id})
        if scope.kind == "session":
            programme = self._programme(tx.db, scope.id)
            if others and _strange(tx.db, others, programme or ""):
                return Reach.HOUSE
            own = all(_is_of(change.row, scope.id) for rows in tx.changes.values() for change in rows.values())
            return Reach.OWN if own and not others else Reach.PROGRAMME
        if scope.kind == "programme" and others and _strange(tx.db, others, scope.id):
            return Reach.HOUSE
        return Reach.OWN

    def _programme(self, db: Session, session_id: str) -> str | None:
        """A session never moves to another programme. One that is not there yet is not remembered."""
        known = self._programmes.get(session_id)
        if known is None:
            known = db.scalar(_PROGRAMME, {"session": session_id})
            if known is not None:
                self._programmes[session_id] = known
        return known


def _is_of(row: Any, session_id: str) -> bool:
    return getattr(row, "session_id", row.id if row.__tablename__ == "session" else None) == session_id


def _strange(db: Session, sessions: Sequence[str], programme: str) -> bool:
    return bool(db.scalar(_STRANGE, {"sessions": sessions, "programme": programme}))


def _lock(db: Session, shared: Sequence[str], own: str) -> None:
    """All in one question; PostgreSQL works it out from left to right."""
    takes = [f"pg_advisory_xact_lock_shared({lock_key(name)})" for name in shared]
    db.connection().exec_driver_sql(f"SELECT {', '.join([*takes, f'pg_advisory_xact_lock({lock_key(own)})'])}")


def hold_house(db: Session) -> None:
    """Keep everybody else from writing until this transaction ends."""
    hold(db, str(HOUSE))


def hold(db: Session, what: str) -> None:
    """Keep others from the same, until this transaction ends."""
    if db.get_bind().dialect.name != "sqlite":
        _lock(db, [], what)
