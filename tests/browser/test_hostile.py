"""What means harm stands wherever people type. On every page it is words: none of it runs, no other host is asked."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.console import Facilitator
from tests.browser.devices import HOST, Device
from tests.browser.phone import Phone
from tests.browser.wall import Wall
from tests.support.hostile import HOSTILE
from tests.support.scene import Scene, notes_round, plan
from tests.support.server import Server
from tests.support.simple import SimplePhone

TAG, BREAKS_OUT, QUOTES, SCHEME = HOSTILE[:4]
ROUND = {**notes_round(BREAKS_OUT, SCHEME, QUOTES), "title": TAG}
ROSTER = [{"name": text, "organisation": text} for text in HOSTILE]
AFTER = ("after", "details", "agenda", "list", "helping")

# Every payload that runs calls this; every rule of the page that is broken reports itself.
WATCH = """
window.ran = [];
window.alert = (what) => window.ran.push(`alert(${what})`);
addEventListener("securitypolicyviolation", ({ violatedDirective }) => window.ran.push(violatedDirective));
"""


class Watch:
    """What ran or was reported on the pages of some devices, and whom they asked."""

    def __init__(self, *devices: Device) -> None:
        self.strangers: set[str] = set()
        self.pages = 0
        for device in devices:
            device.context.add_init_script(WATCH)
            device.context.on("request", lambda request: self._asks(request.url))

    def _asks(self, url: str) -> None:
        if url.startswith("http") and urlsplit(url).hostname != HOST:
            self.strangers.add(url)

    def ran_on(self, page: Page) -> list[str]:
        self.pages += 1
        return page.evaluate("window.ran")


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    with Server.started(tmp_path / "data") as server:
        yield Scene.set_up(server, {**plan(ROUND, title=TAG), "place": QUOTES, "roster": ROSTER})


@pytest.mark.timeout(300)
def test_nothing_that_was_typed_runs_on_any_page(browser: Browser, scene: Scene, tmp_path: Path) -> None:
    address = f"http://{HOST}:{scene.server.port}"
    anna, fatima, wall = Phone(browser, BREAKS_OUT), Facilitator(browser), Wall(browser)
    watch = Watch(anna, fatima, wall)
    wall.show(address, scene.screen_link())
    fatima.sign_in(address, scene.sign_in, scene.session)
    anna.come_in_unlisted(address, scene.code)
    fatima.next_step("Start de bijeenkomst")
    fatima.next_step(f"Start {TAG}")
    write_everything(scene, anna)
    expect(fatima.note(TAG)).to_be_visible()
    expect(wall.page.get_by_text(TAG, exact=True).first).to_be_visible()

    ran = {"phone": watch.ran_on(anna.page), "console": watch.ran_on(fatima.page), "screen": watch.ran_on(wall.page)}
    end(fatima.page)
    archive = fatima.download("html", tmp_path)
    for path in pages_afterwards(scene):
        fatima.page.goto(f"{address}{path}")
        ran[path] = watch.ran_on(fatima.page)
    fatima.page.goto(archive.as_uri())
    ran["archive"] = watch.ran_on(fatima.page)

    assert {where: what for where, what in ran.items() if what} == {}
    assert watch.strangers == set()
    assert [*anna.complaints, *fatima.complaints, *wall.complaints] == []
    assert watch.pages >= 10


def write_everything(scene: Scene, anna: Phone) -> None:
    """Each of them a note, by a model phone of such a name; the worst on a page, as a person types them."""
    with SimplePhone.join(scene.server.url, scene.code, QUOTES) as bram:
        bram.wait_saved(*(bram.write(text) for text in HOSTILE))
    for text in (SCHEME, BREAKS_OUT):
        anna.post(SCHEME, text)
        anna.expect_saved(text)


def end(page: Page) -> None:
    page.get_by_role("button", name="Beëindig de bijeenkomst").first.click()
    page.get_by_role("dialog").get_by_role("button", name="Beëindig de bijeenkomst").click()
    expect(page.locator("a[href$='archive.docx']")).to_be_visible()


def pages_afterwards(scene: Scene) -> list[str]:
    of_programme = (f"/programmes/{scene.programme}", f"/programmes/{scene.programme}/roster")
    return [*of_programme, *(f"/s/{scene.session}/{page}" for page in AFTER)]


def test_what_would_run_is_seen(browser: Browser, scene: Scene) -> None:
    """Plant one of each: markup by script, which the page forbids, and a script that was let in."""
    wall = Wall(browser)
    watch = Watch(wall)
    wall.show(f"http://{HOST}:{scene.server.port}", scene.screen_link())
    expect(wall.page.locator("main")).to_be_visible()

    wall.page.evaluate("(markup) => { try { document.body.innerHTML = markup; } catch {} }", BREAKS_OUT)
    wall.page.evaluate("alert(1)")

    ran = watch.ran_on(wall.page)
    assert "alert(1)" in ran
    assert any(what.startswith("require-trusted-types-for") for what in ran)
