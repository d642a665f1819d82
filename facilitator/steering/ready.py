"""Session plans to start from: those that come with the product, and those that somebody kept."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.orm import Session as Database

from facilitator.steering.models import SavedPlan

_FOLDER = Path(__file__).parent / "ready_plans"
# In the order in which they are offered.
READY = ("work-session", "check-in-groups-harvest", "leergang-meeting-3", "leergang-meeting-4", "blank")


class Plan(NamedTuple):
    """`key` names it in addresses and forms, `minutes` is how long it takes.

    `document` is as docs/session-plan.json: what `agenda_of` (documents.py) makes the rounds of a session of.
    """

    key: str
    title: str
    about: str
    language: str
    minutes: int
    document: dict[str, Any]
    account: str | None = None


def ready_plans(language: str) -> list[Plan]:
    """Those that come with the product, in this language, or in English where they have no other."""
    return [_ready(key, language if _path(key, language).exists() else "en") for key in READY]


def saved_plans(db: Database, account: str, programmes: Iterable[str]) -> list[Plan]:
    """Those that this account kept, or anybody on one of these programmes. The newest first."""
    mine = or_(SavedPlan.account_id == account, SavedPlan.programme_id.in_(list(programmes)))
    return [saved(row) for row in db.scalars(select(SavedPlan).where(mine).order_by(SavedPlan.created_at.desc()))]


def saved(row: SavedPlan) -> Plan:
    length = minutes_of(row.document)
    return Plan(row.id, row.title, row.about, row.language, length, row.document, row.account_id)


def minutes_of(document: dict[str, Any]) -> int:
    return sum(round.get("minutes", 0) for round in document["agenda"])


@cache
def _ready(key: str, language: str) -> Plan:
    document: dict[str, Any] = json.loads(_path(key, language).read_text(encoding="utf-8"))
    return Plan(key, document["title"], document["about"], language, minutes_of(document), document)


def _path(key: str, language: str) -> Path:
    return _FOLDER / f"{key}.{language}.json"
