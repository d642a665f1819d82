"""What must happen at a moment happens once, however many look."""

import pytest

from facilitator.ledger import sweeper
from facilitator.ledger.command import Envelope
from facilitator.ledger.sweeper import keep_sweeping, sweep
from facilitator.people.actor import SYSTEM
from facilitator.rounds.commands import EndGrace
from facilitator.rounds.due import graces_over
from facilitator.steering.commands import CloseRound
from facilitator.wiring import DUE
from tests.house import KANSEN, House
from tests.steering.stage import state


@pytest.fixture
def house(house: House) -> House:
    house.done(house.fatima, CloseRound(round=house.open(KANSEN)))
    house.later(ms=60_001)
    return house


def test_two_who_look_at_once_do_it_once(house, monkeypatch):
    sent: list[Envelope] = []
    results: list[tuple[str, bool]] = []
    submit = house.ledger.submit

    def twice(scope, envelopes, **chosen):
        for _ in range(2):
            sent.extend(envelopes)
            results.extend((result.status, result.again) for result in submit(scope, envelopes, **chosen))

    monkeypatch.setattr(house.ledger, "submit", twice)
    with house.read() as db:
        assert sweep(house.ledger, db, [graces_over], SYSTEM) == 1

    assert results == [("applied", False), ("applied", True)]
    assert len({envelope.id for envelope in sent}) == 1
    assert state(house) == "closed"


def test_the_same_facts_give_the_same_command_and_others_another(house):
    with house.read() as db:
        (first,), (again,), (later,) = (list(graces_over(db, now)) for now in (2**50, 2**50, 2**51))
    assert first == again == later
    assert first.command == EndGrace(round=house.round(KANSEN))
    assert first.facts[0] == house.round(KANSEN)


class Enough(BaseException):
    """The test has seen what it wanted."""


def test_a_sweep_that_fails_is_not_the_last_one(house, monkeypatch):
    looked: list[int] = []

    def cannot_read():
        looked.append(1)
        raise ZeroDivisionError

    sweep_for(3, monkeypatch, house, read=cannot_read)

    assert len(looked) == 3


def sweep_for(seconds: int, patch, house: House, *, read=None, finders=()) -> None:
    """Keep sweeping for some seconds, that pass at once."""
    left = iter(range(seconds))

    def sleep(_seconds):
        if next(left, None) is None:
            raise Enough

    patch.setattr(sweeper, "sleep", sleep)
    with pytest.raises(Enough):
        keep_sweeping(house.ledger, read or house.live.read, list(finders), SYSTEM)


def test_a_finder_that_fails_does_not_keep_the_others_from_being_done(house, monkeypatch, caplog):
    def broken(db, now):
        raise ZeroDivisionError("Annes geheim")

    sweep_for(1, monkeypatch, house, finders=[broken, *DUE])

    assert state(house) == "closed"
    assert [record.getMessage() for record in caplog.records] == ["broken failed: ZeroDivisionError"]


def test_it_looks_whether_writing_works_again(house, monkeypatch):
    house.ledger.writable = False

    sweep_for(1, monkeypatch, house)

    assert house.ledger.writable is True
