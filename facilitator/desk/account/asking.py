"""Asking for the password again, of whoever is signed in: a browser left open is not its owner."""

from __future__ import annotations

from facilitator.clock import clock
from facilitator.desk.entry.signing import guard, passwords
from facilitator.errors import Rejected
from facilitator.people.models import Account
from facilitator.people.second_step import step_of


def require_password(account: Account, typed: str, *, field: str) -> None:
    """Raises Rejected when this is not the password of the account."""
    tries = guard().passwords
    if not tries.take([account.id]):
        raise Rejected("tried_too_often", field=field)
    if not passwords().fits(typed, account.password):
        raise Rejected("wrong_password", field=field)
    tries.forget([account.id])


def require_code(secret: str, typed: str) -> None:
    """Raises Rejected when this is no code of a key, now."""
    if step_of(secret, typed, clock.now()) is None:
        raise Rejected("wrong_code", field="code")
