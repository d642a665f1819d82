"""Everybody can use it: axe finds nothing on any page in any state, at 320 px and by night; and keys do it all."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import in_every_light, violations
from tests.browser.console import Facilitator
from tests.browser.devices import HOST
from tests.browser.phone import Phone
from tests.browser.wall import Wall
from tests.support.scene import Scene, notes_round, plan
from tests.support.server import Server


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server.started(tmp_path_factory.mktemp("accessible") / "data") as found:
        yield found


@pytest.fixture(scope="module")
def scene(server: Server) -> Scene:
    first = notes_round("Welke kansen geven de verkiezingen?", "Kansen", "Bedreigingen", hidden=True)
    return Scene.set_up(server, plan(first, notes_round("Wat kun je doen?", "Doen")))


class Look:
    """Everybody's page in one session, and what was found wrong on each in every state."""

    def __init__(self, browser: Browser, scene: Scene) -> None:
        self.scene, self.address = scene, f"http://{HOST}:{scene.server.port}"
        self.found: dict[str, list[str]] = {}
        self.fatima = Facilitator(browser).sign_in(self.address, scene.sign_in, scene.session)
        self.wall = Wall(browser).show(self.address, scene.screen_link())
        self.anna = Phone(browser, "Annemarie van den Heuvel-Oosterbaan")

    def at(self, state: str, page: Page) -> None:
        self.found[state] = in_every_light(page)

    def all(self, state: str) -> None:
        self.at(f"phone, {state}", self.anna.page)
        self.at(f"console, {state}", self.fatima.page)
        self.found[f"screen, {state}"] = violations(self.wall.page)


def test_every_state_of_a_session_is_accessible(browser: Browser, scene: Scene) -> None:
    look = Look(browser, scene)
    look_at_the_way_in(look)
    look_at_a_round(look)
    look_at_other_pages(look)
    look_at_the_end(look)

    assert {state: problems for state, problems in look.found.items() if problems} == {}
    assert len(look.found) >= 21


def look_at_the_way_in(look: Look) -> None:
    look.anna.page.goto(look.address)
    look.at("the code", look.anna.page)
    look.anna.page.goto(f"{look.address}/j/{look.scene.code}")
    look.at("the name", look.anna.page)
    look.anna.join(look.address, look.scene.code)
    look.all("lobby")


def look_at_a_round(look: Look) -> None:
    fatima, anna = look.fatima, look.anna
    fatima.next_step("Start de bijeenkomst")
    look.all("before the first round")
    fatima.next_step("Start Welke kansen")
    anna.post("Kansen", "Samenwerkingsverbandoverstijgende afspraken levend houden")
    anna.expect_saved("Samenwerkingsverbandoverstijgende afspraken levend houden")
    look.all("writing")
    fatima.page.get_by_role("button", name="Onthul de geeltjes").click()
    fatima.page.keyboard.press("3")
    fatima.next_step("Rond af")
    expect(anna.page.get_by_text("Maak je zin af en plaats je geeltje.")).to_be_visible()
    look.all("grace")
    fatima.next_step("Sluit nu")
    expect(anna.page.get_by_role("heading", name="Dank je wel")).to_be_visible()
    look.all("closed")


def look_at_other_pages(look: Look) -> None:
    page = look.fatima.page
    page.goto(f"{look.address}/sessions")
    look.at("the sessions", page)
    page.goto(f"{look.address}/nowhere")
    look.at("an error", page)
    page.goto(f"{look.address}/s/{look.scene.session}/console")


def look_at_the_end(look: Look) -> None:
    page = look.fatima.page
    page.get_by_role("button", name="Beëindig de bijeenkomst").first.click()
    look.at("console, asking", page)
    page.get_by_role("dialog").get_by_role("button", name="Beëindig de bijeenkomst").click()
    expect(page.locator("a[href$='archive.zip']")).to_be_visible(timeout=15_000)
    look.all("ended")


def test_a_planted_problem_is_seen(browser: Browser, scene: Scene) -> None:
    page = Phone(browser, "Vera").page
    page.goto(f"http://{HOST}:{scene.server.port}")
    page.evaluate("document.querySelector('label').remove()")
    page.evaluate("document.body.style.width = '900px'")

    problems = in_every_light(page)

    assert any(problem.startswith("label") for problem in problems)
    assert "scrolls sideways at 320 px" in problems


def test_a_round_is_walked_with_the_keyboard_only(browser: Browser, server: Server) -> None:
    scene = Scene.set_up(server)
    address = f"http://{HOST}:{server.port}"
    fatima = Facilitator(browser).sign_in(address, scene.sign_in, scene.session)
    anna = Phone(browser, "Anna de Wit").join(address, scene.code)

    fatima.next_step("Start de bijeenkomst")
    fatima.next_step("Start Welke kansen")
    anna.page.locator("#text").focus()
    anna.page.keyboard.type("Met alleen de toetsen")
    anna.page.keyboard.press("Tab")
    anna.page.keyboard.press("Enter")
    anna.expect_saved("Met alleen de toetsen")
    fatima.press(" ")
    expect(anna.page.locator(".timer[data-phase=paused]")).to_be_visible()
    expect(fatima.page.locator(".console__rail .timer[data-phase=paused]")).to_be_visible()
    fatima.press(" ")
    expect(anna.page.locator(".timer[data-phase=running]")).to_be_visible()
    fatima.next_step("Rond af")
    expect(fatima.page.locator(".console__rail .timer[data-phase=grace]")).to_be_visible()
    expect(fatima.told).to_contain_text("afgerond")
    fatima.page.keyboard.press("z")
    expect(anna.page.locator(".timer[data-phase=running]")).to_be_visible()
