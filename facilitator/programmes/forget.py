"""What is forgotten of a programme: that some people stand on its roster."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from facilitator.ledger.transaction import Transaction
from facilitator.people.forget import close_personal_links
from facilitator.programmes.models import Enrolment, Programme
from facilitator.programmes.roster.duos import leave


def forget_enrolments(tx: Transaction, programme: Programme, people: Collection[str]) -> int:
    """How many that were. Who formed a duo with one of them has none any more; their personal links are gone."""
    close_personal_links(tx, programme.id, people)
    enrolled = tx.db.scalars(
        select(Enrolment).where(Enrolment.programme_id == programme.id, Enrolment.person_id.in_(people))
    ).all()
    for enrolment in enrolled:
        leave(tx, enrolment)
        tx.db.flush()
        tx.db.delete(enrolment)
    if enrolled:
        programme.roster_version += 1
    tx.db.flush()
    return len(enrolled)
