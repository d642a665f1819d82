"""Hints between processes: what one says another hears, what is lost is found, and what is no hint does no harm."""

from collections.abc import Callable

import orjson
import pytest

from facilitator.live import between
from facilitator.live.between import Between
from facilitator.live.broadcast import Broadcaster
from facilitator.live.listeners import Listeners
from facilitator.live.lookout import Lookout
from facilitator.live.presence import Presence
from tests.boards.wall import write
from tests.house import KANSEN
from tests.live.test_broadcast import room

__all__ = ["room"]


class Line:
    """Carries what one says to all, at once. `cut`: to nobody."""

    def __init__(self) -> None:
        self.works = True
        self.said: list[bytes] = []
        self.hearing: list[Callable[[bytes], None]] = []

    def say(self, message: bytes) -> bool:
        self.said.append(message)
        for hear in self.hearing if self.works else ():
            hear(message)
        return self.works


class Heard(Broadcaster):
    """Keeps what it is told was published."""

    def __init__(self) -> None:
        self.changes: list[tuple[str, dict[str, int]]] = []

    def published(self, session: str, changed: dict[str, int]) -> None:
        self.changes.append((session, changed))


def process(line: Line) -> tuple[Between, Heard, Presence]:
    heard, presence = Heard(), Presence(Listeners(), lambda *_: None)
    one = Between(heard, presence)
    presence.join(one.elsewhere, lambda _grants: set())
    one.carrier = line
    line.hearing.append(one.hear)
    return one, heard, presence


def say_what_waits(one: Between) -> None:
    one._say({**one._more, **({"changed": one._changed} if one._changed else {})})
    one._changed, one._more = {}, {}


def test_what_came_up_meanwhile_goes_in_one_message_with_the_newest_seq():
    line = Line()
    (one, mine, _), (_, theirs, _) = process(line), process(line)

    one.changed("session", {"everyone": 4, "board:a": 4})
    one.changed("session", {"everyone": 5})
    one.changed("another", {"everyone": 1})
    say_what_waits(one)

    assert theirs.changes == [("session", {"everyone": 5, "board:a": 4}), ("another", {"everyone": 1})]
    assert mine.changes == []
    assert len(line.said) == 1


def test_who_is_there_by_way_of_a_process_goes_with_it(monkeypatch):
    line = Line()
    (one, _, _), (two, _, _) = process(line), process(line)
    here = {"people": ["anna"], "writing": [], "facilitators": ["grant"]}

    one._say_later(here={"session": here})
    say_what_waits(one)
    assert [there.as_dict() for there in two.elsewhere("session")] == [here]
    assert two.health()["processes"] == 2

    one.leave()
    assert two.elsewhere("session") == []
    assert two.health()["processes"] == 1


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\xff",
        b"[]",
        b'{"now": 1}',
        b'{"from": "x", "now": "soon"}',
        b'{"from": "x", "now": 1, "changed": {"session": 3}}',
        b'{"from": "x", "now": 1, "here": {"session": {"people": 7}}}',
        orjson.dumps({"from": "x", "now": 1, "changed": {"session": {"everyone": "a"}}}),
    ],
)
def test_what_is_no_hint_does_no_harm(message, caplog):
    heard = Presence(Listeners(), lambda *_: None)
    one = Between(Broadcaster(Listeners(), None, None), heard)

    one.hear(message)

    assert one.elsewhere("session") == []


def test_a_clock_that_is_wrong_is_told_to_the_host(caplog):
    line = Line()
    one, _, _ = process(line)

    one.hear(orjson.dumps({"from": "x", "now": between.clock.now() + 3_600_000}))

    assert abs(one.health()["clocks_apart_ms"] - 3_600_000) < 1_000
    assert "the clock of another process is" in caplog.text


def test_a_hint_that_was_lost_is_found(house, room):
    house.open(KANSEN)
    room.enter(house.anna, "participant")
    lookout = looking(house, room)
    assert lookout.look()
    room.flush()
    house.ledger._listeners.clear()  # from now on other processes write, and nothing is heard of it

    write(house, house.anna, "Samen")
    assert room.flush() == []
    assert lookout.look()

    told = room.flush()
    assert [note["text"] for frame, _ in told for note in frame["put"].get("note", {}).values()] == ["Samen"]
    assert lookout.look()
    assert room.flush() == []


def test_another_epoch_means_that_this_process_is_overtaken(house, room):
    room.enter(house.anna, "participant")

    assert looking(house, room).look()
    assert not looking(house, room, epoch="another").look()


def looking(house, room, *, epoch: str = "") -> Lookout:
    return Lookout(room.broadcaster, house.live.read, epoch or house.live.epoch, lambda: None)
