"""Load what somebody at the door says they are."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ids import read_code
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.models import Grant
from facilitator.sessions.access import known_session, lasting_session
from facilitator.sessions.models import Attendance, Session
from facilitator.steering.models import ReturnRequest


def open_house(tx: Transaction, code: str) -> Session:
    """The session, for whoever knows its code: that is what a join code is."""
    session = known_session(tx)
    if session.join_code != read_code(code):
        raise Rejected("unknown_code", field="code")
    if session.ended_at is not None:
        raise Rejected("door_closed")
    return session


def returning(tx: Transaction, attendance_id: str) -> Attendance:
    """Somebody who was in already, and may still be."""
    attendance = tx.db.get(Attendance, attendance_id)
    if attendance is None or attendance.session_id != tx.scope.id:
        raise Rejected("unknown_person", field="attendance")
    if attendance.removed_at is not None:
        raise Rejected("person_removed", field="attendance")
    return attendance


def waiting_request(tx: Transaction, actor: Actor, request_id: str) -> ReturnRequest:
    """A phone that waits for a nod, for somebody who may give it."""
    lasting_session(tx, actor)
    request = tx.db.get(ReturnRequest, request_id)
    if request is None or request.session_id != tx.scope.id:
        raise Rejected("unknown_request", field="request")
    if request.answered_at is not None:
        raise Rejected("already")
    return request


def let_through(tx: Transaction, grant_id: str, person_id: str) -> None:
    """Give somebody a way in, whose id their browser knows already."""
    if tx.db.get(Grant, grant_id):
        raise Rejected("id_reused", field="grant")
    tx.db.add(
        Grant(
            id=grant_id,
            kind="participant",
            session_id=tx.scope.id,
            person_id=person_id,
            created_at=tx.now,
        )
    )
