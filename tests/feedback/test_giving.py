"""Giving feedback with a name: who may, when, once, and what they see of it themselves."""

import pytest

from facilitator.feedback.commands import GiveFeedback, GiveSealedFeedback, OfferHelp, WithdrawFeedback, WithdrawOffer
from facilitator.ids import new_id
from facilitator.presentations.commands import CloseFeedback, EndPresentation, ReopenFeedback
from facilitator.steering.commands import EndSession
from facilitator.steering.doors.commands import RemovePerson
from tests.feedback.crowd import joined
from tests.house import House
from tests.presentations.stage import (
    duo,
    given,
    held,
    off_stage,
    on_stage,
    on_the_roster,
    paused_queue,
    queued,
    round_of,
)

TOP = {"top": "Helder verhaal"}


def feedback(presentation: str, texts: dict[str, str] | None = None, **said) -> GiveFeedback:
    said.setdefault("feedback", new_id())
    return GiveFeedback(presentation=presentation, texts=TOP if texts is None else texts, **said)


def own(house: House, person, kind: str) -> dict:
    return held(house, f"person:{person.id}").get(kind, {})


def test_a_peer_gives_feedback_from_the_start_until_it_closes(house):
    anna, *_ = queued(house)
    assert house.refused(house.bram, feedback(anna)) == "feedback_not_open"

    on_stage(house, anna)
    given(house, house.bram, anna, top="Helder", tip="Noem een jaartal")
    off_stage(house, anna)
    given(house, house.chen, anna)
    house.done(house.fatima, CloseFeedback(presentation=anna))

    assert house.refused(house.dewi, feedback(anna)) == "feedback_closed"
    house.check()


def test_what_was_given_is_changed_as_a_whole_and_counted(house):
    anna, *_ = queued(house)
    on_stage(house, anna)
    id = given(house, house.bram, anna, top="Helder", question="Wie betaalt dit?")

    house.done(house.bram, feedback(anna, {"top": "Heel helder", "tip": ""}, feedback=id))

    assert own(house, house.bram, "given")[anna] == {
        "feedback": id,
        "texts": {"top": "Heel helder"},
        "ratings": {},
        "reasons": {},
        "version": 2,
        "closed": False,
    }
    house.check()


def test_who_gave_it_goes_on_reading_it_after_it_closed(house):
    anna, *_ = queued(house)
    on_stage(house, anna)
    id = given(house, house.bram, anna)
    off_stage(house, anna)
    house.done(house.fatima, CloseFeedback(presentation=anna))

    assert own(house, house.bram, "given")[anna]["closed"]
    assert house.refused(house.bram, feedback(anna, feedback=id)) == "feedback_closed"
    assert house.refused(house.bram, WithdrawFeedback(feedback=id)) == "feedback_closed"

    house.done(house.fatima, ReopenFeedback(presentation=anna, minutes=5))
    house.done(house.bram, WithdrawFeedback(feedback=id))
    assert own(house, house.bram, "given") == {}
    house.check()


def test_the_end_of_the_session_closes_it(house):
    anna, *_ = queued(house)
    off_stage(house, anna)
    house.done(house.fatima, EndSession())

    assert house.refused(house.bram, feedback(anna)) == "feedback_closed"


def test_nobody_judges_themselves_nor_their_duo(house):
    duo(house, house.anna, house.bram)
    pair, *_ = queued(house)
    on_stage(house, pair)

    assert house.refused(house.anna, feedback(pair)) == "no_own_feedback"
    assert house.refused(house.bram, feedback(pair)) == "no_own_feedback"
    assert house.refused(house.bram, OfferHelp(presentation=pair, offer=new_id(), text="Bel me")) == "no_own_feedback"
    given(house, house.chen, pair)


@pytest.mark.parametrize("guests", [False, True])
def test_who_is_not_on_the_roster_is_a_guest(house, guests):
    on_the_roster(house)
    guest = joined(house, "Gerda van het Rijk")
    anna, *_ = queued(house, guests=guests)
    on_stage(house, anna)

    if guests:
        given(house, guest, anna)
    else:
        assert house.refused(guest, feedback(anna)) == "guests_only_listen"
    assert held(house, "facilitators")["coverage"][anna]["of"] == (4 if guests else 3)
    house.check()


def test_who_was_sent_away_gives_none(house):
    anna, *_ = queued(house)
    on_stage(house, anna)
    house.done(house.fatima, RemovePerson(person=house.bram.id))

    assert house.refused(house.bram, feedback(anna)) == "not_signed_in"
    assert held(house, "facilitators")["coverage"][anna]["of"] == 2
    house.check()


def test_once_each_and_under_an_id_of_ones_own(house):
    anna, bram, *_ = queued(house)
    off_stage(house, anna)
    on_stage(house, bram)
    id = given(house, house.chen, anna)

    assert house.refused(house.chen, feedback(anna)) == "already_given"
    assert house.refused(house.dewi, feedback(anna, feedback=id)) == "id_reused"
    assert house.refused(house.chen, feedback(bram, feedback=id)) == "id_reused"
    assert house.refused(house.dewi, WithdrawFeedback(feedback=id)) == "not_allowed"
    assert house.refused(house.dewi, WithdrawFeedback(feedback=new_id())) == "unknown_feedback"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"texts": {}}, "empty_text"),
        ({"texts": {"top": "  "}}, "empty_text"),
        ({"texts": {"tip": "Korter"}}, "top_first"),
        ({"texts": {"top": "\u200b", "tip": "Korter"}}, "top_first"),  # a top that nobody sees is none
        ({"texts": {"like": "Mooi"}}, "malformed"),
        ({"texts": TOP, "ratings": {"what": 4}}, "not_on_the_scale"),
        ({"texts": TOP, "ratings": {"what": 1}}, "reason_needed"),
        ({"texts": TOP, "ratings": {"sharp": 3}}, "malformed"),
    ],
)
def test_it_fits_the_rubric_of_the_round(house, said, code):
    anna, *_ = queued(house, ratings="traffic-light")
    on_stage(house, anna)

    assert house.refused(house.bram, feedback(anna, **said)) == code


def test_a_pause_and_another_session_have_none(house):
    anna, *_ = queued(house)
    pause = paused_queue(house, round_of(house, anna))
    on_stage(house, anna)

    assert house.refused(house.bram, feedback(pause)) == "malformed"
    assert house.refused(house.bram, feedback(new_id())) == "unknown_presentation"
    assert house.refused(house.vera, feedback(anna)) == "not_allowed"
    assert house.refused(house.fatima, feedback(anna)) == "not_allowed"


def test_in_a_named_round_nothing_is_sealed(house):
    anna, *_ = queued(house)
    on_stage(house, anna)
    command = GiveSealedFeedback(presentation=anna, feedback=new_id(), secret=new_id(), texts=TOP)

    assert house.refused(house.bram, command) == "wrong_way_to_give"


def test_an_offer_has_a_name_and_can_be_worded_otherwise_or_taken_back(house):
    anna, *_ = queued(house, names="hidden")
    off_stage(house, anna)
    offer = OfferHelp(presentation=anna, offer=new_id(), text="Bel me")
    house.done(house.bram, offer)
    house.done(house.bram, OfferHelp(presentation=anna, offer=offer.offer, text="Bel me gerust"))

    assert own(house, house.bram, "offered") == {
        offer.offer: {"presentation": anna, "text": "Bel me gerust", "accepted": False}
    }
    assert held(house, "facilitators")["coverage"][anna]["offers"] == 1
    assert house.refused(house.bram, OfferHelp(presentation=anna, offer=new_id(), text="Mail me")) == "already_given"
    assert house.refused(house.chen, OfferHelp(presentation=anna, offer=offer.offer, text="Nee")) == "id_reused"
    assert house.refused(house.chen, WithdrawOffer(offer=offer.offer)) == "not_allowed"
    assert house.refused(house.chen, WithdrawOffer(offer=new_id())) == "unknown_offer"
    house.done(house.bram, WithdrawOffer(offer=offer.offer))
    assert own(house, house.bram, "offered") == {}
    house.check()


def test_where_no_help_is_asked_none_is_offered(house):
    anna, *_ = queued(house, offer=False)
    on_stage(house, anna)

    assert house.refused(house.bram, OfferHelp(presentation=anna, offer=new_id(), text="Bel")) == "wrong_way_to_give"


def test_nothing_that_was_said_is_held_by_anybody_else(house):
    anna, *_ = queued(house)
    on_stage(house, anna)
    given(house, house.bram, anna, top="kanarie")
    house.done(house.bram, OfferHelp(presentation=anna, offer=new_id(), text="kanarie"))
    house.done(house.fatima, EndPresentation(presentation=anna))

    for audience in ("everyone", "facilitators", "screen", f"person:{house.anna.id}", f"person:{house.chen.id}"):
        assert "kanarie" not in str(held(house, audience))
    assert str(held(house, f"person:{house.bram.id}")).count("kanarie") == 2
