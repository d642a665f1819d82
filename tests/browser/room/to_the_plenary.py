"""From group to plenary: groups choose, the server dies in the middle of it, and what was chosen hangs on the wall."""

import re

from playwright.sync_api import expect

from tests.browser.room.case import ANNA, CHEN, DEWI, KANSEN, WHEN_IT_STOPS
from tests.browser.room.first_half import look_at_all
from tests.browser.room.room import Room
from tests.browser.room.round_one import all_is_saved, at_table, post


def to_the_plenary(room: Room) -> None:
    groups_choose(room)
    the_server_is_killed(room)
    some_are_ready(room)
    room.both_press_enter("CloseRound")
    room.agree()
    look_at_all(room, "grace")
    room.fatima.next_step("Sluit nu")
    expect(room.fatima.primary).to_contain_text("Start")
    room.agree()
    it_is_sent(room)


def groups_choose(room: Room) -> None:
    """Two notes each, but for the last group."""
    sights = room.facts.now()
    mine = room.phones[ANNA].page.locator("section[aria-labelledby=mine] .note__text").first.inner_text()
    groups = sorted({wrote.group for wrote in room.wrote.values() if wrote.group})
    assert len(groups) == 7
    annas = sights[ANNA].seat.group  # type: ignore[union-attr]
    for group in groups[:-1]:
        notes = [text for text, wrote in room.wrote.items() if wrote.group == group and text != mine]
        chosen = notes[:1] if group == annas else notes[:2]
        for text in chosen:
            mark(room, group, text)
    if annas != groups[-1]:
        room.phones[ANNA].pick(mine)
        room.wrote[mine].picked = True
    room.crowd.wait_saved()
    room.agree()
    room.looks.at("phone, chosen", room.phones[ANNA].page)


def mark(room: Room, group: str, text: str) -> None:
    """By the first of the crowd who sits there: anybody of the group may."""
    by = at_table(room, group)[0]
    room.crowd.wait_until(lambda phone: text in texts(phone.notes()), by)
    note = next(id_ for id_, note in room.crowd[by].notes().items() if note["text"] == text)
    room.crowd.do(by, lambda phone: phone.pick_note(note))
    room.wrote[text].picked = True


def texts(notes: dict[str, dict[str, str]]) -> list[str]:
    return [note["text"] for note in notes.values()]


def the_server_is_killed(room: Room) -> None:
    """With `kill -9`, while commands are sent and unanswered; everybody goes on by themselves."""
    sights, known = room.facts.now(), len(room.server.log)
    writers = [CHEN, DEWI, *[phone.name for phone in room.crowd][:2]]
    room.hold.touch()
    for name, text in zip(writers, WHEN_IT_STOPS, strict=True):
        post(room, name, KANSEN, text, sights)
    room.server.wait_until(lambda: len(unanswered(room, known)) >= 3)
    room.server.kill()
    room.hold.unlink()
    restarted = len(room.server.log)
    sent = unanswered(room, known)
    room.server.start()
    all_is_saved(room)
    for id_ in sent:
        room.server.wait_log(rf"applied {re.escape(id_)}", since=restarted)
    room.agree()


def unanswered(room: Room, since: int) -> set[str]:
    lines = "".join(room.server.log[since:])
    return set(re.findall(r"taken (\S+) AddNote", lines)) - set(re.findall(r"(?:applied|rejected|retry) (\S+)", lines))


def some_are_ready(room: Room) -> None:
    dewi = room.phones[DEWI]
    dewi.page.get_by_role("button", name="We zijn klaar").click()
    group = room.facts.now()[DEWI].seat.group  # type: ignore[union-attr]
    room.crowd.wait_until(lambda phone: bool((phone.group() or {}).get("ready_at")), *at_table(room, group))
    card = room.fatima.page.locator(".group").filter(has_text=group)
    expect(card.first).to_contain_text("Klaar")
    room.looks.at("laptop, we are ready", dewi.page)
    room.looks.at("console, a group is ready", room.fatima.page)


def it_is_sent(room: Room) -> None:
    fatima = room.fatima
    picked = [text for text, wrote in room.wrote.items() if wrote.picked]
    fatima.activate(fatima.page.locator("#open-send"))
    dialog = fatima.page.get_by_role("dialog")
    expect(dialog).to_contain_text(f"{len(picked)} geeltjes")
    expect(dialog).to_contain_text("koos er geen")
    room.looks.at("console, send to the plenary", fatima.page)
    fatima.activate_named("Stuur ze", within="dialog")
    for text in picked:
        expect(fatima.note(text)).to_contain_text("Subgroep")
    fatima.page.keyboard.press("3")
    expect(room.wall.page.locator(".track .note").first).to_contain_text("Subgroep")
    room.crowd.wait_until(lambda phone: sum(bool(note["origin"]) for note in phone.notes().values()) == len(picked))
    look_at_all(room, "brought to the plenary")
    room.agree()
