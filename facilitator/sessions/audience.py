"""What each audience may see of a session and of who is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session as Database

from facilitator.ledger.memory import remembered, rows_of
from facilitator.ledger.projection import Reads, Seen, projects, shared
from facilitator.people.models import Grant, Person
from facilitator.programmes.models import Enrolment
from facilitator.sessions.attendances import organisations_of
from facilitator.sessions.models import Attendance, Session
from facilitator.sessions.states import state_of

_NAMES = select(Person.id, Person.name).where(Person.id.in_(bindparam("people", expanding=True)))


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
    return rows_of(db, Session, {row.session_id for row in attendances})


@projects("turnout", of=Session, reads=[Reads(Attendance, _sessions_of_attendances)])
def turnout_seen(db: Database, sessions: Sequence[Session]) -> dict[str, Seen]:
    """Who is in, and who was; not who was sent away."""
    chosen = select(Attendance.session_id, func.count()).where(
        Attendance.session_id.in_([session.id for session in sessions]), Attendance.removed_at.is_(None)
    )
    counts: dict[str, int] = dict(db.execute(chosen.group_by(Attendance.session_id)).all())
    found: dict[str, Seen] = {}
    for session in sessions:
        turnout = {"people": counts.get(session.id, 0)}
        found[session.id] = {"screen": turnout, "facilitators": turnout}
    return found


def _attendances(db: Database, people: Sequence[Person]) -> Sequence[Attendance]:
    return db.scalars(select(Attendance).where(Attendance.person_id.in_([person.id for person in people]))).all()


def _attendances_of_enrolments(db: Database, enrolments: Sequence[Enrolment]) -> Sequence[Attendance]:
    return db.scalars(select(Attendance).where(Attendance.person_id.in_([row.person_id for row in enrolments]))).all()


def _attendances_of_grants(db: Database, grants: Sequence[Grant]) -> Sequence[Attendance]:
    mine = {(grant.session_id, grant.person_id) for grant in grants if grant.kind == "participant"}
    chosen = select(Attendance).where(
        Attendance.session_id.in_({session for session, _ in mine}), Attendance.person_id.in_({one for _, one in mine})
    )
    return db.scalars(chosen).all() if mine else []


NAMED = (
    Reads(Person, _attendances, frozenset({"name"})),
    Reads(Enrolment, _attendances_of_enrolments, frozenset({"organisation"})),
)


@projects("person", of=Attendance, key="person_id", reads=[*NAMED, Reads(Grant, _attendances_of_grants)])
def person_seen(db: Database, attendances: Sequence[Attendance]) -> dict[str, Seen]:
    named, phones = _named(db, attendances), _phones(db, attendances)
    return {
        attendance.id: {
            "facilitators": {
                **named[attendance.id],
                "joined_at": attendance.joined_at,
                "phone": (attendance.session_id, attendance.person_id) in phones,
                "removed": attendance.removed_at is not None,
            }
        }
        for attendance in attendances
    }


@projects("me", of=Attendance, key="person_id", reads=NAMED)
def me_seen(db: Database, attendances: Sequence[Attendance]) -> dict[str, Seen]:
    named = _named(db, attendances)
    return {
        attendance.id: {f"person:{attendance.person_id}": {**named[attendance.id], "code": attendance.return_code}}
        for attendance in attendances
    }


@shared
def _named(db: Database, attendances: Sequence[Attendance]) -> dict[str, dict[str, str]]:
    names = names_of(db, [attendance.person_id for attendance in attendances])
    organisations = organisations_of(db, [attendance.id for attendance in attendances])
    return {
        attendance.id: {
            "name": names[attendance.person_id],
            "organisation": organisations.get(attendance.id, ""),
        }
        for attendance in attendances
    }


def _phones(db: Database, attendances: Sequence[Attendance]) -> set[tuple[str | None, str | None]]:
    """(session, person) of those who have a way in that has not ended."""
    chosen = select(Grant.session_id, Grant.person_id).where(
        Grant.person_id.in_([attendance.person_id for attendance in attendances]), Grant.ended_at.is_(None)
    )
    return {(session, person) for session, person in db.execute(chosen)}


def names_of(db: Database, people: Sequence[str]) -> dict[str, str]:
    """{person id: name}."""
    known = {id: person.name for id, person in remembered(db, Person, people).items()}
    others = set(people) - known.keys()
    return known | (dict(db.execute(_NAMES, {"people": list(others)}).all()) if others else {})


def _session(session: Session) -> dict[str, Any]:
    return {
        "title": session.title,
        "language": session.language,
        "starts_at": session.starts_at,
        "place": session.place,
        "link": session.link,
        "guests": session.guests,
        "state": state_of(session),
        "current": session.current_round_id,
        "locked": session.locked_at is not None,
        "rehearsal": session.rehearsal_at is not None,
    }
