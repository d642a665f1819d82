"""The running order as a page shows it: when each round begins, and in words what it is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from flask_babel import gettext as _

from facilitator.kinds.registry import kind_of
from facilitator.rounds.models import Round
from facilitator.rounds.states import state_of
from facilitator.rounds.timing import MINUTE
from facilitator.sessions.models import Session


class Entry(NamedTuple):
    """One round of a running order, of a session or of a plan. `at` is None in a plan: it has no day."""

    id: str
    title: str
    kind: Any
    minutes: int
    seating: str
    prompt: str
    script: str
    told: list[str]
    places: list[str]
    at: datetime | None
    after: int
    state: str = "planned"
    opened: bool = False


def laid_out(session: Session, rounds: Iterable[Round]) -> list[Entry]:
    """Start times follow from the start of the session and the minutes before."""
    found: list[Entry] = []
    after = 0
    for round in rounds:
        facts = {"id": round.id, "state": state_of(round), "opened": round.first_opened_at is not None}
        found.append(_entry(_facts(round), at=moment(session, after), after=after, **facts))
        after += round.minutes
    return found


def of_document(document: dict[str, Any]) -> list[Entry]:
    """The running order of a plan, which begins at nought."""
    found: list[Entry] = []
    after = 0
    for round in document["agenda"]:
        found.append(_entry(round, id="", at=None, after=after))
        after += round.get("minutes", 0)
    return found


def moment(session: Session, minutes: int) -> datetime:
    """So many minutes after the start, on the clock of the place."""
    return datetime.fromtimestamp((session.starts_at + minutes * MINUTE) / 1000, ZoneInfo(session.zone))


def seating_words(seating: str, grouping: dict[str, Any]) -> str:
    """How people work in a round."""
    if seating != "groups":
        return _("with everybody")
    if number := grouping.get("number"):
        return _("in %(number)s groups", number=number)
    size = grouping.get("size")
    return _("in groups of about %(size)s", size=size) if size else _("in groups")


def length(minutes: int) -> str:
    """`2 hours 5 minutes`, as short as it can be said."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return _("%(minutes)s min", minutes=rest)
    return _("%(hours)s h %(minutes)s min", hours=hours, minutes=rest) if rest else _("%(hours)s h", hours=hours)


def _facts(round: Round) -> dict[str, Any]:
    names = ("title", "kind", "minutes", "seating", "grouping", "prompt", "script", "settings")
    return {name: getattr(round, name) for name in names}


def _entry(round: dict[str, Any], **facts: Any) -> Entry:
    kind = kind_of(round["kind"])
    grouping = round.get("grouping", {})
    return Entry(
        title=round["title"],
        kind=kind.words,
        minutes=round.get("minutes", 0),
        seating=seating_words(round.get("seating", "plenary"), grouping) if kind.groups else "",
        prompt=round.get("prompt", ""),
        script=round.get("script", ""),
        told=kind.told(round.get("settings", {})),
        places=[place for place in grouping.get("places", []) if place] if round.get("seating") == "groups" else [],
        **facts,
    )
