"""The broadcaster tells every audience what the holdings say since it was last told."""

import pytest

from facilitator.boards.commands import DeleteNote
from facilitator.rounds.commands import RevealNotes
from tests.boards.wall import write
from tests.house import DOEN, KANSEN, House
from tests.ledger.telling import reduced, snapshots
from tests.live.broadcasting import Room, told


@pytest.fixture
def room(house: House, monkeypatch) -> Room:
    return Room(house, monkeypatch)


def test_a_change_is_encoded_once_for_all_who_hear_it(house, room):
    house.open(KANSEN)
    for by in (house.anna, house.bram):
        room.enter(by, "participant")

    write(house, house.anna, "Samen")

    sent = {frame["audience"]: sids for frame, sids in room.flush()}
    assert sent == {f"board:{house.board(KANSEN)}": ["Anna", "Bram"], f"person:{house.anna.id}": ["Anna"]}


def test_many_changes_between_two_flushes_are_one_frame(house, room):
    house.open(KANSEN)
    room.enter(house.bram, "participant")
    notes = [write(house, house.anna, f"{n}") for n in range(5)]
    house.done(house.anna, DeleteNote(note=notes[0]))

    (frame,) = told(room.flush(), f"board:{house.board(KANSEN)}")

    assert (sorted(frame["put"]["note"]), frame["drop"]) == (sorted(notes[1:]), {"note": [notes[0]]})


def test_what_was_told_is_not_told_again(house, room):
    house.open(KANSEN)
    room.enter(house.bram, "participant")
    write(house, house.anna, "een")
    (first,) = told(room.flush(), f"board:{house.board(KANSEN)}")

    write(house, house.anna, "twee")
    (second,) = told(room.flush(), f"board:{house.board(KANSEN)}")

    assert second["from"] == first["to"]
    assert [note["text"] for note in second["put"]["note"].values()] == ["twee"]


def test_a_hint_that_is_lost_is_made_good_by_the_next(house, room):
    house.open(KANSEN)
    room.enter(house.bram, "participant")
    house.ledger._listeners.remove(room.broadcaster.published)
    write(house, house.anna, "een")
    house.ledger.on_published(room.broadcaster.published)

    write(house, house.anna, "twee")

    (frame,) = told(room.flush(), f"board:{house.board(KANSEN)}")
    assert sorted(note["text"] for note in frame["put"]["note"].values()) == ["een", "twee"]


def test_a_new_board_is_heard_before_any_frame_of_it(house, room):
    """The phones hear of the round and its board in one go, and nobody has to ask."""
    anna, fatima = room.enter(house.anna, "participant"), room.enter(house.fatima, "facilitator")
    board = house.board(KANSEN)

    house.open(KANSEN)
    write(house, house.bram, "meteen")
    sent = room.flush()

    assert (f"board:{board}" in anna.hears, f"staff:{board}" in fatima.hears) == (True, True)
    assert f"board:{board}" not in fatima.hears
    order = [frame["audience"] for frame, _ in sent]
    assert order.index("everyone") < order.index(f"board:{board}")
    (frame,) = told(sent, f"board:{board}")
    assert frame["from"] == 0


def test_frames_carry_every_listener_to_what_their_audiences_hold(house, room):
    listeners = [room.enter(by, "participant") for by in (house.anna, house.bram)]
    listeners.append(room.enter(house.fatima, "facilitator"))
    before = {audience: body for (session, audience), body in snapshots(house).items() if session == house.session}

    house.open(DOEN)
    room_sent = room.flush()
    write(house, house.anna, "stil", position=DOEN)
    house.done(house.fatima, RevealNotes(round=house.round(DOEN)))
    room_sent += room.flush()

    after = snapshots(house)
    for listener in listeners:
        for audience in listener.hears:
            empty = {"audience": audience, "to": 0, "put": {}}
            frames = [frame for frame, sids in room_sent if frame["audience"] == audience and listener.sid in sids]
            assert reduced(before.get(audience, empty), frames) == after.get((house.session, audience), empty)
    assert {"note", "mine", "hears", "tally"} <= {kind for frame, _ in room_sent for kind in frame["put"]}


def test_the_tick_grows_with_the_listeners_and_is_nothing_when_it_is_quiet(house, room):
    house.open(KANSEN)
    for number in range(200):
        room.enter(house.anna, "participant", sid=f"phone {number}")
    board = f"board:{house.board(KANSEN)}"

    assert told_after(house, room, board) == [0.0]
    assert told_after(house, room, board) == [pytest.approx(200 * 0.00025)]
    room.now += 1
    assert told_after(house, room, board) == [0.0]


def test_the_screen_does_not_wait_for_the_phones(house, room):
    house.open(KANSEN)
    for number in range(200):
        room.enter(house.anna, "participant", sid=f"phone {number}")
    room.enter(house.fatima, "screen", sid="wall")
    board = f"board:{house.board(KANSEN)}"

    assert told_after(house, room, board) == [0.0, 0.0]
    room.times.clear()
    start = room.now
    write(house, house.bram, "nog een")
    room.flush()

    waits = {sids[0]: at - start for at, audience, sids in room.times if audience == board}
    assert waits == {"wall": pytest.approx(0.020), "phone 0": pytest.approx(0.050)}


def test_while_many_are_told_others_run_and_each_role_hears_everything_in_order(house, room):
    house.open(KANSEN)
    for number in range(200):
        room.enter(house.anna, "participant", sid=f"phone {number}")
    room.enter(house.fatima, "screen", sid="wall")
    board = f"board:{house.board(KANSEN)}"
    texts = iter(["twee", "drie"])

    def somebody_writes_on() -> None:
        if (text := next(texts, None)) is not None:
            write(house, house.bram, text)
            room.now += 0.1
            room.run_what_is_due()

    room.in_between = somebody_writes_on
    write(house, house.bram, "een")
    room.flush()

    heard: dict[str, list[tuple[float, int]]] = {}
    for now, audience, to in room.times:
        if audience == board:
            heard.setdefault("wall" if "wall" in to else "phones", []).append((now, len(to)))
    start = heard["phones"][0][0]
    assert [(round(at - start, 3), number) for at, number in heard["wall"]] == [(0.0, 1), (0.1, 1), (0.2, 1)]
    # What came meanwhile goes to all phones together, when all of them have the first.
    assert [number for _, number in heard["phones"]] == [200, 200]


def test_who_is_moved_while_many_are_told_hears_no_more_of_it(house, room):
    house.open(KANSEN)
    phones = [room.enter(house.anna, "participant", sid=f"phone {number}") for number in range(120)]
    board = f"board:{house.board(KANSEN)}"
    room.in_between = lambda: room.broadcaster.keep_to(phones[110], {"everyone"})

    write(house, house.bram, "een")
    room.flush()

    (to,) = [to for _, audience, to in room.times if audience == board]
    assert to == [phone.sid for phone in phones if phone is not phones[110]]


def told_after(house: House, room: Room, audience: str) -> list[float]:
    """How long it takes until a note that is written now is told to an audience."""
    start = room.now
    room.times.clear()
    write(house, house.bram, "een")
    room.flush()
    return [at - start for at, told_to, _ in room.times if told_to == audience]


def test_nothing_is_kept_for_an_audience_that_nobody_hears(house, room):
    house.open(KANSEN)
    anna = room.enter(house.anna, "participant")
    bram = room.enter(house.bram, "participant")

    for gone, left in ((anna, bram.hears), (bram, set())):
        room.listeners.remove(gone.sid)
        room.broadcaster.forget(gone)
        here = room.broadcaster._sessions.get(house.session)
        assert set(here.feeds if here else ()) == left
    assert room.broadcaster._sessions == {}
