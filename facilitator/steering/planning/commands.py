from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from facilitator.fields import Line, Link, OptionalLine
from facilitator.ids import Id
from facilitator.ledger.command import Command
from facilitator.sessions.details_commands import StartsAt
from facilitator.steering.commands import JoinCode


class CopySession(Command):
    """Plan a meeting with the agenda of an earlier one (`source`), of this programme or of another. Nobody is in it."""

    scope: ClassVar[str] = "programme"
    source: Id
    session: Id
    title: Line
    starts_at: StartsAt
    zone: str
    place: OptionalLine = ""
    link: Link = ""
    join_code: JoinCode


class SessionOfCopy(BaseModel):
    """One meeting of a programme that is copied, and when it will be."""

    model_config = ConfigDict(extra="forbid", strict=True)

    source: Id
    session: Id
    starts_at: StartsAt
    join_code: JoinCode


class CopyProgramme(Command):
    """Begin a programme with the meetings of an earlier one (`source`), and with its roster when that is wanted."""

    scope: ClassVar[str] = "house"
    source: Id
    programme: Id
    title: Line
    language: Literal["nl", "en"]
    sessions: Annotated[list[SessionOfCopy], Field(max_length=200)]
    roster: bool = False


class RemoveSession(Command):
    """Take away a meeting that was planned and never started."""
