"""Personal links: with one somebody on the roster finds pages of their own, also between sessions."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from facilitator.ids import Id
from facilitator.ledger.command import Command

MOST = 5000


class NewLink(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    enrolment: Id
    grant: Id


class GrantPersonalLinks(Command):
    """Make personal links for people on the roster. Who has one already keeps it."""

    scope: ClassVar[str] = "programme"
    links: Annotated[list[NewLink], Field(min_length=1, max_length=MOST)]


class RenewPersonalLink(Command):
    """Make another personal link for somebody whose link was lost or passed on. The one before it ends."""

    scope: ClassVar[str] = "programme"
    enrolment: Id
    grant: Id


class EndPersonalLinks(Command):
    """End the personal link of somebody on the roster. What they wrote stays."""

    scope: ClassVar[str] = "programme"
    enrolment: Id


class NoteLinkMailed(Command):
    """Remember that a personal link was sent by mail. Sent by the server, once the mail was taken."""

    scope: ClassVar[str] = "programme"
    internal: ClassVar[bool] = True
    grant: Id
