from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.programmes.commands import CreateProgramme
from facilitator.programmes.models import Programme
from facilitator.programmes.permissions import can_create_programme


@acts_on(CreateProgramme)
def create_programme(tx: Transaction, actor: Actor, command: CreateProgramme) -> None:
    require(can_create_programme(actor), actor)
    if tx.db.get(Programme, command.programme):
        raise Rejected("id_reused", field="programme")
    tx.db.add(Programme(id=command.programme, title=command.title, language=command.language, created_at=tx.now))
