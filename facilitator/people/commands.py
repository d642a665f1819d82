"""Accounts and ways in. Made by the host of the computer, for now."""

from __future__ import annotations

from typing import ClassVar

from facilitator.fields import Name
from facilitator.ids import Id
from facilitator.ledger.command import Command


class CreateAccount(Command):
    """Make an account for somebody who organises or facilitates."""

    scope: ClassVar[str] = "house"
    account: Id
    name: Name


class GrantSignIn(Command):
    """Make a way in for an account: a link that signs in whoever opens it."""

    scope: ClassVar[str] = "house"
    grant: Id
    account: Id


class EndGrant(Command):
    """End a way in, whoever has it. Their pages are shut at once."""

    scope: ClassVar[str] = "house"
    grant: Id
