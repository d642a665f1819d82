"""Within reach: by key in a sensible order, by a thumb on a small screen, and at a glance on a laptop."""

import pytest

from tests.frontend.room import room

SMALL = """() => [...document.querySelectorAll("button, select, input, textarea, a")].flatMap((one) => {
  const { width, height } = one.getBoundingClientRect();
  const covers = getComputedStyle(one, "::after").content !== "none";
  const seen = one.checkVisibility() && !one.classList.contains("visually-hidden");
  const large = width >= 43.9 && height >= 43.9;
  return !seen || covers || large ? [] : [`${one.outerHTML.slice(0, 90)} ${width} ${height}`];
})"""
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
STATES = {
    "the groups": [],
    "one group": ["click:Subgroep 5"],
    "moving somebody": ["click:Subgroep 5", "click:Move or remove Els Terpstra"],
    "describing a group": ["click:Subgroep 5", "click:Name, place and link"],
    "writing for somebody": ["click:Subgroep 5", "click:Write a note for somebody"],
    "the people": ["p"],
    "somebody": ["p", "click:Remove"],
    "a message": ["m"],
    "other times": ["a"],
    "the menu": ["click:More"],
}


@pytest.mark.parametrize("width", [1366, 390, 320])
def test_everything_can_be_hit_and_nothing_scrolls_sideways(open_console, width):
    found = {}
    for state, steps in STATES.items():
        console = open_console(room(rehearsal=True))
        console.resize(width, 768)
        for step in steps:
            _do(console, step)
        found[state] = console.run(SMALL) + (["scrolls sideways"] if console.run(SIDEWAYS) else [])

    assert {state: problems for state, problems in found.items() if problems} == {}


def _do(console, step):
    if not step.startswith("click:"):
        console.press(step)
    elif step == "click:Remove":
        console.run("() => document.querySelector('.person__row').click()")
        console.draw()
    else:
        console.click(step.removeprefix("click:"), within="#app")


def test_a_planted_small_target_is_seen(open_console):
    console = open_console(room())
    console.run("() => { document.querySelector('#open-message').style = 'min-height: 0; height: 20px; padding: 0'; }")

    (problem,) = console.run(SMALL)

    assert "open-message" in problem


def test_on_a_laptop_agenda_groups_and_controls_stand_there_without_scrolling(open_console):
    console = open_console(room())
    parts = ".agenda__item, .console__groups > *, .console__rail *, .console__beside *"
    below = f"""() => [...document.querySelectorAll("{parts}")]
      .filter((one) => one.getBoundingClientRect().bottom > innerHeight).map((one) => one.className)"""

    assert console.run(below) == []
    assert console.run("() => document.documentElement.scrollHeight > innerHeight") is False


def test_on_a_small_screen_the_clock_comes_first_and_then_the_groups(open_console):
    console = open_console(room())
    console.resize(390, 844)
    tops = """() => [".timer", ".console__rail .button--primary", ".console__groups", ".preview", ".agenda"]
      .map((place) => document.querySelector(place).getBoundingClientRect().top)"""

    found = console.run(tops)

    assert found == sorted(found)
    assert found[1] < 844


def test_the_tab_key_goes_from_the_bar_to_the_controls_to_the_round(open_console):
    console = open_console(room())
    seen = []
    for _ in range(14):
        console.press("Tab")
        seen.append(console.focused())

    assert seen[0] == "To the round"
    order = ["open-call", "open-people", "Close the roundenter", "group-g0"]
    places = [
        next(place for place, name in enumerate(seen) if name.replace(" ", "").startswith(word.replace(" ", "")))
        for word in order
    ]
    assert places == sorted(places)
