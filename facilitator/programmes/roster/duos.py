"""Duos are made and ended here only: whoever is in one is in no other."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.programmes.models import Duo, Enrolment
from facilitator.programmes.roster.access import changed_roster, duo_on, enrolment_on, members_of
from facilitator.programmes.roster.commands import PairDuo, SplitDuo


@acts_on(PairDuo)
def pair_duo(tx: Transaction, actor: Actor, command: PairDuo) -> None:
    programme = changed_roster(tx, actor)
    one, other = enrolment_on(tx, command.one, field="one"), enrolment_on(tx, command.other, field="other")
    if tx.db.get(Duo, command.duo):
        raise Rejected("id_reused", field="duo")
    if one is other:
        raise Rejected("duo_with_oneself", field="other")
    for half, field in ((one, "one"), (other, "other")):
        if half.duo_id is not None:
            raise Rejected("in_a_duo", field=field)
    pair(tx, command.duo, one, other)
    programme.roster_version += 1


@acts_on(SplitDuo)
def split_duo(tx: Transaction, actor: Actor, command: SplitDuo) -> None:
    programme = changed_roster(tx, actor)
    part(tx, duo_on(tx, command.duo))
    programme.roster_version += 1


def pair(tx: Transaction, duo_id: str, one: Enrolment, other: Enrolment) -> None:
    tx.db.add(Duo(id=duo_id, programme_id=one.programme_id, created_at=tx.now))
    tx.db.flush()
    for half in (one, other):
        half.duo_id = duo_id
        half.version += 1


def part(tx: Transaction, duo: Duo) -> None:
    """End a duo. Nobody is half of one that is no more."""
    for half in members_of(tx, duo.id):
        half.duo_id = None
        half.version += 1
    tx.db.flush()
    tx.db.delete(duo)


def leave(tx: Transaction, enrolment: Enrolment) -> None:
    """Let somebody out of the duo they are in, if any."""
    if enrolment.duo_id is not None:
        part(tx, tx.db.get_one(Duo, enrolment.duo_id))
