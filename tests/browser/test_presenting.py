"""Three people present, in real browsers against the real server; who facilitates does it by key."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.console import Facilitator
from tests.browser.devices import HOST
from tests.browser.phone import Phone
from tests.browser.wall import Wall
from tests.support.scene import Scene, notes_round, plan
from tests.support.server import Server

PRESENTING = {
    "title": "Ambities",
    "kind": "presentations",
    "prompt": "Wat wil jij bereiken?",
    "minutes": 30,
    "settings": {"order": "signup"},
}
WHY = "We hebben nu 41 thuiszitters."


@pytest.fixture
def scene(tmp_path) -> Iterator[Scene]:
    with Server.started(tmp_path / "data") as server:
        yield Scene.set_up(server, plan(PRESENTING, notes_round("Wat neem je mee?", "Inzicht")))


class Hall(NamedTuple):
    dewi: Phone
    bram: Phone
    chen: Phone
    fatima: Facilitator
    wall: Wall


def enter(browser: Browser, scene: Scene) -> Hall:
    address = f"http://{HOST}:{scene.server.port}"
    dewi, bram, chen = (Phone(browser, name).join(address, scene.code) for name in ("Dewi Soerjadi", "Bram", "Chen Wu"))
    fatima = Facilitator(browser).sign_in(address, scene.sign_in, scene.session)
    return Hall(dewi, bram, chen, fatima, Wall(browser).show(address, scene.screen_link()))


def test_a_round_of_presentations_from_the_first_in_the_queue_to_the_last(browser: Browser, scene: Scene):
    hall = enter(browser, scene)
    line_up(hall)
    the_first_shares_on_stage(hall)
    from_part_to_part(hall)
    by_keys_alone(hall.fatima)
    one_is_absent_and_comes_after_all(hall)

    for words in (
        "Naar vragen",
        "Naar feedback",
        "Volgende: Bram",
        "Naar vragen",
        "Naar feedback",
        "Rond de laatste af",
    ):
        hall.fatima.next_step(words)
    expect(hall.wall.page.locator("h1")).to_have_text("Dank aan iedereen die presenteerde")
    expect(hall.dewi.page.get_by_role("heading", name="Dat was de laatste presentatie")).to_be_visible()
    hall.fatima.next_step("Rond af")
    expect(hall.dewi.page.get_by_role("heading", name="Dank je wel. Deze ronde is klaar")).to_be_visible()

    assert [device.complaints for device in hall] == [[]] * 5


def line_up(hall: Hall) -> None:
    """Dewi has written in the lobby; all three take a place themselves."""
    hall.dewi.page.get_by_role("button", name="Mijn ambitie").click()
    hall.dewi.page.get_by_label("Waarom?").fill(WHY)
    expect(hall.dewi.page.locator(".saved").first).to_have_text("Opgeslagen")
    hall.fatima.next_step("Start de bijeenkomst")
    hall.fatima.next_step("Start Ambities")
    hall.dewi.page.get_by_role("button", name="Terug naar").click()
    for phone in (hall.dewi, hall.bram, hall.chen):
        phone.page.get_by_role("button", name="Zet mij in de rij").click()
        expect(phone.page.get_by_role("heading", name="Jouw presentatie")).to_be_visible()
    expect(hall.wall.page.locator(".lined__people li")).to_have_count(3)
    expect(hall.dewi.page.get_by_text("Jij begint.").first).to_be_visible()


def the_first_shares_on_stage(hall: Hall) -> None:
    hall.fatima.next_step("Begin: Dewi Soerjadi")
    expect(hall.bram.page.get_by_text("Jij bent hierna.").first).to_be_visible()
    expect(hall.wall.page.locator("h1")).to_have_text("Dewi Soerjadi")
    expect(hall.fatima.page.get_by_text("Dewi Soerjadi is begonnen")).to_be_visible()
    screen = hall.fatima.page.get_by_role("group", name="Toon op het grote scherm")
    expect(screen.get_by_role("button")).to_have_text(["QR 1", "Podium 2"])
    hall.dewi.page.get_by_role("button", name="Deel je ambitie").click()
    expect(hall.wall.page.get_by_text(WHY)).to_be_visible()
    hall.dewi.page.get_by_role("button", name="Volgend veld: Waarom").click()
    expect(hall.wall.page.locator(".stage__alone")).to_have_text(WHY)
    expect(hall.fatima.page.locator(".slot__wall [aria-current]")).to_have_text("Waarom")


def from_part_to_part(hall: Hall) -> None:
    hall.fatima.next_step("Naar vragen")
    expect(hall.dewi.page.locator(".presenting__part")).to_contain_text("Vragen")
    hall.fatima.press(" ")
    expect(hall.wall.page.locator(".timer")).to_contain_text("pauze")
    hall.fatima.press(" ")
    expect(hall.wall.page.locator(".timer__digits")).to_contain_text("2:")
    hall.fatima.press("+")
    expect(hall.wall.page.locator(".timer__digits")).to_contain_text("3:")
    hall.fatima.press("n")
    expect(hall.wall.page.get_by_text("Geef Dewi een top en een tip")).to_be_visible()


def one_is_absent_and_comes_after_all(hall: Hall) -> None:
    """Bram is passed over, so Chen is on; then Bram is next again."""
    hall.fatima.page.locator(".queue__who").filter(has_text="Bram").click()
    hall.fatima.page.get_by_role("button", name="Afwezig", exact=True).click()
    hall.fatima.next_step("Volgende: Chen Wu")
    expect(hall.chen.page.get_by_text("Jij presenteert nu")).to_be_visible()
    expect(hall.bram.page.get_by_text("Je bent overgeslagen")).to_be_visible()
    hall.fatima.page.get_by_role("button", name="Is er wel").click()
    expect(hall.bram.page.get_by_text("Jij bent hierna.").first).to_be_visible()


def by_keys_alone(fatima: Facilitator) -> None:
    """What has done its work leaves the focus where one was; a sheet takes what is typed at once."""
    page = fatima.page
    bram, pause = page.locator(".queue__who").filter(has_text="Bram"), page.get_by_role("button", name="Pauze erbij")
    bram.press("Enter")
    page.get_by_role("group", name="Bram").get_by_role("button", name="Sluit").press("Enter")
    expect(bram).to_be_focused()
    pause.press("Enter")
    expect(page.get_by_label("Minuten")).to_be_focused()
    page.get_by_label("Minuten").press("Enter")
    put_in = page.locator(".queue__who").filter(has_text="Pauze")
    put_in.press("Enter")
    page.get_by_role("button", name="Haal uit de rij").press("Enter")
    expect(put_in).to_have_count(0)
    expect(bram).to_be_focused()
