"""Whose feedback it is to give: the list, one's own, the next on stage, and a request for more."""

import json
from typing import Any

import pytest

from tests.kinds.peers import DEWI, MODULE, ON, peers, presentation


@pytest.fixture
def phone(draw):
    def drawn(view: str = "FeedbackFor", entities: dict | None = None, **asked: Any):
        on = ON if view == "FeedbackFor" else None
        return draw("phone", MODULE, {**peers(**asked), **(entities or {})}, view=view, presentation=on)

    return drawn


def test_ones_own_presentation_has_a_sentence_and_so_have_a_duos_and_a_guests(phone):
    own = {"presenting": {ON: {"round": "r", "as": "presenter", "position": 1, "released": False}}}
    duo = {"presenting": {ON: {"round": "r", "as": "duo", "position": 1, "released": False}}}

    assert "This is your own presentation" in phone(entities=own).text()
    assert "the presentation of your duo" in phone(entities=duo).text()
    guest = phone(entities={"guest": {"p": {"guest": True}}})
    assert "You are a guest today" in guest.text()
    assert guest.count("form") == 0
    assert phone(entities={"guest": {"p": {"guest": True}}}, guests=True).count("form") == 1


def test_the_list_says_where_i_am_with_everybody(phone):
    given = {
        "b": {"feedback": "f", "texts": {"top": "Mooi"}, "ratings": {}, "reasons": {}, "version": 1, "closed": False}
    }
    page = phone("FeedbackList", {"given": given})

    assert page.texts(".feedback__row") == [
        "Bram Kuipers sent",
        f"{DEWI} Geen kind in Meerwijk langer dan drie maanden thuis to give",
        "Chen Wu still to come",
        "Anna de Wit your own",
    ]
    page._do(lambda: page.page.get_by_role("button", name="Bram Kuipers").click())
    page.settle()
    assert page.text("#feedback-for") == "Bram Kuipers"
    assert "Mooi" in page.text(".feedback__given")


def test_who_is_writing_is_not_taken_along_to_the_next(phone):
    page = phone()
    page.fill("#feedback-top", "Half af")
    page.run("() => { stage.on('c'); }")
    began = presentation(2, "Chen Wu")
    page.feed(presentation={ON: presentation(1, DEWI, state="ended", feedback_until=900_000), "c": began})

    assert page.text("#feedback-for") == DEWI
    assert page.run("() => document.querySelector('#feedback-top').value") == "Half af"
    page._do(lambda: page.page.get_by_role("button", name="Now on stage: Chen Wu").click())
    page.settle()
    assert page.text("#feedback-for") == "Chen Wu"
    assert page.run("() => document.querySelector('#feedback-top').value") == ""


@pytest.mark.parametrize("names", ["named", "anonymous"])
def test_a_request_leads_to_the_form_and_goes_once_something_was_said(phone, names):
    asked = {"nudge": {"b": {"at": 5_000}}} if names == "named" else {}
    page = phone("FeedbackList", asked, names=names)
    if names == "anonymous":
        page.feed(presentation={"b": presentation(0, "Bram Kuipers", state="ended", nudged_at=5_000)})

    assert "Bram Kuipers has little feedback so far. Do you have another top?" in page.text(".feedback__nudge")
    page.click("Write to Bram Kuipers")
    page.fill("#feedback-top", "Sterk begin")
    page.click("Send")

    assert page.count(".feedback__nudge") == 0


def test_a_request_can_be_left(phone):
    page = phone("FeedbackList", {"nudge": {"b": {"at": 5_000}}})
    page.click("Not now")

    assert page.count(".feedback__nudge") == 0
    page.feed(nudge={"b": {"at": 9_000}})
    assert page.count(".feedback__nudge") == 1


def test_a_request_waits_for_who_is_in_the_middle_of_something(phone):
    page = phone()
    page.fill("#feedback-top", "Half af")
    page.feed(nudge={"b": {"at": 5_000}})
    page.run("() => { stage.on('c'); stage.on('d'); }")
    page.settle()
    assert page.count(".feedback__nudge") == 0

    page.click("Send")
    page.run("() => { stage.on('c'); }")
    page.settle()
    assert page.count(".feedback__nudge") == 1


def test_who_offered_help_is_told_once_that_it_was_accepted(draw):
    offered = {"o": {"presentation": ON, "text": "Ons convenant delen", "accepted": False}}
    page = draw("phone", "kinds/feedback_accepted.js", {**peers(), "offered": offered}, view="Accepted")
    assert page.text("#app") == ""

    page.feed(offered={"o": {**offered["o"], "accepted": True}})

    assert f"{DEWI} has accepted your offer: Ons convenant delen" in page.text()
    page.click("I have read it")
    assert page.text("#app") == ""


def test_words_that_never_went_are_given_back_at_the_end(draw):
    page = draw("phone", "phone/ended.js", peers(), view="Ended")
    assert page.count(".note") == 0
    draft = json.dumps({"texts": {"tip": "Zonder top"}, "ratings": {}, "reasons": {}, "offer": ""})
    page.run("(draft) => stage.live.drafts.write(draft, 'feedback', 'd')", draft)
    page.feed(presentation={ON: presentation(1, DEWI, state="ended", feedback_open=False)})

    assert "Zonder top" in page.text(".note")
    page.click("Throw away")
    assert page.count(".note") == 0
