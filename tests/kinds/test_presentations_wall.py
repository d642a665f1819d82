"""A round of presentations on the wall, in every state: what it says, and whether that reads at eight metres."""

import pytest

from tests.kinds.presenting import AMBITION, BREAK, KIND, LONG, SENTENCE, ended, on, place, queued

REST = [place(2), place(3)]

# What is too small for eight metres, or does not stand within the wall or over something else.
FAULTS = """() => {
  const found = [];
  const foot = document.querySelector("footer")?.getBoundingClientRect().top ?? innerHeight;
  const walk = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { textContent, parentElement } = walk.currentNode;
    if (!textContent.trim() || parentElement.closest(".visually-hidden, svg")) continue;
    const range = document.createRange();
    range.selectNodeContents(walk.currentNode);
    const box = range.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(parentElement).fontSize);
    if (size < 34) found.push(`too small (${size}): ${textContent}`);
    const limit = parentElement.closest("main") ? foot : innerHeight;
    if (box.bottom > limit + 2 || box.top < 0 || box.left < 0) found.push(`outside: ${textContent}`);
    const cut = getComputedStyle(parentElement).textOverflow === "ellipsis";
    if (box.right > innerWidth && !cut) found.push(`wide: ${textContent}`);
  }
  return found;
}"""


@pytest.fixture
def wall(draw, chromium):
    """wall(place, …): the wall at 1920 × 1080 with these places in the queue."""

    def drawn(*places, facts=None, **queue):
        chromium.do(lambda: chromium._page.set_viewport_size({"width": 1920, "height": 1080}))
        shown = {"shown": {"s": {"what": "question", "round": "r"}}}
        page = draw(
            "screen", "screen/app.js", {**queued(*places, **queue), **shown}, view="App", **KIND, **(facts or {})
        )
        page.run("() => document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
        page.settle()
        return page

    yield drawn
    chromium.do(lambda: chromium._page.set_viewport_size({"width": 1280, "height": 720}))


WALLS = {
    "before": ([place(0), place(1)], ["Ambitie in vijf minuten", "1 Dewi Soerjadi Meerwijk 2 Bram Kuipers"]),
    "forty": ([place(index) for index in range(40)], ["12 Tess van Leeuwen", "and 28 more"]),
    "sign up": ([], ["Nobody is in the queue yet."]),
    "presenting": (
        [ended(0), on(1), *REST],
        ["Presentation 2 of 4", "After this: Annemarie van den Heuvel-Oosterbaan", AMBITION["title"], AMBITION["how"]],
    ),
    "last minute": ([on(0, left=48_000)], ["0:48 last minute · Presenting"]),
    "questions": ([on(0, "questions")], ["1:40", "· Questions", "Read along, and give feedback"]),
    "feedback": ([on(0, "feedback")], ["Give Dewi a top and a tip", "on your phone, code K7M 2PX"]),
    "over time": ([on(0, "questions", -130_000)], ["+2:10 over time · Questions"]),
    "paused": ([on(0, paused_with=70_000, part_ends_at=None)], ["1:10 paused · Presenting"]),
    "duo": (
        [on(0, "feedback", names=["Chen Wu", "Dewi Soerjadi"])],
        ["Chen Wu and Dewi Soerjadi", "Give Chen and Dewi a top and a tip"],
    ),
    "not shared": ([on(0, ambition=None)], ["Dewi Soerjadi Meerwijk 1:40"]),
    "one field": ([on(0, shown="why")], ["Why " + AMBITION["why"]]),
    "long": ([on(0, ambition=LONG, names=["Annemarie van den Heuvel-Oosterbaan", "Marijke Hoogeveen-Brouwer"])], ["…"]),
    "long field": ([on(0, ambition=LONG, shown="how")], [SENTENCE.strip(), "…"]),
    "a break": (
        [ended(0), BREAK, *REST],
        ["We go on at 0.15", "After this: Annemarie van den Heuvel-Oosterbaan", "14:00"],
    ),
    "between two": ([ended(0), *REST], ["Next Annemarie", "Give Dewi a top and a tip"]),
    "absent": ([ended(0), place(1, state="absent"), *REST], ["Next Annemarie"]),
    "after the last": (
        [ended(0), ended(1)],
        ["Thank you to everybody who presented", "You can give feedback until 0.11."],
    ),
    "feedback is over": ([ended(0, feedback_open=False)], ["Thank you to everybody who presented"]),
}


@pytest.mark.parametrize("name", WALLS)
def test_the_wall_says_who_is_on_and_reads_at_eight_metres(wall, name):
    places, said = WALLS[name]

    page = wall(*places)

    assert [words for words in said if words not in page.text()] == []
    assert page.run(FAULTS) == []


def test_a_planted_fault_of_the_wall_is_seen(wall):
    page = wall(on(0, ambition=LONG))
    page.run("() => { const p = document.querySelector('.stage dd'); p.innerText = 'lang '.repeat(2000); }")

    assert any(fault.startswith("outside") for fault in page.run(FAULTS))


def test_spearheads_and_years_stand_there_only_when_there_is_room(wall):
    short = {**AMBITION, "title": "Ieder kind leert", "what": "", "how": ""}

    assert "2028 Gehalveerd" in wall(on(0, ambition=short)).text()
    assert "Ouders aan tafel" not in wall(on(0, ambition=LONG)).text()


def test_the_wall_asks_what_the_rubric_asks(wall):
    rubric = {"texts": ["next_time"], "criteria": [], "offer": False}

    assert "Give Dewi feedback" in wall(on(0, "feedback"), rubric=rubric).text()


def test_nothing_of_the_wall_is_wrong_for_who_uses_help_to_read(wall):
    found = [fault for places, _ in list(WALLS.values())[3:9] for fault in wall(*places).faults()]

    assert found == []
