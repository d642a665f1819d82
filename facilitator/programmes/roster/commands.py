from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from facilitator.fields import Name, OptionalLine
from facilitator.ids import Id
from facilitator.ledger.command import Command
from facilitator.programmes.roster.fields import Email, Labels


class Particulars(BaseModel):
    """What the roster says of somebody."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    name: Name
    organisation: OptionalLine = ""
    position: OptionalLine = ""
    region: OptionalLine = ""
    email: Email = ""
    labels: Labels = []


class EnrolPerson(Particulars, Command):
    """Put somebody on the roster, so that they find their name when they come in."""

    scope: ClassVar[str] = "programme"
    enrolment: Id
    person: Id


class EditEnrolment(Particulars, Command):
    """Correct what the roster says of somebody; their name is then another everywhere."""

    scope: ClassVar[str] = "programme"
    enrolment: Id
    base: int


class RemoveEnrolment(Command):
    """Take somebody off the roster. Where they were, and what they wrote there, stays."""

    scope: ClassVar[str] = "programme"
    enrolment: Id


class PairDuo(Command):
    """Have two people on the roster form a duo."""

    scope: ClassVar[str] = "programme"
    duo: Id
    one: Id
    other: Id


class SplitDuo(Command):
    """Let the two of a duo go their own ways; both stay on the roster."""

    scope: ClassVar[str] = "programme"
    duo: Id


class RosterLine(Particulars):
    """One person of an import, as the roster says it afterwards. `person` is for somebody new, and unused for others.

    `partner` is the enrolment of the other half of their duo; None leaves the duo as it is.
    """

    enrolment: Id
    person: Id
    partner: Id | None = None


class ImportRoster(Command):
    """Put a whole list on the roster at once, or nothing of it. Sent by the page that showed what would change.

    `base` is the version of the roster that the list was compared with.
    """

    scope: ClassVar[str] = "programme"
    internal: ClassVar[bool] = True
    base: int
    lines: list[RosterLine]
