"""What a facilitator sees of feedback on the console, and giving it to who presented."""

from typing import Any

import pytest

from tests.kinds.peers import DEWI, ON, peers, presentation

MODULE = "kinds/feedback_console.js"
ENDED: dict[str, Any] = {"state": "ended", "ended_at": 9, "feedback_open": False}


def coverage(given: int = 7, of: int = 11, **facts: Any) -> dict[str, Any]:
    blank = {"missing": ["p1", "p2"], "offers": 0, "released": False, "held": None, "enough": True}
    return {"given": given, "of": of, **blank, **facts}


def entities(names: str = "named", **covered: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Bram's is open, Dewi is on, those of Els, Faisal and Gerda have closed; Hakan got nothing."""
    more = {
        "e": presentation(4, "Els Terpstra", **ENDED),
        "f": presentation(5, "Faisal Amrani", **ENDED),
        "g": presentation(6, "Gerda Smit", **ENDED),
        "h": presentation(7, "Hakan Yıldız", **ENDED),
    }
    told = peers(names=names)
    told["presentation"] |= more
    told["person"] = {"p1": {"name": "Anna", "removed": False}, "p2": {"name": "Chen", "removed": False}}
    held = coverage(held="Er staat iets kwetsends in")
    told["coverage"] = {
        "b": coverage(3),
        ON: coverage(1),
        "e": coverage(11, missing=[]),
        "f": coverage(released=True),
        "g": held,
        "h": coverage(0),
        **covered,
    }
    return told


@pytest.fixture
def console(draw):
    return lambda told=None: draw("console", MODULE, told or entities(), view="Release")


def sent(page) -> list[tuple[str, dict]]:
    return [(one["type"], one["args"]) for one in page.sent()]


def open_row(page, name: str) -> None:
    page._do(lambda: page.page.get_by_role("button", name=name, exact=True).click())
    page.settle()


def test_each_row_says_how_much_came_in_and_where_it_stands(console):
    page = console()

    assert page.texts(".release__row") == [
        "Bram Kuipers 3 of 11 still little open until 0.06 Ask for more",
        f"{DEWI} 1 of 11 on stage Ask for more",
        "Els Terpstra 11 of 11 everybody closed Release",
        "Faisal Amrani 7 of 11 getting there released",
        "Gerda Smit 7 of 11 getting there kept back",
        "Hakan Yıldız 0 of 11 nothing yet closed",
    ]


def test_releasing_all_says_what_goes_to_whom_and_who_is_left_out_and_why(console):
    page = console()

    page.click("Release all")

    said = page.text("dialog")
    assert "To Bram Kuipers and Els Terpstra." in said
    assert "14 responses" in said
    assert "Feedback is still open for Bram Kuipers. It closes now." in said
    assert f"{DEWI}: has not ended yet" in said
    assert "Gerda Smit: kept back" in said
    assert "Hakan Yıldız: nothing came in" in said
    assert sent(page) == []
    page._do(lambda: page.page.locator("dialog").get_by_role("button", name="Release").click())
    page.settle()
    assert sent(page) == [("ReleaseFeedback", {"presentations": ["b", "e"]})]


def test_fewer_than_five_anonymous_ones_stay(console):
    few = coverage(4, missing=None, enough=False)
    page = console(entities("anonymous", e=few, b=coverage(6, missing=None)))

    page.click("Release all")

    assert "To Bram Kuipers." in page.text("dialog")
    assert "Els Terpstra: fewer than five responses" in page.text("dialog")
    page.press("Escape")
    open_row(page, "Els Terpstra")
    assert "Fewer than 5: nothing can be released." in page.text(".release")
    assert page.texts(".release__more .button") == ["Read : Els Terpstra", "Keep back"]


def test_what_is_kept_back_goes_when_it_is_named_alone(console):
    page = console()

    open_row(page, "Gerda Smit")
    assert "Er staat iets kwetsends in" in page.text(".release__more")
    page._do(lambda: page.page.locator(".release__more").get_by_role("button", name="Release").click())
    page.settle()
    assert "Release to Gerda Smit?" in page.text("dialog")
    page._do(lambda: page.page.locator("dialog").get_by_role("button", name="Release").click())
    page.settle()

    assert sent(page) == [("ReleaseFeedback", {"presentations": ["g"]})]


def test_keeping_back_asks_why(console):
    page = console()
    open_row(page, "Els Terpstra")
    page.click("Keep back")

    page.fill("#hold-reason", "  Eerst bellen ")
    page._do(lambda: page.page.locator("dialog").get_by_role("button", name="Keep back").click())
    page.settle()

    assert sent(page) == [("HoldFeedback", {"presentation": "e", "reason": "Eerst bellen"})]


def test_asking_for_more_is_one_press(console):
    page = console()

    page.click("Ask for more feedback for Bram Kuipers")

    assert sent(page) == [("NudgeFeedback", {"presentation": "b"})]


def test_names_and_reasons_are_covered_on_a_mirrored_beamer(console):
    page = console()
    page.run("async () => (await import('/static/js/console/cover.js')).coverOrUncover()")
    open_row(page, "Gerda Smit")
    open_row(page, "Bram Kuipers")

    assert "kwetsends" not in page.text()
    assert "Not yet:" not in page.text()
    page._do(page.page.get_by_role("button", name="Look for ten seconds").first.click)
    page.settle()
    assert "Not yet: Anna, Chen" in page.text()


def test_the_page_to_read_it_is_a_link(console):
    page = console()
    open_row(page, "Els Terpstra")

    assert page.run("() => document.querySelector('.release__more a').pathname") == "/s/s/presentations/e/feedback"


def test_a_console_can_be_used_by_everybody(console):
    page = console()
    open_row(page, "Bram Kuipers")
    assert page.faults() == []


@pytest.mark.parametrize(
    ("given", "of", "tone", "word"),
    [
        (0, 11, "warn", "nothing yet"),
        (4, 11, "warn", "still little"),
        (5, 11, None, "getting there"),
        (8, 11, "good", "nearly everybody"),
        (11, 11, "good", "everybody"),
        (0, 0, None, "nobody to ask"),
    ],
)
def test_a_word_for_how_much(run, given, of, tone, word):
    found = run("kinds/feedback_coverage.js", "standing", "return standing({ given, of });", given=given, of=of)

    assert found == {"tone": tone, "word": word}
