"""Who took part, in an archive, and who of the roster did not."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Database

from facilitator.archive.times import local_time
from facilitator.people.models import Person
from facilitator.programmes.models import Enrolment
from facilitator.sessions.models import Attendance, Session


def people_of(db: Database, session: Session, zone: ZoneInfo) -> list[dict[str, Any]]:
    """Everybody who was in, also who was sent away, in the order in which they came."""
    chosen = (
        select(Attendance, Person, Enrolment)
        .join(Person, Person.id == Attendance.person_id)
        .outerjoin(
            Enrolment,
            (Enrolment.person_id == Attendance.person_id) & (Enrolment.programme_id == session.programme_id),
        )
        .where(Attendance.session_id == session.id)
        .order_by(Attendance.joined_at, Person.name, Person.id)
    )
    return [
        {
            "id": attendance.person_id,
            "name": person.name,
            "erased": person.erased_at is not None,
            "enrolled": enrolment is not None,
            **_from_the_roster(enrolment),
            "joined_at": local_time(attendance.joined_at, zone),
            "added_by": attendance.added_by,
            "removed_at": local_time(attendance.removed_at, zone),
        }
        for attendance, person, enrolment in db.execute(chosen)
    ]


def erased_of(db: Database, session_id: str) -> int:
    """How many of them are nobody any more: their names went, because they asked or because the period ended."""
    chosen = select(func.count()).select_from(Attendance).join(Person, Person.id == Attendance.person_id)
    return db.scalar(chosen.where(Attendance.session_id == session_id, Person.erased_at.is_not(None))) or 0


def absent_of(db: Database, session: Session) -> list[dict[str, Any]]:
    """Who stood on the roster by the end and did not come, by name."""
    came = select(Attendance.person_id).where(Attendance.session_id == session.id)
    chosen = (
        select(Enrolment, Person.name)
        .join(Person, Person.id == Enrolment.person_id)
        .where(Enrolment.programme_id == session.programme_id, Enrolment.person_id.not_in(came))
        .order_by(Person.name, Person.id)
    )
    if session.ended_at is not None:  # whoever is enrolled later was not missed
        chosen = chosen.where(Enrolment.created_at <= session.ended_at)
    return [
        {"id": enrolment.person_id, "name": name, **_from_the_roster(enrolment)}
        for enrolment, name in db.execute(chosen)
    ]


def _from_the_roster(enrolment: Enrolment | None) -> dict[str, str]:
    return {
        "organisation": enrolment.organisation if enrolment else "",
        "position": enrolment.position if enrolment else "",
        "region": enrolment.region if enrolment else "",
    }
