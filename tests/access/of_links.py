"""For the commands and the pages of personal links: Gerda and Piet have one, Noor and Saskia none."""

from typing import Any

from facilitator.ids import new_id
from facilitator.programmes.links.commands import GrantPersonalLinks, NewLink
from tests.access.commands import Args, recipe
from tests.access.of_roster import GERDA, NOOR, PIET, put_on_the_roster
from tests.house import PROGRAMME, House, id_of

GERDAS_LINK, PIETS_LINK = id_of("link", "Gerda"), id_of("link", "Piet")


def hand_out(house: House) -> None:
    put_on_the_roster(house)
    links = [NewLink(enrolment=GERDA, grant=GERDAS_LINK), NewLink(enrolment=PIET, grant=PIETS_LINK)]
    house.done(house.otto, GrantPersonalLinks(links=links))


@recipe
def grant_personal_links(house: House) -> Args:
    hand_out(house)
    return {"links": [{"enrolment": NOOR, "grant": new_id()}]}


@recipe
def renew_personal_link(house: House) -> Args:
    hand_out(house)
    return {"enrolment": GERDA, "grant": new_id()}


@recipe
def end_personal_links(house: House) -> Args:
    hand_out(house)
    return {"enrolment": GERDA}


@recipe
def note_link_mailed(house: House) -> Args:
    hand_out(house)
    return {"grant": GERDAS_LINK}


def pages_of_links() -> dict[str, dict[str, Any]]:
    here, rule = f"/programmes/{PROGRAMME}/roster/links", "/programmes/<programme_id>/roster/links"
    gerda, one = f"{here}/{GERDA}", f"{rule}/<enrolment_id>"
    return {
        f"GET {rule}": {"path": here, "prepare": hand_out},
        f"POST {rule}": _sent(here, f"{here}?done=links_made"),
        f"GET {rule}.csv": {"path": f"{here}.csv", "prepare": hand_out},
        f"POST {rule}/mail": _sent(f"{here}/mail", here),
        f"GET {one}": {"path": gerda, "prepare": hand_out},
        f"POST {one}/show": {"path": f"{gerda}/show", "form": {}, "prepare": hand_out},
        f"POST {one}/mail": _sent(f"{gerda}/mail", gerda),
        f"POST {one}/renew": _sent(f"{gerda}/renew", f"{gerda}?done=link_renewed"),
        f"POST {one}/end": _sent(f"{gerda}/end", f"{gerda}?done=link_ended"),
    }


def _sent(path: str, lands: str) -> dict[str, Any]:
    return {"path": path, "well": (303,), "lands": lands, "form": {"command": new_id()}, "prepare": hand_out}
