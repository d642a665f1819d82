"""What phones hold is compared with the database itself, and a phone that holds something else is seen."""

from dataclasses import dataclass

from bench import books
from facilitator.ledger.holdings import everything
from facilitator.live.frames import snapshot_body
from tests.boards.wall import write
from tests.house import KANSEN, House
from tests.ledger.telling import over_the_wire
from tests.support.frames import Shelf
from tests.support.held import held_digests, notes_in
from tests.support.store import Store


@dataclass
class Holder:
    store: Store


def holder(house: House, *, without: str = "") -> Holder:
    """A phone that holds everything of the board, or lacks one note."""
    board = f"board:{house.board(KANSEN)}"
    with house.read() as db:
        snapshot = over_the_wire(snapshot_body(board, *everything(db, house.session, board)))
    snapshot["put"]["note"].pop(without, None)
    store = Store(Shelf(), [board])
    store.replace(snapshot)
    return Holder(store)


def test_a_phone_in_step_holds_what_the_database_holds(house):
    house.open(KANSEN)
    written = [write(house, by, text) for by, text in ((house.anna, "een"), (house.bram, "twee"))]
    kept = house.settings.data, house.session

    assert notes_in(house.settings.data) == sorted(zip(written, ("een", "twee"), strict=True))
    assert holder(house).store.digests().items() <= held_digests(*kept).items()
    assert books.astray([holder(house)], kept) == 0
    # Both lack the same, so beside each other they look right.
    lacking = [holder(house, without=written[0]), holder(house, without=written[0])]
    assert (books.out_of_step(lacking), books.astray(lacking, kept)) == (0, 2)
