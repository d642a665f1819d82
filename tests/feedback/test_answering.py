"""What presenters read and do with their feedback, and what facilitators read of it."""

import pytest

from facilitator.feedback.commands import (
    AcceptOffer,
    HoldFeedback,
    OfferHelp,
    ReleaseFeedback,
    ReplyToQuestion,
    TakeAlong,
    WithdrawOffer,
)
from facilitator.feedback.queries import feedback_for_facilitator, feedback_for_presenter, released_feedback
from facilitator.feedback.reading import Reading, Review, Said
from facilitator.ids import new_id
from facilitator.presentations.commands import CloseFeedback
from facilitator.steering.commands import EndSession
from tests.feedback.crowd import all_give, anonymous, crowd
from tests.house import House
from tests.presentations.stage import duo, given, given_sealed, held, off_stage, queued, row


def reads(house: House, presentation: str) -> Reading | None:
    with house.read() as db:
        return feedback_for_presenter(db, row(house, presentation))


def reviews(house: House, presentation: str) -> Review:
    with house.read() as db:
        return feedback_for_facilitator(db, row(house, presentation))


def release(house: House, presentation: str) -> Reading:
    house.done(house.fatima, ReleaseFeedback(presentations=[presentation]))
    reading = reads(house, presentation)
    assert reading is not None
    return reading


def said(reading: Reading, key: str) -> list[tuple[str, str | None]]:
    """By name: what was given in one millisecond stands in any order."""
    return sorted((one.text, one.by) for one in reading.texts.get(key, ()))


def the(reading: Reading, key: str) -> Said:
    (one,) = reading.texts[key]
    return one


def judged(house: House, **settings: object) -> str:
    """Anna presented; Bram and Chen gave feedback, Dewi offers help."""
    anna, *_ = queued(house, ratings="criteria", **settings)
    off_stage(house, anna)
    given(house, house.bram, anna, top="Helder", question="Wie betaalt dit?", ratings={"sharp": 4, "allies": 2})
    given(house, house.chen, anna, top="Moedig", tip="Noem een jaartal", ratings={"sharp": 3})
    house.done(house.dewi, OfferHelp(presentation=anna, offer=new_id(), text="Ik ken de wethouder"))
    return anna


def test_a_presenter_reads_nothing_until_it_is_released(house):
    anna = judged(house)
    house.done(house.fatima, CloseFeedback(presentation=anna))
    assert reads(house, anna) is None
    house.done(house.fatima, HoldFeedback(presentation=anna, reason="Eerst bellen"))
    assert reads(house, anna) is None

    reading = release(house, anna)

    assert said(reading, "top") == [("Helder", "Bram"), ("Moedig", "Chen")]
    assert said(reading, "tip") == [("Noem een jaartal", "Chen")]
    assert list(reading.texts) == ["top", "tip", "question"]
    assert [(one.text, one.by, one.accepted) for one in reading.offers] == [("Ik ken de wethouder", "Dewi", False)]
    assert [one.times for one in reading.distributions] == [(0, 0, 1, 1), (0,) * 4, (0, 1, 0, 0), (0,) * 4, (0,) * 4]
    assert (reading.given, reading.empty) == (2, False)


def test_where_names_are_hidden_presenters_read_none_and_cannot_tell_what_is_of_one_giver(house):
    anna = judged(house, names="hidden")
    reading = release(house, anna)

    everything = [one for texts in reading.texts.values() for one in texts]
    assert {(one.by, one.person) for one in everything} == {(None, None)}
    assert {one.text for one in reading.texts["top"]} == {"Helder", "Moedig"}
    assert len({one.item for one in everything}) == 4
    assert [one.item for one in reading.texts["top"]] == sorted(one.item for one in reading.texts["top"])
    feedback = held(house, f"person:{house.bram.id}")["given"][anna]["feedback"]
    assert feedback not in str(reading)
    with house.read() as db:
        kept = released_feedback(db, row(house, anna))
    assert kept is not None
    assert said(kept, "top") == [("Helder", "Bram"), ("Moedig", "Chen")]


def test_facilitators_read_it_once_it_has_closed(house):
    anna = judged(house, names="hidden")
    before = reviews(house, anna)
    assert (before.readable, before.reading.texts, before.reading.offers) == (False, {}, ())
    assert (before.reading.given, before.of, before.missing, before.releasable) == (2, 3, ("Dewi",), True)

    house.done(house.fatima, CloseFeedback(presentation=anna))
    house.done(house.fatima, HoldFeedback(presentation=anna, reason="Te scherp"))

    after = reviews(house, anna)
    assert said(after.reading, "top") == [("Helder", "Bram"), ("Moedig", "Chen")]
    assert (after.readable, after.held, after.released) == (True, "Te scherp", False)


def test_anonymous_feedback_is_read_by_nobody_before_its_release(house):
    anna = anonymous(house)
    house.done(house.bram, OfferHelp(presentation=anna, offer=new_id(), text="Bel me"))
    all_give(house, anna, [house.bram, house.chen, house.dewi, *crowd(house, 1)])
    house.done(house.fatima, CloseFeedback(presentation=anna))

    review = reviews(house, anna)
    assert (review.readable, review.releasable, review.missing) == (False, False, None)
    assert (review.reading.given, review.reading.texts, len(review.reading.offers)) == (4, {}, 1)
    assert reads(house, anna) is None


def test_released_it_is_read_without_a_name_by_everybody_who_may(house):
    anna = anonymous(house, ratings="criteria")
    for giver in (house.bram, house.chen, house.dewi, *crowd(house, 2)):
        given_sealed(house, giver, anna, top=f"Van {giver.name}", ratings={"sharp": 2})
    reading = release(house, anna)

    assert len(reading.texts["top"]) == 5
    assert {(one.by, one.person) for one in reading.texts["top"]} == {(None, None)}
    assert (reading.given, reading.distributions[0].times) == (5, (0, 5, 0, 0))
    assert reviews(house, anna).reading == reading
    with house.read() as db:
        assert released_feedback(db, row(house, anna)) == reading


def test_a_presenter_takes_texts_along_and_leaves_them_again(house):
    anna = judged(house)
    item = the(release(house, anna), "tip").item

    house.done(house.anna, TakeAlong(presentation=anna, item=item, taken=True))
    house.done(house.anna, TakeAlong(presentation=anna, item=item, taken=True))
    assert the(reads(house, anna), "tip").taken
    house.done(house.anna, TakeAlong(presentation=anna, item=item, taken=False))
    assert not the(reads(house, anna), "tip").taken


def test_a_presenter_answers_questions_and_takes_the_answer_back(house):
    anna = judged(house)
    reading = release(house, anna)
    question = the(reading, "question").item

    house.done(house.anna, ReplyToQuestion(presentation=anna, item=question, text="De provincie"))
    house.done(house.anna, ReplyToQuestion(presentation=anna, item=question, text="Rijk en provincie"))
    assert the(reads(house, anna), "question").reply == "Rijk en provincie"
    house.done(house.anna, ReplyToQuestion(presentation=anna, item=question, text=""))
    house.done(house.anna, ReplyToQuestion(presentation=anna, item=question, text=""))
    assert the(reads(house, anna), "question").reply == ""
    wrong = ReplyToQuestion(presentation=anna, item=the(reading, "tip").item, text="Nee")
    assert house.refused(house.anna, wrong) == "unknown_feedback"


def test_an_opened_text_is_taken_along_and_answered_too(house):
    anna = anonymous(house)
    *others, last = house.bram, house.chen, house.dewi, *crowd(house, 2)
    for giver in others:
        given_sealed(house, giver, anna)
    given_sealed(house, last, anna, question="Wie betaalt dit?")
    question = the(release(house, anna), "question").item

    house.done(house.anna, ReplyToQuestion(presentation=anna, item=question, text="De provincie"))
    house.done(house.anna, TakeAlong(presentation=anna, item=question, taken=True))

    answered = the(reads(house, anna), "question")
    assert (answered.taken, answered.reply) == (True, "De provincie")


def test_who_offered_is_told_when_it_is_accepted(house):
    anna = judged(house)
    (offer,) = release(house, anna).offers
    house.done(house.anna, AcceptOffer(offer=offer.id))

    assert held(house, f"person:{house.dewi.id}")["offered"][offer.id]["accepted"]
    assert house.refused(house.anna, AcceptOffer(offer=offer.id)) == "already"
    assert house.refused(house.dewi, WithdrawOffer(offer=offer.id)) == "offer_accepted"
    house.check()


def test_until_it_is_released_nothing_tells_whether_there_is_any(house):
    anna = judged(house)
    (offer,) = held(house, f"person:{house.dewi.id}")["offered"]

    for command, nothing in (
        (TakeAlong(presentation=anna, item=new_id(), taken=True), "unknown_feedback"),
        (ReplyToQuestion(presentation=anna, item=new_id(), text="Ja"), "unknown_feedback"),
    ):
        assert house.refused(house.anna, command) == nothing
    assert house.refused(house.anna, AcceptOffer(offer=offer)) == "unknown_offer"


@pytest.mark.parametrize("ended", [False, True])
def test_only_who_presented_answers_also_after_the_session(house, ended):
    duo(house, house.anna, house.bram)
    pair, *_ = queued(house, guests=True)
    off_stage(house, pair)
    given(house, house.chen, pair, top="Samen")
    house.done(house.dewi, OfferHelp(presentation=pair, offer=new_id(), text="Bel me"))
    reading = release(house, pair)
    if ended:
        house.done(house.fatima, EndSession())
    take = TakeAlong(presentation=pair, item=the(reading, "top").item, taken=True)

    for somebody in (house.chen, house.fatima, house.host, house.vera, house.screen):
        assert house.refused(somebody, take) == "not_allowed"
        assert house.refused(somebody, AcceptOffer(offer=reading.offers[0].id)) == "not_allowed"
    assert house.refused(house.nobody, take) == "not_signed_in"
    house.done(house.anna, take)
    house.done(house.bram, AcceptOffer(offer=reading.offers[0].id))


def test_behind_the_personal_link_too(house):
    house.hand_out_links()
    anna = judged(house)
    reading = release(house, anna)
    house.done(house.fatima, EndSession())
    take = TakeAlong(presentation=anna, item=the(reading, "tip").item, taken=True)

    assert house.refused(house.brams_link, take) == "not_allowed"
    house.done(house.annas_link, take)
    house.done(house.annas_link, AcceptOffer(offer=reading.offers[0].id))
    assert house.refused(house.annas_link, AcceptOffer(offer=new_id())) == "unknown_presentation"


def test_what_is_not_there_is_unknown(house):
    anna = judged(house)
    release(house, anna)

    assert house.refused(house.anna, TakeAlong(presentation=anna, item=new_id(), taken=True)) == "unknown_feedback"
    missing = TakeAlong(presentation=new_id(), item=new_id(), taken=True)
    assert house.refused(house.anna, missing) == "unknown_presentation"
