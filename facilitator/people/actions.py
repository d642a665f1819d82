from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.access import known_account
from facilitator.people.actor import Actor
from facilitator.people.commands import CreateAccount, EndGrant, GrantSignIn
from facilitator.people.models import Account, Grant
from facilitator.people.permissions import (
    can_create_account,
    can_end_grant,
    can_grant_sign_in,
    require,
)


@acts_on(CreateAccount)
def create_account(tx: Transaction, actor: Actor, command: CreateAccount) -> None:
    require(can_create_account(actor), actor)
    if tx.db.get(Account, command.account):
        raise Rejected("id_reused", field="account")
    tx.db.add(Account(id=command.account, name=command.name, created_at=tx.now))


@acts_on(GrantSignIn)
def grant_sign_in(tx: Transaction, actor: Actor, command: GrantSignIn) -> None:
    require(can_grant_sign_in(actor), actor)
    known_account(tx, command.account)
    if tx.db.get(Grant, command.grant):
        raise Rejected("id_reused", field="grant")
    tx.db.add(Grant(id=command.grant, kind="account", account_id=command.account, created_at=tx.now))


@acts_on(EndGrant)
def end_grant(tx: Transaction, actor: Actor, command: EndGrant) -> None:
    require(can_end_grant(actor), actor)
    grant = tx.db.get(Grant, command.grant)
    if grant is None:
        raise Rejected("malformed", field="grant")
    if grant.ended_at is not None:
        raise Rejected("already")
    grant.ended_at = tx.now
