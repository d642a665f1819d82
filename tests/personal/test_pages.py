"""Whose pages these are: the link and its button, one's own home, and nobody else's."""

import re

import pytest

from facilitator.ids import new_id
from facilitator.people.commands import EndGrant
from facilitator.people.identity import personal_cookie
from facilitator.programmes.links.commands import EndPersonalLinks, RenewPersonalLink
from facilitator.programmes.roster.commands import RemoveEnrolment
from facilitator.steering.commands import EndSession
from facilitator.steering.doors.commands import LockDoor
from tests.access.routes import csrf_token
from tests.house import OTHER_PROGRAMME, PROGRAMME, SESSION, House, id_of
from tests.personal.hidden import hidden_fields
from tests.personal.visitor import Visitor

ME, MINE = f"/me/{PROGRAMME}", f"/s/{SESSION}/mine"


@pytest.fixture
def house(make_house) -> House:
    """Everybody who takes part stands on the roster; Anna and Bram have personal links."""
    found = make_house()
    found.hand_out_links()
    return found


def link_of(house, member) -> str:
    return f"/p/{house.app.extensions['signer'].personal(member.grant)}"


def test_opening_the_link_does_nothing_and_its_button_lets_in(house):
    client, link = house.app.test_client(), link_of(house, house.annas_link)

    page = client.get(link)

    assert page.status_code == 200
    assert "Anna" in page.text
    assert client.get_cookie(personal_cookie(PROGRAMME)) is None
    answer = client.post(link, data={"csrf_token": csrf_token(house, client)})
    assert (answer.status_code, answer.headers["Location"]) == (303, ME)
    assert "Anna" in client.get(ME).text


def test_what_is_behind_a_link_is_kept_by_nobody_on_the_way(house):
    client, link = house.app.test_client(), link_of(house, house.annas_link)
    answers = [client.get(link), client.post(link, data={"csrf_token": csrf_token(house, client)}), client.get(ME)]

    for answer in answers:
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("how", ["renewed", "ended", "by the host", "off the roster"])
def test_a_link_that_has_ended_says_so_and_its_pages_are_shut(house, how):
    anna, link = Visitor(house, house.annas_link), link_of(house, house.annas_link)
    enrolment = id_of("enrolment", "Anna")
    assert anna.open().status_code == 200
    ending = {
        "renewed": (house.otto, RenewPersonalLink(enrolment=enrolment, grant=new_id())),
        "ended": (house.otto, EndPersonalLinks(enrolment=enrolment)),
        "by the host": (house.host, EndGrant(grant=house.annas_link.grant)),
        "off the roster": (house.otto, RemoveEnrolment(enrolment=enrolment)),
    }

    house.done(*ending[how])

    for path in ("", "/ambition", "/ambition/versions"):
        assert anna.open(path).status_code == 410
    assert anna.write("what", "Te laat").status_code == 410
    client = house.app.test_client()
    assert client.get(link).status_code == 410
    assert client.post(link, data={"csrf_token": csrf_token(house, client)}).status_code == 410


@pytest.mark.parametrize("link", ["nothing", "a.b", "%00", "../me"])
def test_what_is_no_link_is_told_in_words(house, link):
    answer = house.app.test_client().get(f"/p/{link}")

    assert answer.status_code in {404, 410}
    assert "<h1>" in answer.text


def test_a_link_of_another_kind_lets_nobody_in(house):
    signer, client = house.app.extensions["signer"], house.app.test_client()

    assert client.get(f"/p/{signer.link(house.annas_link.grant)}").status_code == 410
    assert client.get(f"/p/{signer.personal(house.anna.grant)}").status_code == 410
    assert client.get(f"/l/{signer.personal(house.annas_link.grant)}").status_code == 410


def test_nobody_sees_a_page_of_somebody_else(house):
    """Bram's own page is all that his link shows, wherever he puts it."""
    Visitor(house, house.annas_link).write("what", "Het geheim van Anna")
    bram = Visitor(house, house.brams_link)

    pages = [bram.open(path).text for path in ("", "/ambition")]

    assert all("Het geheim van Anna" not in page for page in pages)
    assert "Het geheim van Anna" in Visitor(house, house.annas_link).open("/ambition").text
    assert "Het geheim van Anna" in Visitor(house, house.anna).open("/ambition").text


def test_another_programme_and_none_answer_alike(house):
    anna = Visitor(house, house.annas_link)
    signer = house.app.extensions["signer"]
    anna.client.set_cookie(personal_cookie(OTHER_PROGRAMME), signer.cookie(house.annas_link.grant))
    unknown = new_id()
    answers = {programme: anna.client.get(f"/me/{programme}") for programme in (OTHER_PROGRAMME, unknown)}

    assert {answer.status_code for answer in answers.values()} == {404}
    said = {programme: re.sub(r'csrf_token" value="[^"]+"', "", answer.text) for programme, answer in answers.items()}
    assert len({page.replace(programme, "") for programme, page in said.items()}) == 1


def test_a_participant_has_the_same_pages_for_one_session_also_when_it_has_ended(house):
    anna = Visitor(house, house.anna)
    assert anna.write("what", "Geen kind zit thuis.").status_code == 303
    house.done(house.fatima, EndSession())

    assert "Geen kind zit thuis." in anna.open("/ambition").text
    assert anna.write("what", "Te laat", was="Geen kind zit thuis.", base=1).status_code == 422
    assert Visitor(house, house.vera, MINE).open().status_code == 401
    assert Visitor(house, None, MINE).open().status_code == 401


def test_one_tap_brings_somebody_into_the_session_as_themselves(house):
    bram = Visitor(house, house.brams_link)
    page = bram.open()
    form = hidden_fields(page.text, action=f"/j/{house.code}/return")

    answer = bram.client.post(f"/j/{house.code}/return", data=form)

    assert (answer.status_code, answer.headers["Location"]) == (303, f"/s/{SESSION}")
    assert f'href="/s/{SESSION}"' in bram.open().text


def test_on_a_phone_that_another_came_in_with_the_tap_is_still_as_oneself(house):
    bram = Visitor(house, house.brams_link)
    bram.client.set_cookie(house.anna.cookie, house.app.extensions["signer"].cookie(house.anna.grant))
    page = bram.open()

    assert f'href="/s/{SESSION}"' not in page.text
    bram.client.post(f"/j/{house.code}/return", data=hidden_fields(page.text, action=f"/j/{house.code}/return"))
    assert '<span class="bar__title">Bram</span>' in bram.client.get(MINE).text


def test_a_locked_door_lets_who_was_in_come_back(house):
    house.done(house.fatima, LockDoor())
    bram = Visitor(house, house.brams_link)
    form = hidden_fields(bram.open().text, action=f"/j/{house.code}/return")

    assert bram.client.post(f"/j/{house.code}/return", data=form).headers["Location"] == f"/s/{SESSION}"
