"""What people promise after their presentation: who may, by when, and a duo together."""

import pytest
from sqlalchemy import select

from facilitator.commitments.commands import MakeCommitment
from facilitator.commitments.models import Commitment
from facilitator.ids import new_id
from tests.commitments.promised import DUE, EARLIER, PROMISE, earlier, presented, promise
from tests.house import House


def made(house: House) -> list[tuple[str, str]]:
    with house.read() as db:
        return [(one.text, one.due_on) for one in db.scalars(select(Commitment).order_by(Commitment.made_at))]


def made_at(house: House) -> int:
    with house.read() as db:
        return db.scalars(select(Commitment.made_at)).one()


def word(presentation: str, text: str = PROMISE, due_on: str = DUE, **chosen: object) -> MakeCommitment:
    return MakeCommitment(commitment=new_id(), presentation=presentation, text=text, due_on=due_on, **chosen)


def test_who_presented_says_what_they_will_do_and_says_it_otherwise(house):
    (anna,) = earlier(house, house.anna)
    presentation = presented(house, anna)

    promise(house, anna, presentation)
    promise(house, anna, presentation, "Ik bel ze zelf.", "2027-01-15")

    assert made(house) == [("Ik bel ze zelf.", "2027-01-15")]


def test_nobody_else_does_and_not_before_the_release(house):
    anna, bram = earlier(house, house.anna, house.bram)
    presentation = presented(house, anna)
    waiting = presented(house, bram, released=False)

    assert house.refused(bram, word(presentation), scope=EARLIER) == "not_allowed"
    assert house.refused(house.fatima, word(presentation), scope=EARLIER) == "not_allowed"
    assert house.refused(house.vera, word(presentation), scope=EARLIER) == "not_allowed"
    assert house.refused(house.nobody, word(presentation), scope=EARLIER) == "not_signed_in"
    assert house.refused(bram, word(waiting), scope=EARLIER) == "unknown_feedback"
    assert house.refused(house.anna, word(presentation)) == "unknown_presentation"  # of another session
    assert made(house) == []


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("2026-11-01", "day_passed"),
        ("2027-02-30", "not_a_date"),
        ("1-12-2026", "malformed"),
        ("２０２７-０１-０１", "malformed"),  # digits of another width: no calendar reads them
        ("9999-01-01", "not_a_date"),
    ],
)
def test_the_day_is_one_that_is_still_to_come(house, day, code):
    (anna,) = earlier(house, house.anna)
    result = house.send(anna, word(presented(house, anna), due_on=day), scope=EARLIER) if code != "malformed" else None

    if result is None:
        with pytest.raises(ValueError, match="due_on"):
            word(new_id(), due_on=day)
    else:
        assert (result.error.code, result.error.field) == (code, "due_on")


def test_a_day_that_was_chosen_in_time_stays_when_the_words_change(house):
    (anna,) = earlier(house, house.anna)
    presentation = presented(house, anna)
    promise(house, anna, presentation)
    house.later(ms=60 * 24 * 3_600_000)

    promise(house, anna, presentation, "Ik bel ze alle drie.")

    assert made(house) == [("Ik bel ze alle drie.", DUE)]
    assert house.refused(anna, word(presentation, due_on="2026-12-22"), scope=EARLIER) == "day_passed"


def test_a_duo_promises_together_and_does_not_overwrite_each_other(house):
    anna, bram = earlier(house, house.anna, house.bram)
    presentation = presented(house, anna, bram)
    house.done(anna, word(presentation, base=0), scope=EARLIER)

    late = word(presentation, "Iets anders.", base=0)
    assert house.refused(bram, late, scope=EARLIER) == "changed_meanwhile"
    house.done(bram, word(presentation, base=0), scope=EARLIER)  # the same words are no quarrel
    house.done(bram, word(presentation, "Wij bellen samen.", base=made_at(house)), scope=EARLIER)

    assert made(house) == [("Wij bellen samen.", DUE)]


def test_it_may_still_be_said_after_the_session_ended(house):
    from facilitator.steering.commands import EndSession

    (anna,) = earlier(house, house.anna)
    presentation = presented(house, anna)
    house.done(house.fatima, EndSession(), scope=EARLIER)

    promise(house, anna, presentation)

    assert made(house) == [(PROMISE, DUE)]
