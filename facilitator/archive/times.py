"""Moments as an archive writes them: ISO 8601, on the clock of the place."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo


def local_time(ms: int | None, zone: ZoneInfo) -> str | None:
    return None if ms is None else datetime.fromtimestamp(ms / 1000, zone).isoformat(timespec="seconds")
