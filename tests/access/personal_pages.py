"""For the pages of one's own: by a personal link, and of one session by the cookie of a participant."""

from typing import Any

from facilitator.ambitions.commands import PrepareAmbition
from facilitator.ids import derived_id, new_id
from tests.house import PROGRAMME, SESSION, House, id_of

AMBITION = id_of("Anna's ambition")
VERSION = derived_id("ambition version", AMBITION, 1)


def personal_visits(house: House) -> dict[str, dict[str, Any]]:
    link = str(house.app.extensions["signer"].personal(house.annas_link.grant))
    written = {"command": new_id(), "what": "Geen kind zit thuis", "was.what": "", "base.what": "0"}
    shared = {"command": new_id(), "version": VERSION, "shared": "on"}
    return {
        "GET /p/<link>": {"path": f"/p/{link}"},
        "POST /p/<link>": {"path": f"/p/{link}", "well": (303,), "lands": f"/me/{PROGRAMME}", "form": {}},
        **both_ways(""),
        **both_ways("/ambition"),
        **both_ways("/ambition", lands="/ambition?done=saved", form=written),
        **both_ways("/ambition/share", lands="/ambition?done=shared", form=shared, prepare=write_an_ambition),
        **both_ways("/ambition/versions", lands="/ambition", prepare=write_an_ambition),
    }


def write_an_ambition(house: House) -> None:
    """Anna's first version; there is no other to lay beside it."""
    house.done(house.annas_link, PrepareAmbition(ambition=AMBITION, fields={"what": "Geen kind zit thuis"}))


def both_ways(path: str, *, at: str = "", lands: str | None = None, **visit: Any) -> dict[str, dict[str, Any]]:
    """A page that stands at both addresses; `lands` is where a success leads to there, `at` what fills its rule."""
    method = "POST" if "form" in visit else "GET"
    homes = {"/me/<programme_id>": f"/me/{PROGRAMME}", "/s/<session_id>/mine": f"/s/{SESSION}/mine"}
    found = {}
    for rule, home in homes.items():
        well = {} if lands is None else {"well": (303,), "lands": f"{home}{lands}"}
        found[f"{method} {rule}{path}"] = {"path": f"{home}{at or path}", **well, **visit}
    return found
