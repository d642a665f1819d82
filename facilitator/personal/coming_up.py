"""At home: the session that runs or comes next, and the way in as oneself."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.clock import clock
from facilitator.desk.forms import Form
from facilitator.people.here import actor_here
from facilitator.people.identity import participant_cookie
from facilitator.personal.access import Reader
from facilitator.personal.parts import part
from facilitator.programmes.models import Enrolment
from facilitator.sessions.models import Attendance, Session
from facilitator.sessions.permissions import can_take_part_in_session
from facilitator.steering.planning.listing import listed


@part(10, "personal/parts/coming_up.html")
def coming_up(reader: Reader, database: Database) -> dict[str, Any] | None:
    """Of the programme; who came from one session is in it already, and sees that one."""
    if reader.session is not None:
        return None
    sessions = listed(database, [reader.programme.id], clock.now())
    ahead = next((one for one in sessions if one.place in {"now", "next"}), None)
    if ahead is None:
        return {"one": None, "over": bool(sessions)}
    door = way_in(reader, database, ahead.session) if ahead.place == "now" or ahead.today else None
    return {"one": ahead, "door": door, "form": Form.blank()}


def way_in(reader: Reader, database: Database, session: Session) -> dict[str, str] | None:
    """How the reader comes in as themselves, in one tap: what is sent to which address. None: at the door, like all.

    The same pages as everybody's are asked: they say so when the door is locked, or when somebody was sent away.
    """
    here = actor_here(participant_cookie(session.id))
    if here.id == reader.person and can_take_part_in_session(here, session):
        return {"address": f"/s/{session.id}"}
    came = database.scalar(_attended(reader, session))
    if came is not None:
        back = {"person": came.id, "return_code": came.return_code, "name": reader.name}
        return {"address": f"/j/{session.join_code}/return", **back} if came.return_code else None
    enrolment = database.scalar(_enrolled(reader))
    return {"address": f"/j/{session.join_code}", "enrolment": enrolment, "q": reader.name} if enrolment else None


def _attended(reader: Reader, session: Session) -> Any:
    return select(Attendance).where(Attendance.session_id == session.id, Attendance.person_id == reader.person)


def _enrolled(reader: Reader) -> Any:
    return select(Enrolment.id).where(
        Enrolment.programme_id == reader.programme.id, Enrolment.person_id == reader.person
    )
