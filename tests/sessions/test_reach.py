"""What sessions are told of the address at which phones reach this computer."""

import pytest

from facilitator.ledger.sweeper import sweep
from facilitator.people.actor import SYSTEM
from facilitator.sessions.address import Adapter, Computer
from facilitator.sessions.models import Session
from facilitator.sessions.reach import Reach
from facilitator.sessions.reach_commands import ChooseAddress, NoteAddresses, SetWifi
from facilitator.steering.commands import EndSession
from tests.house import CODE, House
from tests.ledger.telling import snapshots

WIFI, CABLE = Adapter("wlp2s0", ("192.0.2.10",)), Adapter("enp3s0", ("203.0.113.9",))


class Venue:
    """A computer that can be carried to another network. `looks` counts how often somebody looked."""

    def __init__(self, *adapters: Adapter) -> None:
        self.computer, self.looks = Computer(adapters), 0

    def __call__(self) -> Computer:
        self.looks += 1
        return self.computer


@pytest.fixture
def venue() -> Venue:
    return Venue(WIFI)


def reach_of(house: House, venue: Venue, *, public_url: str = "", every: float = 0.0) -> Reach:
    house.facilitator.reach = Reach(public_url, "0.0.0.0", 8080, look=venue, every=every)
    house.app.extensions["reach"] = house.facilitator.reach
    return house.facilitator.reach


def look_after(house: House) -> int:
    with house.read() as db:
        return sweep(house.ledger, db, [house.facilitator.reach.due], SYSTEM)


def on_the_wall(house: House, kind: str = "join") -> dict[str, object]:
    """What the screen holds, which is what facilitators hold."""
    seen = [
        snapshots(house).get((house.session, audience), {"put": {}})["put"].get(kind, {}).get(house.session, {})
        for audience in ("screen", "facilitators")
    ]
    assert seen[0] == seen[1]
    return seen[0]


def test_every_session_to_come_is_told_once(house, venue):
    reach_of(house, venue)

    assert look_after(house) == 2  # this session and the other one
    assert look_after(house) == 0
    assert on_the_wall(house)["url"] == f"http://192.0.2.10:8080/j/{CODE}"
    assert house.check() > 20


def test_an_address_that_comes_back_is_told_again(house, venue):
    reach_of(house, venue)
    told = []
    for adapter in (WIFI, CABLE, WIFI, CABLE):
        venue.computer = Computer((adapter,))
        look_after(house)
        told.append(on_the_wall(house)["address"])

    assert told == ["192.0.2.10:8080", "203.0.113.9:8080"] * 2


def test_without_a_network_the_wall_keeps_what_it_says(house, venue):
    reach_of(house, venue)
    look_after(house)
    venue.computer = Computer()

    assert look_after(house) == 0
    assert on_the_wall(house)["address"] == "192.0.2.10:8080"
    assert house.facilitator.reach.address() == "http://127.0.0.1:8080"


def test_a_session_that_has_ended_is_left_alone(house, venue):
    reach_of(house, venue)
    house.done(house.fatima, EndSession())

    assert look_after(house) == 1  # the other one


def test_a_public_address_is_the_only_one(house, venue):
    house.done(house.fatima, ChooseAddress(address="203.0.113.9:8080"))
    reach_of(house, venue, public_url="https://doemee.example.nl/")

    look_after(house)

    assert on_the_wall(house)["address"] == "doemee.example.nl"
    assert on_the_wall(house)["chosen"] is False
    assert look_after(house) == 0


def test_a_choice_is_kept_when_the_computer_starts_on_another_port(house, venue):
    house.done(house.fatima, ChooseAddress(address="192.0.2.10:9999"))
    venue.computer = Computer((CABLE, WIFI), "203.0.113.9")
    reach_of(house, venue)

    look_after(house)

    assert {**on_the_wall(house), "qr": 0, "url": 0} == {
        "url": 0, "address": "192.0.2.10:8080", "code": "KMN 234", "qr": 0, "chosen": True, "gone": False,
    }  # fmt: skip


def test_it_is_known_since_when_a_chosen_address_is_gone(house):
    house.done(house.fatima, ChooseAddress(address="192.0.2.10:8080"))
    house.done(house.system, NoteAddresses(addresses=[]))
    with house.read() as db:
        first = db.get_one(Session, house.session).address_gone_at
    house.later(ms=5000)
    house.done(house.system, NoteAddresses(addresses=["http://203.0.113.9:8080"]))

    with house.read() as db:
        assert db.get_one(Session, house.session).address_gone_at == first
    assert on_the_wall(house)["gone"] is True


def test_the_computer_is_looked_at_seldom(house, venue):
    reach = reach_of(house, venue, every=30.0)
    for _ in range(5):
        look_after(house)

    assert venue.looks == 1
    assert reach.is_this_computer("192.0.2.10")
    assert venue.looks == 1
    # A stranger may be this computer on another network: somebody waits for the answer, and is not told a lie.
    reach._looked_at -= 2
    assert not reach.is_this_computer("203.0.113.9")
    assert venue.looks == 2


def test_who_opens_the_dialog_has_it_looked_at_now(house, venue):
    reach = reach_of(house, venue, every=30.0)
    look_after(house)
    venue.computer = Computer((CABLE, WIFI), "203.0.113.9")
    reach._looked_at -= 2

    found = house.client(house.fatima).get(f"/api/v1/sessions/{house.session}/addresses").json

    assert found == {
        "addresses": [
            {"address": "203.0.113.9:8080", "adapter": "kabel (enp3s0)", "current": False},
            {"address": "192.0.2.10:8080", "adapter": "wifi (wlp2s0)", "current": True},
        ],
        "fixed": False,
    }
    assert look_after(house) == 2


def test_the_page_says_it_before_the_first_news(house, venue):
    reach_of(house, venue)
    page = house.client(house.fatima).get(f"/s/{house.session}/screen").get_data(as_text=True)

    assert f"http://192.0.2.10:8080/j/{CODE}" in page


@pytest.mark.parametrize(
    "address", ["doemee.nl", "192.0.2.10:0", "192.0.2.10:99999", "192.0.2.10:", "a@192.0.2.10", ""]
)
def test_no_other_address_than_one_of_a_network_can_be_chosen(house, address):
    sent = {"commands": [{"id": "A" * 22, "type": "ChooseAddress", "args": {"address": address}}]}
    answer = house.client(house.fatima).post(f"/api/v1/sessions/{house.session}/commands?as=facilitator", json=sent)

    assert answer.json["results"][0]["error"] == {"code": "malformed", "field": "address", "params": {}}


def test_nothing_is_chosen_or_shown_after_the_end(house):
    house.done(house.fatima, EndSession())

    for command in (ChooseAddress(address="192.0.2.10"), SetWifi(name="Gast", password="welkom2026")):
        assert house.send(house.fatima, command).error.code == "session_ended"


def test_nobody_needs_the_password_after_the_end(house, venue):
    reach_of(house, venue)
    house.done(house.fatima, SetWifi(name="Gast", password="welkom2026"))
    look_after(house)
    assert on_the_wall(house, "wifi")["password"] == "welkom2026"

    house.done(house.fatima, EndSession())
    assert look_after(house) == 1
    assert look_after(house) == 0

    assert on_the_wall(house, "wifi") == {}
    with house.read() as db:
        session = db.get_one(Session, house.session)
        assert (session.wifi_name, session.wifi_password) == (None, None)
