"""From the start to the groups: both press at once, somebody speaks, everybody answers, everybody is dealt a seat."""

from itertools import cycle

from playwright.sync_api import expect

from tests.browser.room.case import ANNA, DEWI
from tests.browser.room.room import Room

WORDS = ("nieuwsgierig", "hoopvol", "benieuwd", "moe", "energiek", "verwachtingsvol")


def the_first_half(room: Room) -> None:
    room.both_press_enter("StartSession")
    room.agree()
    room.looks.at("phone, before the first round", room.phones[ANNA].page)
    room.start("talk")
    look_at_all(room, "a talk")
    close_at_once(room)
    everybody_gives_a_word(room)
    for nth in (1, 2):
        room.start("talk", nth=nth)
        close_at_once(room)
    groups_are_made(room)


def close_at_once(room: Room) -> None:
    """Where nobody types there is no grace."""
    room.fatima.next_step("Rond af")
    expect(room.fatima.primary).to_contain_text("Start")
    room.agree()


def everybody_gives_a_word(room: Room) -> None:
    room.start("check-in")
    room.looks.at("phone, a word is asked", room.phones[ANNA].page)
    people = [ANNA, DEWI, *(phone.name for phone in room.crowd)]
    for name, word in zip(people, cycle(WORDS), strict=False):
        room.answer(name, word)
    room.crowd.wait_saved()
    expect(room.fatima.page.get_by_text(f"{len(people)} antwoorden")).to_be_visible()
    room.fatima.page.keyboard.press("3")
    expect(room.wall.page.get_by_text("verwachtingsvol")).to_be_visible()
    look_at_all(room, "a word given")
    close_with_grace(room)


def close_with_grace(room: Room) -> None:
    room.fatima.next_step("Rond af")
    expect(room.fatima.primary).to_contain_text("Sluit nu")
    room.agree()
    room.fatima.next_step("Sluit nu")
    expect(room.fatima.primary).not_to_contain_text("Sluit nu")
    room.agree()


def groups_are_made(room: Room) -> None:
    """Before the round opens, seen by nobody but the facilitators."""
    fatima = room.fatima
    fatima.activate(fatima.page.locator(".agenda__title").filter(has_text="Ronde 1"))
    room.looks.at("console, before the groups", fatima.page)
    fatima.activate_named("Deel in", within="main")
    expect(fatima.page.locator(".console__main .group")).to_have_count(7)
    room.looks.at("console, groups made", fatima.page)
    assert all(sight.seat is None for sight in room.agree().values())
    room.both_press_enter("OpenRound")
    room.agree()


def look_at_all(room: Room, state: str) -> None:
    room.looks.at(f"phone, {state}", room.phones[ANNA].page)
    room.looks.at(f"laptop, {state}", room.phones[DEWI].page)
    room.looks.at(f"console, {state}", room.fatima.page)
    room.looks.at(f"screen, {state}", room.wall.page)
