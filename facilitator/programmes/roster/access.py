"""Load what a command about a roster names, and authorise in one call."""

from __future__ import annotations

from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.programmes.models import Duo, Enrolment, Programme
from facilitator.programmes.roster.permissions import can_change_roster


def changed_roster(tx: Transaction, actor: Actor) -> Programme:
    """The programme in whose scope the command stands, for somebody who may change its roster."""
    require(can_change_roster(actor, tx.scope.id), actor)
    programme = tx.db.get(Programme, tx.scope.id)
    if programme is None:
        raise Rejected("unknown_programme", field="programme")
    return programme


def enrolment_on(tx: Transaction, enrolment_id: str, *, field: str = "enrolment") -> Enrolment:
    """Somebody on the roster of this programme."""
    enrolment = tx.db.get(Enrolment, enrolment_id)
    if enrolment is None or enrolment.programme_id != tx.scope.id:
        raise Rejected("not_on_the_roster", field=field)
    return enrolment


def duo_on(tx: Transaction, duo_id: str) -> Duo:
    duo = tx.db.get(Duo, duo_id)
    if duo is None or duo.programme_id != tx.scope.id:
        raise Rejected("unknown_duo", field="duo")
    return duo


def members_of(tx: Transaction, duo_id: str) -> list[Enrolment]:
    return list(tx.db.scalars(select(Enrolment).where(Enrolment.duo_id == duo_id)))
