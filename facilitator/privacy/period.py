"""When the names of a programme go: so many days after its last meeting ended."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, case, func, select
from sqlalchemy.orm import Session as Database

from facilitator.programmes.models import Enrolment, Programme
from facilitator.sessions.models import Attendance, Session

DAY = 24 * 3600 * 1000


def names_go_at(db: Database, programme: Programme) -> int | None:
    """The moment, as it stands now; None when they stay."""
    if programme.retention_days is None:
        return None
    return counted_from(db, programme) + programme.retention_days * DAY


def counted_from(db: Database, programme: Programme, *, without: str = "") -> int:
    """The end of the last meeting; where it never ended, when it (last) began, was to, or somebody came in for it.

    One that was planned for a day that had passed counts from when it was planned: the year may have been mistyped.
    Without any, and for people who come after the names went, the last time somebody was enrolled: whoever is put on
    the roster of a programme that is long over is not gone the next second. `without`: a meeting that does not count.
    """
    of_it = and_(Session.programme_id == programme.id, Session.id != without)
    end = func.coalesce(Session.ended_at, _last_began(), _was_to_begin())
    last = db.scalar(select(func.max(end)).where(of_it))
    came = select(func.max(Attendance.joined_at)).join(Session, Session.id == Attendance.session_id)
    enrolled = select(func.max(Enrolment.created_at)).where(Enrolment.programme_id == programme.id)
    if last is None or programme.names_gone_at is not None:
        last = max(last or programme.created_at, db.scalar(enrolled) or 0)
    return max(last, db.scalar(came.where(of_it, Session.ended_at.is_(None))) or 0)


def _last_began() -> ColumnElement[int | None]:
    """When a meeting was started, or opened again."""
    return case((Session.started_at.is_not(None), func.coalesce(Session.reopened_at, Session.started_at)))


def _was_to_begin() -> ColumnElement[int]:
    return case((Session.starts_at > Session.created_at, Session.starts_at), else_=Session.created_at)


def under_way(db: Database, now: int, programme_id: str | None = None) -> bool:
    """Whether a meeting runs: has begun, and not ended. One that nobody ended is over after a day."""
    running = select(Session.id).where(Session.ended_at.is_(None), _last_began() > now - DAY)
    if programme_id is not None:
        running = running.where(Session.programme_id == programme_id)
    return db.scalar(running.limit(1)) is not None
