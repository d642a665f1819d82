"""A clean start: nobody is in any more, and who is known from nowhere else is forgotten."""

from __future__ import annotations

from sqlalchemy import select

from facilitator.ledger.transaction import Transaction
from facilitator.people.forget import close_ways_in, forget_people
from facilitator.programmes.models import Enrolment
from facilitator.sessions.models import Attendance


def forget_attendances(tx: Transaction) -> None:
    people = set(tx.db.scalars(select(Attendance.person_id).where(Attendance.session_id == tx.scope.id)))
    tx.wipe(Attendance)
    close_ways_in(tx)
    elsewhere = select(Attendance.person_id).where(Attendance.person_id.in_(people))
    enrolled = select(Enrolment.person_id).where(Enrolment.person_id.in_(people))
    forget_people(tx, people - set(tx.db.scalars(elsewhere)) - set(tx.db.scalars(enrolled)))
