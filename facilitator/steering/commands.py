from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from facilitator.fields import Line, Link, MessageText, Name, OptionalLine, Prompt, Script
from facilitator.ids import Id
from facilitator.ledger.command import Command
from facilitator.sessions.details_commands import Guests, StartsAt


class Grouping(BaseModel):
    """How the groups of a round are made: so many (`number`), or of about `size` people each.

    `places` and `links` are where they sit and their video calls, in order.
    """

    model_config = ConfigDict(extra="forbid", strict=True)

    number: Annotated[int, Field(ge=1, le=500)] | None = None
    size: Annotated[int, Field(ge=2, le=500)] | None = None
    places: Annotated[list[OptionalLine], Field(max_length=500)] = []
    links: Annotated[list[Link], Field(max_length=500)] = []


class RoundPlan(BaseModel):
    """A round as it is planned. `settings` are those of its kind; `grouping` counts when its seating is `groups`."""

    model_config = ConfigDict(extra="forbid", strict=True)

    round: Id
    title: Line
    kind: str
    prompt: Prompt = ""
    script: Script = ""
    minutes: Annotated[int, Field(ge=0, le=480)] = 0
    grace_seconds: Annotated[int, Field(ge=0, le=600)] = 60
    closes_itself: bool = False
    seating: Literal["plenary", "groups"] = "plenary"
    grouping: Grouping = Grouping()
    settings: dict[str, Any] = {}


JoinCode = Annotated[str, Field(pattern=r"^[2-9BCDFGHJKMNPQRSTVWXZ]{6}$")]


class CreateSession(Command):
    """Plan a meeting of a programme, with its agenda.

    `starts_at` is ms since 1970, `zone` a name such as Europe/Amsterdam.
    """

    scope: ClassVar[str] = "programme"
    session: Id
    title: Line
    language: Literal["nl", "en"] = "nl"
    starts_at: StartsAt
    zone: str = "Europe/Amsterdam"
    place: OptionalLine = ""
    link: Link = ""
    guests: Guests = []
    join_code: JoinCode
    agenda: Annotated[list[RoundPlan], Field(min_length=1, max_length=50)]


class JoinSession(Command):
    """Take part, as somebody on the roster (`enrolment`) or by a name. Sent by the join page only.

    It made the ids, and hands the browser its cookie. `another`: not the one of this name who is in already.
    """

    internal: ClassVar[bool] = True
    code: str
    name: Name
    person: Id
    grant: Id
    enrolment: Id | None = None
    another: bool = False


class GrantScreen(Command):
    """Make a way in for a big screen that is not signed in."""

    grant: Id


class StartSession(Command):
    """Leave the lobby."""


class StartRehearsal(Command):
    """Leave the lobby to try everything out. What is done then can be wiped."""


class OpenRound(Command):
    """Open a round, or open it again. One that was open goes into its grace."""

    round: Id


class PauseRound(Command):
    """Stop the clock."""

    round: Id


class ResumeRound(Command):
    """Let the clock run on."""

    round: Id


class ExtendRound(Command):
    """Give more time."""

    round: Id
    seconds: Annotated[int, Field(ge=10, le=7200)]


class CloseRound(Command):
    """Close a round: those who type get the grace to finish. Where nobody types it closes at once."""

    round: Id


class RoundMinutes(BaseModel):
    """How long a round is to take."""

    model_config = ConfigDict(extra="forbid", strict=True)

    round: Id
    minutes: Annotated[int, Field(ge=1, le=480)]


class RetimeAgenda(Command):
    """Give rounds that have not been opened yet other minutes, so that the rest fits in the time that is left."""

    rounds: Annotated[list[RoundMinutes], Field(min_length=1, max_length=50)]


class SendMessage(Command):
    """Say something to everybody, or to one group."""

    message: Id
    text: MessageText
    group: Id | None = None


class WithdrawMessage(Command):
    """Take a message back."""

    message: Id


class ShowOnScreen(Command):
    """Choose what the big screen shows."""

    what: Literal["join", "question", "notes"]
    round: Id | None = None


class UndoStep(Command):
    """Take the latest step back. It restores the clock and the place in the agenda, never touches what people wrote."""

    step: Id


class EndSession(Command):
    """End the meeting: what is open closes, nobody joins any more, the archive is made."""


class ReopenSession(Command):
    """Go on after all, with a meeting that was ended by mistake: what was open then is open again."""
