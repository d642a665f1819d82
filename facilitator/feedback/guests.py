"""Who is a guest hears so, alone: a phone must know it before somebody writes what will not be taken."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ledger.projection import Reads, Seen, projects
from facilitator.programmes.models import Enrolment, Programme
from facilitator.sessions.models import Attendance, Session


def _attendances_in(db: Database, programmes: set[str]) -> Sequence[Attendance]:
    sessions = select(Session.id).where(Session.programme_id.in_(programmes))
    return db.scalars(select(Attendance).where(Attendance.session_id.in_(sessions))).all()


def _of_programmes(db: Database, programmes: Sequence[Programme]) -> Sequence[Attendance]:
    return _attendances_in(db, {programme.id for programme in programmes})


def _of_enrolments(db: Database, enrolments: Sequence[Enrolment]) -> Sequence[Attendance]:
    return _attendances_in(db, {enrolment.programme_id for enrolment in enrolments})


ROSTER = (Reads(Enrolment, _of_enrolments), Reads(Programme, _of_programmes, frozenset({"roster_version"})))


@projects("guest", of=Attendance, key="person_id", reads=ROSTER)
def guest_seen(db: Database, attendances: Sequence[Attendance]) -> dict[str, Seen]:
    """Who is not on the roster of a programme that has one."""
    sessions = select(Session.id, Session.programme_id).where(Session.id.in_({one.session_id for one in attendances}))
    programmes = {session: programme for session, programme in db.execute(sessions)}  # noqa: C416 - a Row is no pair
    chosen = select(Enrolment.programme_id, Enrolment.person_id)
    enrolled = {
        (programme, person)
        for programme, person in db.execute(chosen.where(Enrolment.programme_id.in_(set(programmes.values()))))
    }
    with_roster = {programme for programme, _ in enrolled}
    found: dict[str, Seen] = {}
    for one in attendances:
        programme = programmes[one.session_id]
        guest = programme in with_roster and (programme, one.person_id) not in enrolled
        found[one.id] = {f"person:{one.person_id}": {"guest": True}} if guest else {}
    return found
