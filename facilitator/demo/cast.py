"""Who plays in the demo, and what they have to say: invented people, the notes of a real kind of meeting."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_DATA = Path(__file__).parent / "data"

Lines = dict[str, list[str]]


@dataclass(frozen=True)
class Part:
    """Somebody of the cast. `word` and `wish` answer the check-in and the check-out, `lines` are {column title: notes}.

    `asks` is what they call the facilitator for when they sit in their group, `late` comes when the groups are at it.
    """

    name: str
    organisation: str
    word: str
    wish: str
    lines: Lines
    asks: str = ""
    late: bool = False


@dataclass(frozen=True)
class Colleague:
    """Who leads along: adds somebody without a phone (`helps`), and writes their `lines` down for them."""

    name: str
    helps: str
    lines: Lines


def facilitator() -> str:
    name: str = _cast()["facilitator"]
    return name


def participants() -> list[Part]:
    """All notes are dealt out once."""
    people = _cast()["participants"]
    return [Part(**person, lines=_lines_of(place, len(people))) for place, person in enumerate(people)]


def colleague() -> Colleague:
    return Colleague(**_cast()["colleague"])


def _lines_of(place: int, people: int) -> Lines:
    questions = json.loads((_DATA / "notes.json").read_text(encoding="utf-8"))["questions"]
    return {question["column"]: question["notes"][place::people] for question in questions}


@cache
def _cast() -> dict[str, Any]:
    cast: dict[str, Any] = json.loads((_DATA / "cast.json").read_text(encoding="utf-8"))
    return cast
