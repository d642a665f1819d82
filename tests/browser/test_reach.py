"""The way in, on a computer that changes networks: the wall follows, and the console sees a phone come through."""

import http.client
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import in_every_light, violations
from tests.browser.console import Facilitator
from tests.browser.devices import HOST
from tests.browser.wall import Wall
from tests.support.scene import Scene
from tests.support.server import ROOT, Server

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a test come from 127.0.0.2")

PHONE = "127.0.0.2"  # as tests/faults/moving.py has it
WIFI_NAME, PASSWORD = "Samenwerkingsverband-Gasten-2026", "Een;heel:lang,wachtwoord"


@pytest.fixture
def network(tmp_path: Path) -> Path:
    file = tmp_path / "adapters"
    file.write_text("wlp2s0 192.0.2.10\nenp3s0 203.0.113.9\n")
    return file


@pytest.fixture
def scene(tmp_path: Path, network: Path) -> Iterator[Scene]:
    env = {"FACILITATOR_TEST_ADAPTERS": str(network)}
    command = (sys.executable, str(ROOT / "tests/faults/moving.py"))
    with Server.started(tmp_path / "data", command=command, env=env) as server:
        yield Scene.set_up(server)


def open_on_a_phone(scene: Scene) -> None:
    """As the camera of a phone does."""
    line = http.client.HTTPConnection("127.0.0.1", scene.server.port, source_address=(PHONE, 0), timeout=10)
    line.request("GET", f"/j/{scene.code}")
    assert line.getresponse().status == 200
    line.close()


def qr_on(page: Page) -> str:
    return str(page.locator(".qr--huge path").get_attribute("d"))


def test_the_wall_shows_the_way_in_as_large_as_it_can_and_follows_the_network(browser, scene, network):
    wall = Wall(browser).show(f"http://{HOST}:{scene.server.port}", scene.screen_link())
    expect(wall.page.locator(".join__address")).to_have_text(f"192.0.2.10:{scene.server.port}")
    first = qr_on(wall.page)

    # At eight metres a phone wants 80 cm of code: 768 of 1920 points on a picture of two metres wide.
    assert wall.page.locator(".qr--huge").bounding_box()["width"] >= 768
    assert not sticks_out(wall.page)

    network.write_text("wlp2s0 198.51.100.7\n")
    expect(wall.page.locator(".join__address")).to_have_text(f"198.51.100.7:{scene.server.port}")
    assert qr_on(wall.page) != first
    assert wall.complaints == []


def test_the_console_sees_a_phone_and_puts_the_wifi_on_the_wall(browser, scene, network):
    address = f"http://{HOST}:{scene.server.port}"
    wall = Wall(browser).show(address, scene.screen_link())
    page = Facilitator(browser).sign_in(address, scene.sign_in, scene.session).page
    button = page.get_by_role("button", name="Verbinding")
    button.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Hoe komen telefoons hier?")

    expect(dialog.get_by_role("status")).to_have_text("Nog geen telefoon gezien")
    open_on_a_phone(scene)
    expect(dialog.get_by_role("status")).to_have_text(re.compile(r"Telefoon gezien om \d+\.\d\d uur"))
    # Over plain http no browser keeps a computer awake, and the dialog does not pretend.
    expect(dialog).to_contain_text("Stel het voor vandaag zelf in")
    choose_by_keys(page, scene)
    show_wifi_by_keys(page)
    expect(wall.page.locator(".join__password")).to_have_text(PASSWORD)
    assert not sticks_out(wall.page)
    assert in_every_light(page) == []
    assert violations(wall.page) == []

    network.write_text("wlp2s0 192.0.2.10\n")
    expect(dialog).to_contain_text("Deze computer heeft dit adres niet meer.")
    assert in_every_light(page) == []
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(button).to_be_focused()
    expect(page.locator("#address-gone")).to_be_visible()


def choose_by_keys(page: Page, scene: Scene) -> None:
    """The other network, with the arrows as in any list of radio buttons."""
    page.get_by_role("radio", name="Laat Facilitator het zoeken").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="kabel (enp3s0)")).to_be_checked()
    expect(page.locator(".reach__facts dd").first).to_have_text(f"203.0.113.9:{scene.server.port}")


def show_wifi_by_keys(page: Page) -> None:
    page.get_by_label("Naam van de wifi").focus()
    page.keyboard.type(WIFI_NAME)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Haal van het scherm")).to_be_visible()


def sticks_out(page: Page) -> bool:
    """Whether anything of the way in stands outside the wall."""
    return bool(
        page.evaluate(
            "[...document.querySelectorAll('.join *')].some((one) => one.getBoundingClientRect().bottom > innerHeight"
            " || one.getBoundingClientRect().right > innerWidth)"
        )
    )
