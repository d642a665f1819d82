"""A clean start: the ways in of participants end, and people of whom nothing is left are forgotten."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from facilitator.ledger.transaction import Transaction
from facilitator.people.models import Grant, Person


def close_ways_in(tx: Transaction) -> None:
    """The row stays, so that whoever has the page open is shut out; whose it was goes."""
    for grant in tx.db.scalars(select(Grant).where(Grant.session_id == tx.scope.id, Grant.kind == "participant")):
        grant.ended_at = grant.ended_at or tx.now
        grant.person_id = None
    tx.db.flush()


def forget_people(tx: Transaction, people: Iterable[str]) -> None:
    for person in tx.db.scalars(select(Person).where(Person.id.in_(list(people)))):
        tx.db.delete(person)
    tx.db.flush()
