"""Whoever tries join codes is slowed and noticed; a room that comes in meanwhile is not, from the same address."""

import random
import re

import pytest

from facilitator.ids import CODE_LENGTH, CODE_LETTERS, new_id
from facilitator.steering.doors import guessing
from facilitator.steering.doors.guessing import Guesses, network_of
from tests.access.routes import csrf_token
from tests.house import CODE, OTHER_CODE, House
from tests.sessions.door import enrol
from tests.sessions.visitor import Visitor

VENUE, ELSEWHERE = "203.0.113.7", "198.51.100.9"


class Guesser:
    """A script that keeps no cookies and begins anew each time; it tries well-formed codes that are nobody's."""

    def __init__(self, house: House, address: str) -> None:
        self._house, self._address = house, {"REMOTE_ADDR": address}
        self._dice = random.Random(20261123)

    def code(self) -> str:
        while (found := "".join(self._dice.choices(CODE_LETTERS, k=CODE_LENGTH))) in {CODE, OTHER_CODE}:
            pass
        return found

    def tries(self, code: str) -> int:
        client = self._house.app.test_client(use_cookies=False)
        return client.get(f"/j/{code}", environ_base=self._address).status_code

    def uses_up(self, most: int = 200) -> int:
        """How many were looked at before none is any more."""
        for number in range(most):
            if self.tries(self.code()) == 429:
                return number
        raise AssertionError("codes are looked at without end")


@pytest.fixture
def told(house: House):
    """What facilitators are told."""
    found: list[str] = []
    house.app.extensions["guessing"] = lambda: found.append("guessing")
    return found


@pytest.fixture(autouse=True)
def _time_stands_still(house, monkeypatch):
    """Or on a slow machine a guess more would fit in."""
    at = [guessing.clock.now()]
    monkeypatch.setattr("facilitator.limits.clock.now", lambda: at[0])
    house.later_by = lambda seconds: at.__setitem__(0, at[0] + int(seconds * 1000))


def test_a_script_gets_a_hundred_and_twenty_and_then_one_in_two_seconds(house: House):
    guesser = Guesser(house, ELSEWHERE)

    assert guesser.uses_up() == 120
    house.later_by(10)
    assert guesser.uses_up() == 5


def test_while_it_is_used_up_a_right_code_is_answered_as_a_wrong_one(house: House):
    guesser = Guesser(house, ELSEWHERE)
    guesser.uses_up()

    right, wrong = (
        house.app.test_client().get(f"/j/{code}", environ_base={"REMOTE_ADDR": ELSEWHERE}) for code in (CODE, "ZZZZZX")
    )

    assert (right.status_code, wrong.status_code) == (429, 429)
    assert without_token(right.text).replace(CODE, "") == without_token(wrong.text).replace("ZZZZZX", "")
    assert right.headers["Retry-After"] == wrong.headers["Retry-After"] == "2"
    assert "te veel verkeerde codes" in right.text


def test_who_is_not_there_does_not_notice(house: House):
    Guesser(house, ELSEWHERE).uses_up()

    assert Guesser(house, VENUE).tries(CODE) == 200


def test_a_room_with_a_guesser_in_it_comes_in(house: House, told):
    """Once somebody of the room is in, or the console was opened there: right codes of that session are looked at."""
    assert Guesser(house, VENUE).tries(CODE) == 200
    guesser = Guesser(house, VENUE)
    guesser.uses_up()

    assert guesser.tries(CODE) == 200
    assert guesser.tries(OTHER_CODE) == 429
    assert told


def test_a_console_makes_its_network_a_home(house: House):
    house.client(house.fatima).get(f"/s/{house.session}/console", environ_base={"REMOTE_ADDR": VENUE})
    house.client(house.willem).get(f"/s/{house.session}/console", environ_base={"REMOTE_ADDR": ELSEWHERE})
    venue, elsewhere = Guesser(house, VENUE), Guesser(house, ELSEWHERE)
    venue.uses_up()
    elsewhere.uses_up()

    assert (venue.tries(CODE), elsewhere.tries(CODE)) == (200, 429)


@pytest.mark.parametrize("who", ["anna", "fatima"])
def test_who_has_a_way_in_is_let_through_wherever_they_are(house: House, who):
    Guesser(house, ELSEWHERE).uses_up()
    by = getattr(house, who)
    there = {"REMOTE_ADDR": ELSEWHERE}

    assert house.client(by).get(f"/j/{CODE}", environ_base=there).status_code in {200, 303}
    assert house.client(house.vera).get(f"/j/{CODE}", environ_base=there).status_code in {200, 429}


def test_a_browser_that_mistypes_is_slowed_before_its_network_is(house: House, told):
    """A child with a phone does not use up what the room has: twenty, then one in fifteen seconds."""
    visitor, guesser = Visitor(house), Guesser(house, "127.0.0.1")
    visitor.look()
    visitor.client.get("/")
    codes = [visitor.client.post("/", data=form(visitor, guesser.code())).status_code for _ in range(40)]

    assert codes == [422] * 20 + [429] * 20
    assert told == []
    assert Guesser(house, "127.0.0.1").uses_up() == 100
    assert visitor.client.post("/", data=form(visitor, CODE)).status_code == 303


def without_token(page: str) -> str:
    return re.sub(r'name="csrf_token" value="[^"]*"', "", page)


def form(visitor: Visitor, code: str) -> dict[str, str]:
    return {"code": code, "csrf_token": csrf_token(visitor.house, visitor.client), "command": new_id()}


def test_all_networks_together_have_an_end_too(house: House, told):
    house.app.extensions["guesses"].of_all = guessing.Rate(300, 1)
    tried = sum(Guesser(house, f"192.0.2.{number}").tries(Guesser(house, "").code()) != 429 for number in range(250))
    tried += sum(Guesser(house, f"198.18.0.{number}").tries("ZZZZZX") != 429 for number in range(100))

    assert tried == 300
    assert told


def test_what_cannot_be_a_code_is_nobodys_guess(house: House):
    guesser = Guesser(house, ELSEWHERE)

    assert {guesser.tries(text) for text in ["ABC", "AAAAAA", "K7M4PXX", "robots.txt", "0OIL11"] * 60} == {404}
    assert guesser.uses_up() == 120


def test_facilitators_are_told_before_it_is_used_up_and_not_of_a_room_that_mistypes(house: House, told):
    guesser = Guesser(house, VENUE)
    for _ in range(59):
        guesser.tries(guesser.code())
    assert told == []

    guesser.tries(guesser.code())

    assert told == ["guessing"]


def test_a_household_is_one_network_however_many_addresses_it_has():
    assert network_of("2001:db8:1:2::1") == network_of("2001:db8:1:ff:ffff::9") == "2001:db8:1::/56"
    assert network_of("2001:db8:1:100::1") != network_of("2001:db8:1:2::1")
    assert network_of("::ffff:203.0.113.7") == network_of("203.0.113.7") == "203.0.113.7"
    assert network_of("unix:" + "x" * 100) == ("unix:" + "x" * 100)[:64]


def test_what_is_remembered_has_an_end(monkeypatch):
    monkeypatch.setattr(guessing, "_HOMES", 10)
    found = Guesses()
    for number in range(50):
        found.settle(f"192.0.2.{number}", "session")

    assert not found.is_home("192.0.2.39", "session")
    assert found.is_home("192.0.2.49", "session")
    assert not found.is_home("192.0.2.49", "another")


def test_a_roster_is_not_read_out_two_letters_at_a_time(house: House):
    """What one browser may ask is plenty for a name and little for a list; another browser does not notice."""
    enrol(house, "Annemarie van den Heuvel")
    curious, honest = Visitor(house), Visitor(house)
    for visitor in (curious, honest):
        visitor.look()
    said = [curious.find("an")["said"] for _ in range(60)]

    assert set(said[:40]) == {"1 naam gevonden"}
    assert len(set(said[40:])) == 1
    assert "erg snel" in said[59]
    assert curious.look(q="an").status_code == 200
    assert "erg snel" in curious.page
    assert "Heuvel" not in curious.page
    assert [one["name"] for one in honest.find("an")["names"]] == ["Annemarie van den Heuvel"]
