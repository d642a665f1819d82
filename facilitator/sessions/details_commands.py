from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from facilitator.fields import Line, Link, OptionalLine
from facilitator.ledger.command import Command

StartsAt = Annotated[int, Field(ge=0, le=32_503_680_000_000)]
GUESTS = 100


def _few(guests: list[str]) -> list[str]:
    if len(guests) > GUESTS:
        raise PydanticCustomError("too_many_guests", "too many guests", {"max": GUESTS})
    return guests


Guests = Annotated[list[Line], AfterValidator(_few)]


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
