"""How much everybody got and from how many, and asking those who have not given any."""

import pytest

from facilitator.feedback.commands import NudgeFeedback, ReleaseFeedback
from facilitator.ids import new_id
from facilitator.programmes.roster.commands import PairDuo, RemoveEnrolment
from facilitator.steering.doors.commands import ReadmitPerson, RemovePerson
from tests.feedback.crowd import anonymous, joined
from tests.house import House
from tests.presentations.stage import (
    enrolment_of,
    given,
    given_sealed,
    held,
    off_stage,
    on_stage,
    on_the_roster,
    queued,
    row,
)


def release(presentation: str) -> ReleaseFeedback:
    return ReleaseFeedback(presentations=[presentation])


def test_how_many_may_give_follows_who_is_in_and_who_forms_a_duo(house):
    on_the_roster(house)
    anna, *_ = queued(house, guests=True)
    on_stage(house, anna)
    of = []
    for command, by in (
        (PairDuo(duo=new_id(), one=enrolment_of(house.anna), other=enrolment_of(house.bram)), house.otto),
        (RemovePerson(person=house.chen.id), house.fatima),
        (ReadmitPerson(person=house.chen.id), house.fatima),
        (RemoveEnrolment(enrolment=enrolment_of(house.bram)), house.otto),
    ):
        house.done(by, command)
        of.append(held(house, "facilitators")["coverage"][anna]["of"])
        house.check()
    joined(house, "Eef")

    assert [*of, held(house, "facilitators")["coverage"][anna]["of"]] == [2, 1, 2, 3, 4]


def test_who_is_asked_hears_it_until_they_gave_or_it_closed(house):
    anna, bram, *_ = queued(house)
    off_stage(house, anna)
    for giver in (house.bram, house.chen):
        given(house, giver, anna)
    on_stage(house, bram)
    house.done(house.fatima, NudgeFeedback(presentation=bram))
    asked = [one for one in (house.anna, house.chen, house.dewi) if _nudged(house, one, bram)]

    assert asked[:2] == asked != []  # as many as Anna got; Chen has given already, so the others first
    assert house.chen not in asked
    given(house, asked[0], bram)
    assert not _nudged(house, asked[0], bram)
    assert not any("nudge" in held(house, audience) for audience in ("everyone", "facilitators", "screen"))
    off_stage(house, bram)
    house.done(house.fatima, release(bram))
    assert not _nudged(house, asked[1], bram)
    house.check()


def test_asked_again_who_kept_silent_is_asked_too(house):
    anna, *_ = queued(house)
    on_stage(house, anna)
    house.done(house.fatima, NudgeFeedback(presentation=anna))
    first = held(house, f"person:{house.bram.id}")["nudge"][anna]["at"]
    house.later(ms=60_000)
    house.done(house.fatima, NudgeFeedback(presentation=anna))

    assert held(house, f"person:{house.bram.id}")["nudge"][anna]["at"] > first
    for giver in (house.bram, house.chen, house.dewi):
        given(house, giver, anna)
    assert house.refused(house.fatima, NudgeFeedback(presentation=anna)) == "nobody_to_nudge"


def test_where_it_is_anonymous_nobody_is_chosen(house):
    anna = anonymous(house)
    given_sealed(house, house.bram, anna)
    house.done(house.fatima, NudgeFeedback(presentation=anna))

    assert row(house, anna).nudged_at is not None
    assert "nudge" not in held(house, f"person:{house.chen.id}")
    house.check()


def test_nobody_is_asked_for_what_is_not_open(house):
    anna, bram, *_ = queued(house)
    assert house.refused(house.fatima, NudgeFeedback(presentation=anna)) == "feedback_not_open"
    off_stage(house, anna)
    house.done(house.fatima, release(anna))
    assert house.refused(house.fatima, NudgeFeedback(presentation=anna)) == "feedback_closed"
    assert house.refused(house.bram, NudgeFeedback(presentation=bram)) == "not_allowed"


@pytest.mark.parametrize("names", ["named", "hidden"])
def test_facilitators_see_who_has_not_given(house, names):
    anna, *_ = queued(house, names=names)
    assert "coverage" not in held(house, "facilitators")
    on_stage(house, anna)
    given(house, house.bram, anna)

    assert held(house, "facilitators")["coverage"][anna] == {
        "given": 1,
        "of": 3,
        "missing": sorted([house.chen.id, house.dewi.id]),
        "offers": 0,
        "released": False,
        "held": None,
        "enough": True,
    }
    assert "coverage" not in held(house, "everyone")
    assert "coverage" not in held(house, "screen")


def _nudged(house: House, person, presentation: str) -> bool:
    return presentation in held(house, f"person:{person.id}").get("nudge", {})
