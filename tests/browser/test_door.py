"""The way in, in a real browser: names while one types, the wait for a nod, without scripts, and by everybody."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import in_every_light
from tests.browser.devices import HOST, PHONE, Device
from tests.support.scene import Scene, SimpleConsole, notes_round, plan
from tests.support.server import Server

LONG = "Annemarie van den Heuvel-Oosterbaan"
ROSTER = [
    {"name": "Anna de Wit", "organisation": "Gemeente Duinrand"},
    {"name": LONG, "organisation": "Samenwerkingsverbandoverstijgend overleg Rijn en Venen"},
    {"name": "Bram Kuipers", "organisation": "Provincie"},
    {"name": "Chen Wu", "organisation": ""},
    *({"name": f"Jansen {number}", "organisation": "Zee"} for number in range(9)),
]


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    with Server.started(tmp_path_factory.mktemp("door") / "data") as server:
        yield Scene.set_up(server, {**plan(notes_round("Welke kansen zie je?")), "roster": ROSTER})


def door(browser: Browser, scene: Scene, path: str = "", **shape: object) -> Page:
    page = Device(browser, {**PHONE, **shape}).page
    page.goto(f"http://{HOST}:{scene.server.port}/j/{scene.code}{path}")
    return page


def main_button(page: Page) -> str:
    return page.locator(".phone__foot .button:visible").inner_text()


def test_names_come_while_one_types_and_the_button_says_who(browser: Browser, scene: Scene) -> None:
    page = door(browser, scene)
    assert main_button(page) == "Zoek op"
    field = page.get_by_label("Zoek je naam")
    field.press_sequentially("a")
    expect(page.get_by_role("status")).to_have_text("Typ minstens twee letters van je naam.")
    expect(page.get_by_role("radio")).to_have_count(0)
    field.press_sequentially("n")
    expect(page.get_by_role("radio")).to_have_count(2)
    expect(page.get_by_role("status")).to_have_text("2 namen gevonden")
    assert main_button(page) == "Doe mee"

    page.get_by_role("radio", name="Anna de Wit").check()
    assert main_button(page) == "Doe mee als Anna de Wit"
    field.fill("annem")
    expect(page.get_by_role("radio")).to_have_count(1)
    assert main_button(page) == f"Doe mee als {LONG}"
    page.get_by_role("button", name="Doe mee als").click()
    expect(page.locator("#app .phone__main")).to_be_visible()


def test_back_leads_to_the_names_that_were_found(browser: Browser, scene: Scene) -> None:
    page = door(browser, scene)
    page.get_by_label("Zoek je naam").fill("jansen")
    expect(page.get_by_role("radio")).to_have_count(8)
    expect(page.get_by_role("status")).to_have_text("Er zijn er meer. Typ verder tot je je naam ziet.")
    page.get_by_role("link", name="Mijn naam staat er niet bij").click()
    expect(page.get_by_label("Je naam")).to_be_visible()
    page.go_back()

    expect(page.get_by_role("radio")).to_have_count(8)


def test_the_keyboard_alone_brings_one_in(browser: Browser, scene: Scene) -> None:
    page = door(browser, scene)
    page.get_by_label("Zoek je naam").focus()
    page.keyboard.type("bram")
    page.keyboard.press("Enter")
    expect(page.get_by_role("radio")).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.locator("#app .phone__main")).to_be_visible()


def test_without_scripts_the_same_pages_bring_one_in(browser: Browser, scene: Scene) -> None:
    page = door(browser, scene, java_script_enabled=False)
    page.get_by_label("Zoek je naam").fill("chen")
    page.get_by_role("button", name="Zoek op").click()
    page.get_by_role("button", name="Doe mee als Chen Wu").click()

    expect(page).to_have_url(f"http://{HOST}:{scene.server.port}/s/{scene.session}")


@pytest.mark.parametrize("scripts", [True, False])
def test_who_waits_for_a_nod_goes_on_by_itself(browser: Browser, scene: Scene, scripts: bool) -> None:
    name = f"Wachter {scripts}"
    come_in(door(browser, scene, "?own"), name)
    page = door(browser, scene, "/return", java_script_enabled=scripts)
    page.get_by_label("Je naam").fill(name)
    page.get_by_role("button", name="Vraag het de begeleider").click()
    expect(page.get_by_text(f"Je komt terug als {name}.")).to_be_visible()

    with scene.console() as fatima:
        fatima.do("AdmitReturn", request=called(fatima, "request", name))
    expect(page).to_have_url(f"http://{HOST}:{scene.server.port}/s/{scene.session}", timeout=15_000)


def test_every_state_of_the_way_in_is_accessible(browser: Browser, scene: Scene) -> None:
    found: dict[str, list[str]] = {}
    come_in(door(browser, scene, "?own"), "Eef")
    page = door(browser, scene)
    with scene.console() as fatima:
        look_for_a_name(page, found)
        try_codes(page, found)
        wait_for_a_nod(page, fatima, found)
        page.goto(f"{page.url.rpartition('/')[0]}/return")
        found["coming back"] = in_every_light(page)
        stand_outside(page, fatima, found)

    assert {state: problems for state, problems in found.items() if problems} == {}
    assert len(found) >= 11


def come_in(page: Page, name: str) -> None:
    page.get_by_label("Je naam").fill(name)
    page.get_by_role("button", name="Doe mee").click()
    expect(page.locator("#app .phone__main")).to_be_visible()


def look_for_a_name(page: Page, found: dict[str, list[str]]) -> None:
    found["the roster"] = in_every_light(page)
    page.get_by_label("Zoek je naam").fill("ann")
    expect(page.get_by_role("radio")).to_have_count(2)
    found["names found"] = in_every_light(page)
    page.get_by_role("link", name="Mijn naam staat er niet bij").click()
    found["one's own name"] = in_every_light(page)
    page.get_by_label("Je naam").fill("Eef")
    page.get_by_role("button", name="Doe mee").click()
    found["is that you"] = in_every_light(page)


def try_codes(page: Page, found: dict[str, list[str]]) -> None:
    for state in ("wrong", "wrong again", "", "", "", "too often"):
        page.get_by_label("Jouw code").fill("XXXX")
        page.get_by_role("button", name="Kom weer binnen").click()
        expect(page.get_by_role("alert")).to_be_visible()
        if state:
            found[state] = in_every_light(page)


def wait_for_a_nod(page: Page, fatima: SimpleConsole, found: dict[str, list[str]]) -> None:
    page.get_by_role("button", name="Vraag het de begeleider").click()
    found["waiting"] = in_every_light(page)
    fatima.wait_until(lambda: bool(fatima.view("request")))
    fatima.do("RefuseReturn", request=called(fatima, "request", "Eef"))
    expect(page.get_by_role("heading", name="liet je niet binnen")).to_be_visible(timeout=15_000)
    found["refused"] = in_every_light(page)


def stand_outside(page: Page, fatima: SimpleConsole, found: dict[str, list[str]]) -> None:
    fatima.do("RemovePerson", person=called(fatima, "person", "Eef"))
    page.get_by_label("Je naam").fill("Eef")
    page.get_by_role("button", name="Vraag het de begeleider").click()
    found["removed"] = in_every_light(page)
    fatima.do("LockDoor")
    page.goto(page.url.rpartition("/")[0])
    found["locked"] = in_every_light(page)
    fatima.do("UnlockDoor")


def called(fatima: SimpleConsole, kind: str, name: str) -> str:
    return next(id_ for id_, entity in fatima.view(kind).items() if entity["name"] == name)
