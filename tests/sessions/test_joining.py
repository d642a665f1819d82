"""Coming in with a code and a name: by whom, how often, and what is said when it cannot be."""

import html
import json
import re

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from facilitator.ids import new_id, spell_code
from facilitator.sessions.models import Attendance
from facilitator.steering.commands import EndSession
from tests.access.routes import csrf_token
from tests.house import House


def join(house: House, client: FlaskClient, name: str, *, command: str | None = None, code: str = "") -> TestResponse:
    form = {"name": name, "csrf_token": csrf_token(house, client)}
    form["command"] = new_id() if command is None else command
    return client.post(f"/j/{code or house.code}", data=form, headers={"Accept-Language": "nl"})


def people(house: House) -> int:
    with house.read() as db:
        return db.scalar(select(func.count()).where(Attendance.session_id == house.session)) or 0


def fields(answer: TestResponse) -> dict[str, str]:
    """{name: value} of the fields on a page."""
    inputs = re.findall(r"<input\b[^>]*>", answer.text)
    found = {}
    for tag in inputs:
        named, valued = re.search(r'\bname="([^"]*)"', tag), re.search(r'\bvalue="([^"]*)"', tag)
        if named:
            found[named[1]] = html.unescape(valued[1]) if valued else ""
    return found


def test_the_same_page_sent_twice_is_one_person_with_one_cookie(house: House):
    before, command = people(house), new_id()
    first, second = house.app.test_client(), house.app.test_client()

    answers = [join(house, client, "Eef", command=command) for client in (first, second)]

    assert [answer.status_code for answer in answers] == [303, 303]
    assert people(house) == before + 1
    cookies = [client.get_cookie(f"participant_{house.session}").value for client in (first, second)]
    assert cookies[0] == cookies[1]


def test_who_is_not_the_one_this_phone_says_is_asked_anew(house: House):
    client = house.app.test_client()
    join(house, client, "Eef")
    assert client.get(f"/j/{house.code}").location == f"/s/{house.session}"

    answer = client.get(f"/j/{house.code}?as=new")

    assert (answer.status_code, answer.location) == (303, f"/j/{house.code}")
    assert client.get_cookie(f"participant_{house.session}") is None
    assert 'name="name"' in client.get(answer.location).text


@pytest.mark.parametrize("command", ["", "x", "A" * 23, "é" * 22, "A" * 22 + "\n", "../" * 7 + "A"])
def test_a_page_without_an_id_of_its_own_is_given_one(house: House, command):
    """Else two people who sent the same name without one would be one person."""
    before, client = people(house), house.app.test_client()
    answer = join(house, client, "Jan", command=command)

    assert answer.status_code == 422
    assert people(house) == before
    assert fields(answer)["name"] == "Jan"
    assert join(house, client, "Jan", command=fields(answer)["command"]).status_code == 303


def test_another_name_on_a_page_that_was_taken_is_not_refused_for_ever(house: House):
    client, command = house.app.test_client(), new_id()
    join(house, house.app.test_client(), "Eef", command=command)

    answer = join(house, client, "Eef Bakker", command=command)

    assert answer.status_code == 422
    assert fields(answer)["command"] != command
    assert join(house, client, "Eef Bakker", command=fields(answer)["command"]).status_code == 303


@pytest.mark.parametrize("name", ["", "   ", "\x00\x07", "\u202e", "\u200b\u200d", "\n"])
def test_no_name_is_asked_for_again(house: House, name):
    before, answer = people(house), join(house, house.app.test_client(), name)

    assert answer.status_code == 422
    assert "aria-invalid" in answer.text
    assert people(house) == before


def test_a_name_that_is_too_long_stays_in_its_field(house: House):
    answer = join(house, house.app.test_client(), "é" * 81)

    assert answer.status_code == 422
    assert fields(answer)["name"] == "é" * 81
    assert "81" in answer.text
    assert "80" in answer.text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Anna  Marie\n", "Anna Marie"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ('=HYPERLINK("x")', '=HYPERLINK("x")'),
        ("\u202eamI", "amI"),
        ("Zoë\x00 de Vries", "Zoë de Vries"),
        ("محمد", "محمد"),
        ("👩🏽‍🚀", "👩🏽‍🚀"),
        ("{{ 7*7 }}", "{{ 7*7 }}"),
    ],
)
def test_a_strange_name_is_a_name(house: House, typed, kept):
    client = house.app.test_client()
    page = client.get(join(house, client, typed).headers["Location"])

    assert page.status_code == 200
    (block,) = re.findall(r'<script type="application/json" id="page">(.*?)</script>', page.text, re.DOTALL)
    snapshots = json.loads(block)["snapshots"]
    assert [me["name"] for snapshot in snapshots for me in snapshot["put"].get("me", {}).values()] == [kept]


@pytest.mark.parametrize(
    "code", ["NOSUCH", "", " ", "KMN 23", "KMN2344", "'; DROP TABLE session; --", "K" * 400, "\u202eKMN234x"]
)
def test_a_code_that_we_do_not_know_is_asked_for_again(house: House, code):
    client = house.app.test_client()
    answer = client.post("/", data={"code": code, "csrf_token": csrf_token(house, client)})

    assert answer.status_code == 422
    assert fields(answer)["code"] == code
    assert "aria-invalid" in answer.text


@pytest.mark.parametrize("typed", ["KMN234", "kmn234", " kmn 234 ", "KMN-234", "k.m.n.2.3.4"])
def test_a_code_is_known_however_it_is_typed(house: House, typed):
    client = house.app.test_client()
    answer = client.post("/", data={"code": typed, "csrf_token": csrf_token(house, client)})

    assert (answer.status_code, answer.headers["Location"]) == (303, f"/j/{house.code}")
    assert spell_code(house.code) == "KMN 234"


def test_the_address_of_an_unknown_code_is_not_found(house: House):
    client = house.app.test_client()

    assert client.get("/j/NOSUCH").status_code == 404
    assert join(house, client, "Eef", code="NOSUCH").status_code == 404


def test_a_session_that_has_ended_lets_nobody_new_in(house: House):
    house.done(house.fatima, EndSession())
    before, client = people(house), house.app.test_client()

    assert client.get(f"/j/{house.code}").status_code == 410
    assert join(house, client, "Eef").status_code == 422
    assert people(house) == before
    assert house.client(house.anna).get(f"/s/{house.session}").status_code == 200
