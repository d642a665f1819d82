"""The writer: takes what waits, carries it out in one transaction, and says what came of it.

Group commit: the price of a transaction is its commit to disk, so everything of one scope that waits goes into one. A
command that cannot be accepted must not take its neighbours along: if it had changed something already, or if
anything unexpected happens, the whole is rolled back and every command is tried again in a transaction of its own.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from facilitator.clock import clock
from facilitator.errors import Rejected
from facilitator.faults import moment
from facilitator.ledger.batch import Actor, Batch, Changed, Replay, begun
from facilitator.ledger.cleaning import clean, cut_log
from facilitator.ledger.command import Envelope, Result, Scope
from facilitator.ledger.memory import Memory
from facilitator.ledger.models import Mark
from facilitator.ledger.transaction import Transaction
from facilitator.ledger.turns import Reach, TooFar, hold, turns

_ALONE_MS = 60_000  # how long a sender whose command failed unexpectedly does not share a transaction
_ROOM = 16_384  # characters that there must be room for: about the longest note with all that is held of it

Identify = Callable[[Session, Iterable[Any]], Mapping[Any, Actor]]
Report = Callable[[str], None]


class Writer:
    """Carries commands out, a transaction at a time in each scope.

    `identify` says who stands behind credentials, as the database has it now; one whom it does not name is nobody.
    """

    def __init__(self, engine: Engine, identify: Identify, report: Report) -> None:
        self._engine = engine
        self._memory = Memory(engine)
        self._identify = identify
        self._report = report
        self._turns = turns(engine)
        self._alone: dict[Any, int] = {}

    def carry_out(self, scope: Scope, envelopes: Sequence[Envelope]) -> tuple[list[Result], Changed]:
        """A result for each envelope, in order; and what changed for whom. Never raises."""
        results: list[Result] = []
        changed: Changed = {}
        for alone, together in groupby(envelopes, self._must_be_alone):
            run = list(together)
            done, more = self._one_by_one(scope, run) if alone else self._together(scope, run)
            results += done
            _add(changed, more)
        return results, changed

    def probe(self) -> tuple[list[Result], Changed]:
        """Write something of no consequence, to see that there is room and that it works. Raises when it does not."""
        with Session(self._engine) as db, db.begin():
            hold(db, "probe")
            db.merge(Mark(name="probed_at", value=str(clock.now())))
            room = db.merge(Mark(name="room", value=" " * _ROOM))
            db.flush()
            db.delete(room)
        return [], {}

    def clean(self) -> tuple[list[Result], Changed]:
        """Raises when it could not be done."""
        clean(self._engine)
        return [], {}

    def cut_log(self) -> tuple[list[Result], Changed]:
        """Raises when it could not be done."""
        cut_log(self._engine)
        return [], {}

    def _together(self, scope: Scope, envelopes: Sequence[Envelope]) -> tuple[list[Result], Changed]:
        if len(envelopes) > 1:
            try:
                return self._transact(scope, envelopes)
            except Replay:
                pass
            except DBAPIError as problem:
                if _cannot_write(self._engine, problem):
                    return self._later(envelopes, problem), {}
            except Exception as problem:  # noqa: BLE001 - each is tried alone next, and what fails again is told its sender
                self._report(f"a batch is done again one by one: {_place(problem)}")
        return self._one_by_one(scope, envelopes)

    def _one_by_one(self, scope: Scope, envelopes: Sequence[Envelope]) -> tuple[list[Result], Changed]:
        """Each in a transaction of its own, until one must wait: those after it may lean on it."""
        results: list[Result] = []
        changed: Changed = {}
        for envelope in envelopes:
            if results and results[-1].status == "retry":
                results.append(_retry(envelope))
                continue
            result, more = self._alone_now(scope, envelope)
            results.append(result)
            _add(changed, more)
        return results, changed

    def _alone_now(self, scope: Scope, envelope: Envelope) -> tuple[Result, Changed]:
        try:
            (result,), changed = self._transact(scope, [envelope])
            return result, changed
        except Replay as replayed:
            return Result(envelope.id, "rejected", error=_cause(replayed)), {}
        except DBAPIError as problem:
            if _cannot_write(self._engine, problem):
                return self._later([envelope], problem)[0], {}
            self._report(f"{type(envelope.command).__name__} broke a rule of the database: {_told(problem)}")
        except Exception as problem:  # noqa: BLE001 - a bug in an action: its sender hears of it, everybody else goes on
            self._report(f"{type(envelope.command).__name__} failed: {_place(problem)}")
        self._alone[envelope.credential] = clock.now() + _ALONE_MS
        return Result(envelope.id, "rejected", error=Rejected("internal")), {}

    def _must_be_alone(self, envelope: Envelope) -> bool:
        return bool(self._alone) and self._alone.get(envelope.credential, 0) > clock.now()

    def _later(self, envelopes: Sequence[Envelope], problem: DBAPIError) -> list[Result]:
        self._report(f"the database does not take writes now: {_told(problem)}")
        return [_retry(envelope) for envelope in envelopes]

    def _transact(self, scope: Scope, envelopes: Sequence[Envelope]) -> tuple[list[Result], Changed]:
        """Done again where others were in the way, on a database where there can be others."""
        reach, tries = self._turns.reach_of(envelopes), 0
        while True:
            try:
                return self._once(scope, envelopes, reach)
            except TooFar as further:
                reach = further.reach
                self._turns.learn(envelopes, reach)
            except DBAPIError as problem:
                tries += 1
                if not self._turns.again(problem, tries):
                    raise

    def _once(self, scope: Scope, envelopes: Sequence[Envelope], reach: Reach) -> tuple[list[Result], Changed]:
        with self._memory.transaction() as db:
            self._turns.take(db, scope, reach)
            seq, earlier = begun(db, scope, envelopes)
            commands = [envelope.command for envelope in envelopes]
            tx = Transaction(db, scope, now=clock.now(), seq=seq + 1, commands=commands)
            batch = Batch(tx, envelopes, self._identify(db, {e.credential for e in envelopes}), earlier)
            batch.act()
            changed = batch.keep_book() if batch.applied else {}
            self._turns.keep_within(tx, reach, changed)
            moment("before_commit")
        moment("after_commit")
        return batch.results(), changed


def _retry(envelope: Envelope) -> Result:
    return Result(envelope.id, "retry", error=Rejected("unavailable"))


def _add(changed: Changed, more: Changed) -> None:
    """A later transaction's seq of an audience stands in the place of an earlier one's."""
    for session_id, audiences in more.items():
        changed.setdefault(session_id, {}).update(audiences)


def _place(problem: Exception) -> str:
    """What failed and where, without the values it failed on: those may be somebody's words."""
    frame = traceback.extract_tb(problem.__traceback__)[-1]
    return f"{type(problem).__name__} in {frame.name}, line {frame.lineno}"


def _told(problem: DBAPIError) -> str:
    """What the database says of it, without values: PostgreSQL adds the whole row on the next line."""
    if isinstance(problem.orig, Exception) and type(problem.orig).__name__ != "DataError":
        return f"{type(problem.orig).__name__}: {str(problem.orig).partition(chr(10))[0]}"
    return type(problem.orig).__name__


def _cause(replayed: Replay) -> Rejected:
    return replayed.__cause__ if isinstance(replayed.__cause__, Rejected) else Rejected("internal")


def _cannot_write(engine: Engine, problem: DBAPIError) -> bool:
    """The disk is full, the database locked, damaged or gone: not the command's fault, so it may be tried later."""
    dbapi = engine.dialect.loaded_dbapi
    return not isinstance(problem.orig, dbapi.IntegrityError | dbapi.DataError | dbapi.ProgrammingError)
