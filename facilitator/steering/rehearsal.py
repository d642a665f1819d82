"""A rehearsal: the session runs as it will, and all of it can be wiped afterwards (`privacy/`)."""

from __future__ import annotations

from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.rounds.models import Round
from facilitator.rounds.timing import never_opened
from facilitator.sessions.access import lasting_session
from facilitator.sessions.models import Session
from facilitator.steering.commands import StartRehearsal
from facilitator.steering.models import Step
from facilitator.steering.steps import put_back, remember


@acts_on(StartRehearsal)
def start_rehearsal(tx: Transaction, actor: Actor, _command: StartRehearsal) -> None:
    session = lasting_session(tx, actor)
    if session.started_at is not None:
        raise Rejected("already")
    if _has_been_open(tx):
        raise Rejected("rehearsal_too_late")
    rounds = tx.db.scalars(select(Round).where(Round.session_id == session.id))
    remember(tx, actor, "StartRehearsal", rounds=rounds)
    session.started_at = session.rehearsal_at = tx.now


def restore(tx: Transaction, session: Session) -> None:
    """Put the facts of the session and of its rounds back to what they were when the rehearsal began.

    A round that was put on the agenda since has no facts from before: nothing has happened in it yet.
    """
    begun = select(Step).where(Step.session_id == session.id, Step.verb == "StartRehearsal", Step.undone_at.is_(None))
    before = tx.db.scalars(begun.order_by(Step.position.desc())).first()
    if before is None:
        raise LookupError("a rehearsal that never began")
    put_back(tx, session, before)
    session.ended_at = session.reopened_at = session.locked_at = None
    for round in tx.db.scalars(select(Round).where(Round.session_id == session.id)):
        round.revealed_at = round.first_opened_at = None
        if round.id not in before.before["rounds"]:
            never_opened(round)


def _has_been_open(tx: Transaction) -> bool:
    """Whether a real start was taken back after rounds had been opened: a clean start would wipe what was done then."""
    opened = select(Step.id).where(Step.session_id == tx.scope.id, Step.verb == "OpenRound")
    return tx.db.scalar(opened.limit(1)) is not None
