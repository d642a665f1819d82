"""The agenda in an archive: when each round was to begin, and who steered it when."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.archive.times import local_time
from facilitator.rounds.models import Round
from facilitator.rounds.timing import MINUTE
from facilitator.sessions.models import Session
from facilitator.steering.models import Step


def planned_times(session: Session, rounds: Sequence[Round]) -> list[int]:
    """When each round was to begin: one after the other, with the minutes it was planned with."""
    minutes = [round.minutes if round.planned_minutes is None else round.planned_minutes for round in rounds]
    return list(accumulate((each * MINUTE for each in minutes[:-1]), initial=session.starts_at))


def steps_of(db: Database, session_id: str, zone: ZoneInfo) -> list[dict[str, Any]]:
    """Every step of the steering, also those that were taken back."""
    chosen = select(Step).where(Step.session_id == session_id).order_by(Step.position)
    return [
        {
            "verb": step.verb,
            "round": step.round_id,
            "by": step.by_label,
            "at": local_time(step.taken_at, zone),
            "undone_at": local_time(step.undone_at, zone),
        }
        for step in db.scalars(chosen)
    ]
