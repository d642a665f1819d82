"""Everybody can use a slot, and giving and releasing feedback: axe by day, by night, at 320 px; and keys do it all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.axe import in_every_light, violations
from tests.browser.console import Facilitator
from tests.browser.devices import HOST
from tests.browser.phone import Phone
from tests.browser.wall import Wall
from tests.support.scene import Scene, plan
from tests.support.server import Server

ROUND = {
    "title": "Ambities",
    "kind": "presentations",
    "prompt": "Wat wil jij bereiken?",
    "minutes": 30,
    "settings": {"order": "signup", "names": "named", "ratings": "criteria", "offer": True, "question": True},
}
LONG = "Annemarie van den Heuvel-Oosterbaan"


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    with Server.started(tmp_path / "data") as server:
        yield Scene.set_up(server, plan(ROUND))


class Look:
    """Who presents, who listens, who facilitates and the screen; and what was found wrong on each in every state."""

    def __init__(self, browser: Browser, scene: Scene) -> None:
        address = f"http://{HOST}:{scene.server.port}"
        self.found: dict[str, list[str]] = {}
        self.presenter = Phone(browser, LONG).join(address, scene.code)
        self.peer = Phone(browser, "Bram Kuipers").join(address, scene.code)
        self.fatima = Facilitator(browser).sign_in(address, scene.sign_in, scene.session)
        self.wall = Wall(browser).show(address, scene.screen_link())

    def at(self, state: str) -> None:
        for who in ("presenter", "peer", "fatima"):
            self.found[f"{who}, {state}"] = in_every_light(getattr(self, who).page)
        self.found[f"screen, {state}"] = violations(self.wall.page)


@pytest.mark.timeout(300)
def test_a_presentation_and_its_feedback_can_be_used_by_everybody(browser: Browser, scene: Scene) -> None:
    look = Look(browser, scene)
    look_at_the_queue(look)
    look_at_a_slot(look)
    release_by_keys_alone(look)

    assert {state: problems for state, problems in look.found.items() if problems} == {}
    assert len(look.found) >= 17


def look_at_the_queue(look: Look) -> None:
    page = look.presenter.page
    page.get_by_role("button", name="Mijn ambitie").click()
    page.get_by_label("Waarom?").fill("Een samenwerkingsverbandoverstijgende aanpak. " * 15)
    expect(page.locator(".saved").first).to_have_text("Opgeslagen")
    look.fatima.next_step("Start de bijeenkomst")
    look.fatima.next_step("Start Ambities")
    page.get_by_role("button", name="Terug naar").click()
    page.get_by_role("button", name="Zet mij in de rij").click()
    expect(page.get_by_text("Jij begint.").first).to_be_visible()
    look.fatima.page.locator(".queue__who").press("Enter")
    look.at("before the first")
    look.fatima.page.keyboard.press("Escape")


def look_at_a_slot(look: Look) -> None:
    go_on(look.fatima, f"Begin: {LONG}")
    look.presenter.page.get_by_role("button", name="Deel je ambitie").click()
    expect(look.wall.page.get_by_text("Een samenwerkingsverband").first).to_be_visible()
    look.at("on stage")
    form = look.peer.page
    form.get_by_label("Top", exact=True).fill("Je noemt een getal")
    form.get_by_role("button", name="Bied hulp aan").click()
    form.keyboard.type("Onze ervaring met het loket")
    look.at("writing feedback")
    form.get_by_role("button", name="Verstuur", exact=True).click()
    expect(form.locator(".feedback__given")).to_contain_text("Verstuurd en opgeslagen")


def release_by_keys_alone(look: Look) -> None:
    page = look.fatima.page
    for words in ("Naar vragen", "Naar feedback", "Rond de laatste af"):
        go_on(look.fatima, words)
    expect(look.fatima.primary).not_to_contain_text("Rond de laatste af")
    release = page.get_by_role("button", name="Geef alles vrij")
    release.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(release).to_be_focused()
    release.press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text(LONG)
    look.at("releasing")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(look.presenter.page.get_by_text("Je feedback is er.")).to_be_visible()
    expect(release).to_have_count(0)
    expect(page.get_by_role("heading", name="Feedback", exact=True)).to_be_focused()
    page.locator(".release__who").press("Enter")
    look.at("released")


def go_on(fatima: Facilitator, words: str) -> None:
    """By n: enter belongs to the queue while the focus is there."""
    expect(fatima.primary).to_contain_text(words)
    fatima.press("n")
