"""The pages of what is kept and of tokens, and what a program reads: something to visit."""

from typing import Any

from facilitator.ids import new_id
from facilitator.steering.commands import EndSession
from tests.house import PROGRAMME, SESSION, House

Visits = dict[str, dict[str, Any]]


def _over(house: House) -> None:
    house.done(house.fatima, EndSession())
    house.sweep()


def privacy_visits(house: House) -> Visits:
    """{method and rule: what a Visit needs}. Another session runs, so it is taken off the disk later."""
    return {**_period(), **_erasing(house), **_tokens(house), **_read()}


def _period() -> Visits:
    here, rule = f"/programmes/{PROGRAMME}", "/programmes/<programme_id>"
    return {
        f"GET {rule}/privacy": {"path": f"{here}/privacy"},
        f"POST {rule}/privacy": {
            "path": f"{here}/privacy",
            "well": (303,),
            "lands": f"{here}/privacy?done=saved",
            "form": {"command": new_id(), "base": "1", "days": "730"},
        },
    }


def _erasing(house: House) -> Visits:
    person, rule = f"/programmes/{PROGRAMME}/people/{house.anna.id}/erase", "/programmes/<programme_id>"
    erased, form = f"/programmes/{PROGRAMME}?done=erased_later", {"command": new_id()}
    return {
        f"GET {rule}/people/<person_id>/erase": {"path": person},
        f"POST {rule}/people/<person_id>/erase": {
            "path": person,
            "well": (303,),
            "lands": erased,
            "form": {**form, "words": "keep"},
        },
        "GET /s/<session_id>/erase": {"path": f"/s/{SESSION}/erase"},
        "POST /s/<session_id>/erase": {
            "path": f"/s/{SESSION}/erase",
            "well": (303,),
            "lands": erased,
            "form": form,
            "prepare": _over,
        },
    }


def _tokens(house: House) -> Visits:
    form = {"command": new_id()}
    return {
        "GET /account/tokens": {"path": "/account/tokens"},
        "POST /account/tokens": {"path": "/account/tokens", "form": {**form, "label": "Jaarverslag", "days": "90"}},
        "POST /account/tokens/<grant>/end": {
            "path": f"/account/tokens/{house.token.grant}/end",
            "well": (303,),
            "lands": "/account/tokens?done=token_ended",
            "form": form,
        },
    }


def _read() -> Visits:
    here = "/api/v1/sessions"
    return {
        "GET /api/v1/programmes": {"path": "/api/v1/programmes"},
        "GET /api/v1/programmes/<programme_id>": {"path": f"/api/v1/programmes/{PROGRAMME}"},
        "GET /api/v1/sessions/<session_id>": {"path": f"{here}/{SESSION}"},
        "GET /api/v1/sessions/<session_id>/archive": {"path": f"{here}/{SESSION}/archive", "prepare": _over},
    }
