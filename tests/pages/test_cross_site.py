"""Somebody else's page, open in the same browser, cannot act in ours."""

import re

import pytest

from facilitator.ids import new_id
from tests.access.ask import outcome_of
from tests.access.routes import csrf_token
from tests.house import House

OURS = "http://localhost"
FOREIGN = [
    "http://evil.example",
    "null",
    "http://localhost.evil.example",
    "http://evil-localhost",
    "http://localhost:81",
    "https://localhost",
    "http://localhost@evil.example",
    "http://localhos",
    "http://",
    "file://",
]


def polled(house: House, **headers: str) -> int:
    """What a socket's handshake is answered."""
    client = house.client(house.fatima)
    return client.get("/socket.io/?EIO=4&transport=polling", headers=headers).status_code


@pytest.mark.parametrize("origin", FOREIGN)
def test_a_socket_from_another_origin_is_refused(house: House, origin):
    assert polled(house, Origin=origin) == 400


def test_our_own_origin_is_let_in_and_a_browser_that_polls_need_not_say_it(house: House):
    assert polled(house, Origin=OURS) == 200
    assert polled(house) == 200


@pytest.mark.parametrize("origin", [None, *FOREIGN])
def test_a_websocket_says_its_origin_and_it_is_ours(house: House, origin):
    """A browser always says it there; so whoever does not is no page of ours."""
    upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", **({"Origin": origin} if origin else {})}
    answer = house.client(house.fatima).get("/socket.io/?EIO=4&transport=websocket", headers=upgrade)

    assert answer.status_code == 400


@pytest.mark.parametrize("query", ["j=0", "j=", "j=1&j=2", "J=0&j=0"])
def test_nothing_is_answered_as_a_script_that_another_page_could_load(house: House, query):
    answer = house.client(house.fatima).get(f"/socket.io/?EIO=4&transport=polling&{query}")

    assert answer.status_code == 400
    assert "___eio" not in answer.text
    page = house.client(house.fatima).get(f"/api/v1/sessions/{house.session}/changes?as=facilitator&callback=stolen")
    assert page.mimetype == "application/json"
    assert b"stolen" not in page.get_data()


@pytest.mark.parametrize("type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
@pytest.mark.parametrize("path", ["sessions/{session}", "programmes/{programme}", "house"])
def test_the_api_takes_nothing_that_a_form_can_send(house: House, type, path):
    """A page of another site can send these without asking the browser first; `application/json` it cannot."""
    address = f"/api/v1/{path.format(session=house.session, programme=house.programme)}/commands?as=facilitator"
    body = b'{"commands": [{"id": "%s", "type": "EndSession", "args": {}}]}' % new_id().encode()

    refused = house.client(house.fatima).post(address, data=body, content_type=type)

    assert refused.status_code == 400
    assert refused.json["error"] == {"code": "malformed", "field": "content-type", "params": {}}


def test_the_same_body_as_json_is_taken(house: House):
    address = f"/api/v1/sessions/{house.session}/commands?as=facilitator"
    sent = {"commands": [{"id": new_id(), "type": "EndSession", "args": {}}]}

    assert outcome_of(house.client(house.fatima).post(address, json=sent)) == "allowed"


def test_no_other_site_is_told_that_it_may_ask(house: House):
    asking = {"Origin": "http://evil.example", "Access-Control-Request-Method": "POST"}
    answer = house.app.test_client().options("/api/v1/house/commands", headers=asking)

    assert [name for name, _ in answer.headers if name.startswith("Access-Control")] == []


@pytest.mark.parametrize("path", ["/", "/j/{code}", "/language"])
@pytest.mark.parametrize("token", [None, "", "x", "0" * 40])
def test_a_form_without_its_token_is_refused_and_told_what_to_do(house: House, path, token):
    form = {"code": house.code, "name": "Eef", "command": new_id(), "language": "en"}
    if token is not None:
        form["csrf_token"] = token

    answer = house.app.test_client().post(path.format(code=house.code), data=form, headers={"Accept-Language": "en"})

    assert answer.status_code == 400
    assert "Go back, refresh the page and try again." in answer.text
    assert len(answer.headers.getlist("Set-Cookie")) <= 1


def test_a_browser_that_keeps_no_cookies_is_told_where_it_does_work(house: House):
    """An app that opens a link in a window of its own may keep none: the same page would come back for ever."""
    form = {"name": "Eef", "command": new_id(), "csrf_token": csrf_token(house, house.app.test_client())}
    without = house.app.test_client(use_cookies=False)
    answer = without.post(f"/j/{house.code}", data=form, headers={"Accept-Language": "en"})

    assert answer.status_code == 400
    assert "Open the address in Safari, Chrome or Firefox" in answer.text


def test_no_form_at_all_is_taken_without_its_token(house: House):
    """Every route that takes a form, asked by who may do everything: another site's page cannot have the token."""
    client, asked = house.client(house.otto), []
    for rule in house.app.url_map.iter_rules():
        if "POST" not in (rule.methods or ()) or rule.rule.startswith("/api/"):
            continue
        path = re.sub(r"<(?:[a-z]+:)?(\w+)>", lambda named: known(house).get(named[1], "x"), rule.rule)
        answer = client.post(path, data={"command": new_id()}, headers={"Origin": "http://evil.example"})
        assert answer.status_code == 400, rule.rule
        asked.append(rule.rule)

    assert len(asked) > 50
    assert house.check() > 5


def known(house: House) -> dict[str, str]:
    return {
        "session_id": house.session,
        "programme_id": house.programme,
        "code": house.code,
        "round_id": house.round(0),
    }


def test_a_token_of_another_browser_is_refused(house: House):
    token = csrf_token(house, house.app.test_client())
    form = {"name": "Eef", "command": new_id(), "csrf_token": token}

    assert house.app.test_client().post(f"/j/{house.code}", data=form).status_code == 400
