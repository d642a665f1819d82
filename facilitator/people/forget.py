"""What is forgotten of people: their ways in, and they themselves."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import select

from facilitator.ledger.transaction import Transaction
from facilitator.people.models import Grant, Person


def close_ways_in(tx: Transaction) -> None:
    """Of the participants of the session. The row stays, so that whoever has the page open is shut out; whose it was
    goes.
    """
    for grant in tx.db.scalars(select(Grant).where(Grant.session_id == tx.scope.id, Grant.kind == "participant")):
        _close(tx, grant)
    tx.db.flush()


def close_ways_in_of(tx: Transaction, session_id: str, people: Collection[str]) -> None:
    for grant in tx.db.scalars(select(Grant).where(Grant.session_id == session_id, Grant.person_id.in_(people))):
        _close(tx, grant)
    tx.db.flush()


def close_personal_links(tx: Transaction, programme_id: str, people: Collection[str]) -> None:
    """The row stays, so that who opens the link is told that it is gone; whose it was goes."""
    chosen = select(Grant).where(Grant.programme_id == programme_id, Grant.kind == "personal")
    for grant in tx.db.scalars(chosen.where(Grant.person_id.in_(people))):
        _close(tx, grant)
    tx.db.flush()


def forget_grants(tx: Transaction) -> None:
    """Every way into the session ends, and is one into nowhere: the row stays for as long as a page may be open."""
    for grant in tx.db.scalars(select(Grant).where(Grant.session_id == tx.scope.id)):
        _close(tx, grant)
        grant.session_id = None
    tx.db.flush()


def forget_people(tx: Transaction, people: Iterable[str]) -> None:
    for person in tx.db.scalars(select(Person).where(Person.id.in_(list(people)))):
        tx.db.delete(person)
    tx.db.flush()


def _close(tx: Transaction, grant: Grant) -> None:
    grant.ended_at = grant.ended_at or tx.now
    grant.person_id = None
