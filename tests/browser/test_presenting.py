"""Three people present, in real browsers against the real server; who facilitates does it by key."""

from collections.abc import Iterator

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


def test_a_round_of_presentations_from_the_first_in_the_queue_to_the_last(browser: Browser, scene: Scene):
    address = f"http://{HOST}:{scene.server.port}"
    dewi, bram, chen = (Phone(browser, name).join(address, scene.code) for name in ("Dewi Soerjadi", "Bram", "Chen Wu"))
    fatima = Facilitator(browser).sign_in(address, scene.sign_in, scene.session)
    wall = Wall(browser).show(address, scene.screen_link())
    dewi.page.get_by_role("button", name="Mijn ambitie").click()
    dewi.page.get_by_label("Waarom?").fill(WHY)
    expect(dewi.page.locator(".saved").first).to_have_text("Opgeslagen")

    fatima.next_step("Start de bijeenkomst")
    fatima.next_step("Start Ambities")
    for phone in (dewi, bram, chen):
        if phone is dewi:
            phone.page.get_by_role("button", name="Terug naar").click()
        phone.page.get_by_role("button", name="Zet mij in de rij").click()
        expect(phone.page.get_by_role("heading", name="Jouw presentatie")).to_be_visible()
    expect(wall.page.locator(".lined__people li")).to_have_count(3)
    expect(dewi.page.get_by_text("Jij begint.").first).to_be_visible()

    # The first: not shared until she is on stage.
    fatima.next_step("Begin: Dewi Soerjadi")
    expect(bram.page.get_by_text("Jij bent hierna.").first).to_be_visible()
    expect(wall.page.locator("h1")).to_have_text("Dewi Soerjadi")
    dewi.page.get_by_role("button", name="Deel je ambitie").click()
    expect(wall.page.get_by_text(WHY)).to_be_visible()
    dewi.page.get_by_role("button", name="Volgend veld: Waarom").click()
    expect(wall.page.locator(".stage__alone")).to_have_text(WHY)
    expect(fatima.page.locator(".slot__wall [aria-current]")).to_have_text("Waarom")

    fatima.next_step("Naar vragen")
    expect(dewi.page.locator(".presenting__part")).to_contain_text("Vragen")
    fatima.press(" ")
    expect(wall.page.locator(".timer")).to_contain_text("pauze")
    fatima.press(" ")
    expect(wall.page.locator(".timer__digits")).to_contain_text("2:")
    fatima.press("+")
    expect(wall.page.locator(".timer__digits")).to_contain_text("3:")
    fatima.press("n")
    expect(wall.page.get_by_text("Geef Dewi een top en een tip")).to_be_visible()

    # The second is not there; the third comes on, and the second after all.
    fatima.page.locator(".queue__who").filter(has_text="Bram").click()
    fatima.page.get_by_role("button", name="Afwezig", exact=True).click()
    fatima.next_step("Volgende: Chen Wu")
    expect(chen.page.get_by_text("Jij presenteert nu")).to_be_visible()
    expect(bram.page.get_by_text("Je bent overgeslagen")).to_be_visible()
    fatima.page.get_by_role("button", name="Is er wel").click()
    expect(bram.page.get_by_text("Jij bent hierna.").first).to_be_visible()
    for words in (
        "Naar vragen",
        "Naar feedback",
        "Volgende: Bram",
        "Naar vragen",
        "Naar feedback",
        "Rond de laatste af",
    ):
        fatima.next_step(words)
    expect(wall.page.locator("h1")).to_have_text("Dank aan iedereen die presenteerde")
    expect(dewi.page.get_by_role("heading", name="Dat was de laatste presentatie")).to_be_visible()
    fatima.next_step("Rond af")
    expect(dewi.page.get_by_role("heading", name="Dank je wel. Deze ronde is klaar")).to_be_visible()

    assert [device.complaints for device in (dewi, bram, chen, fatima, wall)] == [[]] * 5
