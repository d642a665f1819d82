"""The clock of a slot, as facts; and when the queue will be through. Pure: every function is given the time.

**The planned end.** What is left of a round of presentations is: of the slot that is on the rest of its part (nothing
when it runs over) and the minutes of the parts after it; of every place that waits its whole slot; of a pause its
minutes. Who is absent or has ended counts for nothing. A clock that stands still counts what was left on it, and the
planned end is that much after *now*. static/js/kinds does the same sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from facilitator.presentations.models import PARTS, Presentation
from facilitator.presentations.states import state_of

MINUTE = 60_000


def begin_at(presentation: Presentation, now: int, minutes: Mapping[str, int]) -> None:
    """Start the slot with its first part, or a pause. Also of one that had ended: it is done again."""
    presentation.started_at = now
    presentation.first_started_at = presentation.first_started_at or now
    presentation.absent_at = None
    presentation.shown = "all"
    if presentation.minutes is not None:
        _set_clock(presentation, now, presentation.minutes)
        presentation.ended_at = None
    else:
        part_at(presentation, now, PARTS[0], minutes)


def part_at(presentation: Presentation, now: int, part: str, minutes: Mapping[str, int]) -> None:
    """On to a part, or back to one. Feedback that was closing with the slot is open again."""
    presentation.part = part
    _set_clock(presentation, now, minutes[part])
    presentation.ended_at = presentation.feedback_until = None
    if presentation.released_at is None:
        presentation.feedback_closed_at = None


def pause_at(presentation: Presentation, now: int) -> None:
    presentation.paused_with = max(0, (presentation.part_ends_at or now) - now)
    presentation.part_ends_at = None


def resume_at(presentation: Presentation, now: int) -> None:
    presentation.part_ends_at = now + (presentation.paused_with or 0)
    presentation.paused_with = None


def extend_at(presentation: Presentation, now: int, seconds: int) -> None:
    """More time: after what is left, or from now on when nothing is left. Less: down to nothing."""
    if presentation.paused_with is not None:
        presentation.paused_with = max(0, presentation.paused_with + seconds * 1000)
    else:
        ends = max(presentation.part_ends_at or now, now)
        presentation.part_ends_at = max(now, ends + seconds * 1000)


def end_at(presentation: Presentation, now: int, after_minutes: int) -> None:
    """The slot is over. Feedback goes on for the time that was set; of a pause there is none."""
    presentation.ended_at = now
    presentation.part = presentation.part_ends_at = presentation.paused_with = None
    if presentation.minutes is None and presentation.feedback_closed_at is None:
        presentation.feedback_until = now + after_minutes * MINUTE
        presentation.feedback_closed_at = None if after_minutes else now


def remaining_ms(places: Iterable[Presentation], minutes: Mapping[str, int], now: int) -> int:
    """How long the queue still takes; `minutes` are those of the parts of a slot."""
    return sum(_left(place, minutes, now) for place in places)


def _left(place: Presentation, minutes: Mapping[str, int], now: int) -> int:
    state = state_of(place)
    if state in {"absent", "ended"}:
        return 0
    slot = sum(minutes[part] for part in PARTS) if place.minutes is None else place.minutes
    if state == "waiting":
        return slot * MINUTE
    later = PARTS[PARTS.index(place.part) + 1 :] if place.part else ()
    return _on_the_clock(place, now) + sum(minutes[part] for part in later) * MINUTE


def _on_the_clock(place: Presentation, now: int) -> int:
    if place.paused_with is not None:
        return place.paused_with
    return max(0, (place.part_ends_at or now) - now)


def _set_clock(presentation: Presentation, now: int, minutes: int) -> None:
    presentation.part_ends_at = now + minutes * MINUTE if minutes else None
    presentation.paused_with = None
