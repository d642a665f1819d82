from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from facilitator.fields import Line, Link, OptionalLine
from facilitator.ledger.command import Command

StartsAt = Annotated[int, Field(ge=0, le=32_503_680_000_000)]
GUESTS = 100
Guests = Annotated[list[Line], Field(max_length=GUESTS)]


class EditSession(Command):
    """Change when and where a meeting is, and what it is called. `base` is the version it was changed from."""

    base: int
    title: Line
    language: Literal["nl", "en"]
    starts_at: StartsAt
    zone: str
    place: OptionalLine = ""
    link: Link = ""
    guests: Guests = []
