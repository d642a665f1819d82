"""Ended by mistake and going on: the phone comes back by itself. Then the end, and what can be downloaded."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import in_every_light
from tests.browser.console import Facilitator
from tests.browser.devices import HOST
from tests.browser.phone import Phone
from tests.support.scene import Scene
from tests.support.server import Server


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server.started(tmp_path_factory.mktemp("after") / "data") as found:
        yield found


def test_a_session_goes_on_after_it_was_ended_by_mistake(browser: Browser, server: Server) -> None:
    scene, address = Scene.set_up(server), f"http://{HOST}:{server.port}"
    fatima = Facilitator(browser).sign_in(address, scene.sign_in, scene.session)
    anna = Phone(browser, "Annemarie van den Heuvel-Oosterbaan").join(address, scene.code)
    fatima.next_step("Start de bijeenkomst")
    fatima.next_step("Start Welke kansen")
    anna.post("Kansen", "Samen beginnen")
    anna.expect_saved("Samen beginnen")

    end(fatima.page)
    expect(anna.page.get_by_role("heading", name="Dank je wel voor het meedoen")).to_be_visible()
    go_on(fatima.page)

    expect(anna.page.locator("#text")).to_be_visible()
    anna.post("Kansen", "Toch nog een")
    anna.expect_saved("Toch nog een")
    end(fatima.page)
    look_afterwards(fatima.page)


def look_afterwards(page: Page) -> None:
    page.get_by_role("link", name="late geeltjes").click()
    expect(page.get_by_role("heading", name="Wie erbij waren")).to_be_visible()
    expect(page.get_by_text("ging om")).to_be_visible()
    for summary in page.locator("summary").all():
        summary.click()
    assert in_every_light(page) == []
    with page.expect_download() as started:
        page.get_by_role("link", name="Word zonder namen").click()
    assert started.value.suggested_filename.endswith("-zonder-namen.docx")


def end(page: Page) -> None:
    page.get_by_role("button", name="Beëindig de bijeenkomst").first.click()
    page.get_by_role("dialog").get_by_role("button", name="Beëindig de bijeenkomst").click()
    expect(page.locator("a[href$='archive.docx']")).to_be_visible()


def go_on(page: Page) -> None:
    page.get_by_role("button", name="Per ongeluk beëindigd?").click()
    dialog = page.get_by_role("dialog")
    assert in_every_light(page) == []
    dialog.get_by_role("button", name="Ga verder met de bijeenkomst").click()
    expect(page.get_by_role("button", name="Rond af")).to_be_visible()
