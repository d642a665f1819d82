"""For the pages of one's own: by a personal link, and of one session by the cookie of a participant."""

from typing import Any

from tests.house import PROGRAMME, SESSION, House


def personal_visits(house: House) -> dict[str, dict[str, Any]]:
    link = str(house.app.extensions["signer"].personal(house.annas_link.grant))
    return {
        "GET /p/<link>": {"path": f"/p/{link}"},
        "POST /p/<link>": {"path": f"/p/{link}", "well": (303,), "lands": f"/me/{PROGRAMME}", "form": {}},
        **_both_ways(""),
    }


def _both_ways(path: str) -> dict[str, dict[str, Any]]:
    """A page that stands at both addresses."""
    return {
        f"GET /me/<programme_id>{path}": {"path": f"/me/{PROGRAMME}{path}"},
        f"GET /s/<session_id>/mine{path}": {"path": f"/s/{SESSION}/mine{path}"},
    }
