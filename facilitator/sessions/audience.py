"""What each audience may see of a session and of who is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Database

from facilitator.ledger.projection import Reads, Seen, projects
from facilitator.people.models import Person
from facilitator.sessions.models import Attendance, Session
from facilitator.sessions.states import state_of


@projects("session", of=Session)
def session_seen(_db: Database, sessions: Sequence[Session]) -> dict[str, Seen]:
    return {session.id: {"everyone": _session(session)} for session in sessions}


@projects("shown", of=Session)
def shown_seen(_db: Database, sessions: Sequence[Session]) -> dict[str, Seen]:
    found: dict[str, Seen] = {}
    for session in sessions:
        shown = {"what": session.shown_what, "round": session.shown_round_id}
        found[session.id] = {"screen": shown, "facilitators": shown}
    return found


def _sessions_of_attendances(db: Database, attendances: Sequence[Attendance]) -> Sequence[Session]:
    return db.scalars(select(Session).where(Session.id.in_({row.session_id for row in attendances}))).all()


@projects("turnout", of=Session, reads=[Reads(Attendance, _sessions_of_attendances)])
def turnout_seen(db: Database, sessions: Sequence[Session]) -> dict[str, Seen]:
    chosen = select(Attendance.session_id, func.count()).where(Attendance.session_id.in_([s.id for s in sessions]))
    counts: dict[str, int] = dict(db.execute(chosen.group_by(Attendance.session_id)).all())
    found: dict[str, Seen] = {}
    for session in sessions:
        turnout = {"people": counts.get(session.id, 0)}
        found[session.id] = {"screen": turnout, "facilitators": turnout}
    return found


def _attendances(db: Database, people: Sequence[Person]) -> Sequence[Attendance]:
    return db.scalars(select(Attendance).where(Attendance.person_id.in_([person.id for person in people]))).all()


@projects("person", of=Attendance, key="person_id", reads=[Reads(Person, _attendances, frozenset({"name"}))])
def person_seen(db: Database, attendances: Sequence[Attendance]) -> dict[str, Seen]:
    names = names_of(db, [attendance.person_id for attendance in attendances])
    return {
        attendance.id: {"facilitators": {"name": names[attendance.person_id], "joined_at": attendance.joined_at}}
        for attendance in attendances
    }


@projects("me", of=Attendance, key="person_id", reads=[Reads(Person, _attendances, frozenset({"name"}))])
def me_seen(db: Database, attendances: Sequence[Attendance]) -> dict[str, Seen]:
    names = names_of(db, [attendance.person_id for attendance in attendances])
    return {
        attendance.id: {f"person:{attendance.person_id}": {"name": names[attendance.person_id]}}
        for attendance in attendances
    }


def names_of(db: Database, people: Sequence[str]) -> dict[str, str]:
    """{person id: name}."""
    return dict(db.execute(select(Person.id, Person.name).where(Person.id.in_(set(people)))).all())


def _session(session: Session) -> dict[str, Any]:
    return {
        "title": session.title,
        "language": session.language,
        "starts_at": session.starts_at,
        "place": session.place,
        "state": state_of(session),
        "current": session.current_round_id,
    }
