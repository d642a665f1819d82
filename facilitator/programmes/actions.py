from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.access import known_account
from facilitator.people.actor import Actor
from facilitator.people.models import Role
from facilitator.people.permissions import require
from facilitator.programmes.commands import CreateProgramme, GrantRole
from facilitator.programmes.models import Programme
from facilitator.programmes.permissions import can_create_programme, can_grant_role


@acts_on(CreateProgramme)
def create_programme(tx: Transaction, actor: Actor, command: CreateProgramme) -> None:
    require(can_create_programme(actor), actor)
    if tx.db.get(Programme, command.programme):
        raise Rejected("id_reused", field="programme")
    tx.db.add(Programme(id=command.programme, title=command.title, language=command.language, created_at=tx.now))


@acts_on(GrantRole)
def grant_role(tx: Transaction, actor: Actor, command: GrantRole) -> None:
    require(can_grant_role(actor, tx.scope.id), actor)
    if tx.db.get(Programme, tx.scope.id) is None:
        raise Rejected("malformed", field="programme")
    known_account(tx, command.account)
    role = tx.db.get(Role, (command.account, tx.scope.id))
    if role is None:
        tx.db.add(Role(account_id=command.account, programme_id=tx.scope.id, role=command.role))
    else:
        role.role = command.role
