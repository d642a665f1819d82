"""Coffee, the round together, what occupies the partners, a wish each, and the end."""

from itertools import cycle
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.room.case import ANNA, DOEN, LINES
from tests.browser.room.first_half import close_at_once, close_with_grace, look_at_all
from tests.browser.room.room import Room
from tests.browser.room.round_one import all_is_saved, everybody, post

WISH = "Hoe andere regio's nieuwe wethouders inwerken"


def the_second_half(room: Room, folder: Path) -> Path:
    """The ZIP."""
    room.start("break")
    look_at_all(room, "a break")
    close_at_once(room)
    round_two(room)
    room.start("talk", nth=3)
    close_at_once(room)
    everybody_has_a_wish(room)
    room.fatima.end_session()
    expect(room.fatima.page.locator("a[href$='archive.zip']")).to_be_visible(timeout=20_000)
    room.agree()
    look_at_all(room, "the end")
    return room.fatima.download("zip", folder)


def round_two(room: Room) -> None:
    room.start("notes", nth=1)
    sights = room.facts.now()
    for name, text in zip(cycle(everybody(room)), LINES[DOEN], strict=False):
        post(room, name, DOEN, text, sights)
    all_is_saved(room)
    room.agree()
    room.fatima.page.keyboard.press("3")
    expect(room.wall.page.locator(".track .note").first).to_be_visible()
    look_at_all(room, "written together")
    close_with_grace(room)


def everybody_has_a_wish(room: Room) -> None:
    room.start("check-in", nth=1)
    room.answer(ANNA, WISH)
    for number, phone in enumerate(room.crowd):
        room.answer(phone.name, f"Wens {number}: een vervolg")
    room.crowd.wait_saved()
    room.fatima.page.keyboard.press("3")
    expect(room.wall.page.get_by_text("een vervolg").first).to_be_visible()
    look_at_all(room, "a wish given")
    close_with_grace(room)
