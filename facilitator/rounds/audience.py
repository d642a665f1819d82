"""What each audience may see of a round: everyone its place and clock, its question from the moment it opens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session as Database

from facilitator.ledger.projection import Seen, projects
from facilitator.rounds.models import Round
from facilitator.rounds.states import state_of


@projects("round", of=Round)
def round_seen(_db: Database, rounds: Sequence[Round]) -> dict[str, Seen]:
    return {round.id: {"everyone": _round(round)} for round in rounds}


@projects("script", of=Round)
def script_seen(_db: Database, rounds: Sequence[Round]) -> dict[str, Seen]:
    return {round.id: {"facilitators": _script(round)} for round in rounds}


def _round(round: Round) -> dict[str, Any]:
    return {
        "position": round.position,
        "title": round.title,
        "kind": round.kind,
        "seating": round.seating,
        "minutes": round.minutes,
        "planned_minutes": round.planned_minutes,
        "state": state_of(round),
        "opened_at": round.opened_at,
        "ends_at": round.ends_at,
        "paused_with": round.paused_with,
        "grace_ms": round.grace_seconds * 1000,
        "grace_until": round.grace_until,
        "closed_at": round.closed_at,
        "revealed": round.revealed_at is not None,
        "prompt": round.prompt if round.opened_at is not None else None,
    }


def _script(round: Round) -> dict[str, Any]:
    return {"prompt": round.prompt, "script": round.script, "grouping": round.grouping, **round.settings}
