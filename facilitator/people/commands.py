"""Accounts, ways in, and the links with which somebody makes an account or a new password.

Commands that hold a password hold its finished hash; they are sent by the pages only, which have looked at what was
typed. Hashing takes a while, and never happens in the writer.
"""

from __future__ import annotations

from typing import ClassVar

from facilitator.fields import Name
from facilitator.ids import Id
from facilitator.ledger.command import Command
from facilitator.people.addresses import Email


class CreateAccount(Command):
    """Make an account for somebody who organises or facilitates. With `organises` they may begin programmes."""

    scope: ClassVar[str] = "house"
    account: Id
    name: Name
    email: Email | None = None
    organises: bool = False


class GrantSignIn(Command):
    """Make a way in for an account: a link that signs in whoever opens it."""

    scope: ClassVar[str] = "house"
    grant: Id
    account: Id


class EndGrant(Command):
    """End a way in, whoever has it. Their pages are shut at once."""

    scope: ClassVar[str] = "house"
    grant: Id


class OfferSetUp(Command):
    """Make the link with which the very first account is made. The ones before it end."""

    scope: ClassVar[str] = "house"
    invitation: Id


class SetUpHouse(Command):
    """Make the very first account, by the link that was printed. Sent by its page only."""

    scope: ClassVar[str] = "house"
    internal: ClassVar[bool] = True
    invitation: Id
    account: Id
    name: Name
    email: Email
    password: str
    grant: Id


class SignIn(Command):
    """Let a browser in whose user knew the password (`known`, its hash then). Sent by the sign-in page only.

    `rehashed` is the same password, hashed as we do it now.
    """

    scope: ClassVar[str] = "house"
    internal: ClassVar[bool] = True
    account: Id
    known: str
    grant: Id
    rehashed: str | None = None


class SignOut(Command):
    """End one's own way in on this computer."""

    scope: ClassVar[str] = "house"
    grant: Id


class SignOutEverywhere(Command):
    """End all ways in of an account, tokens of programs too. Its pages are shut at once."""

    scope: ClassVar[str] = "house"
    account: Id


class EditAccount(Command):
    """Change one's own name or e-mail address. Sent by the account page only, which asks for the password."""

    scope: ClassVar[str] = "house"
    internal: ClassVar[bool] = True
    account: Id
    name: Name
    email: Email


class ChangePassword(Command):
    """Choose another password for oneself. All other ways in end. Sent by the account page only, which asks the old."""

    scope: ClassVar[str] = "house"
    internal: ClassVar[bool] = True
    account: Id
    password: str
    keep: Id


class ChangeSecondStep(Command):
    """Ask oneself for a code at sign-in, by a key on one's phone, or (none) no more. Sent by the account page only."""

    scope: ClassVar[str] = "house"
    internal: ClassVar[bool] = True
    account: Id
    secret: str | None


class EndSecondStep(Command):
    """Ask an account for no code any more: for somebody who lost their phone."""

    scope: ClassVar[str] = "house"
    account: Id


class OfferReset(Command):
    """Make a link with which the user of an account chooses a new password. The ones before it end."""

    scope: ClassVar[str] = "house"
    invitation: Id
    account: Id


class ResetPassword(Command):
    """Choose a new password by a link. Every way in of the account ends. Sent by the page of the link only."""

    scope: ClassVar[str] = "house"
    internal: ClassVar[bool] = True
    invitation: Id
    password: str
