"""A presenter reads their feedback and answers it, by personal link or as a participant; and nobody else does."""

import re
from datetime import date

import pytest
from sqlalchemy import select

from facilitator.commitments.models import Commitment
from facilitator.feedback.commands import ReleaseFeedback
from facilitator.feedback.models import Offer
from facilitator.ids import new_id
from facilitator.personal.days import in_four_weeks
from facilitator.steering.commands import EndSession
from tests.feedback.crowd import all_give, anonymous, crowd
from tests.house import House
from tests.personal.reading import ASKED, OFFER, TIP, TOP, hold, item_of, path_of, post, presented, read, text_of
from tests.presentations.stage import duo, held, off_stage, queued

BOTH = ["anna", "annas_link"]


@pytest.fixture
def house(make_house) -> House:
    """Everybody who takes part stands on the roster; Anna and Bram have personal links."""
    found = make_house()
    found.hand_out_links()
    return found


@pytest.mark.parametrize("way", BOTH)
def test_it_is_read_grouped_with_names_and_ratings_in_words(house, way):
    presentation = presented(house)

    page = text_of(read(house, getattr(house, way), presentation))

    assert [
        page.index(words) for words in (TOP, TIP, ASKED, "Scherp" if "Scherp" in page else "Sharp", OFFER)
    ] == sorted(page.index(words) for words in (TOP, TIP, ASKED, "Scherp" if "Scherp" in page else "Sharp", OFFER))
    assert "Bram" in page
    assert "Chen" in page
    assert "2,7" not in page
    assert "3.67" not in page  # never a bare mean


@pytest.mark.parametrize("way", BOTH)
def test_before_the_release_there_is_nothing_not_even_a_count(house, way):
    presentation = presented(house, release=False)
    before = text_of(read(house, getattr(house, way), presentation))
    hold(house, presentation)

    assert text_of(read(house, getattr(house, way), presentation)) == before  # held back or not: the same page
    for words in (TOP, TIP, ASKED, OFFER, "Bram", "Chen", "Dewi", "3", "bellen"):
        assert words not in before


@pytest.mark.parametrize("who", ["bram", "brams_link", "chen"])
def test_nobody_else_reads_it_or_learns_that_it_is_there(house, who):
    presentation = presented(house)
    other = getattr(house, who)

    there = text_of(read(house, other, presentation, status=404))
    gone = text_of(read(house, other, new_id(), status=404))

    assert there == gone
    for path in ("take", "reply", "accept", "commitment"):
        assert post(house, other, f"{path_of(house, other, presentation)}/{path}", item="x").status_code == 404


def test_names_that_are_hidden_stand_nowhere_but_with_offers(house):
    presentation = presented(house, names="hidden")

    page = text_of(read(house, house.anna, presentation))

    assert TOP in page
    assert "Bram" not in page
    assert "Dewi" not in page
    assert page.count("Chen") == 1  # of the offer


@pytest.mark.parametrize("way", BOTH)
def test_a_text_is_taken_along_and_left_again(house, way):
    presentation, anna = presented(house), getattr(house, way)
    item, path = item_of(read(house, anna, presentation), TOP), path_of(house, anna, presentation)

    answer = post(house, anna, f"{path}/take", item=item, taken="yes")
    taken = read(house, anna, presentation)
    post(house, anna, f"{path}/take", item=item, taken="no")

    assert (answer.status_code, answer.location) == (303, f"{path}?done=taken#{item}")
    assert taken.count('aria-pressed="true"') == 1
    assert 'aria-pressed="true"' not in read(house, anna, presentation)


def test_a_question_is_answered_and_a_reason_or_top_is_not(house):
    presentation = presented(house)
    path = path_of(house, house.anna, presentation)
    page = read(house, house.anna, presentation)

    assert post(house, house.anna, f"{path}/reply", item=item_of(page, ASKED), text="De gemeente.").status_code == 303
    too_long = post(house, house.anna, f"{path}/reply", item=item_of(page, ASKED), text="a" * 1001)
    not_a_question = post(house, house.anna, f"{path}/reply", item=item_of(page, TOP), text="Dank")

    assert "De gemeente." in text_of(read(house, house.anna, presentation))
    assert too_long.status_code == 422
    assert "a" * 1001 in too_long.text
    assert not_a_question.status_code == 422


def test_an_offer_is_accepted_and_who_made_it_is_told(house):
    presentation = presented(house)
    path = path_of(house, house.anna, presentation)
    offer = item_of(read(house, house.anna, presentation), OFFER)

    assert post(house, house.anna, f"{path}/accept", item=offer).status_code == 303
    assert post(house, house.anna, f"{path}/accept", item=offer).status_code == 303  # from another tab

    assert held(house, f"person:{house.chen.id}")["offered"][offer]["accepted"] is True
    with house.read() as db:
        assert db.get_one(Offer, offer).accepted_at is not None


@pytest.mark.parametrize("way", BOTH)
def test_one_promise_with_a_day_also_after_the_session(house, way):
    presentation, anna = presented(house), getattr(house, way)
    house.done(house.fatima, EndSession())
    path = f"{path_of(house, anna, presentation)}/commitment"
    page = read(house, anna, presentation)
    assert 'value="2026-12-' in page  # four weeks on

    made = post(house, anna, path, promise="Ik bel drie besturen.", due_on="21-12-2026", base="0")

    assert made.status_code == 303
    with house.read() as db:
        assert [(one.text, one.due_on) for one in db.scalars(select(Commitment))] == [
            ("Ik bel drie besturen.", "2026-12-21")
        ]
    assert "Ik bel drie besturen." in text_of(read(house, anna, presentation))


@pytest.mark.parametrize(("day", "promise"), [("2020-01-01", "Ik bel."), ("morgen", "Ik bel."), ("2026-12-21", "  ")])
def test_a_promise_that_cannot_be_comes_back_filled_with_the_sentence_at_its_field(house, day, promise):
    presentation = presented(house)
    path = f"{path_of(house, house.anna, presentation)}/commitment"

    answer = post(house, house.anna, path, promise=promise, due_on=day, base="0")

    assert answer.status_code == 422
    assert 'aria-invalid="true"' in answer.text
    assert f'value="{day}"' in answer.text


def test_when_nothing_can_be_written_everything_typed_comes_back(house, monkeypatch):
    presentation = presented(house)
    path = f"{path_of(house, house.anna, presentation)}/commitment"
    from facilitator.errors import Rejected
    from facilitator.personal import reading_routes

    def away(*_args, **_kwargs):
        raise Rejected("unavailable")

    monkeypatch.setattr(reading_routes, "send", away)
    answer = post(house, house.anna, path, promise="Ik bel drie besturen.", due_on="2026-12-21", base="0")

    assert answer.status_code == 503
    assert "Ik bel drie besturen." in answer.text


def test_anonymous_feedback_is_read_without_a_trace_of_who(house):
    presentation = anonymous(house, guests=True)
    said = all_give(house, presentation, [house.bram, house.chen, house.dewi, *crowd(house, 3)])
    house.done(house.fatima, ReleaseFeedback(presentations=[presentation]))

    page = text_of(read(house, house.anna, presentation))

    for name, top in said.items():
        assert top in page
        assert name not in page


def test_of_fewer_than_five_there_is_nothing_to_read(house):
    presentation = anonymous(house, guests=True)
    said = all_give(house, presentation, [house.bram, house.chen])

    assert house.refused(house.fatima, ReleaseFeedback(presentations=[presentation])) == "too_few_anonymous"
    page = text_of(read(house, house.anna, presentation))
    assert [top for top in said.values() if top in page] == []


def test_of_a_duo_the_second_is_told_that_the_other_said_something_else(house):
    duo(house, house.anna, house.dewi)
    presentation = queued(house)[0]
    off_stage(house, presentation)
    house.done(house.fatima, ReleaseFeedback(presentations=[presentation]))
    annas, dewis = (f"{path_of(house, one, presentation)}/commitment" for one in (house.anna, house.dewi))
    word = {"due_on": "2026-12-21", "base": "0"}

    first = post(house, house.anna, annas, promise="Wij bellen.", **word)
    second = post(house, house.dewi, dewis, promise="Wij schrijven.", **word)
    again = re.findall(r'name="base" value="(\d+)"', second.text)

    assert (first.status_code, second.status_code) == (303, 409)
    assert "Wij bellen." in text_of(second.text)
    assert "Wij schrijven." in second.text
    assert post(house, house.dewi, dewis, promise="Wij schrijven.", **{**word, "base": again[0]}).status_code == 303
    assert "Wij schrijven." in text_of(read(house, house.anna, presentation))


@pytest.mark.parametrize(
    ("today", "day"), [("2026-11-23", "2026-12-21"), ("2026-11-27", "2026-12-25"), ("2026-11-28", "2026-12-28")]
)
def test_a_promise_begins_four_weeks_on_and_never_in_a_weekend(today, day):
    assert in_four_weeks(date.fromisoformat(today)).isoformat() == day
