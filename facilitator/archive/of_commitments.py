"""Commitments in an archive: what presenters said they would do, and how it went when they looked back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.archive.times import local_time
from facilitator.commitments.models import Commitment, LookBack
from facilitator.people.names import folded
from facilitator.presentations.models import Presentation
from facilitator.rounds.models import Round
from facilitator.sessions.audience import names_of


def commitments_of(db: Database, presentations: Sequence[Presentation], zone: ZoneInfo) -> dict[str, dict[str, Any]]:
    """{presentation: its commitment}."""
    chosen = select(Commitment).where(Commitment.presentation_id.in_([one.id for one in presentations]))
    made = db.scalars(chosen).all()
    names = names_of(db, [commitment.person_id for commitment in made])
    return {
        commitment.presentation_id: {
            "id": commitment.id,
            "text": commitment.text,
            "due_on": commitment.due_on,
            "author": {"id": commitment.person_id, "name": names[commitment.person_id]},
            "at": local_time(commitment.made_at, zone),
        }
        for commitment in made
    }


def look_backs_of(db: Database, round: Round, zone: ZoneInfo) -> list[dict[str, Any]]:
    """What was asked in a round, by name; also of whom nothing was heard."""
    if round.opened_at is None:
        return []
    chosen = select(LookBack, Commitment).join(Commitment, Commitment.id == LookBack.commitment_id)
    asked = db.execute(chosen.where(LookBack.round_id == round.id)).all()
    names = names_of(db, [look_back.person_id for look_back, _ in asked])
    told = [_told(look_back, commitment, names, zone) for look_back, commitment in asked]
    return sorted(told, key=lambda one: (folded(one["author"]["name"]), one["due_on"], one["id"]))


def _told(look_back: LookBack, commitment: Commitment, names: dict[str, str], zone: ZoneInfo) -> dict[str, Any]:
    return {
        "id": look_back.id,
        "commitment": commitment.id,
        "text": commitment.text,
        "due_on": commitment.due_on,
        "author": {"id": look_back.person_id, "name": names[look_back.person_id]},
        "outcome": look_back.outcome,
        "words": look_back.text,
        "at": local_time(look_back.said_at, zone),
    }
