from __future__ import annotations

from typing import ClassVar, Literal

from facilitator.fields import Line, Name, OptionalLine
from facilitator.ids import Id
from facilitator.ledger.command import Command


class CreateProgramme(Command):
    """Begin a series of sessions for one cohort."""

    scope: ClassVar[str] = "house"
    programme: Id
    title: Line
    language: Literal["nl", "en"] = "nl"


class EnrolPerson(Command):
    """Put somebody on the roster, so that they find their name when they come in."""

    scope: ClassVar[str] = "programme"
    enrolment: Id
    person: Id
    name: Name
    organisation: OptionalLine = ""


class GrantRole(Command):
    """Make an account organiser or facilitator of a programme."""

    scope: ClassVar[str] = "programme"
    account: Id
    role: Literal["organiser", "facilitator"]
