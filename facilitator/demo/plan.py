"""What happens in the demo: the ready-made work session, made quick, and given speakers and tables."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from facilitator.steering.ready import ready_plans

_OURS = Path(__file__).parent / "data" / "plan.json"


def session_plan() -> dict[str, Any]:
    """The plan of the demo's session, without its date."""
    (theirs,) = (plan.document for plan in ready_plans("nl") if plan.key == "work-session")
    ours: dict[str, Any] = json.loads(_OURS.read_text(encoding="utf-8"))
    agenda = [{**round, **changed} for round, changed in zip(theirs["agenda"], ours["agenda"], strict=True)]
    return {**theirs, **ours, "agenda": agenda}
