"""Who presents, and with whom they form a duo."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session as Database
from sqlalchemy.orm import aliased

from facilitator.people.models import Person
from facilitator.people.names import folded
from facilitator.presentations.models import Presentation, Presenter
from facilitator.programmes.models import Enrolment
from facilitator.sessions.models import Session


def presenters_in(db: Database, presentations: Collection[str]) -> dict[str, list[str]]:
    """{presentation: who present it, by name}. A pause has nobody."""
    chosen = (
        select(Presenter.presentation_id, Person.id, Person.name)
        .join(Person, Person.id == Presenter.person_id)
        .where(Presenter.presentation_id.in_(list(presentations)))
    )
    found: dict[str, list[str]] = {}
    for presentation_id, person_id, _ in sorted(db.execute(chosen), key=lambda row: (folded(row[2]), row[1])):
        found.setdefault(presentation_id, []).append(person_id)
    return found


def partners_in(db: Database, presentations: Collection[str]) -> dict[str, list[str]]:
    """{presentation: the other halves of its presenters' duos, as far as they do not present it themselves}."""
    theirs, other = aliased(Enrolment), aliased(Enrolment)
    chosen = (
        select(Presenter.presentation_id, other.person_id)
        .join(Session, Session.id == Presenter.session_id)
        .join(theirs, (theirs.person_id == Presenter.person_id) & (theirs.programme_id == Session.programme_id))
        .join(other, (other.duo_id == theirs.duo_id) & (other.person_id != theirs.person_id))
        .where(Presenter.presentation_id.in_(list(presentations)))
        .order_by(other.person_id)
    )
    present = presenters_in(db, presentations)
    found: dict[str, list[str]] = {}
    for presentation_id, person_id in db.execute(chosen):
        if person_id not in present[presentation_id]:
            found.setdefault(presentation_id, []).append(person_id)
    return found


def presenting_in(db: Database, round_id: str) -> set[str]:
    """Everybody who has a place in the queue."""
    chosen = select(Presenter.person_id).join(Presentation, Presentation.id == Presenter.presentation_id)
    return set(db.scalars(chosen.where(Presentation.round_id == round_id)))
