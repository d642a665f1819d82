"""Pages of one's own in real browsers: in by the link, writing with and without a connection, two pages at once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import update

from facilitator.ambitions.commands import PrepareAmbition
from facilitator.ambitions.models import AmbitionVersion
from facilitator.ids import new_id
from facilitator.people.models import Person
from tests.browser.axe import in_every_light
from tests.browser.desk.pages import OWN, filled, of_the_desk, rules
from tests.browser.devices import HOST, LAPTOP, PHONE, Device
from tests.house import House, Member
from tests.personal.reading import presented
from tests.support.server import Server

ANNA = "Annemarie van den Heuvel-Oosterbaan"
SAVED, WAITING = "Opgeslagen", "Nog niet opgeslagen"


@dataclass(frozen=True)
class Place:
    """A server with Anna and Bram on the roster; `annas` and `brams` are their personal links."""

    address: str
    annas: str
    brams: str
    home: str


@pytest.fixture(scope="module")
def place(furnished: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    data = tmp_path_factory.mktemp("personal") / "data"
    house = House.copied(furnished, data)
    house.hand_out_links()
    with house.writer_engine.begin() as connection:
        connection.execute(update(Person).where(Person.id == house.anna.id).values(name=ANNA))
    _two_versions(house, house.brams_link)
    signer = house.app.extensions["signer"]
    annas, brams = (f"/p/{signer.personal(link.grant)}" for link in (house.annas_link, house.brams_link))
    house.close()
    with Server.started(data) as server:
        yield Place(f"http://{HOST}:{server.port}", annas, brams, f"/me/{house.programme}")


def _two_versions(house: House, link: Member) -> None:
    """The first one stood on stage, and what was written since became another."""
    first = {"title": "Thuis op school", "what": "Geen kind zit thuis.", "why": "We hebben nu 41 thuiszitters."}
    house.done(link, PrepareAmbition(ambition=new_id(), fields=first))
    with house.writer_engine.begin() as connection:
        connection.execute(update(AmbitionVersion).values(presented_at=1, shared_at=1))
    second = {"what": "Geen kind in samenwerkingsverbandoverstijgend Meerwijk zit langer dan drie maanden thuis."}
    house.done(
        link, PrepareAmbition(ambition=new_id(), fields={**second, "how": "Een doorbraaktafel."}, base={"what": 1})
    )


def come_in(browser: Browser, address: str, link: str, shape: dict[str, Any] = PHONE) -> Device:
    device = Device(browser, shape)
    device.page.goto(address + link)
    device.page.get_by_role("button", name="Naar mijn pagina").click()
    expect(device.page.get_by_role("heading", name="Mijn pagina")).to_be_visible()
    return device


def says(page: Page, word: str) -> None:
    expect(page.locator("#saved")).to_have_text(word)


def test_words_are_kept_without_a_connection_and_saved_when_it_is_back(browser: Browser, place: Place) -> None:
    anna = come_in(browser, place.address, place.annas)
    page = anna.page
    page.get_by_role("link", name="Begin mijn ambitie").click()
    page.get_by_label("Wat wil ik bereiken?").fill("Geen kind zit thuis.")
    says(page, SAVED)

    anna.context.set_offline(True)
    page.get_by_label("Waarom?").fill("We hebben nu 41 thuiszitters.")
    says(page, WAITING)
    expect(page.get_by_text("Je tekst is bewaard op dit apparaat")).to_be_visible()
    page.close()

    anna.context.set_offline(False)
    page = anna.open()
    page.goto(f"{place.address}{place.home}/ambition")
    expect(page.get_by_label("Waarom?")).to_have_value("We hebben nu 41 thuiszitters.")
    says(page, SAVED)
    page.reload()
    expect(page.get_by_label("Waarom?")).to_have_value("We hebben nu 41 thuiszitters.")

    page.get_by_label("Wanneer?").fill("x" * 1001)
    expect(page.get_by_text("Dit zijn 1001 tekens")).to_have_count(2)
    page.get_by_label("Wanneer?").fill("In de zomer van 2028.")
    says(page, SAVED)
    page.get_by_role("button", name="Deel mijn ambitie").click()
    expect(page.get_by_text("Je hebt gedeeld.")).to_be_visible()
    assert in_every_light(page) == []
    assert anna.complaints == []


def test_what_is_written_on_two_pages_at_once_is_shown_on_both(browser: Browser, place: Place) -> None:
    bram = come_in(browser, place.address, place.brams, LAPTOP)
    first, second = bram.page, come_in(browser, place.address, place.brams).page
    for page in (first, second):
        page.goto(f"{place.address}{place.home}/ambition")
        says(page, SAVED)

    first.get_by_label("Met wie?").fill("Met de schoolbesturen.")
    says(first, SAVED)
    second.get_by_label("Met wie?").fill("Met ouders en leerplicht.")

    beside = second.locator(".beside")
    expect(beside).to_contain_text("Met de schoolbesturen.")
    says(second, SAVED)
    assert in_every_light(second) == []
    beside.get_by_role("button", name="Zet het onder de tekst hierboven").click()
    says(second, SAVED)
    first.reload()
    expect(first.get_by_label("Met wie?")).to_have_value("Met ouders en leerplicht.\nMet de schoolbesturen.")
    expect(first.get_by_text("Ik heb het gezien, het mag weg")).to_have_count(0)
    assert bram.complaints == []


@pytest.mark.timeout(240)
def test_everybody_can_use_every_page_of_their_own(browser: Browser, furnished: Path, tmp_path: Path) -> None:
    """All that the access table knows behind a link and in a session, after somebody has presented and got feedback."""
    house = House.copied(furnished, tmp_path / "data")
    house.hand_out_links()
    ids = {"programme_id": house.programme, "session_id": house.session, "presentation_id": presented(house)}
    _two_versions(house, house.annas_link)
    ids["link"] = house.app.extensions["signer"].personal(house.annas_link.grant)
    participant = house.app.extensions["signer"].cookie(house.anna.grant)
    house.close()
    found = {}
    with Server.started(tmp_path / "data") as server:
        address = f"http://{HOST}:{server.port}"
        anna = come_in(browser, address, f"/p/{ids['link']}")
        anna.context.add_cookies([{"name": house.anna.cookie, "value": participant, "url": address}])
        for path in ["/p/nothing", "/me/nowhere", *(filled(rule, ids) for rule in of_ones_own(rules()))]:
            anna.page.goto(address + path)
            expect(anna.page.locator("h1")).to_have_count(1)
            found[path] = in_every_light(anna.page)

    assert {path: problems for path, problems in found.items() if problems} == {}
    assert len(found) >= 12
    assert anna.complaints == []


def of_ones_own(rules: Iterable[str]) -> list[str]:
    """The pages that `tests/browser/desk` leaves to this file; a file to download is no page."""
    return sorted(rule for rule in rules if rule.startswith(OWN) and "<format>" not in rule)


def test_the_desk_leaves_these_pages_to_this_file():
    own = of_ones_own(rules())

    assert set(own) & set(of_the_desk(rules())) == set()
    assert {"/p/<link>", "/me/<programme_id>/ambition/versions", "/s/<session_id>/mine/sheet"} <= set(own)
