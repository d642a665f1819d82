"""Who organises and facilitates a programme, and the links with which they come to."""

from __future__ import annotations

from typing import ClassVar, Literal

from facilitator.fields import Name
from facilitator.ids import Id
from facilitator.ledger.command import Command
from facilitator.people.addresses import Email


class InviteToProgramme(Command):
    """Make a link with which somebody becomes organiser or facilitator of the programme, once."""

    scope: ClassVar[str] = "programme"
    invitation: Id
    name: Name
    email: Email
    role: Literal["organiser", "facilitator"]


class EndInvitation(Command):
    """Take an invitation back. Its link does nothing any more."""

    scope: ClassVar[str] = "programme"
    invitation: Id


class AcceptInvitation(Command):
    """Take an invitation up, with the account signed in to. Sent by the page of the link only."""

    scope: ClassVar[str] = "programme"
    internal: ClassVar[bool] = True
    invitation: Id


class JoinTeam(Command):
    """Take an invitation up with a new account. Sent by the page of the link only."""

    scope: ClassVar[str] = "programme"
    internal: ClassVar[bool] = True
    invitation: Id
    account: Id
    name: Name
    email: Email
    password: str
    grant: Id


class RemoveRole(Command):
    """Take somebody off the programme: they see nothing of it any more. Their account stays."""

    scope: ClassVar[str] = "programme"
    account: Id
