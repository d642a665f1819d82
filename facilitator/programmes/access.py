"""Load what a command names."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.models import Account, Role
from facilitator.people.permissions import require
from facilitator.programmes.models import Enrolment, Programme
from facilitator.programmes.permissions import can_create_programme


def known_programme(tx: Transaction) -> Programme:
    """The programme in whose scope the command stands."""
    programme = tx.db.get(Programme, tx.scope.id)
    if programme is None:
        raise Rejected("unknown_programme")
    return programme


def begin_programme(tx: Transaction, actor: Actor, id: str, title: str, language: str) -> Programme:
    """A new programme, for somebody who may begin one; an account organises it from then on."""
    account = tx.db.get(Account, actor.id) if actor.kind == "account" else None
    require(can_create_programme(actor, account), actor)
    if tx.db.get(Programme, id):
        raise Rejected("id_reused", field="programme")
    programme = Programme(id=id, title=title, language=language, created_at=tx.now)
    tx.db.add(programme)
    if account is not None:
        tx.db.flush()
        tx.db.add(Role(account_id=account.id, programme_id=id, role="organiser"))
    return programme


def enrolment_of(tx: Transaction, programme_id: str, enrolment_id: str) -> Enrolment:
    """Somebody on the roster of this programme."""
    enrolment = tx.db.get(Enrolment, enrolment_id)
    if enrolment is None or enrolment.programme_id != programme_id:
        raise Rejected("unknown_person", field="enrolment")
    return enrolment
