from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.access import (
    anybody_signs_in,
    end_offers,
    end_ways_in,
    known_account,
    lasting_account,
    let_account_in,
    new_account,
    offer,
    open_invitation,
)
from facilitator.people.actor import Actor
from facilitator.people.commands import (
    CreateAccount,
    EndGrant,
    GrantSignIn,
    OfferReset,
    OfferSetUp,
    ResetPassword,
    SetUpHouse,
    SignIn,
    SignOut,
    SignOutEverywhere,
)
from facilitator.people.models import Grant
from facilitator.people.permissions import (
    can_create_account,
    can_end_grant,
    can_grant_sign_in,
    can_offer_reset,
    can_offer_set_up,
    can_sign_out,
    require,
)


@acts_on(CreateAccount)
def create_account(tx: Transaction, actor: Actor, command: CreateAccount) -> None:
    require(can_create_account(actor), actor)
    new_account(tx, command.account, command.name, command.email, organises=command.organises)


@acts_on(GrantSignIn)
def grant_sign_in(tx: Transaction, actor: Actor, command: GrantSignIn) -> None:
    require(can_grant_sign_in(actor), actor)
    known_account(tx, command.account)
    let_account_in(tx, command.grant, command.account)


@acts_on(EndGrant)
def end_grant(tx: Transaction, actor: Actor, command: EndGrant) -> None:
    require(can_end_grant(actor), actor)
    grant = tx.db.get(Grant, command.grant)
    if grant is None:
        raise Rejected("malformed", field="grant")
    if grant.ended_at is not None:
        raise Rejected("already")
    grant.ended_at = tx.now


@acts_on(OfferSetUp)
def offer_set_up(tx: Transaction, actor: Actor, command: OfferSetUp) -> None:
    require(can_offer_set_up(actor), actor)
    if anybody_signs_in(tx.db, tx.now):
        raise Rejected("already")
    end_offers(tx, "setup")
    offer(tx, command.invitation, "setup", name="", email="", made_by=actor.label)


@acts_on(SetUpHouse)
def set_up_house(tx: Transaction, _actor: Actor, command: SetUpHouse) -> None:
    """The link is what allows it, until somebody came in otherwise: by the host, with a password that was made anew."""
    invitation = open_invitation(tx, command.invitation, "setup")
    if anybody_signs_in(tx.db, tx.now):
        raise Rejected("link_gone")
    invitation.used_at = tx.now
    account = new_account(tx, command.account, command.name, command.email, organises=True, password=command.password)
    let_account_in(tx, command.grant, account.id)


@acts_on(SignIn)
def sign_in(tx: Transaction, _actor: Actor, command: SignIn) -> None:
    """The page has compared; if the password was changed meanwhile, what was compared is worth nothing."""
    account = lasting_account(tx, command.account)
    if account.password != command.known:
        raise Rejected("wrong_sign_in")
    account.password = command.rehashed or account.password
    let_account_in(tx, command.grant, account.id)


@acts_on(SignOut)
def sign_out(tx: Transaction, actor: Actor, command: SignOut) -> None:
    """A way in of somebody else's is none of one's own: as if it did not exist."""
    require(actor.kind == "account", actor)
    grant = tx.db.get(Grant, command.grant)
    if grant is None or grant.kind != "account" or grant.account_id != actor.id:
        raise Rejected("malformed", field="grant")
    grant.ended_at = grant.ended_at or tx.now


@acts_on(SignOutEverywhere)
def sign_out_everywhere(tx: Transaction, actor: Actor, command: SignOutEverywhere) -> None:
    require(can_sign_out(actor, command.account), actor)
    end_ways_in(tx, known_account(tx, command.account).id)


@acts_on(OfferReset)
def offer_reset(tx: Transaction, actor: Actor, command: OfferReset) -> None:
    require(can_offer_reset(actor), actor)
    account = lasting_account(tx, command.account)
    end_offers(tx, "reset", account.id)
    facts = {"name": account.name, "email": account.email or "", "made_by": actor.kind}
    offer(tx, command.invitation, "reset", account_id=account.id, **facts)


@acts_on(ResetPassword)
def reset_password(tx: Transaction, _actor: Actor, command: ResetPassword) -> None:
    """The link is what allows it. Whoever was signed in, with the old password or without, is out."""
    invitation = open_invitation(tx, command.invitation, "reset")
    account = lasting_account(tx, str(invitation.account_id))
    invitation.used_at = tx.now
    account.password = command.password
    end_ways_in(tx, account.id)
