from __future__ import annotations

from typing import ClassVar, Literal

from facilitator.fields import Line
from facilitator.ids import Id
from facilitator.ledger.command import Command


class CreateProgramme(Command):
    """Begin a series of sessions for one cohort."""

    scope: ClassVar[str] = "house"
    programme: Id
    title: Line
    language: Literal["nl", "en"] = "nl"


class EditProgramme(Command):
    """Change what a programme is called and its language. `base` is the version it was changed from."""

    scope: ClassVar[str] = "programme"
    base: int
    title: Line
    language: Literal["nl", "en"]


class GrantRole(Command):
    """Make an account organiser or facilitator of a programme."""

    scope: ClassVar[str] = "programme"
    account: Id
    role: Literal["organiser", "facilitator"]
