"""Links let a browser in, once and no longer than they hold, and lead nowhere but here."""

import pytest

from facilitator.people.commands import EndGrant
from tests.access.routes import csrf_token
from tests.house import House

ELSEWHERE = [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\r\n/evil.example",
    "\t//evil.example",
    " //evil.example",
    "/\u2028/evil.example",
    "///evil.example",
    "javascript:alert(1)",
    "http:evil.example",
    "evil.example",
    "",
]
HERE = ["/", "/sessions", "/s/abc/console", "/j/KMN234?x=1", "/sessions#vandaag"]


def link(house: House, member) -> str:
    return f"/l/{house.app.extensions['signer'].link(member.grant)}"


@pytest.mark.parametrize("to", ELSEWHERE)
def test_nobody_is_led_elsewhere(house: House, to):
    client = house.app.test_client()
    form = {"language": "en", "next": to, "csrf_token": csrf_token(house, client)}

    assert client.get(link(house, house.fatima), query_string={"to": to}).headers["Location"] == "/"
    assert client.post("/language", data=form).headers["Location"] == "/"


@pytest.mark.parametrize("to", HERE)
def test_pages_of_ours_are_found(house: House, to):
    client = house.app.test_client()
    form = {"language": "en", "next": to, "csrf_token": csrf_token(house, client)}

    assert client.get(link(house, house.fatima), query_string={"to": to}).headers["Location"] == to
    assert client.post("/language", data=form).headers["Location"] == to


def test_a_link_that_has_ended_lets_nobody_in(house: House):
    client, late = house.app.test_client(), house.app.test_client()
    assert client.get(link(house, house.screen)).status_code == 303
    house.done(house.host, EndGrant(grant=house.screen.grant))

    assert late.get(link(house, house.screen)).status_code == 410
    assert late.get_cookie(house.screen.cookie) is None
    assert client.get(f"/s/{house.session}/screen").status_code == 401


def test_a_cookie_is_no_link(house: House):
    cookie = house.app.extensions["signer"].cookie(house.fatima.grant)

    assert house.app.test_client().get(f"/l/{cookie}").status_code == 410


def test_looking_at_a_link_changes_nothing(house: House):
    """Mail scanners open every link, more than once."""
    answers = [house.app.test_client().get(link(house, house.fatima)).status_code for _ in range(3)]
    answers.append(house.app.test_client().head(link(house, house.fatima)).status_code)

    assert answers == [303] * 4


@pytest.mark.parametrize("key", ["é", "x", "", "\N{OHM SIGN}".encode().decode("latin-1")])
def test_a_wrong_host_key_is_a_plain_refusal(house: House, key):
    sent = {"commands": []}
    answer = house.app.test_client().post("/api/v1/house/commands", json=sent, headers={"X-Facilitator-Key": key})
    steered = house.app.test_client().post(
        f"/api/v1/sessions/{house.session}/commands", json=sent, headers={"X-Facilitator-Key": key}
    )

    assert answer.status_code == 200
    assert answer.json == {"results": []}
    assert steered.status_code == 401
