"""Load what is to be erased, and authorise in one call."""

from __future__ import annotations

from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.models import Person
from facilitator.people.permissions import require
from facilitator.privacy.permissions import can_erase_in_programme
from facilitator.programmes.access import known_programme
from facilitator.programmes.models import Enrolment, Programme
from facilitator.sessions.access import known_session
from facilitator.sessions.models import Attendance, Session


def erasing_programme(tx: Transaction, actor: Actor) -> Programme:
    require(can_erase_in_programme(actor, tx.scope.id), actor)
    return known_programme(tx)


def erasable_session(tx: Transaction, actor: Actor) -> Session:
    """The session, for who may erase it, when it does not run."""
    session = known_session(tx)
    require(can_erase_in_programme(actor, session.programme_id), actor)
    if session.started_at is not None and session.ended_at is None:
        raise Rejected("still_running")
    return session


def sessions_of_somebody(tx: Transaction, programme: Programme, person_id: str) -> list[Session]:
    """Those of the programme that somebody was in. Raises Rejected for who is unknown there, or nobody already."""
    person = tx.db.get(Person, person_id)
    attended = (
        select(Session)
        .join(Attendance, Attendance.session_id == Session.id)
        .where(Session.programme_id == programme.id, Attendance.person_id == person_id)
    )
    sessions = list(tx.db.scalars(attended))
    on_it = select(Enrolment.id).where(Enrolment.programme_id == programme.id, Enrolment.person_id == person_id)
    if person is None or person.erased_at is not None or not (sessions or tx.db.scalar(on_it)):
        raise Rejected("unknown_person", field="person")
    return sessions
