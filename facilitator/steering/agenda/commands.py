from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from facilitator.fields import Line, Prompt, Script
from facilitator.ids import Id
from facilitator.ledger.command import Command
from facilitator.steering.commands import Grouping, RoundPlan

Base = Annotated[int, Field(ge=1)]


class AddRound(Command):
    """Put a round on the agenda: before another, or at the end. `base`: the `agenda_version` that its sender saw."""

    round: RoundPlan
    before: Id | None = None
    base: Base


class EditRound(Command):
    """Plan a round otherwise. `base`: the version of the round that its sender saw.

    Of a round that has been opened its minutes, seating and settings stand, once it has closed its question too: people
    worked with those.
    """

    round: Id
    base: Base
    title: Line
    prompt: Prompt
    script: Script
    minutes: Annotated[int, Field(ge=0, le=480)]
    grace_seconds: Annotated[int, Field(ge=0, le=600)]
    closes_itself: bool
    seating: Literal["plenary", "groups"]
    grouping: Grouping
    settings: dict[str, Any]


class MoveRound(Command):
    """Move a round that has not been opened: before another, or to the end."""

    round: Id
    before: Id | None
    base: Base


class CopyRound(Command):
    """Put the same round on the agenda once more (`copy` is its id), right after it, as if it had never been open."""

    round: Id
    copy_id: Id
    base: Base


class RemoveRound(Command):
    """Take a round off the agenda that has not been opened."""

    round: Id
    base: Base


class SavePlan(Command):
    """Keep the agenda of this session, to start another with."""

    plan: Id
    title: Line
    about: Prompt = ""


class EditPlan(Command):
    """Call a plan that was kept something else."""

    scope: ClassVar[str] = "house"
    plan: Id
    title: Line
    about: Prompt = ""


class RemovePlan(Command):
    """Throw a plan away that was kept. Sessions that were made of it stay as they are."""

    scope: ClassVar[str] = "house"
    plan: Id
