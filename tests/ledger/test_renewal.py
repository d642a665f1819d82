"""A database that another version of the program projected: at the start everybody's holdings are made right, once."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ledger.epoch import ensure_epoch
from facilitator.ledger.models import Holding, Mark, Progress
from facilitator.ledger.renewal import project_anew
from tests.boards.wall import write
from tests.house import KANSEN, House


@pytest.fixture
def lived_in(house: House) -> House:
    house.open(KANSEN)
    write(house, house.anna, "Samen")
    return house


def as_an_older_program_left_it(house: House) -> None:
    """A kind that there is no more, one that there was not yet, a field that is new; and its own mark."""
    with Database(house.writer_engine) as db, db.begin():
        db.get_one(Mark, "projected").value = "of an older program"
        for holding in db.scalars(select(Holding).where(Holding.session == house.session)):
            if holding.kind == "tally":
                db.delete(holding)
            elif holding.kind == "round":
                holding.body = "{}"
        db.add(Holding(session=house.session, id="x", kind="gone", audience="everyone", seq=1, body="{}"))


def seqs(house: House) -> dict[str, int]:
    with house.read() as db:
        return {row.scope: row.seq for row in db.scalars(select(Progress))}


def test_what_everybody_holds_is_made_right_in_a_new_epoch(lived_in):
    as_an_older_program_left_it(lived_in)
    before, was = ensure_epoch(lived_in.writer_engine), seqs(lived_in)

    assert project_anew(lived_in.writer_engine) == 1

    lived_in.check()
    assert ensure_epoch(lived_in.writer_engine) != before
    assert seqs(lived_in) == was


def test_it_is_done_once_and_what_was_right_stays_as_it_is(lived_in):
    before = ensure_epoch(lived_in.writer_engine)
    with Database(lived_in.writer_engine) as db, db.begin():
        db.get_one(Mark, "projected").value = "of a program that projected the same"

    assert [project_anew(lived_in.writer_engine) for _ in range(2)] == [0, 0]
    assert ensure_epoch(lived_in.writer_engine) == before


def test_a_house_does_so_when_it_starts(lived_in):
    as_an_older_program_left_it(lived_in)
    lived_in.close()

    again = House(lived_in.settings.data)
    try:
        again.check()
    finally:
        again.close()
