"""A check-in from its plan to the wall: what the server makes of it, and what each page shows."""

import pytest

from facilitator.ids import new_id
from facilitator.steering.commands import CreateSession, RoundPlan, UndoStep
from tests.house import OPEN, SCHAAL
from tests.kinds.answering import answer
from tests.kinds.asked import MODULE, SCALE, asking, given
from tests.kinds.drawing import ROUND
from tests.questions.answers import held, results
from tests.steering.stage import step


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"form": "word"}, None),
        ({"form": "open"}, None),
        ({"form": "scale"}, None),
        ({"form": "scale", "steps": 10, "low": "nee", "high": "ja"}, None),
        ({}, "malformed"),
        ({"form": "drawing"}, "malformed"),
        ({"form": "scale", "steps": 2}, "malformed"),
        ({"form": "scale", "steps": 11}, "malformed"),
        ({"form": "word", "colour": "red"}, "malformed"),
    ],
)
def test_it_is_planned_with_a_form_and_nothing_that_does_not_exist(house, settings, code):
    plan = RoundPlan(round=new_id(), title="Check-in", kind="check-in", settings=settings)
    planned = CreateSession(session=new_id(), title="Dag 2", starts_at=0, join_code="XXX222", agenda=[plan])

    result = house.send(house.otto, planned)

    assert (result.error and result.error.code) == code


def test_everybody_hears_what_is_asked_once_it_opens(house):
    assert held(house, "question") == {}

    house.open(SCHAAL)
    house.open(OPEN)
    house.open(SCHAAL)

    asked = {"round": house.round(SCHAAL), "form": "scale", "steps": 4, "low": "net", "high": ""}
    assert asked in held(house, "question")["everyone"]
    assert len(held(house, "question")["everyone"]) == 2
    house.done(house.fatima, UndoStep(step=step(house)))
    assert len(held(house, "question")["everyone"]) == 2  # it had been open before


def test_the_wall_is_told_what_they_come_to(house):
    house.open(SCHAAL)
    for who, number in ((house.anna, 3), (house.bram, 3), (house.chen, 1)):
        answer(house, who, SCHAAL, number=number)

    assert results(house) == {"answers": 3, "numbers": [1, 0, 2, 0]}


def test_one_word_is_typed_and_given(draw):
    phone = draw("phone", MODULE, asking())

    phone.fill("#answer", "heel benieuwd")
    phone.press("Enter")
    assert "One word is asked. Leave the others out." in phone.text()
    assert phone.sent() == []
    phone.fill("#answer", "benieuwd ")
    phone.press("Enter")

    (sent,) = phone.sent()
    assert (sent["type"], sent["args"]["question"], sent["args"]["text"], sent["args"]["number"]) == (
        "GiveAnswer",
        "q",
        "benieuwd",
        None,
    )
    assert phone.text(".answer__given") == "benieuwd Being saved"


def test_it_says_truthfully_what_has_become_of_it(draw):
    phone = draw("phone", MODULE, asking())
    phone.fill("#answer", "benieuwd")
    phone.press("Enter")
    phone.run("() => { stage.live.away.value = true; }")
    phone.settle()
    assert phone.text(".answer__given") == "benieuwd Waiting for a connection, you need do nothing"
    phone.run("() => { stage.live.away.value = false; }")

    phone.answered("applied")
    assert phone.text(".answer__given") == "benieuwd Saved"
    id = phone.sent()[0]["args"]["answer"]
    phone.feed(answer={id: {"question": "q", "text": "benieuwd", "number": None, "late": True, "at": 5}})
    assert "It came too late for this round" in phone.text(".answer__given")


def test_an_answer_that_is_being_typed_is_no_note_that_was_left_behind(draw):
    phone = draw("phone", MODULE, asking())
    phone.fill("#answer", "benieuwd")

    phone.feed(round={"r": {**ROUND, "state": "closing", "grace_until": 5}})

    assert "Finish your answer and give it." in phone.text()
    assert phone.texts("section[aria-label='Not posted yet']") == []
    assert phone.run("() => stage.live.drafts.unposted()") == []
    assert phone.run("() => stage.live.drafts.own()") == ["benieuwd"]


def test_changing_an_answer_sends_the_same_id(draw):
    given = {"a1": {"question": "q", "text": "moe", "number": None, "late": False, "at": 5}}
    phone = draw("phone", MODULE, {**asking(), "answer": given})

    phone.press("Tab", "Enter")
    assert phone.run("() => document.activeElement.id") == "answer"
    phone.fill("#answer", "wakker")
    phone.click("Give your answer")

    assert [(one["args"]["answer"], one["args"]["text"]) for one in phone.sent()] == [("a1", "wakker")]
    assert phone.text(".answer__given") == "wakker Being saved"
    assert phone.run("() => document.activeElement.textContent.trim()") == "Change your answer"


def test_a_scale_is_one_group_of_numbers_for_fingers_and_keys(draw):
    phone = draw("phone", MODULE, asking(**SCALE))

    assert phone.texts(".scale__step") == ["1", "2", "3", "4", "5"]
    assert phone.text(".scale__ends") == "1 nog niet 5 al lang"
    assert phone.run("() => [...document.querySelectorAll('input')].map((one) => one.ariaLabel)") == [
        "1, nog niet",
        None,
        None,
        None,
        "5, al lang",
    ]
    phone.press("Tab", "Space", "ArrowRight", "ArrowRight", "Enter")

    assert [(one["args"]["text"], one["args"]["number"]) for one in phone.sent()] == [(None, 3)]
    assert phone.text(".answer__given") == "3 of 5 Being saved"


def test_the_facilitator_sees_who_answered_what_and_how_many_did_not(draw):
    answers = given(
        a1={"text": "Moe", "person": "p1", "by": "Anna"},
        a2={"text": "Zin", "person": "p2", "by": "Bram", "late": True, "at": 9},
    )
    told = {"q": {"answers": 1, "words": [{"word": "Moe", "n": 1}]}}

    console = draw("console", MODULE, {**asking(), **answers, "results": told})

    assert "1 answer. 1 person has not answered." in console.text()
    assert console.texts(".answers__one") == ["Zin Bram too late", "Moe Anna"]


def test_the_wall_asks_and_counts(draw):
    wall = draw("screen", MODULE, {**asking(), "results": {"q": {"answers": 7, "words": []}}})

    assert wall.text("h1") == "Hoe kom je binnen?"
    assert wall.text(".screen__tally") == "7 answers"


def test_the_wall_shows_words_by_how_many_gave_them(draw):
    told = {"q": {"answers": 9, "words": [{"word": "zin", "n": 5}, {"word": "moe", "n": 3}, {"word": "rust", "n": 1}]}}

    wall = draw("screen", MODULE, {**asking(), "results": told}, what="notes")

    assert wall.texts(".words > li") == ["zin 5", "moe 3", "rust"]
    sizes = wall.run("() => [...document.querySelectorAll('.words > li')].map((one) => one.clientHeight)")
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[1] > sizes[2]


def test_the_wall_shows_a_scale_in_bars_with_numbers_and_words(draw):
    told = {"q": {"answers": 6, "numbers": [0, 1, 2, 3, 0]}}

    wall = draw("screen", MODULE, {**asking(**SCALE), "results": told}, what="notes")

    assert wall.texts(".spread__number") == ["0", "1", "2", "3", "0"]
    assert wall.text(".scale__ends") == "nog niet al lang"
    heights = wall.run(
        "() => [...document.querySelectorAll('.spread rect')].map((one) => Number(one.getAttribute('height')))"
    )
    assert [round(height / heights[-1], 3) for height in heights] == [0.333, 0.667, 1]
    assert wall.run("() => document.querySelector('.spread').ariaLabel").startswith(
        "0 people chose 1, 1 person chose 2"
    )
