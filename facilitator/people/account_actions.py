"""One's own account: name and address, password, second step. The page has asked for the password first."""

from __future__ import annotations

from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.access import end_offers, end_ways_in, free_address, known_account
from facilitator.people.actor import Actor
from facilitator.people.commands import ChangePassword, ChangeSecondStep, EditAccount, EndSecondStep
from facilitator.people.permissions import can_change_account, can_end_second_step, require


@acts_on(EditAccount)
def edit_account(tx: Transaction, actor: Actor, command: EditAccount) -> None:
    require(can_change_account(actor, command.account), actor)
    account = known_account(tx, command.account)
    free_address(tx, command.email, but=account.id)
    if account.email != command.email:
        end_offers(tx, "reset", account.id)  # they lie in the box of the old address
    account.name, account.email = command.name, command.email


@acts_on(ChangePassword)
def change_password(tx: Transaction, actor: Actor, command: ChangePassword) -> None:
    require(can_change_account(actor, command.account), actor)
    account = known_account(tx, command.account)
    account.password = command.password
    end_offers(tx, "reset", account.id)
    end_ways_in(tx, account.id, but=command.keep)


@acts_on(ChangeSecondStep)
def change_second_step(tx: Transaction, actor: Actor, command: ChangeSecondStep) -> None:
    require(can_change_account(actor, command.account), actor)
    known_account(tx, command.account).totp_secret = command.secret


@acts_on(EndSecondStep)
def end_second_step(tx: Transaction, actor: Actor, command: EndSecondStep) -> None:
    require(can_end_second_step(actor), actor)
    known_account(tx, command.account).totp_secret = None
