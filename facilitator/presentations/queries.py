"""Reading the queue, for the domains above."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.presentations.models import Presentation
from facilitator.presentations.presenters import partners_in, presenters_in


def presentation_of(db: Database, session_id: str, presentation_id: str) -> Presentation | None:
    """A presentation of a session, not a pause."""
    found = db.get(Presentation, presentation_id)
    return found if found is not None and found.session_id == session_id and found.minutes is None else None


def presentations_of(db: Database, session_id: str, person_id: str | None = None) -> list[Presentation]:
    """Those of a session (and of one person) in the order of its queues, without pauses."""
    chosen = select(Presentation).where(Presentation.session_id == session_id, Presentation.minutes.is_(None))
    found = list(db.scalars(chosen.order_by(Presentation.created_at, Presentation.position, Presentation.id)))
    if person_id is None:
        return found
    presenters = presenters_in(db, [one.id for one in found])
    return [one for one in found if person_id in presenters.get(one.id, [])]


def presenters_of(db: Database, presentation_id: str) -> list[str]:
    """Who presents, by name."""
    return presenters_in(db, [presentation_id]).get(presentation_id, [])


def whose_own(db: Database, presentation_id: str) -> set[str]:
    """Whose own presentation it is, so that they give no feedback: who present it, and the other halves of duos."""
    partners = partners_in(db, [presentation_id]).get(presentation_id, [])
    return {*presenters_of(db, presentation_id), *partners}
