"""Somebody is moved to another group: what they are told before, at, and after that moment."""

from contextlib import contextmanager

import pytest

from facilitator.groups.commands import MovePerson
from tests.groups.tables import board_of, seated, write_at
from tests.ledger.telling import empty, reduced, snapshots
from tests.live.test_broadcast import Room, room, told  # noqa: F401 - the fixture


@pytest.fixture
def tables(house, room: Room) -> tuple[str, str]:  # noqa: F811
    """Anna and Bram at one table, Chen and Dewi at another; all have heard all there is."""
    for by in (house.anna, house.bram, house.chen, house.dewi):
        room.enter(by, "participant")
    first, second = seated(house, [house.anna, house.bram], [house.chen, house.dewi])
    write_at(house, house.anna, first, "van tafel een")
    write_at(house, house.chen, second, "van tafel twee")
    room.flush()
    return first, second


def heard_by(sent, sid: str) -> list[str]:
    """Every text in the frames that one socket was sent."""
    return sorted(note["text"] for frame, sids in sent if sid in sids for note in frame["put"].get("note", {}).values())


def test_each_table_hears_its_own_notes(house, room, tables):  # noqa: F811
    first, second = tables
    write_at(house, house.anna, first, "een")
    write_at(house, house.chen, second, "twee")

    sent = room.flush()

    assert {name: heard_by(sent, name) for name in ("Anna", "Bram", "Chen", "Dewi")} == {
        "Anna": ["een"],
        "Bram": ["een"],
        "Chen": ["twee"],
        "Dewi": ["twee"],
    }


def test_who_is_moved_is_told_all_of_the_new_table_at_once_and_nothing_more_of_the_old(house, room, tables):  # noqa: F811
    first, second = tables
    house.done(house.fatima, MovePerson(person=house.bram.id, group=second))
    write_at(house, house.anna, first, "na de verhuizing")

    sent = room.flush()

    assert heard_by(sent, "Bram") == ["van tafel twee"]
    audience = f"board:{board_of(second)}"
    frames = [frame for frame, sids in sent if frame["audience"] == audience and "Bram" in sids]
    assert reduced(empty(audience), frames) == snapshots(house)[house.session, audience]


def test_a_move_holds_before_its_own_turn_to_be_told_has_come(house, room, tables):  # noqa: F811
    """Bram was told something just now, so that his own news waits; the notes of the table he left do not."""
    first, second = tables
    feeds = room.broadcaster._sessions[house.session].feeds
    feeds[f"person:{house.bram.id}"]["participant"].flushed_at = room.now + 1
    house.done(house.fatima, MovePerson(person=house.bram.id, group=second))
    write_at(house, house.anna, first, "na de verhuizing")

    sent = room.flush()

    assert "na de verhuizing" in heard_by(sent, "Anna")
    assert "na de verhuizing" not in heard_by(sent, "Bram")


def test_a_move_holds_before_its_hint_has_come(house, room, tables):  # noqa: F811
    first, second = tables
    house.ledger._listeners.remove(room.broadcaster.published)
    house.done(house.fatima, MovePerson(person=house.bram.id, group=second))
    house.ledger.on_published(room.broadcaster.published)
    write_at(house, house.anna, first, "na de verhuizing")

    sent = room.flush()

    assert heard_by(sent, "Anna") == ["na de verhuizing"]
    assert told(sent, f"board:{board_of(first)}")
    assert "na de verhuizing" not in heard_by(sent, "Bram")


def test_who_is_moved_on_at_once_is_told_of_the_table_between_as_it_was_then(house, room, tables, monkeypatch):  # noqa: F811
    first, second = tables
    house.done(house.fatima, MovePerson(person=house.bram.id, group=second))
    read = room.broadcaster._read

    @contextmanager
    def moved_on_after_the_first():
        with read() as db:
            yield db
        monkeypatch.setattr(room.broadcaster, "_read", read)
        house.done(house.fatima, MovePerson(person=house.bram.id, group=first))
        write_at(house, house.chen, second, "na de verhuizing")

    monkeypatch.setattr(room.broadcaster, "_read", moved_on_after_the_first)

    assert "na de verhuizing" not in heard_by(room.flush(), "Bram")


def test_a_table_that_everybody_left_is_told_from_its_beginning_to_who_comes_next(house, room, tables):  # noqa: F811
    first, second = tables
    for member in (house.anna, house.bram):
        house.done(house.fatima, MovePerson(person=member.id, group=second))
    room.flush()
    audience = f"board:{board_of(first)}"
    assert audience not in room.broadcaster._sessions[house.session].feeds

    house.done(house.fatima, MovePerson(person=house.chen.id, group=first))
    sent = room.flush()

    assert heard_by(sent, "Chen") == ["van tafel een"]
    frames = [frame for frame, sids in sent if frame["audience"] == audience and "Chen" in sids]
    assert reduced(empty(audience), frames) == snapshots(house)[house.session, audience]


def test_who_is_moved_while_coming_in_follows_the_new_table_from_then_on(house, room, tables, monkeypatch):  # noqa: F811
    """Between the moment in which they are let in and that which they are answered from."""
    first, second = tables
    sockets = house.facilitator.sockets
    monkeypatch.setattr(sockets.broadcaster, "_send", lambda *_sent: None)
    sockets._cookies["Bram"] = {house.bram.cookie: house.app.extensions["signer"].cookie(house.bram.grant)}
    let_in = sockets.live.granted_cursors

    def moved_just_before(*asked):
        house.done(house.fatima, MovePerson(person=house.bram.id, group=second))
        room.flush()
        return let_in(*asked)

    monkeypatch.setattr(sockets.live, "granted_cursors", moved_just_before)
    wanted = dict.fromkeys(["everyone", f"person:{house.bram.id}", f"group:{first}", f"board:{board_of(first)}"])
    sockets.enter("Bram", {"protocol": 1, "session": house.session, "as": "participant", "cursors": wanted})

    heard = sockets.listeners.get("Bram").hears
    assert {f"group:{second}", f"board:{board_of(second)}"} < heard
    assert not {f"group:{first}", f"board:{board_of(first)}"} & heard
    sockets.disconnect("Bram")
