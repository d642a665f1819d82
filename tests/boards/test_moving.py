"""Where a note stands in its column."""

import pytest

from facilitator.boards.commands import MoveNote
from facilitator.ids import new_id
from tests.boards.wall import order, write
from tests.house import KANSEN, House


@pytest.fixture
def house(house: House) -> House:
    house.open(KANSEN)
    return house


def test_moving_puts_a_note_where_it_was_dropped(house):
    one, two, three = (write(house, house.anna, text) for text in ("een", "twee", "drie"))

    house.done(house.anna, MoveNote(note=three, column=house.column(KANSEN), after=None))
    assert order(house) == [three, one, two]
    house.done(house.anna, MoveNote(note=three, column=house.column(KANSEN), after=one))
    assert order(house) == [one, three, two]
    house.done(house.anna, MoveNote(note=one, column=house.column(KANSEN, 1)))
    assert (order(house), order(house, place=1)) == ([three, two], [one])


def test_a_new_note_comes_after_one_that_was_moved_to_the_end(house):
    one, two = (write(house, house.anna, text) for text in ("een", "twee"))
    house.done(house.anna, MoveNote(note=one, column=house.column(KANSEN), after=two))

    three = write(house, house.bram, "drie")

    assert order(house) == [two, one, three]


def test_a_new_note_comes_after_one_that_was_moved_to_an_empty_column(house):
    one = write(house, house.anna, "een")
    house.done(house.anna, MoveNote(note=one, column=house.column(KANSEN, 1)))

    two = write(house, house.anna, "twee", place=1)

    assert order(house, place=1) == [one, two]


@pytest.mark.parametrize("after", ["itself", "elsewhere", "nowhere"])
def test_after_a_note_that_is_not_in_the_column_is_nowhere(house, after):
    one = write(house, house.anna, "een")
    elsewhere = write(house, house.anna, "ginds", place=1)
    places = {"itself": one, "elsewhere": elsewhere, "nowhere": new_id()}

    move = MoveNote(note=one, column=house.column(KANSEN), after=places[after])

    assert house.refused(house.anna, move) == "unknown_note"
