"""When and where a session is: planned, changed while it runs and after it, in nights without 2.30 too."""

import json
import re

import pytest

from facilitator.sessions.models import Session
from facilitator.sessions.moments import as_typed
from facilitator.steering.commands import EndSession
from tests.house import House
from tests.planning.browser import Browser, landed, text_of, words_of

PLANNED = {"title": "De visie", "date": "2027-05-14", "time": "10:00", "plan": "blank"}


def session_of(house: House, id: str) -> Session:
    with house.read() as db:
        return db.get_one(Session, id)


def plan(house: House, **typed: str) -> Session:
    """A session that Otto planned on the page of the programme."""
    response = Browser(house, house.otto).fill_in(f"/programmes/{house.programme}/sessions/new", **{**PLANNED, **typed})
    return session_of(house, landed(response).split("/")[2])


def test_a_session_is_planned_from_a_ready_made_plan(house):
    session = plan(house, plan="work-session", guests="Noor Özdemir\r\n\r\n  Tim  ", link="bellen.example/1")

    assert (session.title, session.guests, session.link) == (
        "De visie",
        ["Noor Özdemir", "Tim"],
        "https://bellen.example/1",
    )
    assert as_typed(session.starts_at, session.zone) == ("2027-05-14", "10:00")
    assert house.check(session.id) > 5
    assert words_of(Browser(house, house.otto).open(f"/programmes/{house.programme}")).count("De visie") > 0


def test_a_session_that_is_planned_twice_by_one_form_is_one(house):
    otto = Browser(house, house.otto)
    sheet = otto.form(f"/programmes/{house.programme}/sessions/new")

    assert landed(otto.send(sheet, **PLANNED)) == landed(otto.send(sheet, **PLANNED))


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"date": "2027-03-28", "time": "02:30"}, "time"),
        ({"date": "31-2-2027"}, "date"),
        ({"time": "25:00"}, "time"),
        ({"title": " "}, "title"),
        ({"link": "javascript:alert(1)"}, "link"),
        ({"link": "geen adres"}, "link"),
        ({"guests": "x" * 201}, "guests"),
        ({"guests": "\n".join(map(str, range(101)))}, "guests"),
        ({"plan": ""}, "plan"),
        ({"plan": "no such plan"}, "plan"),
        ({"zone": "Mars/Olympus"}, "zone"),
        ({"language": "tlh"}, "language"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_kept(house, typed, field):
    otto = Browser(house, house.otto)
    address = f"/programmes/{house.programme}/sessions/new"

    response = otto.fill_in(address, **{**PLANNED, **typed})

    page = text_of(response)
    assert response.status_code == 422
    assert f'id="{field}-error"' in page
    assert 'value="2027-05-14"' in page or "date" in typed


def test_that_no_plan_was_chosen_is_said_at_the_plans(house):
    otto = Browser(house, house.otto)
    address = f"/programmes/{house.programme}/sessions/new"
    sheet = otto.form(address)
    sheet.fields.pop("plan", None)

    page = text_of(otto.send(sheet, **{name: typed for name, typed in PLANNED.items() if name != "plan"}))

    assert 'id="plan-error"' in page
    assert "autofocus" in page


def test_too_many_guests_are_told_how_many_there_may_be(house):
    address = f"/programmes/{house.programme}/sessions/new"
    response = Browser(house, house.otto).fill_in(address, **{**PLANNED, "guests": "Noor\n" * 101})

    assert 'id="guests-error"' in text_of(response)
    assert "100" in text_of(response)


def test_the_time_to_take_is_named_for_one_that_the_clock_skips(house):
    response = Browser(house, house.otto).fill_in(
        f"/programmes/{house.programme}/sessions/new", **{**PLANNED, "date": "2027-03-28", "time": "02:30"}
    )

    assert "3.30" in text_of(response)


def test_a_time_that_comes_twice_is_the_first_and_the_page_says_so(house):
    session = plan(house, date="2027-10-31", time="02:30")

    page = words_of(Browser(house, house.otto).open(f"/s/{session.id}/details"))
    assert "this time comes twice" in page or "komt twee keer" in page


def test_a_session_in_the_past_is_allowed_and_the_page_says_so(house):
    session = plan(house, date="2020-05-14")

    page = words_of(Browser(house, house.otto).open(f"/s/{session.id}/details"))
    assert "This date has gone by" in page or "Deze datum is al geweest" in page


def test_everybody_in_it_hears_the_new_place_and_the_link(house):
    Browser(house, house.fatima).fill_in(
        f"/s/{house.session}/details", place="Zaal Vecht", link="https://bellen.example/1"
    )

    address = f"/api/v1/sessions/{house.session}/snapshot?as=participant&audience=everyone"
    heard = json.loads(text_of(house.client(house.anna).get(address)))
    entity = heard["put"]["session"][house.session]
    assert (entity["place"], entity["link"], entity["guests"]) == ("Zaal Vecht", "https://bellen.example/1", [])
    house.check()


def test_after_the_end_the_date_stands_and_the_rest_can_change(house):
    before = session_of(house, house.session).starts_at
    house.done(house.fatima, EndSession())
    fatima = Browser(house, house.fatima)
    sheet = fatima.form(f"/s/{house.session}/details")

    assert "date" not in sheet.fields
    assert landed(fatima.send(sheet, title="Hoe het was", guests="Tim")) == f"/s/{house.session}/details"
    after = session_of(house, house.session)
    assert (after.title, after.guests, after.starts_at) == ("Hoe het was", ["Tim"], before)


def test_a_session_that_ended_while_its_date_was_typed_keeps_its_date(house):
    fatima = Browser(house, house.fatima)
    sheet = fatima.form(f"/s/{house.session}/details")
    before = session_of(house, house.session).starts_at
    house.done(house.fatima, EndSession())

    fatima.send(sheet, date="2027-06-01")

    assert session_of(house, house.session).starts_at == before


def test_two_facilitators_change_a_session_and_see_each_others_words(house):
    address = f"/s/{house.session}/details"
    fatima, otto = Browser(house, house.fatima), Browser(house, house.otto)
    hers, his = fatima.form(address), otto.form(address)
    landed(otto.send(his, place="Zaal IJssel", guests="Noor"))

    refused = fatima.send(hers, place="Zaal Vecht", title="Samen verder")

    page = text_of(refused)
    assert refused.status_code == 409
    assert {"Zaal IJssel", "Zaal Vecht", "Noor"} <= set(re.findall(r"conflict__text\">([^<]*)<", page))
    again = type(hers)(page, address)
    assert (again.fields["place"], again.fields["title"], again.fields["guests"]) == (
        "Zaal Vecht",
        "Samen verder",
        "Noor",
    )
    landed(fatima.send(again))
    found = session_of(house, house.session)
    assert (found.place, found.title, found.guests) == ("Zaal Vecht", "Samen verder", ["Noor"])
