"""Catching up: what is missing where it is little, a name to fetch where it is much."""

import orjson
import pytest

from facilitator.boards.commands import AddNote
from facilitator.fields import LIMITS
from facilitator.ids import new_id
from facilitator.live.sync import Snapshots, catch_up, first_snapshots
from tests.boards.wall import write
from tests.house import KANSEN, House
from tests.ledger.telling import over_the_wire


@pytest.fixture
def house(house: House) -> House:
    house.open(KANSEN)
    write(house, house.anna, "Samen beginnen")
    return house


def fill(house: House, count: int) -> None:
    board, column = house.board(KANSEN), house.column(KANSEN)
    for start in range(0, count, 50):
        batch = [
            AddNote(note=new_id(), board=board, column=column, text=f"{start + n} " + "x" * 1900)
            for n in range(min(50, count - start))
        ]
        assert {result.status for result in house.send_all(house.bram, *batch)} == {"applied"}


def caught_up(house: House, cursors: dict[str, int | None], *, same_epoch: bool = True):
    with house.read() as db:
        known, changes, fetch = catch_up(db, house.session, cursors, same_epoch=same_epoch)
    return known, [over_the_wire(frame) for frame in changes], fetch


def test_who_holds_nothing_is_told_everything(house):
    board = f"board:{house.board(KANSEN)}"

    known, changes, fetch = caught_up(house, {board: None})

    (frame,) = changes
    assert (frame["from"], frame["to"], fetch) == (0, known[board], [])
    assert [note["text"] for note in frame["put"]["note"].values()] == ["Samen beginnen"]


def test_who_holds_everything_is_told_nothing(house):
    known, _, _ = caught_up(house, {"everyone": None})

    assert caught_up(house, known) == (known, [], [])


def test_an_audience_that_holds_nothing_has_head_zero(house):
    assert caught_up(house, {"board:nowhere": None}) == ({"board:nowhere": 0}, [], [])


@pytest.mark.parametrize("cursor", [0, 1, 10**9])
def test_another_life_of_the_database_is_fetched_whole(house, cursor):
    _, changes, fetch = caught_up(house, {"everyone": cursor}, same_epoch=False)

    assert (changes, fetch) == ([], ["everyone"])


def test_a_cursor_from_the_future_is_fetched_whole(house):
    _, changes, fetch = caught_up(house, {"everyone": 10**9})

    assert (changes, fetch) == ([], ["everyone"])


def test_much_is_fetched_and_little_comes_along(house):
    fill(house, 60)
    board = f"board:{house.board(KANSEN)}"

    _, changes, fetch = caught_up(house, {"everyone": None, board: None})

    assert fetch == [board]
    assert {frame["audience"] for frame in changes} == {"everyone"}
    assert sum(len(orjson.dumps(frame)) for frame in changes) <= LIMITS["frame_bytes"]


def test_a_snapshot_is_made_once_for_each_head(house):
    snapshots = Snapshots("epoch")
    board = f"board:{house.board(KANSEN)}"
    with house.read() as db:
        first = snapshots.get(db, house.session, board)
        assert snapshots.get(db, house.session, board) is first
    write(house, house.anna, "nog een")
    with house.read() as db:
        assert snapshots.get(db, house.session, board).to > first.to


def test_what_a_page_carries_stays_small(house):
    fill(house, 60)
    with house.read() as db:
        identity = house.live.identify(db, cookies(house), house.session, "participant")
        carried = first_snapshots(db, identity)

    assert "everyone" in {snapshot["audience"] for snapshot in carried}
    assert f"board:{house.board(KANSEN)}" not in {snapshot["audience"] for snapshot in carried}
    assert len(orjson.dumps(carried)) <= LIMITS["frame_bytes"]


def cookies(house: House) -> dict[str, str]:
    return {house.anna.cookie: house.app.extensions["signer"].cookie(house.anna.grant)}
