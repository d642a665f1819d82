"""Giving feedback from the phone: the form, what was sent, the list, and what is asked for."""

import json
from typing import Any

import pytest

from tests.kinds.peers import DEWI, MODULE, ON, peers, presentation

ERRORS = {
    "top_first": "Write a top first.",
    "reason_needed": "Say in a few words why.",
    "feedback_closed": "Feedback has closed.",
    "too_long": "This is {length} characters, and {max} is the most.",
}
NOBODY = (
    "Nobody in this session, not even the facilitator, can see who wrote this. Whoever runs the computer that this is "
    "on could technically find out while the round is on."
)


@pytest.fixture
def phone(draw):
    def drawn(view: str = "FeedbackFor", entities: dict | None = None, **asked: Any):
        on = ON if view == "FeedbackFor" else None
        return draw("phone", MODULE, {**peers(**asked), **(entities or {})}, view=view, presentation=on, errors=ERRORS)

    return drawn


def sent(page) -> list[tuple[str, dict]]:
    return [(one["type"], one["args"]) for one in page.sent()]


def rate(page, name: str) -> None:
    page._do(lambda: page.page.get_by_role("radio", name=name).first.click(force=True))
    page.settle()


def test_a_top_a_tip_and_ratings_go_in_one_press(phone):
    page = phone(ratings="criteria")

    page.fill("#feedback-top", "Je noemt een getal")
    page.fill("#feedback-tip", "Zeg ook wat je niet doet")
    rate(page, "3, largely")
    page.click("Send")

    ((type, args),) = sent(page)
    assert type == "GiveFeedback"
    assert args["presentation"] == ON
    assert args["texts"] == {"tip": "Zeg ook wat je niet doet", "top": "Je noemt een getal"}
    assert (args["ratings"], args["reasons"]) == ({"sharp": 3}, {})
    assert "Being sent" in page.text(".feedback__given")
    assert "Sharp largely" in page.text(".feedback__rated")
    page.answered("applied")
    assert "Sent and saved" in page.text(".feedback__given")


def test_a_tip_waits_for_its_top_and_brings_one_there(phone):
    page = phone()

    assert page.count("#feedback-tip") == 0
    page.click("Write a top first. Then your tip is heard better.")
    assert page.run("() => document.activeElement.id") == "feedback-top"
    page.fill("#feedback-top", "Helder")
    assert page.count("#feedback-tip") == 1
    page.fill("#feedback-tip", "Korter")
    page.fill("#feedback-top", "")
    assert page.count("#feedback-tip") == 1  # what was written stays in sight
    page.click("Send")

    assert sent(page) == []
    assert page.texts(".field__error") == ["Write a top first."]
    assert page.run("() => document.activeElement.id") == "feedback-top"


def test_a_low_step_asks_for_a_reason(phone):
    page = phone(ratings="traffic-light")

    rate(page, "2, doubt")
    page.click("Send")
    assert sent(page) == []
    assert page.run("() => document.activeElement.id") == "reason-what"
    page.fill("#reason-what", "Voor wie?")
    page.click("Send")

    assert [args["reasons"] for _, args in sent(page)] == [{"what": "Voor wie?"}]


def test_a_reason_that_is_no_longer_asked_is_not_sent_and_a_second_tap_takes_a_step_back(phone):
    page = phone(ratings="traffic-light")
    rate(page, "1, stop")
    page.fill("#reason-what", "Voor wie?")
    rate(page, "3, go")
    page.click("Send")

    assert [(args["ratings"], args["reasons"]) for _, args in sent(page)] == [({"what": 3}, {})]
    page.click("Change it")
    rate(page, "3, go")
    assert page.run("() => document.querySelectorAll('input:checked').length") == 0


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ("named", f"{DEWI} and the facilitator see your name with what you write."),
        ("hidden", f"{DEWI} does not see your name. The facilitator does. Only an offer of help has your name."),
        (
            "anonymous",
            NOBODY + " Only an offer of help has your name.",
        ),
    ],
)
def test_who_sees_it_is_said_before_one_writes(phone, names, words):
    page = phone(names=names)

    assert page.text(".feedback__visible") == words
    above = "() => document.querySelector('.feedback__visible').getBoundingClientRect().bottom"
    assert page.run(above) < page.run("() => document.querySelector('#feedback-top').getBoundingClientRect().top")


def test_an_offer_is_a_command_of_its_own_and_always_has_a_name(phone):
    page = phone(names="anonymous")

    page.click("Offer help")
    assert page.run("() => document.activeElement.id") == "feedback-offer"
    assert "Your name is always with it" in page.text("form")
    page.fill("#feedback-offer", "Ons convenant delen")
    page.click("Send")

    assert [(type, args["text"]) for type, args in sent(page)] == [("OfferHelp", "Ons convenant delen")]
    assert "Only this phone knows" not in page.text()


def test_anonymous_feedback_is_remembered_by_this_phone_alone(phone):
    page = phone(names="anonymous")
    page.fill("#feedback-top", "Helder")
    page.click("Send")
    assert [type for type, _ in sent(page)] == ["GiveSealedFeedback"]
    page.answered("applied")

    assert "Helder" in page.text(".feedback__given")
    assert "Only this phone knows that this is yours." in page.text()
    page.click("Change it")
    page.fill("#feedback-top", "Helder en kort")
    page.click("Send")

    changed = sent(page)[-1][1]
    assert changed["texts"] == {"top": "Helder en kort"}
    assert len(changed["secret"]) == len(changed["feedback"]) == 22
    kept = page.run(
        "() => JSON.parse(localStorage.getItem(Object.keys(localStorage).find((k) => k.includes('sealed'))))"
    )
    assert (kept["feedback"], kept["secret"]) == (changed["feedback"], changed["secret"])


def test_nobody_is_told_that_somebody_writes_anonymously(phone):
    for names, told in (("named", [True]), ("anonymous", [])):
        page = phone(names=names)
        page.run("() => { stage.told = []; stage.live.tell = (_, { writing }) => stage.told.push(writing); }")
        page.fill("#feedback-top", "Helder")
        assert page.run("() => stage.told") == told


def test_what_was_refused_stands_in_the_fields_with_the_reason(phone):
    page = phone(names="anonymous")
    page.fill("#feedback-top", "Helder")
    page.click("Send")
    page.answered("rejected", code="feedback_closed", params={})

    assert "Not accepted. Feedback has closed." in page.text()
    assert page.run("() => document.querySelector('#feedback-top').value") == "Helder"
    page.feed(presentation={ON: presentation(1, DEWI, state="ended", feedback_open=False)})
    assert "Not sent. Feedback has closed." in page.text(".note")
    assert "Thank you" not in page.text()
    page.click("Throw away")
    assert page.sent() == []
    assert "You did not send anything" in page.text()


def test_a_draft_waits_for_each_presenter_apart(phone):
    page = phone()
    page.fill("#feedback-top", "Half af")
    other = json.dumps({"texts": {"top": "Voor Bram"}, "ratings": {"sharp": 2}, "reasons": {}, "offer": ""})
    page.run("(other) => stage.live.drafts.write(other, 'feedback', 'b')", other)

    assert page.run("() => stage.live.drafts.own()") == ["Half af", "Voor Bram"]
    assert page.run("() => stage.live.drafts.unposted()") == []
    assert "Kept on this phone, not sent yet" in page.text(".feedback__foot")


@pytest.mark.parametrize("view", ["FeedbackFor", "FeedbackList"])
def test_everybody_can_use_it(phone, view):
    page = phone(view, {"nudge": {"b": {"at": 5_000}}}, ratings="traffic-light")
    if view == "FeedbackFor":
        rate(page, "1, stop")
        page.click("Ask a question")
        page.click("Offer help")

    assert page.faults() == []
