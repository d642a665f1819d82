"""Commitments for pages: what somebody promised, and how that went."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.commitments.models import Commitment, LookBack
from facilitator.sessions.models import Session


def commitment_on(db: Database, presentation_id: str) -> Commitment | None:
    """What its presenters promised after a presentation."""
    return db.scalar(select(Commitment).where(Commitment.presentation_id == presentation_id))


def commitments_on(db: Database, presentations: Collection[str]) -> dict[str, Commitment]:
    """{presentation: what its presenters promised}, of those of which they did."""
    chosen = select(Commitment).where(Commitment.presentation_id.in_(list(presentations)))
    return {one.presentation_id: one for one in db.scalars(chosen)}


def how_it_went(db: Database, commitment_id: str, person_id: str, sessions: Iterable[Session]) -> LookBack | None:
    """What somebody said of it last, in one of these sessions; None as long as they did not look back."""
    chosen = select(LookBack).where(LookBack.commitment_id == commitment_id, LookBack.person_id == person_id)
    chosen = chosen.where(LookBack.session_id.in_([session.id for session in sessions]))
    return db.scalar(chosen.where(LookBack.outcome.is_not(None)).order_by(LookBack.said_at.desc()).limit(1))
