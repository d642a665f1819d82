from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from facilitator.fields import AMBITION_LENGTH, Line, Text, at_most
from facilitator.ids import Id
from facilitator.ledger.command import Command

AmbitionText = Annotated[Text, at_most(AMBITION_LENGTH)]
TextField = Literal["title", "what", "why", "with_whom", "when", "how", "question"]
AnyField = Literal[TextField, "spearheads", "timeline"]


class Milestone(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    year: Annotated[int, Field(ge=2000, le=2100)]
    text: Line


class _Words(Command):
    """`fields` are those that changed, `base` is the revision that each of them was changed from.

    `ambition` is its id when there is none yet; else it is not used. `let_go` are lost words that their author has read
    and needs no more.
    """

    ambition: Id
    fields: dict[TextField, AmbitionText] = {}
    spearheads: Annotated[list[Line], Field(max_length=7)] | None = None
    timeline: Annotated[list[Milestone], Field(max_length=20)] | None = None
    base: dict[AnyField, Annotated[int, Field(ge=0)]] = {}
    let_go: Annotated[list[Id], Field(max_length=50)] = []


class WriteAmbition(_Words):
    """Write on one's ambition during a session: one's own, or that of one's duo."""


class PrepareAmbition(_Words):
    """Write on one's ambition between sessions, on the page behind one's personal link."""

    scope: ClassVar[str] = "programme"


class ShareAmbition(Command):
    """Let the room read a version of one's ambition when one presents it, and facilitators from now on; or no more.

    `version` is the one that was read; null when the phone has not heard of any yet.
    """

    version: Id | None
    shared: bool


class ShareAmbitionAhead(Command):
    """The same between sessions, on the page behind one's personal link."""

    scope: ClassVar[str] = "programme"

    version: Id | None
    shared: bool
