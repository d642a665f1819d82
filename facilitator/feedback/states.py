"""Where the feedback on a presentation stands, derived from its facts. Pure."""

from __future__ import annotations

from facilitator.presentations.models import Presentation
from facilitator.presentations.planned import Names

# Of fewer it would be clear who wrote what.
LEAST = 5


def is_closed(presentation: Presentation) -> bool:
    return presentation.feedback_closed_at is not None or presentation.released_at is not None


def is_open(presentation: Presentation) -> bool:
    return presentation.started_at is not None and not is_closed(presentation)


def can_be_read(presentation: Presentation, names: Names) -> bool:
    """By facilitators: to decide on its release once nobody changes it any more; anonymous feedback only after that."""
    if names == "anonymous":
        return presentation.released_at is not None
    return is_closed(presentation)


def can_be_released(presentation: Presentation, names: Names, given: int) -> bool:
    """Whether it may be released now, held back or not."""
    if presentation.ended_at is None or presentation.released_at is not None:
        return False
    return names != "anonymous" or given >= LEAST
