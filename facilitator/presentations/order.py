"""The order of a queue: places are 0, 1, 2 … without a gap. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.errors import Rejected
from facilitator.presentations.models import Presentation
from facilitator.presentations.states import may_move


def put(queue: Sequence[Presentation], placed: Presentation, before: str | None) -> list[Presentation]:
    """The queue with one put before another, or at the end. Raises Rejected for a place before what has begun."""
    others = [one for one in queue if one is not placed]
    if before is None:
        return [*others, placed]
    places = {one.id: place for place, one in enumerate(others)}
    if before not in places:
        raise Rejected("unknown_presentation", field="before")
    place = places[before]
    if not may_move(others[place]):
        raise Rejected("on_stage", field="before")
    return [*others[:place], placed, *others[place:]]


def lay_out(queue: Sequence[Presentation]) -> None:
    for place, one in enumerate(queue):
        one.position = place
