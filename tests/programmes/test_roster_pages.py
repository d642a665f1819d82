"""The pages of the list of participants, as an organiser's browser sends and sees them."""

import re

import pytest

from facilitator.programmes.roster.commands import EditEnrolment
from facilitator.programmes.roster.print_routes import size_of
from tests.access.of_roster import GERDA, NOOR, PIET, put_on_the_roster
from tests.ledger.cases_of_roster import gerda_is_in
from tests.programmes.organiser import Desk, said


def test_a_person_is_added_and_corrected_by_form(desk):
    assert desk.post("/new", name=" Wim  de Boer ", labels="nieuw, host; nieuw").status_code == 303
    (wim,) = desk.everybody()
    assert (wim.name, wim.labels) == ("Wim de Boer", ["nieuw", "host"])

    assert desk.post(f"/{wim.enrolment}", base="1", name="Wim", region="Kust", labels="").status_code == 303
    (wim,) = desk.everybody()
    assert (wim.name, wim.region, wim.labels) == ("Wim", "Kust", [])


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "Wim", "email": "nee"}, "email"),
        ({"name": "W", "labels": "x" * 41}, "labels"),
    ],
)
def test_what_is_wrong_stands_at_its_field_with_what_was_typed(desk, fields, field):
    answer = desk.post("/new", organisation="Zee", **fields)

    assert answer.status_code == 422
    assert f'id="{field}-error"' in answer.text
    assert 'value="Zee"' in answer.text
    assert desk.names() == []


def test_somebody_who_is_there_is_not_added_again(desk):
    desk.post("/new", name="Wim", organisation="Zee")
    answer = desk.post("/new", name="wim", organisation="ZEE")

    assert "Somebody of this name and organisation is on the list already." in said(answer)


def test_two_who_correct_the_same_person_see_both(house, desk):
    put_on_the_roster(house)
    were = {"was.name": "Gerda Smit", "was.organisation": "Gemeente Duinrand", "was.region": ""}
    house.done(house.host, EditEnrolment(enrolment=GERDA, base=1, name="Gerda Smit", organisation="Provincie"))

    mine = {"name": "Gerda Smit", "organisation": "Waterschap", "region": "Kust"}
    clash = desk.post(f"/{GERDA}", base="1", **mine, **were)

    assert clash.status_code == 409
    assert "Organisation It says now Provincie You typed Waterschap" in said(clash)
    assert 'name="base" value="2"' in clash.text
    assert desk.post(f"/{GERDA}", base="2", **mine, **were).status_code == 303
    assert {one.name: one.organisation for one in desk.everybody()}["Gerda Smit"] == "Waterschap"


def test_what_stays_is_told_before_somebody_is_taken_off(house, desk):
    gerda_is_in(house)

    assert "This person has been in a session." in desk.get(f"/{GERDA}/remove")
    assert "This person has not been in any session." in desk.get(f"/{PIET}/remove")
    assert desk.post(f"/{PIET}/remove").status_code == 303
    assert desk.post(f"/{PIET}/remove").status_code == 303
    assert desk.names() == ["Gerda Smit", "Noor", "Saskia"]
    assert desk.client.get(f"{desk.here}/{PIET}").status_code == 404


def test_duos_are_made_of_two_who_were_chosen(house, desk):
    put_on_the_roster(house)

    assert "Choose somebody." in said(desk.post("/duos", one=GERDA, other=""))
    assert "Choose two different people." in said(desk.post("/duos", one=GERDA, other=GERDA))
    assert desk.post("/duos", one=GERDA, other=NOOR).status_code == 303
    assert "Everybody is in a duo." in desk.get("/duos")
    assert "no duo yet" not in desk.get()


def test_the_list_is_searched_and_filtered(house, desk):
    desk.confirm(
        desk.look("Naam;Organisatie;Regio;Labels\nZoë Wit;Zee;Kust;nieuw\nBram;Zee;Meer;nieuw\nChen;Duin;Kust;")
    )

    def shown(**query: str) -> list[str]:
        return re.findall(r'role="rowheader">([^<]+)</th>', desk.get(**query))

    assert shown() == ["Bram", "Chen", "Zoë Wit"]
    assert shown(q="wi zo") == ["Zoë Wit"]
    assert shown(q="zee") == ["Bram", "Zoë Wit"]
    assert shown(region="Kust") == ["Chen", "Zoë Wit"]
    assert shown(region="Kust", label="nieuw") == ["Zoë Wit"]
    assert shown(q="niemand") == []


def test_facilitators_look_and_change_nothing(house, desk):
    put_on_the_roster(house)
    fatima = Desk(house, house.fatima)

    page = fatima.get()
    assert "Gerda Smit" in page
    assert not [word for word in ("/new", "/import", f"/{GERDA}") if f'href="{desk.here}{word}"' in page]
    assert fatima.post(f"/{GERDA}/remove").status_code == 403


def test_who_is_nothing_on_the_programme_sees_nothing(house, desk):
    put_on_the_roster(house)
    for path in ("", ".csv", "/list", "/badges"):
        answer = house.client(house.willem).get(f"{desk.here}{path}")
        assert answer.status_code == 403
        assert "Gerda" not in answer.text


def test_the_list_to_sign_of_a_session_has_its_guests(house, desk):
    put_on_the_roster(house)
    answer = house.client(house.fatima).get(f"/s/{house.session}/list", headers={"Accept-Language": "en"})

    assert all(name in answer.text for name in ("Gerda Smit", "Saskia", "Signature", "Samen"))


def test_the_example_can_be_imported(house, desk):
    for language in ("nl", "en"):
        example = desk.client.get(f"{desk.here}/example.csv", headers={"Accept-Language": language}).data
        assert "2 new 0 changed 0 the same 0 left out" in said(desk.look(example))


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("Ed", "large"),
        ("Mohammed El Bouazzaoui", "large"),
        ("Wilhelmina Schimmel-Verhoeven", "middle"),
        ("Annemarie van den Heuvel-Oosterbaan", "small"),
        ("samenwerkingsverbandoverstijgend", "small"),
        ("", "large"),
    ],
)
def test_a_name_fits_its_badge(name, size):
    assert size_of(name) == size
