"""Accounts in a real browser: from the printed link to a team of two; by keyboard, in every light, at 320 px."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import in_every_light
from tests.support.server import Server

CONTEXT: dict[str, Any] = {"locale": "nl-NL", "reduced_motion": "reduce"}
PASSWORD = "zeven groene stoelen"
LONG = "Annemarie van den Heuvel-Oosterbaan"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with Server.started(tmp_path / "data", env={"FACILITATOR_PASSWORD_COST": "1,8,1"}) as server:
        yield server


def fill(page: Page, **typed: str) -> None:
    """Fill fields in by their names, and send the form as the keyboard does."""
    for name, text in typed.items():
        page.locator(f"[name={name}]").fill(text)
    page.keyboard.press("Enter")


def test_from_the_printed_link_to_a_team_of_two(browser: Browser, server: Server) -> None:
    seen: dict[str, list[str]] = {}
    page, guest = (browser.new_context(**CONTEXT, base_url=server.url).new_page() for _ in range(2))
    page.goto(server.wait_log("/setup/").strip())
    seen["setup"] = in_every_light(page)
    fill(page, name=LONG, email="annemarie@samenwerkingsverbandoverstijgend.nl", password="kort")
    expect(page.locator("[name=password]")).to_be_focused()
    page.locator("[name=password]").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.locator("[name=title]").fill("Leergang startende wethouders onderwijs en jeugd")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/programmes/[\w-]{22}"))

    page.goto(f"{page.url.partition('?')[0]}/team")
    fill(page, name="Mohammed El Bouazzaoui", email="m.elbouazzaoui@meerland.nl")
    link = page.get_by_label("Link voor Mohammed El Bouazzaoui")
    expect(link).to_be_visible()
    seen["team"] = in_every_light(page)
    guest.goto("/invite/" + link.input_value().partition("/invite/")[2])
    seen["invite"] = in_every_light(guest)
    fill(guest, password="acht gele fietsen")
    expect(guest.get_by_role("heading", level=1)).to_have_text("Leergang startende wethouders onderwijs en jeugd")
    page.reload()
    expect(page.get_by_text("begeleider · m.elbouazzaoui@meerland.nl")).to_be_visible()

    seen.update(at_home(page))
    assert {where: found for where, found in seen.items() if found} == {}
    assert len(seen) == 7


def at_home(page: Page) -> dict[str, list[str]]:
    """What axe finds on the pages of one's own account; out and in again."""
    seen: dict[str, list[str]] = {}
    for path in ("/account", "/account/second-step", "/forgot"):
        page.goto(path)
        seen[path] = in_every_light(page)
    page.goto("/account")
    page.get_by_role("button", name="Log uit").click()
    expect(page.get_by_role("status")).to_have_text("Je bent uitgelogd.")
    seen["sign in"] = in_every_light(page)
    fill(page, email="annemarie@samenwerkingsverbandoverstijgend.nl", password=PASSWORD)
    expect(page.get_by_role("link", name=LONG)).to_be_visible()
    return seen


def test_signing_out_everywhere_reaches_other_browsers(browser: Browser, server: Server) -> None:
    here = browser.new_context(**CONTEXT, base_url=server.url).new_page()
    here.goto(server.wait_log("/setup/").strip())
    fill(here, name=LONG, email="annemarie@voorbeeld.nl", password=PASSWORD)
    here.wait_for_url("**/programmes/new")

    there = browser.new_context(**CONTEXT, base_url=server.url).new_page()
    there.goto("/sign-in")
    fill(there, email="annemarie@voorbeeld.nl", password=PASSWORD)
    expect(there.get_by_role("link", name=LONG)).to_be_visible()

    here.goto("/account")
    here.get_by_role("button", name="Log overal uit").click()
    expect(here.get_by_role("status")).to_have_text("Je bent uitgelogd, hier en overal elders.")
    there.reload()
    expect(there.get_by_role("heading", level=1)).to_have_text("Log in")
