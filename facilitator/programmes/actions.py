from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.access import known_account
from facilitator.people.actor import Actor
from facilitator.people.models import Role
from facilitator.people.permissions import require
from facilitator.programmes.access import begin_programme, known_programme
from facilitator.programmes.commands import CreateProgramme, EditProgramme, GrantRole
from facilitator.programmes.models import Programme
from facilitator.programmes.permissions import can_edit_programme, can_grant_role
from facilitator.programmes.team.access import end_invitations_around, keep_an_organiser


@acts_on(CreateProgramme)
def create_programme(tx: Transaction, actor: Actor, command: CreateProgramme) -> None:
    """An account that begins one organises it."""
    begin_programme(tx, actor, command.programme, command.title, command.language)


@acts_on(EditProgramme)
def edit_programme(tx: Transaction, actor: Actor, command: EditProgramme) -> None:
    require(can_edit_programme(actor, tx.scope.id), actor)
    programme = known_programme(tx)
    if command.base != programme.version:
        raise Rejected("changed_meanwhile")
    programme.title, programme.language = command.title, command.language
    programme.version += 1


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
        if command.role != "organiser":
            keep_an_organiser(tx, role)
            end_invitations_around(tx, role.account_id)
        role.role = command.role
