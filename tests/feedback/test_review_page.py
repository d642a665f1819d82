"""The page on which facilitators read feedback, and give it to who presented or keep it back."""

import pytest

from facilitator.presentations.commands import CloseFeedback
from tests.feedback.crowd import all_give, anonymous, crowd
from tests.house import SESSION
from tests.presentations.stage import given, off_stage, on_stage, queued, row
from tests.steering.test_planning_pages import fatima, post, shown

__all__ = ["fatima"]


def page_of(presentation: str) -> str:
    return f"/s/{SESSION}/presentations/{presentation}/feedback"


def closed(house, presentation: str) -> None:
    house.done(house.fatima, CloseFeedback(presentation=presentation))


@pytest.mark.parametrize("names", ["named", "hidden"])
def test_what_has_a_name_is_read_once_feedback_has_closed(house, fatima, names):
    anna, *_ = queued(house, names=names, ratings="criteria")
    on_stage(house, anna)
    given(house, house.bram, anna, top="Je noemt een getal", ratings={"sharp": 4})
    off_stage(house, anna)

    assert "Je noemt een getal" not in shown(fatima, page_of(anna))
    closed(house, anna)
    page = shown(fatima, page_of(anna))

    assert "Je noemt een getal" in page
    assert house.bram.name in page
    assert "4 helemaal" in page
    assert '<details class="more review">' in page  # on a mirrored beamer nothing shows before it is asked for


def test_what_is_anonymous_is_read_after_its_release_and_never_with_a_name(house, fatima):
    people = crowd(house, 5)
    anna = anonymous(house)
    said = all_give(house, anna, people)
    closed(house, anna)

    before = shown(fatima, page_of(anna))
    assert "5 " in before
    assert not any(text in before for text in said.values())
    assert post(house, fatima, f"{page_of(anna)}/release").headers["Location"].endswith("?done=released")
    after = shown(fatima, page_of(anna))

    assert all(text in after for text in said.values())
    assert not any(one.name in after for one in people)


def test_it_is_released_and_read_also_after_the_session(house, fatima):
    from facilitator.steering.commands import EndSession

    anna, *_ = queued(house)
    on_stage(house, anna)
    given(house, house.bram, anna, top="Helder")
    off_stage(house, anna)
    house.done(house.fatima, EndSession())

    post(house, fatima, f"{page_of(anna)}/release")

    assert row(house, anna).released_at is not None
    assert "Helder" in shown(fatima, page_of(anna))


def test_it_is_kept_back_with_a_reason_and_not_without(house, fatima):
    anna, *_ = queued(house)
    off_stage(house, anna)

    refused = post(house, fatima, f"{page_of(anna)}/hold", reason=" ")
    assert refused.status_code == 422
    assert row(house, anna).held_at is None
    post(house, fatima, f"{page_of(anna)}/hold", reason="Eerst bellen")

    assert row(house, anna).held_reason == "Eerst bellen"
    assert "Eerst bellen" in shown(fatima, page_of(anna))


def test_fewer_than_five_anonymous_ones_are_not_released(house, fatima):
    anna = anonymous(house)
    all_give(house, anna, [house.bram, house.chen])

    answer = post(house, fatima, f"{page_of(anna)}/release")

    assert answer.status_code == 422
    assert "Minder dan 5 mensen" in answer.text
    assert row(house, anna).released_at is None


def test_one_goes_from_presenter_to_presenter(house, fatima):
    anna, bram, chen, _dewi = queued(house)
    for each in (anna, bram, chen):
        off_stage(house, each)

    page = shown(fatima, page_of(bram))

    assert f'rel="prev" href="{page_of(anna)}"' in page
    assert f'rel="next" href="{page_of(chen)}"' in page
    assert "2 van 3" in page


def test_nobody_else_reads_it(house):
    anna, *_ = queued(house)
    off_stage(house, anna)

    assert house.client(house.willem).get(page_of(anna)).status_code == 403
    assert "/sign-in" in house.client(house.anna).get(page_of(anna)).headers["Location"]
    assert house.client(house.fatima).get(page_of(house.session)).status_code == 404
