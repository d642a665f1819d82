"""Signing in: comparing what was typed, slowly for whoever guesses, and the command that lets the browser in."""

from __future__ import annotations

from dataclasses import replace

from flask import current_app
from sqlalchemy import select

from facilitator.clock import clock
from facilitator.db import db
from facilitator.desk.forms import Form, made, submit
from facilitator.errors import Rejected
from facilitator.ids import derived_id
from facilitator.ledger.command import HOUSE, Command
from facilitator.people.actor import NOBODY
from facilitator.people.addresses import folded_address
from facilitator.people.commands import SignIn
from facilitator.people.identity import asking_address
from facilitator.people.models import Account
from facilitator.people.passwords import Passwords
from facilitator.people.second_step import step_of
from facilitator.people.tries import Tries
from facilitator.runtime import sleep

# In ten minutes; a venue is one address.
_PER_ACCOUNT, _PER_ADDRESS, _PER_CODE = 10, 50, 5
_HOUR_MS, _MAILS_PER_ACCOUNT, _MAILS_PER_ADDRESS = 3600 * 1000, 3, 20
_SLOWED_FROM, _SLOWED_BY = 3, 1.0
_LONGEST_ADDRESS = 500  # more is nobody's, and is not kept to be counted


class Guard:
    """Counts what was tried: by account (whether it exists or not), and by where it came from."""

    def __init__(self) -> None:
        self.accounts, self.addresses = Tries(_PER_ACCOUNT), Tries(_PER_ADDRESS)
        self.codes, self.passwords = Tries(_PER_CODE), Tries(_PER_ACCOUNT)
        self.mailed, self.asked_for = Tries(_MAILS_PER_ACCOUNT, _HOUR_MS), Tries(_MAILS_PER_ADDRESS, _HOUR_MS)


def account_of(form: Form) -> Account:
    """The account of the address and the password that were typed.

    Raises Rejected, in the same words and after the same time whichever of them is wrong.
    """
    email, address = folded_address(form.text("email")[:_LONGEST_ADDRESS]), asking_address()
    tries = guard()
    if not tries.addresses.take([address]) or not tries.accounts.take([email]):
        raise Rejected("tried_too_often")
    if tries.accounts.taken(email) > _SLOWED_FROM:
        sleep(_SLOWED_BY)
    account = db.session.scalar(select(Account).where(Account.email == email, Account.ended_at.is_(None)))
    if not passwords().fits(form.text("password"), account.password if account else None):
        raise Rejected("wrong_sign_in")
    tries.accounts.forget([email])
    tries.addresses.give_back(address)
    return account  # type: ignore[return-value]


def let_account(form: Form, account: Account) -> str:
    """Let the browser in whose user knew the password; the id of its grant. Raises Rejected."""
    known = str(account.password)
    rehashed = None
    if "password" in form.values and passwords().is_old(known):
        rehashed = passwords().hashed(form.text("password"), page=secret_of(form))
    grant = derived_id("grant", "SignIn", secret_of(form))
    submit(HOUSE, form, made(SignIn, account=account.id, known=known, grant=grant, rehashed=rehashed), by=NOBODY)
    return grant


def let_account_with_code(form: Form, account: Account) -> str:
    """The same after the second step. The command's id is made of the half minute that the code is of.

    So the code counts once, in however many processes: sent again it is another command with the same id.
    """
    codes = guard().codes
    if not codes.take([account.id]):
        raise Rejected("tried_too_often", field="code")
    step = step_of(str(account.totp_secret), form.text("code"), clock.now())
    if step is None:
        raise Rejected("wrong_code", field="code")
    grant = derived_id("grant", "SignIn", secret_of(form))
    command: Command = made(SignIn, account=account.id, known=str(account.password), grant=grant)
    try:
        submit(HOUSE, replace(form, command=derived_id("second step", account.id, step)), command, by=NOBODY)
    except Rejected as rejected:
        raise Rejected("wrong_code", field="code") if rejected.code == "id_reused" else rejected from None
    codes.forget([account.id])
    return grant


def mark_of(account: Account) -> str:
    """Tells whether the password is still what it was, and says nothing of it."""
    return derived_id("password", account.password, current_app.secret_key)


def secret_of(form: Form) -> str:
    """What only we can make of a form: ids of commands may be seen, ids of grants may not follow from them."""
    return derived_id("page", form.command, current_app.secret_key)


def passwords() -> Passwords:
    found: Passwords = current_app.extensions["passwords"]
    return found


def guard() -> Guard:
    found: Guard = current_app.extensions["sign_in_guard"]
    return found
