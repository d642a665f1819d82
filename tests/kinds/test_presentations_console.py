"""Running a round of presentations from the console: the one next step, the clock of the slot, and the wall."""

from functools import partial

import pytest

from tests.browser.axe import violations
from tests.frontend.room import MINUTE, NOW
from tests.kinds.presenting import LONG, ROUND, done, pause, place, running, slot, waiting


@pytest.fixture
def console(open_console):
    """console(place, …): the whole console, with this queue."""
    return partial(running, open_console)


def blue(page):
    return page.text(".console__rail .button--primary > span")


BREAK = {**pause(0), "state": "on", "part": "present", "part_ends_at": NOW + MINUTE, "started_at": 1}
STEPS = {
    "the first": (waiting(0, 2), "Begin Dewi Soerjadi", "StartPresentation", {"presentation": "p0"}),
    "questions": ([slot(0), place(1)], "On to questions", "GoToPart", {"presentation": "p0", "part": "questions"}),
    "feedback": (
        [slot(0, "questions")],
        "On to feedback",
        "GoToPart",
        {"presentation": "p0", "part": "feedback"},
    ),
    "the next": ([slot(0, "feedback"), place(1)], "Next is Bram Kuipers", "StartPresentation", {"presentation": "p1"}),
    "not who is absent": (
        [slot(0, "feedback"), place(1, state="absent"), place(2)],
        "Next is Annemarie van den Heuvel-Oosterbaan",
        "StartPresentation",
        {"presentation": "p2"},
    ),
    "a break": ([slot(0, "feedback"), pause(1)], "Next is Break", "StartPresentation", {"presentation": "p1"}),
    "after a break": ([BREAK, place(1)], "Next is Bram Kuipers", "StartPresentation", {"presentation": "p1"}),
    "the end": ([slot(0, "feedback")], "End the last presentation", "EndPresentation", {"presentation": "p0"}),
    "nobody left": ([done(0)], "Close the round", "CloseRound", {"round": ROUND}),
    "nobody at all": ([], "Close the round", "CloseRound", {"round": ROUND}),
}


@pytest.mark.parametrize("key", ["Enter", "n"])
@pytest.mark.parametrize("name", STEPS)
def test_there_is_one_obvious_next_step(console, name, key):
    places, words, type, args = STEPS[name]
    page = console(*places)
    assert blue(page) == words

    page.press(key)

    assert page.sent() == [{"type": type, "args": args}]
    assert page.run("() => document.querySelectorAll('.button--primary').length") == 1


def test_a_part_of_no_minutes_is_left_out(console):
    page = console(slot(0), place(1), parts={"present": 5, "questions": 0, "feedback": 2})

    assert blue(page) == "On to feedback"
    assert page.text(".slot__parts") == "Presenting 5:00 Feedback 2:00"


def test_a_press_for_the_step_before_does_not_take_the_next(console):
    page = console(slot(0), place(1))
    page.feed({"presentation": {"p0": {**slot(0, "questions"), "round": ROUND}}})

    page.press("n", "Enter")
    assert page.sent() == []
    page.settle()
    page.press("n")

    assert page.sent()[0]["args"] == {"presentation": "p0", "part": "feedback"}


KEYS = {" ": ("PausePresentation", {}), "+": ("ExtendPart", {"seconds": 60}), "-": ("ExtendPart", {"seconds": -60})}


@pytest.mark.parametrize("key", KEYS)
def test_the_keys_are_those_of_the_slot(console, key):
    type, args = KEYS[key]
    page = console(slot(0), place(1))

    page.press(key)

    assert page.sent() == [{"type": type, "args": {"presentation": "p0", **args}}]


def test_what_stands_still_goes_on_again(console):
    page = console(slot(0, paused_with=70_000, part_ends_at=None), place(1))
    assert "1:10 paused" in page.text(".console__rail")

    page.press(" ")

    assert page.sent() == [{"type": "ResumePresentation", "args": {"presentation": "p0"}}]


def test_while_nobody_is_on_the_keys_of_the_clock_do_nothing(console):
    page = console(*waiting(0, 2))

    page.press(" ", "+", "-")

    assert page.sent() == []
    assert "Nobody is on" in page.text(".console__rail")


def test_the_clock_counts_on_and_the_end_of_the_round_moves(console):
    page = console(slot(0, "feedback", -130_000), *waiting(1, 5))

    assert "+2:10 over time" in page.text(".console__rail")
    assert page.text(".queue__ends") == "Ends at 10.41"  # 10.01 and four slots
    late = console(slot(0, "feedback", 100_000), *waiting(1, 7))
    assert late.text(".queue__ends") == "Ends at 11.02 (22 minutes later than planned)"


def test_the_agenda_goes_by_the_queue(console):
    page = console(slot(0, "feedback", 100_000), *waiting(1, 7))
    shown = "() => [...document.querySelectorAll('.agenda__time')].map((one) => one.innerText)"

    assert page.run(shown)[4] == "11.02"  # what comes after the round; its own minutes are over at 10.41


def test_a_part_can_be_gone_back_to(console):
    page = console(slot(0, "feedback"))

    page.click("Questions 3:00")

    assert page.sent() == [{"type": "GoToPart", "args": {"presentation": "p0", "part": "questions"}}]


def test_the_wall_shows_all_of_it_or_one_field(console):
    page = console(slot(0))
    assert page.text(".slot__wall .choice") == "Everything Title What Why With whom When How"

    page.click("With whom")

    assert page.sent() == [{"type": "ShowField", "args": {"presentation": "p0", "field": "with_whom"}}]


def test_what_is_not_shared_cannot_be_shown(console):
    page = console(slot(0, ambition=None))

    assert "Not shared yet" in page.text(".slot")
    assert page.run("() => document.querySelector('.slot__wall')") is None


STATES = {
    "before": waiting(0, 3),
    "on": [done(0), slot(1), place(2, state="absent"), pause(3), place(4)],
    "long": [slot(0, "questions", -9_000, ambition=LONG), *waiting(1, 40)],
}


@pytest.mark.parametrize("name", STATES)
def test_nothing_of_the_console_is_wrong_for_who_uses_help_to_read(console, name):
    page = console(*STATES[name])
    page.run("() => document.getElementById('place-p0').click()")
    page.draw()

    assert page._do(lambda: violations(page.page)) == []
