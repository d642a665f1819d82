"""What is pure about a round of presentations: when everybody is on, and how a long text is shortened."""

import pytest

from tests.kinds.presenting import ended, on, pause, place

MINUTE = 60_000
NOW = 10 * MINUTE
PARTS = {"present": 5, "questions": 3, "feedback": 2}


def named(places):
    return [{**one, "id": f"p{index}"} for index, one in enumerate(places)]


def planned(run, *places, now=NOW):
    body = "return planOf(places, parts, now)"
    return run("kinds/presentations_plan.js", "planOf", body, places=named(places), parts=PARTS, now=now)


def at(plan):
    return {id: (moment - NOW) / MINUTE for id, moment in plan["times"].items()}, (plan["end"] - NOW) / MINUTE


def test_everybody_follows_who_is_on_and_who_is_absent_takes_no_time(run):
    places = [ended(0), on(1, "questions", MINUTE, now=NOW), place(2), place(3, state="absent"), pause(4), place(5)]

    assert at(planned(run, *places)) == ({"p2": 3, "p4": 13, "p5": 28}, 38)


@pytest.mark.parametrize(
    ("slot", "after"),
    [
        (on(0, "present", 2 * MINUTE, now=NOW), 7),
        (on(0, "feedback", -4 * MINUTE, now=NOW), 0),  # over time: the next one may begin now
        (on(0, "present", 0, paused_with=3 * MINUTE, part_ends_at=None), 8),
        ({**pause(0), "state": "on", "part": "present", "part_ends_at": NOW + 6 * MINUTE}, 6),
    ],
)
def test_who_is_on_finishes_first(run, slot, after):
    assert at(planned(run, slot, place(1)))[0] == {"p1": after}


def test_an_empty_queue_ends_now(run):
    assert at(planned(run)) == ({}, 0)


@pytest.mark.parametrize(("end", "late"), [(20, 0), (29.4, 9), (12, 0)])
def test_late_is_measured_against_what_was_planned(run, end, late):
    round = {"opened_at": 0, "minutes": 45, "planned_minutes": 20}
    body = "return lateBy({ end }, round)"

    assert run("kinds/presentations_plan.js", "lateBy", body, end=end * MINUTE, round=round) == late


def shortened(run, text, letters):
    body = "return shortened(text, letters)"
    return run("kinds/presentations_shorten.js", "shortened", body, text=text, letters=letters)


@pytest.mark.parametrize(
    ("text", "letters", "short"),
    [
        ("Kort.", 40, "Kort."),
        ("  Twee\n regels ", 40, "Twee regels"),
        ("Eerst dit. Dan dat. En dan nog iets langs.", 25, "Eerst dit. Dan dat. …"),
        ("Samen met o.a. ouders en scholen. Daarna verder.", 40, "Samen met o.a. ouders en scholen. …"),
        ("Een zin die te lang is, ook zonder de rest erbij", 24, "Een zin die te lang is…"),
        ("41 thuiszitters. Investeren in de basis voorkomt hulp.", 44, "41 thuiszitters. Investeren in de basis…"),
        ("samenwerkingsverbandoverstijgend", 20, "samenwerkingsverban…"),
        ("Wat? Waarom? Omdat het moet, en wel nu meteen.", 16, "Wat? Waarom? …"),
    ],
)
def test_whole_sentences_first_then_whole_words(run, text, letters, short):
    assert shortened(run, text, letters) == short


def test_what_is_shortened_fits_and_says_the_beginning(run):
    text = (
        "Wij willen dat ieder kind leert. Dat vraagt iets van ons; van scholen, gemeenten, en (o.a.) ouders! " * 4
    ).strip()
    body = "return [...Array(400).keys()].slice(8).map((letters) => [letters, shortened(text, letters)])"

    for letters, short in run("kinds/presentations_shorten.js", "shortened", body, text=text):
        assert len(short) <= letters
        assert text.startswith(short.removesuffix("…").rstrip())
        assert short == text or short.endswith("…")


CLOCKS = {
    "planned": ({"state": "planned"}, None, "planned"),
    "nobody": ({"state": "running"}, None, "planned"),
    "closed": ({"state": "closed", "closed_at": 9}, on(0), "closed"),
}


@pytest.mark.parametrize("name", CLOCKS)
def test_a_round_without_somebody_on_shows_no_clock(run, name):
    facts, slot, state = CLOCKS[name]
    round = {"id": "r", "kind": "presentations", "ends_at": 5, **facts}
    places = {"p0": slot} if slot else {}
    body = (
        "const view = { ids: () => Object.keys(places), get: (_, id) => places[id] }; return clockOf({ view }, round)"
    )

    assert run("parts/clocked.js", "clockOf", body, round=round, places=places)["state"] == state


def test_the_clock_of_a_slot_counts_on_over_time(run):
    clock = "standing({ state: 'running', ends_at: 600000, counts_on: true }, 600000 + after)"
    body = f"const clock = {clock}; return [clock.phase, digits(clock)]"
    names = ("parts/times.js parts/timer.js", "standing | digits")
    seen = [run(*names, body, after=after) for after in (-61_000, 0, 999, 130_400)]

    assert seen == [["running", "1:01"], ["over", "0:00"], ["over", "0:00"], ["over", "+2:10"]]
