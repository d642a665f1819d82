"""Before it starts: 36 people come in by every door there is, one has no phone, and two go on with another browser."""

from playwright.sync_api import expect

from tests.browser.phone import Phone
from tests.browser.room.case import ANNA, BRAM, CHEN, CROWD, DEWI, EMINE, JOKE, LATE
from tests.browser.room.room import Room


def everybody_comes_in(room: Room) -> None:
    anna = room.hand_out(ANNA)
    look_at_the_doors(room, anna)
    anna.find_myself(room.address, room.scene.code)
    room.hand_out(EMINE).come_in_unlisted(room.address, room.scene.code)
    for name in (BRAM, CHEN):
        room.hand_out(name).find_myself(room.address, room.scene.code)
    room.hand_out(DEWI, laptop=True).find_myself(room.address, room.scene.code)
    room.crowd.join(*(name for name in CROWD if name != LATE))
    expect(room.wall.page.get_by_text("36 mensen zijn binnen")).to_be_visible()
    room.looks.at("phone, lobby", anna.page)
    room.looks.at("laptop, lobby", room.phones[DEWI].page)
    room.looks.at("console, lobby", room.fatima.page)
    room.looks.at("screen, the way in", room.wall.page)


def look_at_the_doors(room: Room, anna: Phone) -> None:
    page, door = anna.page, f"{room.address}/j/{room.scene.code}"
    page.goto(room.address)
    room.looks.at("join, the code", page)
    page.goto(door)
    room.looks.at("join, the roster", page, every_light=True)
    page.get_by_label("Zoek je naam").press_sequentially("an")
    expect(page.get_by_role("radio").first).to_be_visible()
    room.looks.at("join, names found", page)
    page.goto(f"{door}?own")
    room.looks.at("join, a name that is not on the roster", page)


def chen_comes_back_by_code(room: Room) -> None:
    """The battery is empty; the four letters were written down."""
    code = room.phones[CHEN].page.locator(".code__letters").inner_text()
    room.put_away(CHEN)
    chen = room.hand_out(CHEN)
    chen.page.goto(f"{room.address}/j/{room.scene.code}/return")
    room.looks.at("join, coming back", chen.page)
    chen.page.get_by_label("Je naam").fill(CHEN)
    chen.page.get_by_label("Jouw code").or_(chen.page.get_by_label("Code")).fill(code)
    chen.page.get_by_role("button", name="Kom weer binnen").click()
    expect(chen.page.locator(".phone__main")).to_be_visible()


def emine_comes_back_by_nod(room: Room) -> None:
    """It was an in-app browser, and she did not see any letters."""
    room.put_away(EMINE)
    emine = room.hand_out(EMINE)
    emine.page.goto(f"{room.address}/j/{room.scene.code}/return")
    emine.page.get_by_label("Je naam").fill(EMINE)
    emine.page.get_by_role("button", name="Ik heb geen code").click()
    expect(emine.page.get_by_text(f"Je komt terug als {EMINE}")).to_be_visible()
    room.looks.at("join, waiting for a nod", emine.page)
    fatima = room.fatima
    expect(fatima.page.get_by_text("Iemand wil verder op een andere telefoon").first).to_be_visible()
    fatima.page.keyboard.press("p")
    room.looks.at("console, people, one asks to come back", fatima.page)
    fatima.activate(fatima.page.locator("section[aria-labelledby=requests]").get_by_role("button").first)
    expect(emine.page.locator(".phone__main")).to_be_visible(timeout=20_000)
    fatima.page.keyboard.press("Escape")


def joke_has_no_phone(room: Room) -> None:
    fatima = room.fatima
    fatima.page.keyboard.press("p")
    fatima.activate_named("Iemand zonder telefoon")
    fatima.type(fatima.page.locator("#add-person"), JOKE)
    fatima.page.keyboard.press("Enter")
    expect(fatima.page.locator(".person__name").filter(has_text=JOKE)).to_be_visible()
    room.looks.at("console, people", fatima.page)
    fatima.page.keyboard.press("Escape")
    fatima.page.keyboard.press("Escape")
    expect(fatima.page.locator(".people")).to_have_count(0)
