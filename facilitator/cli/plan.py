"""A session plan as a file: what the meeting is, and its agenda. JSON, in the words of the product.

{"title": "…", "starts_at": "2026-04-07T09:00", "zone": "Europe/Amsterdam", "place": "…", "language": "nl",
 "agenda": [{"title": "…", "kind": "notes", "prompt": "…", "minutes": 20, "settings": {"columns": [{"title": "…"}]}}]}
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.ids import new_code, new_id


def session_args(plan: dict[str, Any]) -> dict[str, Any]:
    """The args of `CreateSession` for a plan. Raises KeyError or ValueError for a plan that is none."""
    zone = plan.get("zone", "Europe/Amsterdam")
    starts_at = datetime.fromisoformat(plan["starts_at"]).replace(tzinfo=ZoneInfo(zone))
    return {
        "session": new_id(),
        "title": plan["title"],
        "language": plan.get("language", "nl"),
        "starts_at": int(starts_at.timestamp() * 1000),
        "zone": zone,
        "place": plan.get("place", ""),
        "join_code": new_code(),
        "agenda": [{"round": new_id(), **round} for round in plan["agenda"]],
    }
