"""The round in seven groups: all write, two come late, one is moved while away, one calls for help, one leaves."""

from dataclasses import replace
from itertools import cycle

import pytest
from playwright.sync_api import expect

from tests.browser.room.agreement import A_SECOND, Sight, expect_time
from tests.browser.room.case import (
    ANNA,
    BEDREIGINGEN,
    BRAM,
    DEWI,
    EMINE,
    FAISAL,
    IN_THE_TRAIN,
    JOKE,
    KANSEN,
    LATE,
    LEAVING,
    LINES,
)
from tests.browser.room.room import Room, Wrote, in_group, sizes

QUESTION = "Gaat het alleen over de gemeenteraad?"
ANSWER = "Ook over de waterschappen en de provincie"


def round_one(room: Room) -> None:
    look_at_the_round(room)
    lines = [(column, text) for column in (KANSEN, BEDREIGINGEN) for text in LINES[column]]
    everybody_writes(room, lines[:-3])
    the_clock_is_steered(room)
    two_are_late(room, lines[-3:-1])
    bram_is_moved_while_away(room)
    joke_has_it_written_down(room, *lines[-1])
    anna_calls_for_help(room)
    somebody_leaves(room)


def look_at_the_round(room: Room) -> None:
    dewi = room.phones[DEWI]
    seat = room.agree()[DEWI].seat
    assert seat
    assert dewi.call() == seat.link
    room.looks.at("phone, my group", room.phones[ANNA].page)
    room.looks.at("phone, my group, 320 px", room.phones[EMINE].page, every_light=True)
    room.looks.at("laptop, my group", room.phones[DEWI].page)
    room.looks.at("screen, where is my group", room.wall.page)


def everybody_writes(room: Room, lines: list[tuple[str, str]]) -> None:
    """Each on the board of their own group."""
    sights = room.agree()
    room.stays = {(name, sight.seat.group, False) for name, sight in sights.items() if sight.seat}
    for name, (column, text) in zip(cycle(everybody(room)), lines, strict=False):
        post(room, name, column, text, sights)
    all_is_saved(room)
    expect(room.fatima.page.locator(".console__line strong")).to_have_text(f"{len(lines)} geeltjes")
    room.looks.at("phone, written", room.phones[ANNA].page)
    room.looks.at("console, groups at one glance", room.fatima.page)


def everybody(room: Room) -> list[str]:
    return [*room.phones, *(phone.name for phone in room.crowd)]


def post(room: Room, name: str, column: str, text: str, sights: dict[str, Sight]) -> None:
    seat = sights[name].seat
    room.wrote[text] = Wrote(name, seat and seat.group, column)
    if name in room.phones:
        room.phones[name].post(column, text)
        room.unseen.append((name, text))
    else:
        room.crowd.write(name, text, column)


def all_is_saved(room: Room) -> None:
    """What was posted since the last time."""
    room.crowd.wait_saved()
    while room.unseen:
        name, text = room.unseen.pop()
        room.phones[name].expect_saved(text, seconds=40)


def two_are_late(room: Room, lines: list[tuple[str, str]]) -> None:
    """Each sits down where there is most room, and writes at once."""
    for name, (column, text) in zip((LATE, FAISAL), lines, strict=True):
        before = sizes(room.facts.now())
        if name == FAISAL:
            room.hand_out(name).find_myself(room.address, room.scene.code)
        else:
            room.crowd.join(name)
        sights = room.agree()
        seat = sights[name].seat
        assert seat, name
        assert before[seat.group] == min(before.values()), name
        room.stays.add((name, seat.group, False))
        post(room, name, column, text, sights)
    all_is_saved(room)
    room.looks.at("phone, came late", room.phones[FAISAL].page)


def bram_is_moved_while_away(room: Room) -> None:
    """What he wrote without a connection goes to the group he wrote it in; then he meets the new one."""
    sights, bram, fatima = room.facts.now(), room.phones[BRAM], room.fatima
    old = sights[BRAM].seat.group  # type: ignore[union-attr]
    new = next(group for group in sizes(sights) if group != old)
    bram.context.set_offline(True)
    for text in IN_THE_TRAIN:
        post(room, BRAM, KANSEN, text, sights)
        bram.expect_waiting(text)
    open_group(room, old)
    fatima.activate_named(f"Verplaats of verwijder {BRAM}")
    fatima.select(fatima.page.get_by_label(f"Verplaats {BRAM} naar"), new)
    fatima.activate(fatima.page.locator(".member__move").get_by_role("button", name="Verplaats"))
    expect(fatima.told).to_have_text(f"{BRAM} zit nu in {new}")
    room.looks.at("console, a group", fatima.page)
    fatima.page.keyboard.press("Escape")
    bram.context.set_offline(False)
    room.stays = {(*stay[:2], stay[:2] == (BRAM, old)) for stay in room.stays} | {(BRAM, new, False)}
    assert room.agree()[BRAM].seat.group == new  # type: ignore[union-attr]
    expect(bram.page.locator(".notice--bar")).to_contain_text(f"Je zit nu in {new}")
    all_is_saved(room)
    room.looks.at("phone, moved", bram.page)
    bram.page.get_by_role("button", name="Prima").click()


def the_clock_is_steered(room: Room) -> None:
    """By key, and taken back by key: every clock follows."""
    fatima, before = room.fatima, room.agree()[ANNA].clock
    for key, state in ((" ", "paused"), (" ", "running"), ("+", "running"), ("z", "running")):
        fatima.press(key)
        expect(fatima.page.locator(".console__rail .timer")).to_have_attribute("data-phase", state)
        if key == "z":
            expect(fatima.told).not_to_contain_text("Er is tijd bij")
        elif key == "+":
            expect(fatima.told).to_contain_text("Er is tijd bij")
        now = room.agree()[ANNA].clock
        assert now.state == state
    assert now.ends_at
    assert before.ends_at
    assert 0 <= now.ends_at - before.ends_at < 60_000
    with pytest.raises(AssertionError):
        expect_time(room.phones[ANNA].page, replace(now, ends_at=now.ends_at + 4 * A_SECOND), seconds=0)


def open_group(room: Room, group: str) -> None:
    room.fatima.activate_named(group, within="main")
    expect(room.fatima.page.get_by_role("heading", name=group, level=1)).to_be_focused()


def joke_has_it_written_down(room: Room, column: str, text: str) -> None:
    """By the facilitator, as a note of hers."""
    fatima = room.fatima
    group = room.facts.now()[JOKE].seat.group  # type: ignore[union-attr]
    room.wrote[text] = Wrote(JOKE, group, column, entered_by="Fatima")
    open_group(room, group)
    fatima.activate(fatima.page.get_by_role("button", name="voor iemand"))
    fatima.select(fatima.page.get_by_label("Geeltje van", exact=True), JOKE)
    fatima.select(fatima.page.get_by_label("Onder", exact=True), column)
    fatima.type(fatima.page.get_by_label("Tekst van het geeltje"), text)
    fatima.activate(fatima.page.locator(".for-whom").get_by_role("button", name="Plaats"))
    expect(fatima.note(text)).to_contain_text(JOKE)
    room.looks.at("console, a note for somebody", fatima.page)
    fatima.activate(fatima.page.locator(".for-whom").get_by_role("button", name="Sluit"))
    fatima.page.keyboard.press("Escape")


def anna_calls_for_help(room: Room) -> None:
    """Her whole group sees it, the facilitator comes, and says something to that group alone."""
    fatima, anna = room.fatima, room.phones[ANNA]
    sights = room.facts.now()
    group = sights[ANNA].seat.group  # type: ignore[union-attr]
    anna.ask_help(QUESTION)
    room.crowd.wait_until(lambda phone: bool((phone.group() or {}).get("help")), *at_table(room, group))
    expect(fatima.page.locator("#open-call")).to_contain_text(f"{group}: hulp")
    room.looks.at("phone, help is asked", anna.page)
    room.looks.at("console, a group asks for help", fatima.page)
    fatima.activate(fatima.page.locator("#open-call"))
    expect(fatima.page.get_by_text(QUESTION)).to_be_visible()
    fatima.activate_named("Ze zijn geholpen")
    expect(anna.page.locator("main .notice")).to_have_count(0)
    fatima.activate_named("Bericht aan deze subgroep")
    fatima.type(fatima.page.locator("#message-text"), ANSWER)
    room.looks.at("console, a message", fatima.page)
    fatima.activate_named("Verstuur", within="dialog")
    expect(anna.page.get_by_role("region", name="Bericht")).to_contain_text(ANSWER)
    room.looks.at("phone, a message", anna.page)
    anna.read(ANSWER)
    messages = {phone.name for phone in room.crowd if phone.store.view("message")}
    assert messages == set(at_table(room, group))
    fatima.page.keyboard.press("Escape")


def at_table(room: Room, group: str) -> list[str]:
    """Of the crowd."""
    there = in_group(room.facts.now(), group)
    return [phone.name for phone in room.crowd if phone.name in there]


def somebody_leaves(room: Room) -> None:
    """Closes the page, and keeps the seat; Joke has no phone, so two of 39 are not here."""
    room.crowd.leave(LEAVING)
    expect(room.fatima.page.locator("#open-people")).to_contain_text("37 van 39 binnen", timeout=20_000)
    room.agree()
