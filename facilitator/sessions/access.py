"""Load a session and authorise in one call."""

from __future__ import annotations

from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.sessions.models import Attendance, Session
from facilitator.sessions.permissions import can_steer_session, can_take_part_in_session


def known_session(tx: Transaction) -> Session:
    """The session in whose scope the command stands."""
    session = tx.db.get(Session, tx.scope.id)
    if session is None:
        raise Rejected("unknown_session")
    return session


def steered_session(tx: Transaction, actor: Actor) -> Session:
    session = known_session(tx)
    require(can_steer_session(actor, session), actor)
    return session


def lasting_session(tx: Transaction, actor: Actor) -> Session:
    """The session, for somebody who steers it, until it ends."""
    session = steered_session(tx, actor)
    if session.ended_at is not None:
        raise Rejected("session_ended")
    return session


def running_session(tx: Transaction, actor: Actor) -> Session:
    """The session, for somebody who steers it, while it runs."""
    session = lasting_session(tx, actor)
    if session.started_at is None:
        raise Rejected("not_running")
    return session


def present_attendance(tx: Transaction, person_id: str) -> Attendance:
    """Somebody who is in the session."""
    attendance = known_attendance(tx, person_id)
    if attendance.removed_at is not None:
        raise Rejected("person_removed", field="person")
    return attendance


def known_attendance(tx: Transaction, person_id: str) -> Attendance:
    """Somebody who came in, also when they were sent away since."""
    chosen = select(Attendance).where(Attendance.session_id == tx.scope.id, Attendance.person_id == person_id)
    attendance = tx.db.scalar(chosen)
    if attendance is None:
        raise Rejected("unknown_person", field="person")
    return attendance


def attended_session(tx: Transaction, actor: Actor) -> Session:
    """The session, for somebody who takes part in it."""
    session = known_session(tx)
    require(can_take_part_in_session(actor, session), actor)
    return session
