"""For the pages of programmes and sessions at a desk: a visit that can succeed. Otto may begin programmes here."""

from typing import Any

from facilitator.ids import derived_id, new_id
from tests.access.of_planning import RECIPES, otto_begins
from tests.house import PROGRAMME, SESSION, House

HERE, THERE = f"/s/{SESSION}", f"/programmes/{PROGRAMME}"
WHEN = {"date": "2027-05-14", "time": "10:00", "zone": "Europe/Amsterdam"}


def nobody_in(house: House) -> None:
    RECIPES["RemoveSession"](house)


def pages_of_planning() -> dict[str, dict[str, Any]]:
    """{method and rule: what a Visit is made of}."""
    command = new_id()
    programme = {"title": "Cohort 2", "language": "nl", "command": command}
    session = {"title": "Verder", "language": "nl", "command": command, **WHEN}
    begun, copied = derived_id("programme", command), derived_id("session", command)
    return {
        "GET /sessions": {"path": "/sessions"},
        "GET /programmes": {"path": "/programmes"},
        "GET /programmes/new": {"path": "/programmes/new", "prepare": otto_begins},
        "POST /programmes/new": _sent("/programmes/new", programme, f"/programmes/{begun}?done=begun", otto_begins),
        "GET /programmes/<programme_id>": {"path": THERE},
        "GET /programmes/<programme_id>/settings": {"path": f"{THERE}/settings"},
        "POST /programmes/<programme_id>/settings": _sent(
            f"{THERE}/settings", {**programme, "base": "1"}, f"{THERE}?done=saved"
        ),
        "GET /programmes/<programme_id>/copy": {"path": f"{THERE}/copy", "prepare": otto_begins},
        "POST /programmes/<programme_id>/copy": _sent(
            f"{THERE}/copy", {**programme, "date": "2027-05-14"}, f"/programmes/{begun}?done=copied", otto_begins
        ),
        "GET /programmes/<programme_id>/sessions/new": {"path": f"{THERE}/sessions/new"},
        "POST /programmes/<programme_id>/sessions/new": _sent(
            f"{THERE}/sessions/new", {**session, "plan": "blank"}, f"/s/{copied}/agenda?done=planned"
        ),
        "GET /s/<session_id>/details": {"path": f"{HERE}/details"},
        "POST /s/<session_id>/details": _sent(
            f"{HERE}/details", {**session, "base": "1"}, f"{HERE}/details?done=saved"
        ),
        "GET /s/<session_id>/copy": {"path": f"{HERE}/copy"},
        "POST /s/<session_id>/copy": _sent(
            f"{HERE}/copy", {**session, "programme": PROGRAMME}, f"/s/{copied}/details?done=copied"
        ),
        "GET /s/<session_id>/remove": {"path": f"{HERE}/remove"},
        "POST /s/<session_id>/remove": _sent(
            f"{HERE}/remove", {"command": command}, f"{THERE}?done=removed", nobody_in
        ),
    }


def _sent(path: str, form: dict[str, str], lands: str, prepare: Any = lambda house: None) -> dict[str, Any]:
    return {"path": path, "well": (303,), "lands": lands, "form": form, "prepare": prepare}
