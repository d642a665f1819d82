"""What must happen to rounds at a moment."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ledger.command import Scope
from facilitator.ledger.sweeper import Due
from facilitator.rounds.commands import EndGrace
from facilitator.rounds.models import Round


def graces_over(db: Database, now: int) -> Iterable[Due]:
    chosen = select(Round).where(Round.closed_at.is_(None), Round.grace_until <= now)
    for round in db.scalars(chosen):
        yield Due(Scope("session", round.session_id), EndGrace(round=round.id), (round.id, round.grace_until))
