"""What happens in the demo: the ready-made work session, made quick, and presentations of the length of a minute."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from facilitator.steering.ready import ready_plans

_DATA = Path(__file__).parent / "data"


def session_plan() -> dict[str, Any]:
    """The plan of the demo's session, without its date."""
    (theirs,) = (plan.document for plan in ready_plans("nl") if plan.key == "work-session")
    ours: dict[str, Any] = _read("plan.json")
    agenda = [{**round, **changed} for round, changed in zip(theirs["agenda"], ours["agenda"], strict=True)]
    return {**theirs, **ours, "agenda": agenda}


def stage_plan() -> dict[str, Any]:
    """The plan of the session with presentations, without its date."""
    return _read("stage.json")


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((_DATA / name).read_text(encoding="utf-8"))
    return found
