"""A group at work: it calls for help, and says that it is ready."""

import pytest

from facilitator.groups.commands import CallHelp, EndHelp, MarkReady, UnmarkReady
from facilitator.rounds.commands import EndGrace
from tests.groups.tables import held, seated
from tests.groups.test_groups import code
from tests.house import TAFELS


def test_help_is_called_and_ended(house):
    first, _ = seated(house, [house.anna], [house.bram])

    house.done(house.anna, CallHelp(group=first, question="Gaat het om de regio?"))
    called = held(house, "facilitators")["group"][first]["help"]
    assert (called["text"], called["by"]) == ("Gaat het om de regio?", "Anna")
    assert held(house, f"group:{first}")["group"][first]["help"] == called
    assert "help" not in held(house, "everyone")["group"][first]
    assert code(house, house.bram, EndHelp(group=first)) == "not_in_group"
    assert code(house, house.bram, CallHelp(group=first)) == "not_in_group"

    house.done(house.fatima, EndHelp(group=first))
    assert held(house, "facilitators")["group"][first]["help"] is None
    assert code(house, house.fatima, EndHelp(group=first)) == "already"


def test_a_group_is_ready_and_is_not_after_all(house):
    first, _ = seated(house, [house.anna])

    house.done(house.anna, MarkReady(group=first))
    assert held(house, "facilitators")["group"][first]["ready_at"] is not None
    assert code(house, house.anna, MarkReady(group=first)) == "already"

    house.done(house.anna, UnmarkReady(group=first))
    assert held(house, "facilitators")["group"][first]["ready_at"] is None
    assert code(house, house.anna, UnmarkReady(group=first)) == "already"


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_group_works_only_while_its_round_is_on(house, when):
    first, _ = seated(house, [house.anna], opened=when == "after")
    if when == "after":
        house.done(house.fatima, EndGrace(round=house.round(TAFELS)))

    expected = "round_closed" if when == "after" else "round_not_open"
    assert code(house, house.anna, MarkReady(group=first)) == expected


def test_a_round_that_goes_on_begins_with_nobody_ready_and_no_call(house):
    first, _ = seated(house, [house.anna])
    house.done(house.anna, MarkReady(group=first))
    house.done(house.anna, CallHelp(group=first, question="Nog één vraag"))
    house.done(house.fatima, EndGrace(round=house.round(TAFELS)))
    house.open(TAFELS)

    group = held(house, "facilitators")["group"][first]
    assert (group["ready_at"], group["help"]) == (None, None)
    house.check()


def test_a_facilitator_ends_a_call_for_help_also_after_the_close(house):
    first, _ = seated(house, [house.anna])
    house.done(house.anna, CallHelp(group=first))
    house.done(house.fatima, EndGrace(round=house.round(TAFELS)))

    house.done(house.fatima, EndHelp(group=first))
