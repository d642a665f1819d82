"""What one person may do: a room's worth goes through, a flood waits, and nobody else notices."""

from contextlib import ExitStack
from types import SimpleNamespace

import pytest

from facilitator import limits
from facilitator.clock import clock
from facilitator.ids import new_id
from facilitator.live import bounds
from facilitator.live.bounds import OpenPages, close_half_open
from facilitator.live.rates import BATCHES, HALF_OPEN_SECONDS, PAGES, Rates
from tests.access.ask import connected
from tests.house import KANSEN, House, Member
from tests.input.wire import note
from tests.live.test_listeners import listener


@pytest.fixture
def room(house: House, monkeypatch):
    """The house with a round open, whose limits are as they ship, at a moment that lasts until `later(seconds)`.

    `come_in(member)` is a socket of theirs: what it answers to a verb.
    """
    house.open(KANSEN)
    at = [clock.now()]
    monkeypatch.setattr(limits, "clock", SimpleNamespace(now=lambda: at[0]))

    def later(seconds: float) -> None:
        at[0] += int(seconds * 1000)

    with ExitStack() as stack:

        def come_in(by: Member, role: str = "participant"):
            cookies = {by.cookie: house.app.extensions["signer"].cookie(by.grant)}
            sid, handlers = stack.enter_context(connected(house, cookies))
            assert "error" not in handlers["enter"](sid, hello(house, role))
            return lambda verb, body: handlers[verb](sid, body)

        yield SimpleNamespace(house=house, come_in=come_in, later=later)


def hello(house: House, role: str = "participant"):
    return {"protocol": 1, "session": house.session, "as": role, "epoch": None, "cursors": {"everyone": None}}


def notes(house: House, many: int):
    return {"commands": [note(house) for _ in range(many)]}


def statuses(answer) -> list[str]:
    return [result["status"] for result in answer["results"]]


def test_a_phone_that_comes_back_with_two_hundred_notes_is_not_held_up(room):
    anna = room.come_in(room.house.anna)

    found = [statuses(anna("command", notes(room.house, 50))) for _ in range(4)]

    assert found == [["applied"] * 50] * 4


def test_what_comes_too_fast_waits_as_told_and_none_of_it_is_lost(room):
    """Four hundred notes: each is applied once, in order, by a phone that does as it is told."""
    anna, waiting = room.come_in(room.house.anna), notes(room.house, 400)["commands"]
    waits = []
    while waiting:
        answer = anna("command", {"commands": waiting[:50]})
        done = [result["id"] for result in answer["results"] if result["status"] == "applied"]
        told = [result["error"] for result in answer["results"] if result["status"] == "retry"]
        assert done == [command["id"] for command in waiting[: len(done)]]
        assert len(done) + len(told) == len(answer["results"])
        waiting = waiting[len(done) :]
        if told:
            assert {error["code"] for error in told} == {"too_fast"}
            waits.append(told[0]["params"]["seconds"])
            room.later(waits[-1])

    assert min(waits) >= 1
    assert 15 <= sum(waits) <= 22  # a hundred more than fit at once, at five a second
    assert room.house.check() > 400


def test_who_floods_keeps_nobody_else_waiting(room):
    anna, bram = room.come_in(room.house.anna), room.come_in(room.house.bram)
    while "retry" not in statuses(anna("command", notes(room.house, 50))):
        pass

    assert statuses(anna("command", notes(room.house, 1))) == ["retry"]
    assert statuses(bram("command", notes(room.house, 50))) == ["applied"] * 50


def test_a_second_phone_of_the_same_person_has_no_room_of_its_own(room):
    phone, laptop = room.come_in(room.house.anna), room.come_in(room.house.anna)
    while "retry" not in statuses(phone("command", notes(room.house, 50))):
        pass

    assert statuses(laptop("command", notes(room.house, 1))) == ["retry"]
    path = f"/api/v1/sessions/{room.house.session}/commands?as=participant"
    over_http = room.house.client(room.house.anna).post(path, json=notes(room.house, 1))
    assert (over_http.status_code, statuses(over_http.json)) == (200, ["retry"])


def test_what_is_refused_counts_too(room):
    """Refusing costs as much as doing."""
    anna = room.come_in(room.house.anna)
    wrong = {"commands": [{"id": new_id(), "type": "NoSuchThing", "args": {}} for _ in range(50)]}
    while "retry" not in statuses(anna("command", wrong)):
        pass

    assert statuses(anna("command", notes(room.house, 1))) == ["retry"]


def test_the_host_of_the_computer_is_not_counted(room):
    key = {"X-Facilitator-Key": room.house.app.config["HOST_KEY"]}
    client, path = room.house.app.test_client(), "/api/v1/house/commands"
    sent = {"commands": [{"id": new_id(), "type": "NoSuchThing", "args": {}} for _ in range(50)]}

    found = {code for _ in range(8) for code in statuses(client.post(path, json=sent, headers=key).json)}

    assert found == {"rejected"}


@pytest.mark.parametrize("verb", ["clock", "signal", "enter"])
def test_asking_without_end_is_told_to_wait_and_asking_as_a_page_does_is_not(room, verb):
    anna, bram = room.come_in(room.house.anna), room.come_in(room.house.bram)
    body = {"clock": {"t": 1}, "signal": {"writing": True}, "enter": hello(room.house)}[verb]
    answers = [anna(verb, body) or {} for _ in range(150)]

    told = [answer["error"] for answer in answers if "error" in answer]
    assert not any("error" in answer for answer in answers[:50])
    assert told[-1]["code"] == "too_fast"
    assert told[-1]["params"]["seconds"] >= 1
    assert "error" not in (bram(verb, body) or {})


def test_snapshots_without_end_are_told_to_wait_in_the_words_of_http(room):
    client = room.house.client(room.house.anna)
    path = f"/api/v1/sessions/{room.house.session}/snapshot?as=participant&audience=everyone"
    answers = [client.get(path) for _ in range(100)]

    assert {answer.status_code for answer in answers[:80]} == {200}
    assert answers[-1].status_code == 429
    assert answers[-1].headers["Retry-After"] == str(answers[-1].json["error"]["params"]["seconds"])
    assert room.house.client(room.house.bram).get(path).status_code == 200


def test_two_batches_of_one_person_at_most_stand_before_others():
    rates = Rates()
    with ExitStack() as stack:
        for _ in range(BATCHES):
            stack.enter_context(rates.one_more_batch("anna"))
        with pytest.raises(Exception, match="busy"):
            stack.enter_context(rates.one_more_batch("anna"))
        stack.enter_context(rates.one_more_batch("bram"))
    assert rates.waiting == {}


def test_the_page_that_was_opened_first_goes_when_there_are_too_many():
    pages = OpenPages()
    sockets = [listener(f"{number}") for number in range(PAGES + 2)]

    assert [pages.opened(one) for one in sockets[:PAGES]] == [[]] * PAGES
    assert pages.opened(sockets[PAGES]) == ["0"]
    pages.closed(sockets[0])
    assert pages.opened(sockets[PAGES + 1]) == ["1"]


def test_too_many_pages_on_one_grant_are_hung_up_on_the_oldest_first(room, monkeypatch):
    hung_up = []
    monkeypatch.setattr(room.house.facilitator.sockets, "hang_up", lambda sid, reason: hung_up.append(reason))
    for _ in range(PAGES):
        room.come_in(room.house.anna)
    room.come_in(room.house.bram)
    assert hung_up == []

    room.come_in(room.house.anna)

    assert hung_up == ["too_many_pages"]


def test_a_socket_that_does_not_come_in_is_closed_after_a_while(monkeypatch):
    closed: list[str] = []
    monkeypatch.setattr(bounds, "spawn", lambda work, *given: work(*given))
    engine = SimpleNamespace(sockets={"in": None, "out": None}, disconnect=closed.append)
    server = SimpleNamespace(eio=engine)
    sockets = SimpleNamespace(socketio=SimpleNamespace(server=server), lines_inside=lambda: {"in"})
    seen: dict[str, float] = {}

    close_half_open(sockets, seen, 100.0)
    close_half_open(sockets, seen, 100.0 + HALF_OPEN_SECONDS - 1)
    assert closed == []
    engine.sockets["late"] = None
    close_half_open(sockets, seen, 100.0 + HALF_OPEN_SECONDS)
    assert closed == ["out"]
    del engine.sockets["out"]
    close_half_open(sockets, seen, 100.0 + HALF_OPEN_SECONDS)
    assert set(seen) == {"late"}
