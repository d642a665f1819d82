"""Reading the roster: never as a whole for somebody at the door."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session as Database

from facilitator.people.models import Person
from facilitator.people.names import MATCHES, enough_to_search, matches, rank, same_name
from facilitator.programmes.models import Enrolment

_ANYBODY = select(Enrolment.id).where(Enrolment.programme_id == bindparam("programme")).limit(1)


class Enrolled(NamedTuple):
    """Somebody on a roster."""

    enrolment: str
    person: str
    name: str
    organisation: str


def has_roster(db: Database, programme_id: str) -> bool:
    return db.scalar(_ANYBODY, {"programme": programme_id}) is not None


def places_for(db: Database, programme_id: str) -> int:
    """How many places the roster takes in a queue: a duo has one."""
    alone_or_duo = func.coalesce(Enrolment.duo_id, Enrolment.id)
    return db.scalar(select(func.count(alone_or_duo.distinct())).where(Enrolment.programme_id == programme_id)) or 0


def enrolled(db: Database, programme_id: str, enrolment_id: str) -> Enrolled | None:
    row = db.execute(_enrolled(programme_id).where(Enrolment.id == enrolment_id)).one_or_none()
    return Enrolled(*row) if row is not None else None


def enrolled_as(db: Database, programme_id: str, name: str) -> list[Enrolled]:
    """Those who are enrolled under this name, accents and capitals apart."""
    return [one for one in _roster(db, programme_id) if same_name(one.name, name)]


def search_roster(db: Database, programme_id: str, typed: str) -> tuple[list[Enrolled], bool]:
    """The first few whose names fit what is typed, and whether there are more. Nobody before two letters are typed."""
    if not enough_to_search(typed):
        return [], False
    found = [one for one in _roster(db, programme_id) if matches(one.name, typed)]
    found.sort(key=lambda one: (*rank(one.name, typed), one.organisation))
    return found[:MATCHES], len(found) > MATCHES


def _roster(db: Database, programme_id: str) -> list[Enrolled]:
    return [Enrolled(*row) for row in db.execute(_enrolled(programme_id))]


def _enrolled(programme_id: str) -> Select[str, str, str, str]:
    return (
        select(Enrolment.id, Person.id, Person.name, Enrolment.organisation)
        .join(Person, Person.id == Enrolment.person_id)
        .where(Enrolment.programme_id == programme_id)
    )
