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
    return {**_of_programmes(command), **_of_sessions(command)}


def _of_programmes(command: str) -> dict[str, dict[str, Any]]:
    called = {"title": "Cohort 2", "language": "nl", "command": command}
    begun = f"/programmes/{derived_id('programme', command)}"
    settings, copy = f"{THERE}/settings", f"{THERE}/copy"
    return {
        "GET /programmes": {"path": "/programmes"},
        "GET /programmes/new": {"path": "/programmes/new", "prepare": otto_begins},
        "POST /programmes/new": _sent("/programmes/new", called, f"{begun}?done=begun", otto_begins),
        "GET /programmes/<programme_id>": {"path": THERE},
        "GET /programmes/<programme_id>/settings": {"path": settings},
        "POST /programmes/<programme_id>/settings": _sent(settings, {**called, "base": "1"}, f"{THERE}?done=saved"),
        "GET /programmes/<programme_id>/copy": {"path": copy, "prepare": otto_begins},
        "POST /programmes/<programme_id>/copy": _sent(copy, {**called, **WHEN}, f"{begun}?done=copied", otto_begins),
    }


def _of_sessions(command: str) -> dict[str, dict[str, Any]]:
    said = {"title": "Verder", "language": "nl", "command": command, **WHEN}
    made, new = f"/s/{derived_id('session', command)}", f"{THERE}/sessions/new"
    details, copy, remove = f"{HERE}/details", f"{HERE}/copy", f"{HERE}/remove"
    into = {**said, "programme": PROGRAMME}
    return {
        "GET /sessions": {"path": "/sessions"},
        "GET /programmes/<programme_id>/sessions/new": {"path": new},
        "POST /programmes/<programme_id>/sessions/new": _sent(
            new, {**said, "plan": "blank"}, f"{made}/agenda?done=planned"
        ),
        "GET /s/<session_id>/details": {"path": details},
        "POST /s/<session_id>/details": _sent(details, {**said, "base": "1"}, f"{details}?done=saved"),
        "GET /s/<session_id>/copy": {"path": copy},
        "POST /s/<session_id>/copy": _sent(copy, into, f"{made}/details?done=copied"),
        "GET /s/<session_id>/remove": {"path": remove},
        "POST /s/<session_id>/remove": _sent(remove, {"command": command}, f"{THERE}?done=removed", nobody_in),
    }


def _sent(path: str, form: dict[str, str], lands: str, prepare: Any = lambda house: None) -> dict[str, Any]:
    return {"path": path, "well": (303,), "lands": lands, "form": form, "prepare": prepare}
