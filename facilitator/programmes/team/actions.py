from __future__ import annotations

from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.access import lasting_account, let_account_in, new_account, offer
from facilitator.people.actor import Actor
from facilitator.people.models import Invitation, Role
from facilitator.people.permissions import require
from facilitator.programmes.access import known_programme
from facilitator.programmes.permissions import can_grant_role
from facilitator.programmes.team.access import end_invitations_around, invitation_here, keep_an_organiser, role_of
from facilitator.programmes.team.commands import (
    AcceptInvitation,
    EndInvitation,
    InviteToProgramme,
    JoinTeam,
    RemoveRole,
)


@acts_on(InviteToProgramme)
def invite_to_programme(tx: Transaction, actor: Actor, command: InviteToProgramme) -> None:
    """Whether there is an account of this address is nobody's business but its owner's."""
    require(can_grant_role(actor, tx.scope.id), actor)
    facts = {"name": command.name, "email": command.email, "role": command.role, "made_by": actor.label}
    maker = actor.id if actor.kind == "account" else None
    offer(tx, command.invitation, "invite", programme_id=known_programme(tx).id, account_id=maker, **facts)


@acts_on(EndInvitation)
def end_invitation(tx: Transaction, actor: Actor, command: EndInvitation) -> None:
    require(can_grant_role(actor, tx.scope.id), actor)
    invitation_here(tx, command.invitation).ended_at = tx.now


@acts_on(AcceptInvitation)
def accept_invitation(tx: Transaction, actor: Actor, command: AcceptInvitation) -> None:
    require(actor.kind == "account", actor)
    _take_up(tx, invitation_here(tx, command.invitation), lasting_account(tx, actor.id).id)


@acts_on(JoinTeam)
def join_team(tx: Transaction, _actor: Actor, command: JoinTeam) -> None:
    """The link is what allows it."""
    invitation = invitation_here(tx, command.invitation)
    account = new_account(tx, command.account, command.name, command.email, password=command.password)
    _take_up(tx, invitation, account.id)
    let_account_in(tx, command.grant, account.id)


@acts_on(RemoveRole)
def remove_role(tx: Transaction, actor: Actor, command: RemoveRole) -> None:
    require(can_grant_role(actor, tx.scope.id), actor)
    role = role_of(tx, command.account)
    keep_an_organiser(tx, role)
    end_invitations_around(tx, role.account_id)
    tx.db.delete(role)


def _take_up(tx: Transaction, invitation: Invitation, account_id: str) -> None:
    """Nobody becomes less by it: who organises already still does."""
    invitation.used_at = tx.now
    role = tx.db.get(Role, (account_id, tx.scope.id))
    if role is None:
        tx.db.add(Role(account_id=account_id, programme_id=tx.scope.id, role=str(invitation.role)))
    elif invitation.role == "organiser":
        role.role = "organiser"
