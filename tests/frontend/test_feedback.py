"""Feedback on its way: laid over what the server knows, kept as a draft, sent by the phone itself in the end."""

import json

import pytest

from facilitator.rubrics.rubric import AMBITION, CONFIDENCE, SHARP, TEXTS, Criterion
from facilitator.rubrics.words import TITLES, steps_of
from tests.frontend.test_overlay import entry, lay

GIVEN = {"feedback": "f", "texts": {"top": "Mooi"}, "ratings": {}, "reasons": {}, "version": 2, "closed": False}
SAID = {"presentation": "d", "feedback": "f", "texts": {"top": "Mooi"}, "ratings": {}, "reasons": {}}


def over(run, confirmed: dict, *entries: dict) -> dict:
    return run(
        "live/overlay.js",
        "overlay",
        """const of = (kind) => new Map(Object.entries(confirmed).filter(([name]) => name.startsWith(`${kind}/`))
             .map(([name, entity]) => [name.split("/")[1], entity]));
           return Object.fromEntries(overlay((kind, id) => confirmed[`${kind}/${id}`], entries, of));""",
        confirmed=confirmed,
        entries=[{"state": "waiting", **one} for one in entries],
    )


def test_what_was_just_sent_stands_there_as_waiting(run):
    found = lay(run, entry("GiveFeedback", **SAID))

    said = {"feedback": "f", "texts": {"top": "Mooi"}, "ratings": {}, "reasons": {}}
    assert found == {"given/d": {**said, "version": 1, "closed": False, "state": "waiting"}}


def test_what_the_server_shows_already_is_saved_whatever_the_order_of_its_keys(run):
    held = {**GIVEN, "texts": {"top": "Mooi", "tip": "Kort"}}
    again = entry("GiveFeedback", **{**SAID, "texts": {"tip": "Kort", "top": "Mooi"}})

    assert over(run, {"given/d": held}, again) == {}
    changed = over(run, {"given/d": held}, entry("GiveFeedback", **SAID))
    assert (changed["given/d"]["version"], changed["given/d"]["state"]) == (3, "waiting")


def test_what_is_taken_back_is_gone_at_once(run):
    assert over(run, {"given/d": GIVEN}, entry("WithdrawFeedback", feedback="f")) == {"given/d": None}
    sent_and_back = over(run, {}, entry("GiveFeedback", **SAID), entry("WithdrawFeedback", feedback="f"))
    assert sent_and_back == {"given/d": None}
    assert over(run, {"given/d": GIVEN}, entry("WithdrawFeedback", feedback="another")) == {}


def test_an_offer_stands_there_and_can_be_taken_back(run):
    offered = entry("OfferHelp", presentation="d", offer="o", text="Bel mij")

    assert over(run, {}, offered)["offered/o"] == {
        "presentation": "d",
        "text": "Bel mij",
        "accepted": False,
        "state": "waiting",
    }
    assert over(run, {}, offered, entry("WithdrawOffer", offer="o")) == {"offered/o": None}


def test_anonymous_feedback_is_laid_nowhere(run):
    assert over(run, {}, entry("GiveSealedFeedback", **SAID, secret="s")) == {}


def test_anonymous_feedback_travels_alone(run):
    waiting = [{"id": type, "type": type, "args": {}} for type in ("OfferHelp", "GiveSealedFeedback", "AddNote")]
    limits = {"batch": 50, "batch_bytes": 32768, "most": 50}
    body = (
        "const types = (some) => pick(some, limits).map(({ type }) => type); return [types(all), types(all.slice(1))];"
    )

    found = run("live/courier.js", "pick", body, all=waiting, limits=limits)

    assert found == [["OfferHelp"], ["GiveSealedFeedback"]]


@pytest.mark.parametrize(
    ("facts", "due"),
    [
        ({"left": 600_000, "quiet": 60_000}, False),
        ({"left": None, "quiet": 60_000}, False),
        ({"left": 59_000, "quiet": 1_000}, False),  # in the middle of a word
        ({"left": 59_000, "quiet": 4_000}, True),
        ({"left": 5_000, "quiet": 0}, True),  # now or never
        ({"left": None, "quiet": 5_000, "closing": True}, True),
        ({"left": None, "quiet": 0, "open": False}, True),
    ],
)
def test_the_phone_sends_itself_when_it_is_about_to_close(run, facts, due):
    about = {"open": True, "closing": False, **facts}

    assert run("kinds/feedback_last_minute.js", "isDue", "return isDue(about);", about=about) is due


def test_two_that_say_the_same_are_equal(run):
    one = {"texts": {"top": " Mooi ", "tip": ""}, "ratings": {"sharp": 3}, "reasons": {}, "offer": ""}
    other = {"texts": {"top": "Mooi"}, "ratings": {"sharp": 3}, "reasons": {}}

    assert run("kinds/feedback_said.js", "same", "return same(one, other);", one=one, other=other) is True


def test_the_words_of_a_rubric_are_those_of_the_server(run):
    found = run(
        "parts/rubric.js",
        "keys, titleOfKey, stepsOf, colourOf, hintOf",
        """const all = keys();
           return { titles: Object.fromEntries(all.map((key) => [key, titleOfKey(key)])),
             steps: Object.fromEntries([3, 4, 5].map((steps) => [steps, stepsOf({ steps })])),
             hints: all.filter((key) => hintOf(key)) };""",
    )

    assert found["titles"] == {key: in_english(words) for key, words in TITLES.items()}
    steps = {str(number): steps_of(Criterion("any", number)) for number in (3, 4, 5)}
    assert found["steps"] == steps
    asked = {key for texts in TEXTS.values() for key in texts} | {"question"}
    assert asked <= set(found["hints"])
    assert {*asked, *SHARP, *AMBITION, *CONFIDENCE} <= set(found["titles"])


def in_english(words) -> str:
    """The sentence in the source, which is the English one."""
    return str(words)


def test_a_draft_is_given_back_as_words_and_never_taken_for_a_note(run):
    draft = json.dumps(
        {"texts": {"top": "Half"}, "ratings": {"sharp": 2}, "reasons": {"what": "Vaag"}, "offer": "Bel mij"}
    )
    found = run(
        "live/drafts.js",
        "createDrafts",
        """const drafts = createDrafts("s:p"); drafts.write(draft, "feedback", "d");
           return [drafts.own(), drafts.unposted()];""",
        draft=draft,
    )

    assert found == [["Half", "Vaag", "Bel mij"], []]
