"""What must happen to the agenda at a moment."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ledger.command import Scope
from facilitator.ledger.sweeper import Due
from facilitator.rounds.models import Round
from facilitator.steering.commands import CloseRound


def rounds_that_close_themselves(db: Database, now: int) -> Iterable[Due]:
    chosen = select(Round).where(
        Round.closes_itself.is_(True),
        Round.ends_at <= now,
        Round.grace_until.is_(None),
        Round.closed_at.is_(None),
    )
    for round in db.scalars(chosen):
        yield Due(Scope("session", round.session_id), CloseRound(round=round.id), (round.id, round.ends_at))
