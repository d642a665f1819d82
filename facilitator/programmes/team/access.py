"""Load who is on a team, and keep somebody who organises."""

from __future__ import annotations

from sqlalchemy import or_, select

from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.people.access import open_invitation
from facilitator.people.models import Account, Invitation, Role


def role_of(tx: Transaction, account_id: str) -> Role:
    """What somebody is on the programme in whose scope the command stands."""
    role = tx.db.get(Role, (account_id, tx.scope.id))
    if role is None:
        raise Rejected("unknown_account", field="account")
    return role


def keep_an_organiser(tx: Transaction, role: Role) -> None:
    """Raises Rejected when nobody would organise the programme without this one."""
    others = select(Role.account_id).where(
        Role.programme_id == tx.scope.id, Role.role == "organiser", Role.account_id != role.account_id
    )
    if role.role == "organiser" and tx.db.scalar(others.limit(1)) is None:
        raise Rejected("last_organiser", field="account")


def invitation_here(tx: Transaction, invitation_id: str) -> Invitation:
    """An invitation to this programme that may still be taken up."""
    invitation = open_invitation(tx, invitation_id, "invite")
    if invitation.programme_id != tx.scope.id:
        raise Rejected("link_gone")
    return invitation


def end_invitations_around(tx: Transaction, account_id: str) -> None:
    """Those to this programme that somebody made, or that were made for their address.

    Or whoever is taken off could let themselves in again, by a link that they kept.
    """
    address = tx.db.get_one(Account, account_id).email
    for invitation in tx.db.scalars(
        select(Invitation).where(
            Invitation.kind == "invite",
            Invitation.programme_id == tx.scope.id,
            Invitation.used_at.is_(None),
            Invitation.ended_at.is_(None),
            or_(Invitation.account_id == account_id, Invitation.email == address),
        )
    ):
        invitation.ended_at = tx.now
