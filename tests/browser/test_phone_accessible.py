"""Everybody can use a phone in every state of a round in groups: axe by day, by night, at 320 px, and large targets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.axe import in_every_light
from tests.browser.test_phone_in_a_group import Room
from tests.support.phones import new_id
from tests.support.server import Server


@pytest.fixture
def room(browser: Browser, tmp_path: Path) -> Iterator[Room]:
    with Server.started(tmp_path / "data") as server:
        found = Room(browser, server)
        yield found
        found.leave()


class Look:
    """Anna's phone, and what was found wrong in each state; small targets and a page that scrolls sideways too."""

    def __init__(self, room: Room) -> None:
        self.page = room.anna.page
        self.found: dict[str, list[str]] = {}

    def at(self, state: str) -> None:
        self.found[state] = in_every_light(self.page) + self.page.evaluate(SMALL)


# The visible controls that are less than 44 px high or wide; links inside a sentence are the exception.
SMALL = """
[...document.querySelectorAll("button, a, input, textarea, select")]
  .filter((control) => control.checkVisibility() && !control.closest("p") && !control.matches(".bar__me"))
  .map((control) => [control.getBoundingClientRect(), control])
  .filter(([{ width, height }]) => width < 43.5 || height < 43.5)
  .map(([{ width, height }, control]) => `small: ${control.outerHTML.slice(0, 80)} ${width}x${height}`)
"""


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_every_state_of_a_round_in_groups_is_accessible(room: Room) -> None:
    look = Look(room)
    look_at_the_work(room, look)
    look_at_help(room, look)
    look_at_what_is_said(room, look)
    look_at_the_end_of_the_round(room, look)
    look_at_the_goodbye(room, look)

    assert {state: problems for state, problems in look.found.items() if problems} == {}
    assert len(look.found) >= 10


def look_at_the_work(room: Room, look: Look) -> None:
    room.bram.post("Kansen", "Samenwerkingsverbandoverstijgende afspraken levend houden")
    look.at("a group, nothing written")
    room.move("Anna de Wit")
    expect(look.page.locator(".notice--bar")).to_be_visible()
    room.anna.post("Kansen", "Van mij")
    room.anna.expect_saved("Van mij")
    look.at("moved")
    for chosen in ("1 van 2", "2 van 2"):
        look.page.get_by_role("button", name="Kies voor plenair").first.click()
        expect(look.page.locator(".foot__line")).to_contain_text(chosen)
    look.at("chosen, as many as may be")


def look_at_help(room: Room, look: Look) -> None:
    look.page.get_by_role("button", name="Vraag hulp").click()
    look.at("asking for help")
    look.page.get_by_role("dialog").get_by_role("button", name="Vraag hulp").click()
    room.bram.page.get_by_role("button", name="We zijn klaar").click()
    expect(look.page.get_by_role("button", name="Klaar")).to_be_visible()
    look.at("help and ready")


def look_at_what_is_said(room: Room, look: Look) -> None:
    text = "Over vijf minuten is er koffie in de hal. " * 8
    room.fatima.do("SendMessage", message=new_id(), text=text.strip(), group=None)
    expect(look.page.locator(".message__text")).to_be_visible()
    look.at("a long message")
    look.page.get_by_role("button", name="Gelezen").click()
    look.page.locator(".bar__me").click()
    look.at("who I am")
    look.page.get_by_role("dialog").get_by_role("button", name="Sluit").click()


def look_at_the_end_of_the_round(room: Room, look: Look) -> None:
    round = room.fatima.rounds()[0]
    room.fatima.do("SendToPlenary", round=round, group=None)
    expect(look.page.locator("section[aria-labelledby=brought]")).to_be_visible()
    look.at("brought to the plenary")
    room.fatima.close_round(0)
    look.at("grace")
    room.fatima.end_grace(0)
    expect(look.page.get_by_role("heading", name="Dank je wel")).to_be_visible()
    look.at("closed")


def look_at_the_goodbye(room: Room, look: Look) -> None:
    room.anna.context.set_offline(True)
    people = {seen["name"]: id for id, seen in room.fatima.view("person").items()}
    room.fatima.do("RemovePerson", person=people["Anna de Wit"])
    room.anna.context.set_offline(False)
    expect(look.page.get_by_role("heading", name="Je doet niet meer mee")).to_be_visible(timeout=20_000)
    look.at("no longer in the session")
