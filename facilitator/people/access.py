"""Load what a command names."""

from __future__ import annotations

from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session as Database

from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.people.models import Account, Grant, Invitation
from facilitator.people.states import invitation_holds

_DAY_MS = 24 * 3600 * 1000
SIGNED_IN_MS = 90 * _DAY_MS
# How long a link may be taken up.
LASTS_MS = {"setup": _DAY_MS, "invite": 14 * _DAY_MS, "reset": 3600 * 1000}


def known_account(tx: Transaction, account_id: str) -> Account:
    account = tx.db.get(Account, account_id)
    if account is None:
        raise Rejected("malformed", field="account")
    return account


def lasting_account(tx: Transaction, account_id: str) -> Account:
    """An account that was not shut out."""
    account = known_account(tx, account_id)
    if account.ended_at is not None:
        raise Rejected("unknown_account")
    return account


def open_invitation(tx: Transaction, invitation_id: str, kind: str) -> Invitation:
    """A link that may still be taken up."""
    invitation = tx.db.get(Invitation, invitation_id)
    if invitation is None or not invitation_holds(invitation, kind, tx.now):
        raise Rejected("link_gone")
    return invitation


def offer(tx: Transaction, id: str, kind: str, **facts: Any) -> None:
    """A new link, valid as long as links of its kind are."""
    if tx.db.get(Invitation, id):
        raise Rejected("id_reused", field="invitation")
    tx.db.add(Invitation(id=id, kind=kind, created_at=tx.now, expires_at=tx.now + LASTS_MS[kind], **facts))


def end_offers(tx: Transaction, kind: str, account_id: str | None = None) -> None:
    """End the links of a kind (of an account) that are open still."""
    chosen = select(Invitation).where(
        Invitation.kind == kind,
        Invitation.account_id.is_(None) if account_id is None else Invitation.account_id == account_id,
        Invitation.used_at.is_(None),
        Invitation.ended_at.is_(None),
    )
    for invitation in tx.db.scalars(chosen):
        invitation.ended_at = tx.now


def new_account(tx: Transaction, id: str, name: str, email: str | None, **facts: Any) -> Account:
    if tx.db.get(Account, id):
        raise Rejected("id_reused", field="account")
    if email is not None:
        free_address(tx, email)
    account = Account(id=id, name=name, email=email, created_at=tx.now, **facts)
    tx.db.add(account)
    tx.db.flush()
    return account


def free_address(tx: Transaction, email: str, *, but: str = "") -> None:
    """Raises Rejected when another account has this address."""
    if tx.db.scalar(select(Account.id).where(Account.email == email, Account.id != but)) is not None:
        raise Rejected("email_taken", field="email")


def let_account_in(tx: Transaction, grant_id: str, account_id: str) -> None:
    if tx.db.get(Grant, grant_id):
        raise Rejected("id_reused", field="grant")
    expires = tx.now + SIGNED_IN_MS
    tx.db.add(Grant(id=grant_id, kind="account", account_id=account_id, created_at=tx.now, expires_at=expires))


def end_ways_in(tx: Transaction, account_id: str, *, but: str = "") -> None:
    """End every grant of an account. What has a page open is shut out within two seconds."""
    chosen = select(Grant).where(Grant.account_id == account_id, Grant.ended_at.is_(None), Grant.id != but)
    for grant in tx.db.scalars(chosen):
        grant.ended_at = tx.now


def anybody_signs_in(db: Database, now: int) -> bool:
    """Whether some account has a way in: a password, or a sign-in that holds."""
    holds = or_(Grant.expires_at.is_(None), Grant.expires_at > now)
    by_grant = select(Grant.account_id).where(Grant.kind == "account", Grant.ended_at.is_(None), holds)
    chosen = select(Account.id).where(
        Account.ended_at.is_(None), or_(Account.password.is_not(None), Account.id.in_(by_grant))
    )
    return db.scalar(chosen.limit(1)) is not None
