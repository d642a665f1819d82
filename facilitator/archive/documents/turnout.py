"""Who was there, and how the agenda went, for documents to read and for the page of a session that is over."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from flask_babel import format_time, get_locale
from flask_babel import gettext as _

from facilitator.texts import day_with_name

Part = dict[str, Any]
_CLOCK = {"nl": "H.mm", "en": "HH:mm"}


def day_of(session: Part) -> str:
    """For example *dinsdag 7 april 2026*."""
    return day_with_name(datetime.fromisoformat(session["starts_at"]).date())


def when_of(session: Part) -> str:
    """From when to when it was really held: *13.04 tot 16.31 uur*; without an end, when it was to begin."""
    begun, ended = session["started_at"] or session["starts_at"], session["ended_at"]
    if not ended or begun[:10] != ended[:10]:
        return str(_("from %(start)s", start=clock_of(begun)))
    return str(_("%(start)s to %(end)s", start=clock_of(begun), end=clock_of(ended)))


def clock_of(time: str) -> str:
    # Without its zone: these times are those of the place already.
    local = datetime.fromisoformat(time).replace(tzinfo=None)
    return str(format_time(local, _CLOCK.get(str(get_locale()), "HH:mm"), rebase=False))


def present_of(people: Iterable[Part]) -> list[Part]:
    """Who took part, by name; not who was sent away, nor whose name has been taken out."""
    there = [person for person in people if person["removed_at"] is None and person["name"]]
    return sorted(there, key=lambda person: str(person["name"]).casefold())


def work_of(person: Part) -> str:
    """What somebody does where: *wethouder, Gemeente Meerwijk, Kustregio*."""
    return ", ".join(part for part in (person["position"], person["organisation"], person["region"]) if part)


def agenda_of(rounds: Iterable[Part]) -> list[Part]:
    """Each round with when it was planned and when it was held."""
    return [{"title": round["title"], "planned": _planned(round), "held": _held(round)} for round in rounds]


def _planned(round: Part) -> str:
    minutes = round["minutes"] if round["planned_minutes"] is None else round["planned_minutes"]
    begins = datetime.fromisoformat(round["planned_at"])
    return _span(round["planned_at"], (begins + timedelta(minutes=minutes)).isoformat() if minutes else None)


def _held(round: Part) -> str:
    return _span(round["opened_at"], round["closed_at"]) if round["opened_at"] else ""


def _span(start: str, end: str | None) -> str:
    return f"{clock_of(start)} – {clock_of(end)}" if end else clock_of(start)
