"""Which visits of the way in are a phone's. Over real sockets: tests/faults/test_reach.py."""

import pytest

from facilitator.live.listeners import Listeners
from facilitator.live.presence import Presence
from facilitator.sessions.address import Adapter, Computer
from facilitator.sessions.reach import Reach
from tests.house import ANNA, CODE, FATIMA, NOBODY_MEMBER, SESSION, WILLEM

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148"
LAPTOP = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0"
OWN, PHONE = "192.0.2.10", "192.0.2.77"
ON_A_LAN, HOSTED = "", "https://doemee.example.nl"


@pytest.mark.parametrize(
    ("public_url", "who", "hops", "agent", "seen"),
    [
        pytest.param(ON_A_LAN, NOBODY_MEMBER, [PHONE], IPHONE, True, id="a phone"),
        pytest.param(ON_A_LAN, ANNA, [PHONE], IPHONE, True, id="a phone that is in already"),
        pytest.param(ON_A_LAN, FATIMA, [PHONE], LAPTOP, True, id="the facilitator's other laptop"),
        pytest.param(ON_A_LAN, NOBODY_MEMBER, [OWN], LAPTOP, False, id="this computer by its own address"),
        pytest.param(ON_A_LAN, NOBODY_MEMBER, ["127.0.0.1"], LAPTOP, False, id="this computer"),
        pytest.param(ON_A_LAN, NOBODY_MEMBER, ["127.0.0.1", PHONE], IPHONE, False, id="somebody who says so"),
        pytest.param(HOSTED, NOBODY_MEMBER, ["127.0.0.1", PHONE], IPHONE, True, id="a phone through our proxy"),
        pytest.param(HOSTED, NOBODY_MEMBER, [PHONE], IPHONE, True, id="a phone past the proxy"),
        pytest.param(HOSTED, WILLEM, ["127.0.0.1", PHONE], LAPTOP, True, id="an account that does not facilitate this"),
        pytest.param(HOSTED, FATIMA, ["127.0.0.1", PHONE], LAPTOP, False, id="the facilitator's laptop"),
        pytest.param(HOSTED, FATIMA, ["127.0.0.1", PHONE], IPHONE, True, id="the facilitator's phone"),
        pytest.param(
            HOSTED, NOBODY_MEMBER, ["127.0.0.1", f"{PHONE}, 127.0.0.1"], LAPTOP, False, id="only the last hop"
        ),
        pytest.param(HOSTED, NOBODY_MEMBER, ["127.0.0.1"], LAPTOP, False, id="something on the server itself"),
    ],
)
def test_a_visit_is_a_phones(house, public_url, who, hops, agent, seen):
    """`hops`: where the request comes from, and what stands in X-Forwarded-For."""
    remote, *forwarded = hops
    found: list[str] = []
    house.app.extensions["seen"] = found.append
    computer = Computer((Adapter("wlp2s0", (OWN,)),), OWN)
    house.app.config["PUBLIC_URL"] = public_url
    house.app.extensions["reach"] = Reach(public_url, "0.0.0.0", 8080, look=lambda: computer)

    headers = {"User-Agent": agent, **({"X-Forwarded-For": forwarded[0]} if forwarded else {})}
    answer = house.client(who).get(f"/j/{CODE}", headers=headers, environ_base={"REMOTE_ADDR": remote})

    assert answer.status_code in {200, 303}
    assert found == ([SESSION] if seen else [])


def test_a_room_that_comes_in_at_once_is_one_message(monkeypatch):
    told: list[str] = []
    now = iter([100.0, 100.1, 101.9, 102.0, 102.1])
    monkeypatch.setattr("facilitator.live.presence.time.monotonic", lambda: next(now))
    presence = Presence(Listeners(), lambda event, body, sids: told.append(event))
    for _ in range(4):
        presence.seen("one")
    presence.seen("another")

    assert told == ["seen", "seen", "seen"]
