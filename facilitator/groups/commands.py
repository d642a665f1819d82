from __future__ import annotations

from typing import Annotated

from pydantic import Field

from facilitator.fields import HelpText, Line, Link, OptionalLine
from facilitator.ids import Id
from facilitator.ledger.command import Command


class AllocateGroups(Command):
    """Deal everybody who is in out over groups, at random: a `number` of them, or groups of about this `size`.

    With neither, as the round was planned.
    """

    round: Id
    number: Annotated[int, Field(ge=1, le=500)] | None = None
    size: Annotated[int, Field(ge=2, le=500)] | None = None


class MovePerson(Command):
    """Have somebody sit in another group of the round, from now on."""

    person: Id
    group: Id


class DescribeGroup(Command):
    """Say what a group is called, where it sits, and where it meets online."""

    group: Id
    name: Line
    place: OptionalLine = ""
    link: Link = ""


class CallHelp(Command):
    """Ask the facilitator to come to the group, with a question or without."""

    group: Id
    question: HelpText = ""


class EndHelp(Command):
    """Say that the group has been helped."""

    group: Id


class MarkReady(Command):
    """Say that the group is done."""

    group: Id


class UnmarkReady(Command):
    """Say that the group is not done after all."""

    group: Id
