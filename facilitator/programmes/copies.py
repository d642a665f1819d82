"""The same people again, on the roster of another programme: as people of their own there.

Whoever is erased from one programme, or whose name goes when its period ends, is not touched in the other.
"""

from __future__ import annotations

from sqlalchemy import select

from facilitator.ids import derived_id
from facilitator.ledger.transaction import Transaction
from facilitator.people.models import Person
from facilitator.programmes.models import Duo, Enrolment

_SAID = ("organisation", "position", "region", "email")


def copy_roster(tx: Transaction, source: str, programme: str) -> None:
    duos = tx.db.scalars(select(Duo.id).where(Duo.programme_id == source)).all()
    tx.db.add_all(Duo(id=derived_id("duo", programme, duo), programme_id=programme, created_at=tx.now) for duo in duos)
    chosen = select(Enrolment, Person.name).join(Person, Person.id == Enrolment.person_id)
    enrolled = tx.db.execute(chosen.where(Enrolment.programme_id == source)).all()
    tx.db.add_all(
        Person(id=derived_id("person", programme, one.person_id), name=name, created_at=tx.now)
        for one, name in enrolled
    )
    tx.db.flush()
    tx.db.add_all(_copied(tx, one, programme) for one, _name in enrolled)
    tx.db.flush()


def _copied(tx: Transaction, one: Enrolment, programme: str) -> Enrolment:
    return Enrolment(
        id=derived_id("enrolment", programme, one.id),
        programme_id=programme,
        person_id=derived_id("person", programme, one.person_id),
        labels=list(one.labels),
        duo_id=derived_id("duo", programme, one.duo_id) if one.duo_id else None,
        created_at=tx.now,
        **{name: getattr(one, name) for name in _SAID},
    )
