from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from facilitator.ids import Id
from facilitator.ledger.command import Command

Part = Literal["present", "questions", "feedback"]
Shown = Literal["all", "title", "what", "why", "with_whom", "when", "how"]
Minutes = Annotated[int, Field(ge=1, le=120)]
Presenters = Annotated[list[Id], Field(min_length=1, max_length=2)]


class LineUp(Command):
    """Give everybody on the roster who has none yet a place in the queue, duos together, in order or at random."""

    round: Id
    order: Literal["given", "random"]


class AddPresentation(Command):
    """Give one person or a duo a place in the queue: before another, or (null) at its end."""

    presentation: Id
    round: Id
    people: Presenters
    before: Id | None = None


class SignUp(Command):
    """Take the last place in the queue, oneself or with one's duo, where people sign up themselves."""

    presentation: Id
    round: Id


class AddPause(Command):
    """Put a pause in the queue."""

    presentation: Id
    round: Id
    minutes: Minutes
    before: Id | None = None


class RemovePresentation(Command):
    """Take a place that has not begun out of the queue: a facilitator any, people their own."""

    presentation: Id


class MovePresentation(Command):
    """Give one that has not begun another place: before another, or (null) at the end."""

    presentation: Id
    before: Id | None = None


class SwapPresentations(Command):
    """Have two that have not begun change places."""

    presentation: Id
    other: Id


class MarkAbsent(Command):
    """Somebody is not here, so they are passed over; or they are here after all."""

    presentation: Id
    absent: bool


class StartPresentation(Command):
    """Begin somebody's slot, or a pause. What was on stage before ends."""

    presentation: Id


class GoToPart(Command):
    """Go on to a part of the slot, or back to one; also when it has ended by mistake."""

    presentation: Id
    part: Part


class ExtendPart(Command):
    """More time for the part that is on, or (a negative number) less."""

    presentation: Id
    seconds: Annotated[int, Field(ge=-600, le=3600)]


class PausePresentation(Command):
    """Have the clock of the slot stand still."""

    presentation: Id


class ResumePresentation(Command):
    """Have it go on."""

    presentation: Id


class EndPresentation(Command):
    """End the slot. Feedback goes on for the time that was set."""

    presentation: Id


class ShowField(Command):
    """What of the ambition stands on the wall: all of it, or one field. Also for who presents."""

    presentation: Id
    field: Shown


class CloseFeedback(Command):
    """Nobody gives or changes feedback on this presentation any more."""

    presentation: Id


class ReopenFeedback(Command):
    """Take feedback for so many minutes more. Not once it was released."""

    presentation: Id
    minutes: Minutes
