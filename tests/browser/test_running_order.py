"""The running order at a desk: moved by button, by key, by mouse and by finger, and without scripts."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.axe import in_every_light
from tests.browser.devices import HOST, LAPTOP, PHONE, Device
from tests.support.scene import Scene, notes_round, plan
from tests.support.server import Server

TITLES = ["Een", "Twee", "Drie", "Annemarie van den Heuvel-Oosterbaan over samenwerkingsverbandoverstijgend leren"]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server.started(tmp_path_factory.mktemp("order") / "data") as found:
        yield found


class Desk:
    """Fatima's browser, on the running order of a session of four rounds."""

    def __init__(self, browser: Browser, server: Server, shape: dict[str, Any], **chosen: Any) -> None:
        rounds = [{**notes_round(title), "title": title} for title in TITLES]
        scene = Scene.set_up(server, plan(*rounds))
        self.device = Device(browser, {**shape, **chosen})
        self.page: Page = self.device.page
        self.page.goto(f"http://{HOST}:{server.port}{scene.sign_in}")
        self.page.goto(f"http://{HOST}:{server.port}/s/{scene.session}/agenda")

    def order(self, *first: str) -> None:
        """These come first, with times that follow; also after the page was loaded anew."""
        row = self.page.locator("[data-round]")
        for place, title in enumerate(first):
            expect(row.nth(place).get_by_role("heading")).to_have_text(title)
            expect(row.nth(place).locator(".order__time")).to_have_text(["9.00", "9.20", "9.40", "10.00"][place])

    def stays(self, *first: str) -> None:
        self.order(*first)
        self.page.reload()
        self.order(*first)
        assert self.device.complaints == []

    def said(self, words: str) -> None:
        expect(self.page.locator("#order-said")).to_contain_text(words)

    def handle(self, title: str) -> Locator:
        return self.page.get_by_role("button", name=f"Verplaats {title}:")


def test_by_its_buttons(browser: Browser, server: Server) -> None:
    desk = Desk(browser, server, LAPTOP)

    desk.page.get_by_role("button", name="Zet Drie hoger").press("Enter")
    desk.said("Drie staat nu op plaats 2 van 4, om 9.20 uur.")
    expect(desk.page.get_by_role("button", name="Zet Drie hoger")).to_be_focused()
    desk.page.keyboard.press("Enter")
    desk.said("Drie staat nu op plaats 1 van 4")

    expect(desk.page.get_by_role("button", name="Zet Drie lager")).to_be_focused()
    desk.stays("Drie", "Een", "Twee")


def test_by_the_arrow_keys_on_a_handle_as_fast_as_one_likes(browser: Browser, server: Server) -> None:
    desk = Desk(browser, server, LAPTOP)

    desk.handle("Een").focus()
    for _ in range(3):
        desk.page.keyboard.press("ArrowDown")
    desk.page.keyboard.press("ArrowUp")

    desk.said("Een staat nu op plaats 3 van 4")
    expect(desk.handle("Een")).to_be_focused()
    desk.stays("Twee", "Drie", "Een")


def test_by_dragging_with_a_mouse_and_back_with_escape(browser: Browser, server: Server) -> None:
    desk = Desk(browser, server, LAPTOP)
    mouse, target = desk.page.mouse, desk.handle(TITLES[3]).bounding_box()
    assert target is not None

    desk.handle("Een").hover()
    mouse.down()
    mouse.move(target["x"] + 20, target["y"] + 40, steps=6)
    desk.page.keyboard.press("Escape")
    mouse.up()
    desk.order(*TITLES)

    desk.handle("Een").hover()
    mouse.down()
    mouse.move(target["x"] + 20, target["y"] + 40, steps=6)
    mouse.up()
    desk.said("Een staat nu op plaats 4 van 4")
    desk.stays("Twee", "Drie", TITLES[3], "Een")


def test_by_dragging_with_a_finger(browser: Browser, server: Server) -> None:
    desk = Desk(browser, server, PHONE)
    desk.handle("Twee").scroll_into_view_if_needed()
    start, end = desk.handle("Twee").bounding_box(), desk.handle("Een").bounding_box()
    assert start is not None
    assert end is not None
    touch = desk.device.context.new_cdp_session(desk.page)

    def at(kind: str, y: float | None) -> None:
        points = [] if y is None else [{"x": start["x"] + 20, "y": y}]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    at("touchStart", start["y"] + 20)
    for step in range(1, 6):
        at("touchMove", start["y"] + 20 + (end["y"] - start["y"] - 10) * step / 5)
    at("touchEnd", None)

    desk.said("Twee staat nu op plaats 1 van 4")
    desk.stays("Twee", "Een", "Drie")


def test_without_scripts(browser: Browser, server: Server) -> None:
    desk = Desk(browser, server, LAPTOP, java_script_enabled=False)

    desk.page.get_by_role("button", name="Zet Een lager").click()

    expect(desk.page.get_by_text("Verplaatst.")).to_be_visible()
    desk.order("Twee", "Een", "Drie")


def test_a_colleague_who_was_quicker_is_told_of(browser: Browser, server: Server) -> None:
    desk = Desk(browser, server, LAPTOP)
    other = desk.device.open()
    other.goto(desk.page.url)
    other.get_by_role("button", name="Zet Drie hoger").click()
    expect(other.locator("#order-said")).to_contain_text("plaats 2")

    desk.page.get_by_role("button", name="Zet Een lager").click()

    expect(desk.page.get_by_role("alert").filter(has_text="Iemand anders veranderde intussen")).to_be_visible()
    desk.stays("Een", "Drie", "Twee")


def test_axe_finds_nothing_on_any_of_its_pages(browser: Browser, server: Server) -> None:
    desk = Desk(browser, server, LAPTOP)
    here = desk.page.url
    round = desk.page.locator("[data-round]").first.get_attribute("data-round")
    plans = here.partition("/s/")[0] + "/plans"
    addresses = [
        here,
        f"{here}/new?kind=notes",
        f"{here}/new?kind=check-in",
        f"{here}/{round}",
        f"{here}/{round}/remove",
        f"{here}/print",
        f"{here.removesuffix('agenda')}plan",
        plans,
        f"{plans}/work-session",
    ]
    found = {}
    for address in addresses:
        desk.page.goto(address)
        found[address] = in_every_light(desk.page)

    assert {address: problems for address, problems in found.items() if problems} == {}
