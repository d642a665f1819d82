"""Who can help whom: the offers on presentations that were released, for facilitators."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.feedback.queries import offers_on
from facilitator.feedback.reading import Offered
from facilitator.presentations.presenters import presenters_in
from facilitator.presentations.queries import presentations_of
from facilitator.programmes.models import Enrolment
from facilitator.sessions.audience import names_of
from facilitator.sessions.models import Session


@dataclass(frozen=True)
class Somebody:
    name: str
    work: str
    labels: tuple[str, ...]


@dataclass(frozen=True)
class Helped:
    """Who presented, and who offered them what."""

    people: tuple[Somebody, ...]
    offers: tuple[tuple[Somebody, Offered], ...]


def who_helps_whom(database: Database, session: Session) -> list[Helped]:
    """In the order of the queue; also those to whom nobody offered anything: they may need it most."""
    released = [one for one in presentations_of(database, session.id) if one.released_at is not None]
    presenters = presenters_in(database, [one.id for one in released])
    offers = offers_on(database, released)
    people = {person for group in presenters.values() for person in group}
    people |= {offer.person for group in offers.values() for offer in group}
    known = _somebodies(database, session.programme_id, people)
    return [
        Helped(
            tuple(known[person] for person in presenters.get(one.id, ())),
            tuple((known[offer.person], offer) for offer in offers.get(one.id, ())),
        )
        for one in released
    ]


def _somebodies(database: Database, programme_id: str, people: set[str]) -> dict[str, Somebody]:
    chosen = select(Enrolment).where(Enrolment.programme_id == programme_id, Enrolment.person_id.in_(people))
    enrolled = {row.person_id: row for row in database.scalars(chosen)}
    found = {}
    for person, name in names_of(database, list(people)).items():
        row = enrolled.get(person)
        work = ", ".join(filter(None, (row.position, row.organisation))) if row else ""
        found[person] = Somebody(name, work, tuple(row.labels) if row else ())
    return found
