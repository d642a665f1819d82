"""A session plan as a file: what the meeting is, its agenda, and who is expected. JSON, in the words of the product.

{"title": "…", "starts_at": "2026-04-07T09:00", "zone": "Europe/Amsterdam", "place": "…", "language": "nl",
 "agenda": [{"title": "…", "kind": "notes", "prompt": "…", "minutes": 20, "settings": {"columns": [{"title": "…"}]}}],
 "roster": [{"name": "Anna de Wit", "organisation": "Gemeente Duinrand"}]}
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.cli.roster import enrolments
from facilitator.ids import new_code, new_id
from facilitator.steering.documents import agenda_of


def session_args(plan: object) -> dict[str, Any]:
    """The args of `CreateSession` for a plan. Raises ValueError, which says what is wrong, for a plan that is none."""
    if not isinstance(plan, dict):
        raise ValueError("it is no object with a title, starts_at and an agenda")  # noqa: TRY004 - a file, not a caller
    missing = [name for name in ("title", "starts_at", "agenda") if name not in plan]
    if missing:
        raise ValueError(f"{' and '.join(missing)} is missing")
    zone = _zone(plan.get("zone", "Europe/Amsterdam"))
    starts_at = datetime.fromisoformat(str(plan["starts_at"])).replace(tzinfo=zone)
    return {
        "session": new_id(),
        "title": plan["title"],
        "language": plan.get("language", "nl"),
        "starts_at": int(starts_at.timestamp() * 1000),
        "zone": zone.key,
        "place": plan.get("place", ""),
        "join_code": new_code(),
        "agenda": agenda_of(plan),
    }


def roster_args(plan: dict[str, Any]) -> list[dict[str, Any]]:
    """The args of `EnrolPerson` for the roster of a plan, which it may have. Raises ValueError."""
    roster = plan.get("roster", [])
    if not isinstance(roster, list) or not all(isinstance(person, dict) for person in roster):
        raise ValueError("its roster is no list of people")
    named = [[person.get("name", ""), person.get("organisation", "")] for person in roster]
    return enrolments((f"roster, person {place}", cells) for place, cells in enumerate(named, 1))


def _zone(name: object) -> ZoneInfo:
    try:
        return ZoneInfo(str(name))
    except (KeyError, ValueError, OSError):
        raise ValueError(f"there is no time zone {name}") from None
