"""Giving presenters their feedback: one or many, held back or not, and anonymous only when five gave it."""

from sqlalchemy import select

from facilitator.feedback.commands import HoldFeedback, ReleaseFeedback
from facilitator.feedback.models import OpenedRating, OpenedText, SealedFeedback, SealedGiver
from facilitator.ids import new_id
from facilitator.ledger.cleaning import asked_to_clean
from facilitator.presentations.commands import ReopenFeedback
from facilitator.steering.commands import EndSession
from tests.feedback.crowd import all_give, anonymous, crowd, sealed, sealed_rows
from tests.house import House
from tests.presentations.stage import (
    given,
    given_sealed,
    held,
    off_stage,
    on_stage,
    paused_queue,
    queued,
    round_of,
    row,
)
from tests.privacy.erasing import cleaned, files_with


def release(*presentations: str) -> ReleaseFeedback:
    return ReleaseFeedback(presentations=list(presentations))


def released(house: House, *presentations: str) -> list[bool]:
    return [row(house, one).released_at is not None for one in presentations]


def test_release_closes_it_and_lets_go_of_what_held_it(house):
    anna, *_ = queued(house)
    off_stage(house, anna)
    given(house, house.bram, anna)
    house.done(house.fatima, HoldFeedback(presentation=anna, reason="Eerst even bellen"))
    assert held(house, "facilitators")["coverage"][anna]["held"] == "Eerst even bellen"

    house.done(house.fatima, release(anna))

    coverage = held(house, "facilitators")["coverage"][anna]
    assert (coverage["released"], coverage["held"]) == (True, None)
    assert held(house, f"person:{house.bram.id}")["given"][anna]["closed"]
    assert row(house, anna).feedback_closed_at is not None
    assert house.refused(house.fatima, ReopenFeedback(presentation=anna, minutes=5)) == "released"
    house.check()


def test_of_many_those_that_can_be(house):
    anna, bram, chen, dewi = queued(house)
    for presentation in (anna, bram):
        off_stage(house, presentation)
    on_stage(house, chen)
    house.done(house.fatima, HoldFeedback(presentation=bram, reason="Te scherp"))

    house.done(house.fatima, release(anna, bram, chen, dewi, anna))

    assert released(house, anna, bram, chen, dewi) == [True, False, False, False]
    assert house.refused(house.fatima, release(bram, chen)) == "held_back"
    house.done(house.fatima, release(bram))
    assert released(house, bram) == [True]


def test_what_cannot_be_released_says_why(house):
    anna, bram, *_ = queued(house)
    pause = paused_queue(house, round_of(house, anna))
    assert house.refused(house.fatima, release(anna)) == "feedback_not_open"
    assert house.refused(house.fatima, HoldFeedback(presentation=anna, reason="Nog niet")) == "feedback_not_open"
    on_stage(house, anna)
    assert house.refused(house.fatima, release(anna)) == "still_presenting"
    off_stage(house, anna)
    house.done(house.fatima, release(anna))

    assert house.refused(house.fatima, release(anna)) == "already"
    assert house.refused(house.fatima, HoldFeedback(presentation=anna, reason="Toch niet")) == "released"
    assert house.refused(house.fatima, release(new_id())) == "unknown_presentation"
    assert house.refused(house.fatima, release(pause)) == "malformed"
    assert house.refused(house.anna, release(bram)) == "not_allowed"


def test_it_is_released_after_the_session_too(house):
    anna, *_ = queued(house)
    off_stage(house, anna)
    house.done(house.fatima, EndSession())
    house.done(house.fatima, release(anna))

    assert released(house, anna) == [True]
    house.check()


def test_fewer_than_five_anonymous_ones_stay_sealed(house):
    anna = anonymous(house)
    *four, fifth = house.bram, house.chen, house.dewi, *crowd(house, 2)
    all_give(house, anna, four)
    result = house.send(house.fatima, release(anna))
    assert result.error is not None
    assert (result.error.code, result.error.params) == ("too_few_anonymous", {"least": 5})
    assert sealed_rows(house) == (4, 4)

    all_give(house, anna, [fifth])
    house.done(house.fatima, release(anna))
    assert sealed_rows(house) == (0, 0)
    house.check()


def test_of_anonymous_feedback_each_text_stands_apart(house):
    anna = anonymous(house, ratings="traffic-light")
    givers = [house.bram, house.chen, house.dewi, *crowd(house, 3)]
    secrets = []
    for place, giver in enumerate(givers):
        said = {"top": f"Top {place}", "tip": f"Tip {place}"}
        ratings = {"what": place % 3 + 1, "why": 3}
        reasons = {"what": f"Reden {place}"} if place % 3 < 2 else {}
        secrets += given_sealed(house, giver, anna, ratings=ratings, reasons=reasons, **said)

    house.done(house.fatima, release(anna))

    with house.read() as db:
        texts = db.scalars(select(OpenedText)).all()
        ratings = {(row.key, row.step): row.times for row in db.scalars(select(OpenedRating))}
        assert db.scalars(select(SealedFeedback)).all() == db.scalars(select(SealedGiver)).all() == []
        assert asked_to_clean(db)
    expected = {("top", f"Top {place}") for place in range(6)} | {("tip", f"Tip {place}") for place in range(6)}
    expected |= {("reason:what", f"Reden {place}") for place in (0, 1, 3, 4)}
    assert {(row.key, row.text) for row in texts} == expected
    assert len(texts) == len(expected)
    assert ratings == {("what", 1): 2, ("what", 2): 2, ("what", 3): 2, ("why", 3): 6}
    assert {row.id for row in texts}.isdisjoint(secrets)
    coverage = held(house, "facilitators")["coverage"][anna]
    assert (coverage["given"], coverage["of"], coverage["released"]) == (6, 6, True)
    house.check()


def test_after_release_a_phone_that_sends_again_is_told_that_it_was_applied(house):
    """Also when the file has been cleaned since: the receipts say no more than that by then."""
    anna = anonymous(house)
    all_give(house, anna, [house.chen, house.dewi, *crowd(house, 2)])
    command, id = sealed(anna, top="Helder"), new_id()
    house.done(house.bram, command, id=id)
    house.done(house.fatima, release(anna))
    house.done(house.fatima, EndSession())
    house.sweep()
    assert house.ledger.clean()

    assert house.done(house.bram, command, id=id).again
    assert house.refused(house.bram, command) == "feedback_closed"


def test_what_was_sealed_is_cleaned_off_the_disk_once_nobody_meets(house):
    """The log beside the file still holds who gave something; not after the session."""
    anna = anonymous(house)
    givers = [house.bram, house.chen, house.dewi, *crowd(house, 2)]
    all_give(house, anna, givers)
    house.done(house.fatima, release(anna))
    house.done(house.willem, EndSession(), scope=house.other_session)
    assert not cleaned(house)

    house.done(house.fatima, EndSession())
    assert any(files_with(house, f"{anna}{one.id}".lower()) for one in givers)
    assert cleaned(house)
    assert not any(files_with(house, f"{anna}{one.id}".lower()) for one in givers)
