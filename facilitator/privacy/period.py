"""When the names of a programme go: so many days after its last meeting ended."""

from __future__ import annotations

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session as Database

from facilitator.people.models import Person
from facilitator.programmes.models import Enrolment, Programme
from facilitator.sessions.models import Attendance, Session

DAY = 24 * 3600 * 1000


def names_go_at(db: Database, programme: Programme) -> int | None:
    """The moment, as it stands now; None when they stay."""
    if programme.retention_days is None:
        return None
    return counted_from(db, programme) + programme.retention_days * DAY


def counted_from(db: Database, programme: Programme) -> int:
    """The end of the last meeting; its start when it never ended. Without any, the last time somebody was enrolled."""
    end = func.coalesce(Session.ended_at, Session.started_at, Session.starts_at)
    last = db.scalar(select(func.max(end)).where(Session.programme_id == programme.id))
    enrolled = select(func.max(Enrolment.created_at)).where(Enrolment.programme_id == programme.id)
    return last or max(programme.created_at, db.scalar(enrolled) or 0)


def under_way(db: Database, now: int, programme_id: str | None = None) -> bool:
    """Whether a meeting runs: has begun, and not ended. One that nobody ended is over after a day."""
    running = select(Session.id).where(Session.ended_at.is_(None), Session.started_at > now - DAY)
    if programme_id is not None:
        running = running.where(Session.programme_id == programme_id)
    return db.scalar(running.limit(1)) is not None


def sessions_with_names(programme_id: str) -> Select[str]:
    named = exists().where(Attendance.session_id == Session.id, Attendance.person_id == Person.id)
    named = named.where(Person.erased_at.is_(None))
    return select(Session.id).where(Session.programme_id == programme_id, named)


def has_roster(db: Database, programme_id: str) -> bool:
    return db.scalar(select(Enrolment.id).where(Enrolment.programme_id == programme_id).limit(1)) is not None
