"""The clock of a round, as facts. Pure: every function is given the time and sets what follows from it."""

from __future__ import annotations

from facilitator.rounds.models import Round

MINUTE = 60_000


def open_at(round: Round, now: int) -> None:
    """Start the clock, also of a round that was closed before."""
    round.opened_at = round.opened_at or now
    round.first_opened_at = round.first_opened_at or now
    round.ends_at = now + round.minutes * MINUTE if round.minutes else None
    round.paused_with = round.grace_until = round.closed_at = None


def pause_at(round: Round, now: int) -> None:
    round.paused_with = max(0, (round.ends_at or now) - now)
    round.ends_at = None


def resume_at(round: Round, now: int) -> None:
    left = round.paused_with or 0
    round.ends_at = now + left if round.minutes or left else None
    round.paused_with = None


def extend_at(round: Round, now: int, seconds: int) -> None:
    """Add time: to what is left, or from now on when nothing is left. A round in its grace goes on."""
    if round.paused_with is not None:
        round.paused_with += seconds * 1000
    else:
        round.ends_at = max(round.ends_at or now, now) + seconds * 1000
    round.grace_until = None


def begin_grace_at(round: Round, now: int) -> None:
    """Close, but let those who are typing finish their sentence. A round without a grace is closed at once."""
    if not round.grace_seconds:
        close_at(round, now)
        return
    round.grace_until = now + round.grace_seconds * 1000
    round.paused_with = None


def never_opened(round: Round) -> None:
    """As it was planned, whatever happened in it."""
    round.opened_at = round.ends_at = round.paused_with = round.grace_until = round.closed_at = None
    round.minutes = round.minutes if round.planned_minutes is None else round.planned_minutes
    round.planned_minutes = None


def close_at(round: Round, now: int) -> None:
    round.closed_at = now
    round.grace_until = round.grace_until or now
    round.paused_with = None
