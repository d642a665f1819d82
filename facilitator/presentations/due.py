"""What must happen to presentations at a moment."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ledger.command import Scope
from facilitator.ledger.sweeper import Due
from facilitator.presentations.commands import CloseFeedback
from facilitator.presentations.models import Presentation
from facilitator.presentations.states import feedback_open


def feedback_over(db: Database, now: int) -> Iterable[Due]:
    chosen = select(Presentation).where(
        Presentation.feedback_until <= now,
        Presentation.feedback_closed_at.is_(None),
        Presentation.ended_at.is_not(None),
    )
    for row in db.scalars(chosen):
        if feedback_open(row):
            yield Due(
                Scope("session", row.session_id), CloseFeedback(presentation=row.id), (row.id, row.feedback_until)
            )
