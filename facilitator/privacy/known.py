"""Who is known in a programme by name: on its roster, in its sessions, and as the author of an ambition."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, exists, or_, select, union
from sqlalchemy.orm import Session as Database

from facilitator.ambitions.models import AmbitionAuthor
from facilitator.commitments.models import Commitment, LookBack
from facilitator.people.models import Person
from facilitator.presentations.models import Presenter
from facilitator.programmes.models import Enrolment
from facilitator.sessions.models import Attendance, Session

# What says of somebody that they have to do with a session. Who wrote something in it attended it.
_IN_A_SESSION: tuple[type[Any], ...] = (Attendance, Presenter, Commitment, LookBack)


def sessions_of(programme_id: str, person_id: str) -> Select[Session]:
    """Sessions that somebody was in, or had a place in: who was absent stands in the queue all the same."""
    there = [exists().where(of.session_id == Session.id, of.person_id == person_id) for of in _IN_A_SESSION]
    return select(Session).where(Session.programme_id == programme_id, or_(*there))


def named_in(session_id: str) -> Select[str]:
    """The ids of the people whom a session knows by name."""
    there = union(*(select(of.person_id).where(of.session_id == session_id) for of in _IN_A_SESSION))
    return select(Person.id).where(Person.erased_at.is_(None), Person.id.in_(there))


def sessions_with_names(programme_id: str) -> Select[str]:
    named = [
        exists().where(of.session_id == Session.id, of.person_id == Person.id, Person.erased_at.is_(None))
        for of in _IN_A_SESSION
    ]
    return select(Session.id).where(Session.programme_id == programme_id, or_(*named))


def named_beside_sessions(db: Database, programme_id: str) -> set[str]:
    """Who stands on the roster, or wrote an ambition."""
    kept = (select(of.person_id).where(of.programme_id == programme_id) for of in (Enrolment, AmbitionAuthor))
    return set(db.scalars(union(*kept)))


def everybody_named(programme_id: str) -> Select[str]:
    here = select(Session.id).where(Session.programme_id == programme_id)
    there = [select(of.person_id).where(of.session_id.in_(here)) for of in _IN_A_SESSION]
    kept = [select(of.person_id).where(of.programme_id == programme_id) for of in (Enrolment, AmbitionAuthor)]
    return select(Person.id).where(Person.erased_at.is_(None), Person.id.in_(union(*there, *kept)))
