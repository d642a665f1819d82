"""An organiser sets a programme up by keyboard: axe finds nothing on any of the pages, refused and overtaken too."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import in_every_light
from tests.browser.devices import HOST
from tests.support.scene import Scene, notes_round, plan
from tests.support.server import Server


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    with Server.started(tmp_path_factory.mktemp("planning") / "data") as server:
        yield Scene.set_up(server, plan(notes_round("Welke kansen geven de verkiezingen?", "Kansen")))


@pytest.fixture
def desk(browser: Browser, scene: Scene) -> Iterator[Page]:
    context = browser.new_context(
        locale="nl-NL", viewport={"width": 1366, "height": 768}, bypass_csp=True, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(f"http://{HOST}:{scene.server.port}{scene.sign_in_of('Otto', 'organiser')}")
    page.goto(_address(scene, f"/programmes/{scene.programme}"))
    yield page
    context.close()


def _address(scene: Scene, path: str) -> str:
    return f"http://{HOST}:{scene.server.port}{path}"


def test_no_page_shuts_anybody_out(scene: Scene, desk: Page) -> None:
    programme, session = f"/programmes/{scene.programme}", f"/s/{scene.session}"
    pages = ["/programmes", "/sessions", programme, f"{programme}/settings", f"{programme}/sessions/new"]
    pages += [f"{session}/details", f"{session}/copy", f"{session}/remove"]

    found = {}
    for path in pages:
        desk.goto(_address(scene, path))
        found[path] = in_every_light(desk)

    assert found == {path: [] for path in pages}


def test_two_at_once_by_keyboard_and_nothing_is_lost(scene: Scene, desk: Page) -> None:
    address = _address(scene, f"/s/{scene.session}/details")
    desk.goto(address)
    other = desk.context.new_page()
    other.goto(address)
    other.get_by_label("Plaats").fill("Zaal IJssel")
    other.keyboard.press("Enter")
    expect(other.get_by_role("status")).to_be_visible()

    desk.get_by_label("Plaats").fill("Zaal Vecht")
    desk.keyboard.press("Enter")

    expect(desk.get_by_role("alert")).to_contain_text("Zaal IJssel")
    assert in_every_light(desk) == []
    desk.get_by_role("button", name="Bewaar die van mij").focus()
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("status")).to_be_visible()
    expect(desk.get_by_label("Plaats")).to_have_value("Zaal Vecht")
