"""For the pages of a running order and of session plans: a visit that can succeed. Fatima kept a plan."""

from typing import Any

from facilitator.ids import derived_id, new_id
from facilitator.steering.agenda.commands import SavePlan
from tests.house import DOEN, PAUZE, PRAAT, SESSION, House, id_of

HERE = f"/s/{SESSION}/agenda"
PLAN = id_of("plan")


def keeps(house: House) -> None:
    house.send(house.fatima, SavePlan(plan=PLAN, title="Onze ochtend"))


def pages_of_agendas(house: House) -> dict[str, dict[str, Any]]:
    """{method and rule: what a Visit is made of}."""
    command, pauze, praat = new_id(), house.round(PAUZE), house.round(PRAAT)
    base = {"command": command, "base": "1"}
    talk = {**base, "kind": "talk", "title": "Nagesprek", "minutes": "5", "speaker": ""}
    copied, added, plan = (derived_id(*what, command) for what in (("copy of", pauze), ("round",), ("plan",)))
    here = "/s/<session_id>/agenda"
    moving = {**base, "before": house.round(DOEN)}
    called = {"command": command, "title": "Onze middag", "about": ""}
    return {
        f"GET {here}": {"path": HERE},
        f"GET {here}/print": {"path": f"{HERE}/print"},
        f"GET {here}/new": {"path": f"{HERE}/new", "query": {"kind": "notes"}},
        f"POST {here}/new": _sent(f"{HERE}/new", talk, f"{HERE}?done=round_added#round-{added}"),
        f"GET {here}/<round_id>": {"path": f"{HERE}/{praat}"},
        f"POST {here}/<round_id>": _sent(f"{HERE}/{praat}", talk, f"{HERE}?done=round_saved#round-{praat}"),
        f"POST {here}/<round_id>/move": _sent(f"{HERE}/{pauze}/move", moving, f"{HERE}?done=moved#round-{pauze}"),
        f"POST {here}/<round_id>/copy": _sent(f"{HERE}/{pauze}/copy", base, f"{HERE}?done=copied_round#round-{copied}"),
        f"GET {here}/<round_id>/remove": {"path": f"{HERE}/{pauze}/remove"},
        f"POST {here}/<round_id>/remove": _sent(f"{HERE}/{pauze}/remove", base, f"{HERE}?done=removed"),
        "GET /s/<session_id>/plan": {"path": f"/s/{SESSION}/plan"},
        "POST /s/<session_id>/plan": _sent(f"/s/{SESSION}/plan", called, f"/plans/{plan}?done=kept"),
        "GET /plans": {"path": "/plans"},
        "GET /plans/<key>": {"path": f"/plans/{PLAN}", "prepare": keeps},
        "POST /plans/<key>": _sent(f"/plans/{PLAN}", called, f"/plans/{PLAN}?done=saved", keeps),
        "GET /plans/<key>/remove": {"path": f"/plans/{PLAN}/remove", "prepare": keeps},
        "POST /plans/<key>/remove": _sent(f"/plans/{PLAN}/remove", base, "/plans?done=removed", keeps),
    }


def _sent(path: str, form: dict[str, str], lands: str, prepare: Any = lambda house: None) -> dict[str, Any]:
    return {"path": path, "well": (303,), "lands": lands, "form": form, "prepare": prepare}
