"""A clean start after a rehearsal, as the phones see it: who was away as well, with what they still had to send."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.devices import HOST
from tests.browser.phone import Phone
from tests.support.scene import Scene, notes_round, plan
from tests.support.server import Server

OVER = "De proefrun is klaar"


@pytest.fixture
def scene(tmp_path) -> Iterator[Scene]:
    with Server.started(tmp_path / "data") as server:
        yield Scene.set_up(server, plan(notes_round("Welke kansen zie je?", "Kansen")))


def test_everybody_joins_again_and_what_was_not_sent_is_still_theirs(browser: Browser, scene: Scene):
    address = f"http://{HOST}:{scene.server.port}"
    with scene.console() as fatima:
        fatima.do("StartRehearsal")
        fatima.open_round(0)
        anna, bram = (Phone(browser, name).join(address, scene.code) for name in ("Anna de Wit", "Bram Kuipers"))
        anna.post("Kansen", "Van vóór de schone start")
        anna.expect_saved("Van vóór de schone start")
        anna.context.set_offline(True)
        anna.post("Kansen", "Nooit verstuurd")
        anna.expect_waiting("Nooit verstuurd")

        fatima.do("EndRehearsal")
        expect_over(bram.page)
        anna.context.set_offline(False)
        expect_over(anna.page)

        expect(anna.page.get_by_text("Nooit verstuurd", exact=True)).to_be_visible()
        expect(anna.page.get_by_text("Van vóór de schone start")).to_have_count(0)
        anna.page.get_by_role("link", name="Doe opnieuw mee").click()
        anna.page.get_by_label("Je naam").fill("Anna de Wit")
        anna.page.get_by_role("button", name="Doe mee").click()
        expect(anna.page.get_by_role("heading", name="Je bent binnen, Anna")).to_be_visible()
        fatima.start()
        fatima.open_round(0)
        expect(anna.page.locator("#text")).to_be_visible()
        expect(anna.page.get_by_text("Van vóór de schone start")).to_have_count(0)
    for phone in (anna, bram):
        assert phone.complaints == []
        phone.context.close()


def expect_over(page: Page) -> None:
    expect(page.get_by_role("heading", name=OVER)).to_be_visible(timeout=20_000)
