"""Taking a meeting away that was planned and never started. What people did is not removed here: it is erased."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.models import Grant
from facilitator.people.permissions import require
from facilitator.presentations.models import Presentation, Presenter
from facilitator.rounds.models import Round
from facilitator.sessions.access import known_session
from facilitator.sessions.models import Attendance, Session
from facilitator.sessions.permissions import can_remove_session
from facilitator.steering.forget import forget_steering
from facilitator.steering.models import Step
from facilitator.steering.planning.commands import RemoveSession


@acts_on(RemoveSession)
def remove_session(tx: Transaction, actor: Actor, _command: RemoveSession) -> None:
    """Refused as soon as anybody has come in, or anything was steered: then somebody may have written."""
    session = known_session(tx)
    require(can_remove_session(actor, session), actor)
    if has_begun(tx.db, session):
        raise Rejected("session_begun")
    for grant in tx.db.scalars(select(Grant).where(Grant.session_id == session.id)):
        grant.ended_at = grant.ended_at or tx.now  # the row stays, so that a screen that is open is shut
        grant.session_id = None
    forget_steering(tx)
    tx.wipe(Presenter, Presentation, Round)
    tx.db.delete(session)
    tx.db.flush()


def has_begun(db: Database, session: Session) -> bool:
    if session.started_at is not None:
        return True
    came_in = select(Attendance.id).where(Attendance.session_id == session.id).limit(1)
    steered = select(Step.id).where(Step.session_id == session.id).limit(1)
    return db.scalar(came_in) is not None or db.scalar(steered) is not None
