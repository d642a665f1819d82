"""A session plan as a document: what the meeting is and its agenda, in the words of docs/session-plan.json."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from facilitator.ids import new_id
from facilitator.rounds.models import Round
from facilitator.sessions.models import Session

# What stands in a document when it is not what a round has by itself.
_BY_ITSELF: dict[str, Any] = {
    "prompt": "",
    "script": "",
    "minutes": 0,
    "grace_seconds": 60,
    "closes_itself": False,
    "seating": "plenary",
    "grouping": {},
    "settings": {},
}


def agenda_of(document: dict[str, Any], round_id: Callable[[int], str] = lambda _place: new_id()) -> list[Any]:
    """The `agenda` of `CreateSession` for a plan; `round_id` gives the id for the round at a place.

    Raises ValueError for a document that is no plan. What stands in a round the command judges.
    """
    rounds = document.get("agenda")
    if not isinstance(rounds, list) or not all(isinstance(round, dict) for round in rounds):
        raise ValueError("its agenda is no list of rounds")
    return [{"round": round_id(place), **round} for place, round in enumerate(rounds)]


def document_of(session: Session, rounds: list[Round]) -> dict[str, Any]:
    """A session as a plan to start again from: its rounds as they were planned, without when and where."""
    agenda = [_planned(round) for round in rounds]
    return {"title": session.title, "language": session.language, "agenda": agenda}


def _planned(round: Round) -> dict[str, Any]:
    minutes = round.minutes if round.planned_minutes is None else round.planned_minutes
    facts = {name: getattr(round, name) for name in _BY_ITSELF} | {"minutes": minutes}
    if round.seating == "plenary":
        facts["grouping"] = {}
    said = {name: value for name, value in facts.items() if value != _BY_ITSELF[name]}
    return {"title": round.title, "kind": round.kind, **said}
