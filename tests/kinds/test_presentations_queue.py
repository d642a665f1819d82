"""The queue of a round of presentations in the console: by hand, in two taps, and with the keyboard alone."""

from functools import partial

import pytest

from tests.frontend.room import room
from tests.kinds.presenting import ROUND, done, pause, place, running, slot, steered, waiting

EDGES = "(edge) => [...document.querySelectorAll('.queue__place')].map((one) => one.getBoundingClientRect()[edge])"


@pytest.fixture
def console(open_console):
    """console(place, …): the whole console, with this queue."""
    return partial(running, open_console)


def test_the_queue_says_how_everybody_stands(console):
    page = console(done(0), slot(1, "feedback", 60_000), place(2), place(3, state="absent"), place(4), pause(5))

    rows = [
        " ".join(one.split())
        for one in page.run("() => [...document.querySelectorAll('.queue__place')].map((one) => one.innerText)")
    ]
    assert rows[1:] == [
        "2 Bram Kuipers Zandhoven now",
        "3 Annemarie van den Heuvel-Oosterbaan Samenwerkingsverband Noordoostelijke Veenkoloniën 10.02",
        "4 Chen Wu Kustregio absent",
        "5 Fatiha El Amrani not shared yet · Meerwijk 10.12",
        "Break 15 minutes 10.22",
    ]
    assert rows[0].startswith("1 Dewi Soerjadi Meerwijk done 9 of 12")


MOVES = {"up": ("p3", "p1", "p1"), "down": ("p1", "p2", "p3"), "to the end": ("p1", "p3", None)}


@pytest.mark.parametrize("name", MOVES)
def test_two_taps_put_somebody_at_another_place(console, name):
    chosen, there, before = MOVES[name]
    page = console(slot(0), *waiting(1, 4))

    page.run("(id) => document.getElementById(id).click()", f"place-{chosen}")
    page.draw()
    page.run(
        "(id) => document.getElementById(id).closest('li').querySelector('.queue__here').click()", f"place-{there}"
    )
    page.draw()

    assert page.sent() == [{"type": "MovePresentation", "args": {"presentation": chosen, "before": before}}]
    assert page.run("() => document.querySelectorAll('.queue__here').length") == 0


def test_nobody_is_put_before_who_is_on(console):
    page = console(done(0), slot(1), *waiting(2, 4))
    page.run("() => document.getElementById('place-p3').click()")
    page.draw()

    found = page.run("() => [...document.querySelectorAll('.queue__here')].map((one) => one.ariaLabel)")
    assert found == ["Put here: Annemarie van den Heuvel-Oosterbaan"]


def test_two_change_places(console):
    page = console(slot(0), *waiting(1, 4))
    page.run("() => document.getElementById('place-p1').click()")
    page.draw()
    page.click("Swap")
    page.click("Swap: Chen Wu")

    assert page.sent() == [{"type": "SwapPresentations", "args": {"presentation": "p1", "other": "p3"}}]


WORK = {
    "Absent": ("p1", "MarkAbsent", {"presentation": "p1", "absent": True}),
    "Is here": ("p2", "MarkAbsent", {"presentation": "p2", "absent": False}),
    "Begin now": ("p1", "StartPresentation", {"presentation": "p1"}),
    "Take out": ("p1", "RemovePresentation", {"presentation": "p1"}),
    "End now": ("p0", "EndPresentation", {"presentation": "p0"}),
    "Back on stage": ("p4", "GoToPart", {"presentation": "p4", "part": "feedback"}),
}


@pytest.mark.parametrize("words", WORK)
def test_what_can_be_done_with_who_was_chosen(console, words):
    chosen, type, args = WORK[words]
    page = console(slot(0), place(1), place(2, state="absent"), place(3), done(4))

    page.run("(id) => document.getElementById(id).click()", f"place-{chosen}")
    page.draw()
    page.click(words, within=".queue__tools")

    assert page.sent() == [{"type": type, "args": args}]


def test_who_was_taken_out_comes_back_to_the_same_place(console):
    page = console(slot(0), *waiting(1, 3))
    page.run("() => document.getElementById('place-p1').click()")
    page.draw()
    page.click("Take out")
    page.answer()
    page.wait_text("Bram Kuipers is out of the queue", ".message")
    page.click("Undo")

    again = page.sent()[-1]
    assert (again["type"], again["args"]["people"], again["args"]["before"]) == ("AddPresentation", ["person1"], "p2")


def test_the_queue_is_walked_and_changed_with_the_keyboard_alone(console):
    page = console(slot(0), *waiting(1, 4))
    page.run("() => document.getElementById('place-p0').focus()")
    page.press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp")
    assert page.focused() == "place-p2"

    page.press("Enter")  # chosen: from here on the arrows move them
    page.press("ArrowUp")
    assert page.sent() == [{"type": "MovePresentation", "args": {"presentation": "p2", "before": "p1"}}]
    page.answer()
    page.feed({"presentation": {"p2": {**place(1, names=["Zij"]), "round": ROUND}, "p1": {**place(2), "round": ROUND}}})
    page.draw()
    assert page.focused() == "place-p2"
    page.wait_text("2 of 4 in the queue", "[role=status]")
    page.press("ArrowDown")
    assert page.sent()[-1]["args"] == {"presentation": "p2", "before": "p3"}
    page.press("n")  # also while a button has the focus

    assert page.sent()[-1]["type"] == "GoToPart"


def test_escape_lets_go_of_who_was_chosen(console):
    page = console(slot(0), *waiting(1, 3))
    page.run("() => document.getElementById('place-p1').focus()")
    page.press("Enter", "Escape")

    assert page.run("() => document.querySelectorAll('[data-chosen=true]').length") == 0
    assert page.focused() == "place-p1"


def test_somebody_is_added_as_next_or_two_at_the_end(console):
    page = console(slot(0), place(1))
    page.click("Add somebody")
    page.run("() => document.querySelectorAll('.queue__pick input')[0].click()")
    page.draw()
    page.click("Next", within="dialog")
    page.click("In the queue")
    assert (page.sent()[0]["args"]["people"], page.sent()[0]["args"]["before"]) == (["p28"], "p1")

    page.click("Add somebody")
    for index in (0, 1):
        page.run("(index) => document.querySelectorAll('.queue__pick input')[index].click()", index)
        page.draw()
    page.click("Together in the queue")
    assert (page.sent()[1]["args"]["people"], page.sent()[1]["args"]["before"]) == (["p28", "p0"], None)
    assert page.focused() == "open-line-up"


def test_a_break_is_put_in_between(console):
    page = console(slot(0), place(1))
    page.click("Add a break")
    page.click("Break of 15 minutes")

    assert (page.sent()[0]["type"], page.sent()[0]["args"]["minutes"], page.sent()[0]["args"]["before"]) == (
        "AddPause",
        15,
        "p1",
    )


def test_an_empty_queue_is_filled_with_everybody(console):
    page = console(order="random")
    page.click("Everybody in the queue")

    assert page.sent() == [{"type": "LineUp", "args": {"round": ROUND, "order": "random"}}]


def test_fourteen_fit_on_a_laptop_without_scrolling(console):
    page = console(done(0), done(1), slot(2), *waiting(3, 14))

    assert max(page.run(EDGES, "bottom")) <= 768


def test_choosing_somebody_moves_nothing(console):
    page = console(done(0), slot(1), *waiting(2, 14))
    before = page.run(EDGES, "top")
    page.run("() => document.getElementById('place-p5').click()")
    page.draw()

    assert page.run(EDGES, "top") == before


def test_the_queue_is_put_in_order_before_the_round_begins(open_console):
    entities = {**room(3, groups=0), **steered(waiting(0, 3))}
    entities["round"][ROUND].update(kind="presentations", seating="plenary", title="Ambities")
    page = open_console(entities)
    page.click("Ambities", within=".agenda")
    page.run("() => document.getElementById('place-p2').click()")
    page.draw()
    page.click("Put here: Dewi Soerjadi")
    page.click("Everybody in the queue")

    assert [one["type"] for one in page.sent()] == ["MovePresentation", "LineUp"]
    assert "Begin now" not in page.text("#round")
