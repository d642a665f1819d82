"""Where a place in the queue stands, derived from its facts. Pure: it never asks what time it is."""

from __future__ import annotations

from typing import Literal

from facilitator.presentations.models import Presentation

State = Literal["waiting", "absent", "on", "ended"]


def state_of(presentation: Presentation) -> State:
    if presentation.ended_at is not None:
        return "ended"
    if presentation.started_at is not None:
        return "on"
    return "absent" if presentation.absent_at is not None else "waiting"


def may_move(presentation: Presentation) -> bool:
    """Whether it may still be put elsewhere in the queue: it has not begun."""
    return state_of(presentation) in {"waiting", "absent"}


def may_go(presentation: Presentation) -> bool:
    """Whether it may be taken out: it never began, also not by mistake. Peers may have given feedback then."""
    return presentation.first_started_at is None


def is_pause(presentation: Presentation) -> bool:
    return presentation.minutes is not None


def feedback_open(presentation: Presentation) -> bool:
    """Whether peers give feedback now: from the start of the slot until it is closed or released."""
    return (
        presentation.started_at is not None
        and not is_pause(presentation)
        and presentation.feedback_closed_at is None
        and presentation.released_at is None
    )
