"""Everybody can use the desk: every page of it, empty and full, with what was typed wrong, by day and by night."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.axe import NARROW, violations
from tests.browser.desk import case
from tests.browser.desk.at_the_desk import AtTheDesk
from tests.browser.desk.furnished import Furnished
from tests.browser.desk.pages import PAPER, filled, of_the_desk, rules, visits
from tests.browser.desk.setting_up import a_programme, plan_session, session_here, set_up_link, the_first_account
from tests.browser.desk.story import Story
from tests.browser.devices import LAPTOP

Look = Callable[..., None]

# What is too small for a thumb. A link in a sentence may be as high as its line; a tick counts with its words.
SMALL = """() => [...document.querySelectorAll("button, select, input, textarea, a, summary")].flatMap((one) => {
  const hit = one.matches("[type=radio], [type=checkbox]") ? one.closest("label") ?? one : one;
  const { width, height } = hit.getBoundingClientRect();
  const inSentence = one.matches("a") && getComputedStyle(one).display === "inline"
    && one.parentElement.textContent.trim().length > one.textContent.trim().length;
  const seen = one.checkVisibility() && !one.closest(".visually-hidden") && one.type !== "hidden";
  const covers = ["::before", "::after"].some((side) => !/none|normal/.test(getComputedStyle(one, side).content));
  return !seen || inSentence || covers || (width >= 43.9 && height >= 43.9) ? []
    : [`${one.outerHTML.slice(0, 110)} ${Math.round(width)}×${Math.round(height)}`];
})"""
SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
LIGHTS = ["light", pytest.param("dark", marks=pytest.mark.slow)]


@pytest.fixture(scope="module")
def house(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Furnished]:
    found = Furnished(browser, tmp_path_factory.mktemp("desk"))
    yield found
    found.close()


@pytest.mark.timeout(400)
@pytest.mark.parametrize("light", LIGHTS)
def test_every_page_of_the_desk_can_be_used_by_everybody(house, light):
    page = house.story.otto.page
    page.emulate_media(color_scheme=light)
    found = {}
    for rule, path in visits(rules(), house.ids):
        house.story.otto.go(path)
        found[path] = wrong_with(page, paper=rule in PAPER)

    wrong = {path: problems for path, problems in found.items() if problems}
    assert not wrong, "\n".join(f"{path}: {problem}" for path in wrong for problem in wrong[path])
    assert len(found) >= 50
    assert house.story.complaints == []


def wrong_with(page: Page, *, paper: bool = False) -> list[str]:
    """As it is on a laptop, and at 320 px."""
    assert page.locator("h1").count(), page.content()[:300]
    found = violations(page)
    if paper:
        return found
    page.set_viewport_size(NARROW)
    found += [f"{problem} (320 px)" for problem in violations(page)]
    found += [f"too small: {one}" for one in page.evaluate(SMALL)]
    found += ["scrolls sideways at 320 px"] if page.evaluate(SIDEWAYS) else []
    page.set_viewport_size(LAPTOP["viewport"])
    return found


def test_a_page_that_nobody_looked_at_is_seen(house):
    with pytest.raises(LookupError, match="recap_id"):
        visits([*rules(), "/s/<session_id>/recaps/<recap_id>"], house.ids)
    assert len(of_the_desk(rules())) >= 40
    assert filled("/s/<session_id>/after", {"session_id": "x"}) == "/s/x/after"


def test_a_planted_problem_is_seen(house):
    page = house.story.otto.go("/programmes/new").page
    page.evaluate("document.querySelector('label[for=title]').remove()")
    page.evaluate("document.querySelector('form .button--primary').style.minHeight = '20px'")
    page.evaluate("document.body.style.width = '900px'")

    problems = wrong_with(page)

    assert any(problem.startswith("label") for problem in problems)
    assert any("too small" in problem and "button--primary" in problem for problem in problems)
    assert "scrolls sideways at 320 px" in problems


def test_what_is_empty_and_what_is_refused_can_be_read_by_everybody(browser, tmp_path):
    """From the very first page on: nothing there yet, and everything typed wrong."""
    story = Story(browser, tmp_path)
    otto, found = story.otto, {}

    def look(state: str, who: AtTheDesk = otto) -> None:
        found[state] = wrong_with(who.page)

    try:
        wrong_at_the_first_account(story, look)
        nothing_there_yet(story, look)
        wrong_in_forms(story, look)
    finally:
        story.close()

    assert {state: problems for state, problems in found.items() if problems} == {}
    assert len(found) >= 20


def wrong_at_the_first_account(story: Story, look: Look) -> None:
    link = set_up_link(story)
    story.otto.go(link)
    look("the set-up link")
    story.otto.fill(name="Otto", email="otto@meerland.example", password="otto@meerland.example").try_to_send()
    look("the set-up link, a password that anybody would guess")
    the_first_account(story)
    other = story.at_a_desk().go("/sign-in").fill(email="otto@meerland.example", password="niet dit woord")
    other.try_to_send()
    look("signing in, wrong", other)


def nothing_there_yet(story: Story, look: Look) -> None:
    otto = story.otto
    for path in ("/programmes", "/sessions", "/plans"):
        otto.go(path)
        look(f"{path}, empty")
    otto.go("/programmes/new")
    a_programme(story)
    for path in ("", "/roster", "/roster/duos", "/roster/list", "/team", "/privacy", "/copy"):
        otto.go(story.programme + path)
        look(f"a programme, empty{path}")
    for path in ("/programmes/nowhere", "/s/nowhere/agenda"):
        otto.go(path)
        look(f"no such page: {path}")


def wrong_in_forms(story: Story, look: Look) -> None:
    otto, blank = story.otto, "\N{NO-BREAK SPACE}"
    otto.go(f"{story.programme}/settings").fill(title=blank).try_to_send()
    look("settings, no title")
    otto.go(f"{story.programme}/roster/new").fill(name=blank).try_to_send()
    look("somebody without a name")
    otto.go(f"{story.programme}/roster/import").fill(pasted="Kolom;Nog een\n1;2").try_to_send()
    look("a list that cannot be read by itself")
    bad = case.as_saved_on_windows(nameless=True)
    otto.go(f"{story.programme}/roster/import")
    otto.main.locator("#file").set_input_files({"name": "lijst.csv", "mimeType": "text/csv", "buffer": bad})
    otto.try_to_send()
    look("a list, looked at")
    otto.go(f"{story.programme}/team").choose("role", "organiser").fill(name=blank, email="dewi@example.org")
    otto.try_to_send()
    look("an invitation without a name")
    otto.go(f"{story.programme}/sessions/new").choose("plan", "blank")
    otto.fill(title="Te laat", date="2026-03-29", time="02:30").try_to_send()
    look("a time that does not exist")
    plan_session(story, "Van oogst naar afspraak", f"{case.SECOND}", plan="blank")
    otto.go(f"/s/{session_here(story)}/agenda/new?kind=notes").fill(title=blank).try_to_send()
    look("a round without a title")
