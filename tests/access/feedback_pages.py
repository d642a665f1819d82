"""The page of the feedback on one presentation: a visit that can succeed. Anna has presented."""

from typing import Any

from facilitator.ids import new_id
from facilitator.presentations.commands import AddPresentation
from facilitator.steering.commands import OpenRound
from tests.house import SESSION, House, id_of
from tests.presentations.stage import off_stage, planned

ANNAS = id_of("Anna's presentation")


def has_presented(house: House) -> None:
    round = planned(house, order="signup")
    house.done(house.fatima, OpenRound(round=round))
    house.done(house.fatima, AddPresentation(presentation=ANNAS, round=round, people=[house.anna.id]))
    off_stage(house, ANNAS)


def feedback_visits() -> dict[str, dict[str, Any]]:
    """{method and rule: what a Visit needs}."""
    rule = "/s/<session_id>/presentations/<presentation_id>/feedback"
    page = f"/s/{SESSION}/presentations/{ANNAS}/feedback"
    return {
        f"GET {rule}": {"path": page, "prepare": has_presented},
        f"POST {rule}/release": _sent(f"{page}/release", f"{page}?done=released"),
        f"POST {rule}/hold": _sent(f"{page}/hold", f"{page}?done=held", reason="Eerst bellen"),
    }


def _sent(path: str, lands: str, **typed: str) -> dict[str, Any]:
    form = {"command": new_id(), **typed}
    return {"path": path, "well": (303,), "lands": lands, "form": form, "prepare": has_presented}
