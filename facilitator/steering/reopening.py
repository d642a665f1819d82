"""A session that was ended by mistake goes on."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.groups.seats import seat_everybody
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.rounds.models import Round
from facilitator.rounds.states import takes_work
from facilitator.sessions.access import steered_session
from facilitator.sessions.models import Session
from facilitator.steering.commands import ReopenSession
from facilitator.steering.steps import latest_step, put_back


@acts_on(ReopenSession)
def reopen_session(tx: Transaction, actor: Actor, _command: ReopenSession) -> None:
    """What was open when it ended is open again, its clock with the time it had then."""
    session = steered_session(tx, actor)
    if session.ended_at is None:
        raise Rejected("already" if session.started_at is not None else "not_running")
    for round in _as_before_the_end(tx, session, session.ended_at):
        if round.seating == "groups" and takes_work(round):
            seat_everybody(tx, round)  # who was let in again meanwhile
    session.ended_at = None
    session.reopened_at = tx.now


def _as_before_the_end(tx: Transaction, session: Session, ended_at: int) -> list[Round]:
    """The rounds that the end closed, with their facts put back. None of a session ended by an older program."""
    end = latest_step(tx.db, session.id)
    if end is None or end.verb != "EndSession":
        return []
    rounds = put_back(tx, session, end)
    for round in rounds:
        passed = tx.now - ended_at
        round.ends_at = round.ends_at + passed if round.ends_at is not None else None
        round.grace_until = round.grace_until + passed if round.grace_until is not None else None
    end.undone_at = tx.now
    return rounds
