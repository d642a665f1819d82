"""Who plays in the demo, and what they have to say: invented people, the notes of a real kind of meeting."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_DATA = Path(__file__).parent / "data"

FACILITATOR = "Fatima Haddou"
PARTICIPANTS = (
    "Anna de Wit",
    "Bram Kuipers",
    "Chen Wu",
    "Dewi Pranoto",
    "Els Terpstra",
    "Faisal Amrani",
    "Gerda Smit",
    "Hakan Yıldız",
    "Annemarie van den Heuvel-Oosterbaan",
    "Joost Bakker",
    "Meral Şahin",
    "Wim de Groot",
)


def session_plan() -> dict[str, Any]:
    """The plan of the demo's session, without its date."""
    plan: dict[str, Any] = json.loads((_DATA / "plan.json").read_text(encoding="utf-8"))
    return plan


def lines_of(place: int, people: int = len(PARTICIPANTS)) -> dict[str, list[str]]:
    """What the person in this place of the cast has to say: {column title: notes}. All notes are dealt out once."""
    questions = json.loads((_DATA / "notes.json").read_text(encoding="utf-8"))["questions"]
    return {question["column"]: question["notes"][place::people] for question in questions}
