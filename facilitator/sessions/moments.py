"""Dates and times as people type them at a desk, in the zone of a session, and back. Pure.

A night in which the clock is changed has times that do not exist, and times that come twice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from facilitator.errors import Rejected

HOME = "Europe/Amsterdam"
# Those of the Kingdom first; then where else one meets. A session with another zone keeps it.
ZONES = (
    HOME,
    "America/Curacao",
    "America/Aruba",
    "America/Paramaribo",
    "Europe/Brussels",
    "Europe/London",
    "Europe/Dublin",
    "Europe/Lisbon",
    "Europe/Madrid",
    "Europe/Paris",
    "Europe/Berlin",
    "Europe/Rome",
    "Europe/Vienna",
    "Europe/Zurich",
    "Europe/Copenhagen",
    "Europe/Stockholm",
    "Europe/Oslo",
    "Europe/Helsinki",
    "Europe/Warsaw",
    "Europe/Prague",
    "Europe/Athens",
    "Europe/Bucharest",
    "Europe/Istanbul",
    "UTC",
)
_FIRST_YEAR, _LAST_YEAR = 1971, 2999
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_BY_HAND = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2})(?:[:.]00)?)?(?: ?uur)?")


class Moment(NamedTuple):
    """Ms since 1970. `twice`: the local time comes twice that night, and this is the first."""

    ms: int
    twice: bool


def zone_named(name: str) -> ZoneInfo:
    """Raises Rejected."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Rejected("malformed", field="zone") from None


def read_date(typed: str) -> date:
    """`2026-05-14`, as browsers send it, or `14-5-2026`, as people type it where they do not. Raises Rejected."""
    wanted = " ".join(typed.split())
    iso, by_hand = _ISO.fullmatch(wanted), _BY_HAND.fullmatch(wanted)
    parts = iso.groups() if iso else by_hand.groups()[::-1] if by_hand else None
    try:
        found = date(*map(int, parts)) if parts else None
    except ValueError:
        found = None
    if found is None or not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise Rejected("not_a_date", field="date")
    return found


def read_time(typed: str) -> time:
    """`10:00`, `10.00`, `10.00 uur` or `10`. Raises Rejected."""
    found = _TIME.fullmatch(" ".join(typed.split()).lower())
    if found is None or not (int(found[1]) < 24 and int(found[2] or 0) < 60):
        raise Rejected("not_a_time", field="time")
    return time(int(found[1]), int(found[2] or 0))


def read_moment(day: str, clock: str, zone: str) -> Moment:
    """A date and a time that were typed, in a zone. Raises Rejected, with the time to take when there is no such."""
    wanted = datetime.combine(read_date(day), read_time(clock))
    found, there = moment_at(wanted, zone_named(zone))
    if there != wanted:
        raise Rejected("no_such_time", field="time", instead=f"{there.hour}.{there.minute:02}")
    return found


def moment_at(wanted: datetime, zone: ZoneInfo) -> tuple[Moment, datetime]:
    """When the clock shows this, and what it shows then: later, when it skips what was wanted."""
    first = wanted.replace(tzinfo=zone, fold=0)
    there = first.astimezone(UTC).astimezone(zone).replace(tzinfo=None, fold=0)
    twice = there == wanted and first.utcoffset() != wanted.replace(tzinfo=zone, fold=1).utcoffset()
    return Moment(int(first.timestamp() * 1000), twice), there


def local(ms: int, zone: str) -> datetime:
    """What the clock shows at a moment."""
    return datetime.fromtimestamp(ms / 1000, ZoneInfo(zone))


def as_typed(ms: int, zone: str) -> tuple[str, str]:
    """A moment as the fields of a form have it: (date, time)."""
    shown = local(ms, zone)
    return shown.date().isoformat(), f"{shown:%H:%M}"


def shifted(starts: Sequence[tuple[int, str]], first: date) -> list[int]:
    """The same meetings from another first day on: as many days apart, at the same time of the clock.

    `starts` are (ms, zone). Where the clock skips a time it is what the clock shows instead.
    """
    shown = [local(ms, zone).replace(tzinfo=None, fold=0) for ms, zone in starts]
    moved = first - min(shown).date() if shown else timedelta()
    return [moment_at(wanted + moved, ZoneInfo(zone))[0].ms for wanted, (_, zone) in zip(shown, starts, strict=True)]


def comes_twice(ms: int, zone: str) -> bool:
    """Whether the clock shows this time twice that night."""
    return moment_at(local(ms, zone).replace(tzinfo=None, fold=0), ZoneInfo(zone))[0].twice


def day_has_passed(ms: int, zone: str, now: int) -> bool:
    return local(ms, zone).date() < local(now, zone).date()
