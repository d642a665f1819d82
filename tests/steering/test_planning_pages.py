"""The pages of a running order, as a browser without scripts sends them."""

import re
from html import unescape

import pytest

from facilitator.ids import new_id
from facilitator.kinds.registry import kind_names
from tests.access.routes import csrf_token
from tests.house import DOEN, KANSEN, PAUZE, PRAAT, SESSION, TAFELS, House
from tests.steering.planning import agenda_version, edited, row, titles

ORDER = f"/s/{SESSION}/agenda"
NOTES = {
    "kind": "notes",
    "title": "Nieuwe ronde",
    "prompt": "Wat nu?",
    "minutes": "12",
    "columns.0.title": "Een",
    "columns.2.title": "Drie",
    "columns.2.colour": "rose",
    "names": "named",
    "picks": "3",
    "seating": "groups",
    "made_by": "size",
    "many": "5",
    "places": "Tafel 1\r\nTafel 2",
    "links": "",
    "grace_seconds": "60",
}


@pytest.fixture
def fatima(house):
    return house.client(house.fatima)


def post(house: House, client, path: str, *, json: bool = False, **form):
    sent = {"command": new_id(), **form, "csrf_token": csrf_token(house, client)}
    return client.post(path, data=sent, headers={"Accept": "application/json"} if json else {})


def shown(client, path: str, status: int = 200) -> str:
    response = client.get(path)
    assert response.status_code == status
    return response.text


def test_start_times_follow_from_the_minutes(fatima):
    page = shown(fatima, ORDER)

    # 1 795 000 000 s is 18 November 2026, 12.06.40 uur in Amsterdam.
    assert re.findall(r'order__time">([\d.]+)<', page)[:4] == ["12.06", "12.16", "12.26", "12.27"]


def test_a_round_moves_by_its_buttons(house, fatima):
    base = str(agenda_version(house))
    response = post(house, fatima, f"{ORDER}/{house.round(PAUZE)}/move", base=base, before=house.round(DOEN))

    assert response.status_code == 303
    assert titles(house)[:3] == ["Kansen", "Pauze", "Doen"]


def test_a_script_is_told_the_order_and_what_to_say(house, fatima):
    base = str(agenda_version(house))
    path, before = f"{ORDER}/{house.round(PAUZE)}/move", house.round(KANSEN)
    answer = post(house, fatima, path, json=True, base=base, before=before).json

    assert answer["base"] == agenda_version(house)
    assert answer["rounds"][0] == {"id": house.round(PAUZE), "at": "12.06"}
    assert answer["said"].startswith("Pauze")
    assert answer["problem"] == ""

    late = post(house, fatima, path, json=True, base=base, before="").json
    assert late["problem"]
    assert late["base"] == agenda_version(house)


def test_who_saw_an_older_order_is_shown_the_one_of_now(house, fatima):
    old = str(agenda_version(house))
    move = f"{ORDER}/{house.round(PAUZE)}/move"
    post(house, house.client(house.otto), move, base=old, before=house.round(KANSEN))

    response = post(house, fatima, f"{ORDER}/{house.round(DOEN)}/move", base=old, before="")

    assert response.status_code == 409
    assert response.text.index("Pauze") < response.text.index("Kansen")


@pytest.mark.parametrize("kind", kind_names())
def test_every_kind_has_a_form_that_gives_back_what_it_shows(house, fatima, kind):
    page = shown(fatima, f"{ORDER}/new?kind={kind}")
    assert 'name="title"' in page
    for position in range(9):
        page = shown(fatima, f"{ORDER}/{house.round(position)}")
        before = row(house, position)
        response = post(house, fatima, f"{ORDER}/{house.round(position)}", **fields_of(page))
        after = row(house, position)
        assert response.status_code == 303, response.text
        assert (after.settings, after.grouping, after.version) == (before.settings, before.grouping, before.version)


def fields_of(page: str) -> dict[str, str]:
    """What a browser would send of the form of a round."""
    form = page[page.index('id="round"') :]
    found = {}
    for tag in re.findall(r"<input[^>]*>", form):
        name, value = re.search(r' name="([^"]*)"', tag), re.search(r' value="([^"]*)"', tag)
        if name and ("checked" in tag or ('type="radio"' not in tag and 'type="checkbox"' not in tag)):
            found[unescape(name[1])] = unescape(value[1]) if value else ""
    for name, text in re.findall(r'<textarea[^>]* name="([^"]*)"[^>]*>\n?(.*?)</textarea>', form, re.DOTALL):
        found[name] = unescape(text)
    for name, options in re.findall(r'<select[^>]* name="([^"]*)"[^>]*>(.*?)</select>', form, re.DOTALL):
        chosen = re.search(r'value="([^"]*)" selected', options)
        found[name] = chosen[1] if chosen else re.search(r'value="([^"]*)"', options)[1]
    return {name: value for name, value in found.items() if name not in {"csrf_token", "command"}}


def test_a_round_is_added_with_its_settings(house, fatima):
    base = str(agenda_version(house))
    response = post(house, fatima, f"{ORDER}/new", base=base, before=house.round(DOEN), **NOTES)

    assert response.status_code == 303
    assert titles(house)[:3] == ["Kansen", "Nieuwe ronde", "Doen"]
    page = shown(fatima, response.headers["Location"].partition("?")[0] + "/print")
    assert "Een, Drie" in page


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"title": ""}, "title"),
        ({"minutes": "tien"}, "minutes"),
        ({"minutes": "481"}, "minutes"),
        ({"columns.0.title": "", "columns.2.title": ""}, "columns.0.title"),
        ({"columns.2.title": "x" * 201}, "columns.2.title"),
        ({"limit": "0"}, "limit"),
        ({"many": ""}, "many"),
        ({"many": "1"}, "many"),
        ({"links": "javascript:alert(1)"}, "links"),
        ({"script": "x" * 4001}, "script"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(house, fatima, changed, field):
    base = str(agenda_version(house))
    response = post(house, fatima, f"{ORDER}/new", base=base, before="", **{**NOTES, **changed})

    assert response.status_code == 422
    assert f'id="{field}-error"' in response.text
    assert "Ververs de pagina" not in response.text
    assert "Wat nu?" in response.text
    assert "Tafel 2" in response.text
    assert "Nieuwe ronde" not in titles(house)


def test_two_who_edit_one_round_see_both(house, fatima):
    path = f"{ORDER}/{house.round(DOEN)}"
    mine = fields_of(shown(fatima, path))
    theirs = {**mine, "title": "Samen doen", "columns.0.title": "Wat doe je?", "columns.1.title": "En wie?"}
    post(house, house.client(house.otto), path, **theirs)

    response = post(house, fatima, path, **{**mine, "title": "Nu doen", "script": "Rustig"})

    assert response.status_code == 409
    assert "Samen doen" in response.text
    assert "Nu doen" in response.text
    again = fields_of(response.text)
    assert (again["columns.0.title"], again["script"]) == ("Wat doe je?", "Rustig")
    assert post(house, fatima, path, **again).status_code == 303
    assert row(house, DOEN).title == "Nu doen"
    assert [column["title"] for column in row(house, DOEN).settings["columns"]] == ["Wat doe je?", "En wie?"]


def test_what_the_page_of_a_round_has_no_field_for_stays(house, fatima):
    """A plan from elsewhere may have a break with a question, and a talk that closes by itself."""
    planned = {"prompt": "Koffie?", "closes_itself": True}
    for position in (PAUZE, PRAAT):
        house.done(house.fatima, edited(house, position, **planned))
        path = f"{ORDER}/{house.round(position)}"
        post(house, fatima, path, **{**fields_of(shown(fatima, path)), "title": "Anders"})

        round = row(house, position)
        assert (round.title, round.prompt, round.closes_itself) == ("Anders", "Koffie?", True)


def test_a_round_that_has_been_open_offers_what_can_still_change(house, fatima):
    house.open(TAFELS)
    path = f"{ORDER}/{house.round(TAFELS)}"
    page = shown(fatima, path)
    assert ['name="minutes"' in page, 'name="seating"' in page, 'name="prompt"' in page] == [False, False, True]

    response = post(house, fatima, path, **{**fields_of(page), "title": "Tafels nu"})

    assert response.status_code == 303
    assert row(house, TAFELS).title == "Tafels nu"


def test_a_round_is_copied_and_removed_after_a_question(house, fatima):
    base = str(agenda_version(house))
    assert post(house, fatima, f"{ORDER}/{house.round(PRAAT)}/copy", base=base).status_code == 303
    assert titles(house).count("Praat") == 2

    page = shown(fatima, f"{ORDER}/{house.round(PRAAT)}/remove")
    assert "Praat" in page
    base = str(agenda_version(house))
    assert post(house, fatima, f"{ORDER}/{house.round(PRAAT)}/remove", base=base).status_code == 303
    assert titles(house).count("Praat") == 1


def test_who_is_not_signed_in_is_sent_to_sign_in(house):
    response = house.client(house.nobody).get(ORDER)

    assert (response.status_code, response.headers["Location"][:9]) == (303, "/sign-in?")
