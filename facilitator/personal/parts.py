"""What stands on somebody's home: each part is told of here by whoever makes it.

    @part(30, "personal/parts/feedback.html")
    def feedback(reader: Reader, database: Database) -> dict[str, Any] | None:
        …

The template gets the dictionary as `facts`, with `reader` and `home`; where it is None, the part is left out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from sqlalchemy.orm import Session as Database

from facilitator.personal.access import Reader

Tell = Callable[[Reader, Database], dict[str, Any] | None]


class Part(NamedTuple):
    place: int
    template: str
    tell: Tell


_PARTS: list[Part] = []


def part(place: int, template: str) -> Callable[[Tell], Tell]:
    """Have a part stand on the home of whoever it has something to tell; lower places come first."""

    def register(tell: Tell) -> Tell:
        _PARTS.append(Part(place, template, tell))
        return tell

    return register


def parts_for(reader: Reader, database: Database) -> list[tuple[str, dict[str, Any]]]:
    """(template, facts) of each part, in order."""
    told = [(one.template, one.tell(reader, database)) for one in sorted(_PARTS, key=lambda one: one.place)]
    return [(template, facts) for template, facts in told if facts is not None]
