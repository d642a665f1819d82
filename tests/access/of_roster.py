"""For the commands and the pages of a roster: Gerda and Noor are on it, and Piet and Saskia are a duo."""

from typing import Any

from facilitator.ids import new_id
from facilitator.programmes.roster.commands import EnrolPerson, PairDuo
from tests.access.commands import Args, recipe
from tests.house import PROGRAMME, SESSION, House, id_of

GERDA, NOOR, PIET, SASKIA = (id_of("enrolment", name) for name in ("Gerda", "Noor", "Piet", "Saskia"))
DUO = id_of("duo", "Piet and Saskia")


def put_on_the_roster(house: House) -> None:
    for enrolment, name in ((GERDA, "Gerda Smit"), (NOOR, "Noor"), (PIET, "Piet"), (SASKIA, "Saskia")):
        person = EnrolPerson(enrolment=enrolment, person=new_id(), name=name, organisation="Gemeente Duinrand")
        house.done(house.otto, person)
    house.done(house.otto, PairDuo(duo=DUO, one=PIET, other=SASKIA))


@recipe
def enrol_person(house: House) -> Args:
    return {"enrolment": new_id(), "person": new_id(), "name": "Gerda Smit", "labels": ["nieuw"]}


@recipe
def edit_enrolment(house: House) -> Args:
    put_on_the_roster(house)
    return {"enrolment": GERDA, "base": 1, "name": "Gerda de Smit", "email": "gerda@duinrand.example"}


@recipe
def remove_enrolment(house: House) -> Args:
    put_on_the_roster(house)
    return {"enrolment": PIET}


@recipe
def pair_duo(house: House) -> Args:
    put_on_the_roster(house)
    return {"duo": new_id(), "one": GERDA, "other": NOOR}


@recipe
def split_duo(house: House) -> Args:
    put_on_the_roster(house)
    return {"duo": DUO}


@recipe
def import_roster(house: House) -> Args:
    line = {"enrolment": new_id(), "person": new_id(), "name": "Wim"}
    return {"base": 1, "lines": [line]}


def pages_of_roster() -> dict[str, dict[str, Any]]:
    here, rule = f"/programmes/{PROGRAMME}/roster", "/programmes/<programme_id>/roster"
    somebody = f"{rule}/<enrolment_id>"
    gets = {
        rule: here,
        f"{rule}/new": f"{here}/new",
        somebody: f"{here}/{GERDA}",
        f"{somebody}/remove": f"{here}/{GERDA}/remove",
        f"{rule}/duos": f"{here}/duos",
        f"{rule}/import": f"{here}/import",
        f"{rule}.csv": f"{here}.csv",
        f"{rule}/example.csv": f"{here}/example.csv",
        f"{rule}/list": f"{here}/list",
        f"{rule}/badges": f"{here}/badges",
        "/s/<session_id>/list": f"/s/{SESSION}/list",
    }
    pages: dict[str, dict[str, Any]] = {
        f"GET {what}": {"path": path, "prepare": put_on_the_roster} for what, path in gets.items()
    }
    return {
        **pages,
        f"POST {rule}/new": _sent(f"{here}/new", f"{here}/new?done=enrolled", name="Wim"),
        f"POST {somebody}": _sent(f"{here}/{GERDA}", f"{here}?done=saved", name="Gerda", base="1"),
        f"POST {somebody}/remove": _sent(f"{here}/{PIET}/remove", f"{here}?done=taken_off"),
        f"POST {rule}/duos": _sent(f"{here}/duos", f"{here}/duos?done=paired", one=GERDA, other=NOOR),
        f"POST {rule}/import": _confirmed(f"{here}/import", f"{here}?done=imported"),
    }


def _sent(path: str, lands: str, **fields: str) -> dict[str, Any]:
    form = {"command": new_id(), **fields}
    return {"path": path, "well": (303,), "lands": lands, "form": form, "prepare": put_on_the_roster}


def _confirmed(path: str, lands: str) -> dict[str, Any]:
    form = {"command": new_id(), "base": "1", "confirm": "on", "pasted": "Naam\nWim\n"}
    return {"path": path, "well": (303,), "lands": lands, "form": form}
