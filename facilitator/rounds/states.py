"""A round's state, derived from its facts. Pure: it never asks what time it is."""

from __future__ import annotations

from typing import Literal

from facilitator.rounds.models import Round

State = Literal["planned", "running", "paused", "closing", "closed"]


def state_of(round: Round) -> State:
    if round.opened_at is None:
        return "planned"
    if round.closed_at is not None:
        return "closed"
    if round.grace_until is not None:
        return "closing"
    return "paused" if round.paused_with is not None else "running"


def takes_work(round: Round) -> bool:
    """Whether what people write now is in time. Zero on the clock closes nothing; closing does."""
    return state_of(round) in {"running", "paused", "closing"}
