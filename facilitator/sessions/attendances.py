"""Who attends a session: looked up by name when somebody comes in, and written down."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ids import derived_id, new_return_code
from facilitator.ledger.transaction import Transaction
from facilitator.people.models import Person
from facilitator.people.names import folded, without_number
from facilitator.programmes.models import Enrolment
from facilitator.sessions.models import Attendance, Session


class Attendee(NamedTuple):
    """Somebody who came in, also when they were sent away since (`removed`)."""

    attendance: str
    person: str
    name: str
    return_code: str
    removed: bool


def attendees(db: Database, session_id: str) -> list[Attendee]:
    chosen = (
        select(Attendance.id, Person.id, Person.name, Attendance.return_code, Attendance.removed_at.is_not(None))
        .join(Person, Person.id == Attendance.person_id)
        .where(Attendance.session_id == session_id)
        .order_by(Attendance.joined_at, Attendance.id)
    )
    return [Attendee(*row) for row in db.execute(chosen)]


def called(name: str, everybody: Iterable[Attendee]) -> list[Attendee]:
    """Those who may be meant by a name, also under the number that they got when they came in."""
    wanted = folded(name)
    return [one for one in everybody if wanted in {folded(one.name), folded(without_number(one.name))}]


def attend(
    tx: Transaction, session: Session, person_id: str, *, everybody: Iterable[Attendee], added_by: str | None = None
) -> None:
    """Write down that somebody came in, with a code of their own to come back with."""
    tx.db.add(
        Attendance(
            id=derived_id("attendance", session.id, person_id),
            session_id=session.id,
            person_id=person_id,
            joined_at=tx.now,
            return_code=code_beside(everybody),
            added_by=added_by,
        )
    )


def code_beside(everybody: Iterable[Attendee]) -> str:
    """A return code that nobody else in the session has."""
    codes = {one.return_code for one in everybody}
    while (code := new_return_code()) in codes:
        pass
    return code


def organisations_of(db: Database, attendances: Iterable[str]) -> dict[str, str]:
    """{attendance: the organisation somebody comes from}, of those who stand on the roster."""
    chosen = (
        select(Attendance.id, Enrolment.organisation)
        .join(Session, Session.id == Attendance.session_id)
        .join(
            Enrolment,
            (Enrolment.programme_id == Session.programme_id) & (Enrolment.person_id == Attendance.person_id),
        )
        .where(Attendance.id.in_(list(attendances)))
    )
    return dict(db.execute(chosen).all())
