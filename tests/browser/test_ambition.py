"""Writing on an ambition in a real browser: saved by itself, private, without a connection, and from another round."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from facilitator.cli.host import Host
from facilitator.ids import new_id
from facilitator.ledger.command import Scope
from facilitator.settings import Settings
from tests.browser.console import Facilitator
from tests.browser.devices import HOST
from tests.browser.phone import Phone
from tests.browser.wall import Wall
from tests.support.scene import Scene, notes_round, plan
from tests.support.server import Server

WRITING = {
    "title": "Mijn ambitie",
    "kind": "ambition",
    "prompt": "Wat wil jij over vier jaar bereikt hebben?",
    "minutes": 20,
    "settings": {
        "fields": ["title", "what", "why", "with_whom", "when", "how", "question", "spearheads", "timeline"],
    },
}
CANARY = "Kanariegeel Meerwijk"
WHAT = "Wat wil ik bereiken?"


@pytest.fixture
def scene(tmp_path) -> Iterator[Scene]:
    with Server.started(tmp_path / "data") as server:
        yield Scene.set_up(server, plan(WRITING, notes_round("Welke kansen zie je?", "Kansen")))


def test_an_ambition_is_written_kept_shared_and_read_by_nobody_before(browser: Browser, scene: Scene):
    address = f"http://{HOST}:{scene.server.port}"
    dewi, chen = (Phone(browser, name).join(address, scene.code) for name in ("Dewi Soerjadi", "Chen Wu"))
    fatima = Facilitator(browser).sign_in(address, scene.sign_in, scene.session)
    wall = Wall(browser).show(address, scene.screen_link())

    # In the lobby already: from the link under the page.
    dewi.page.get_by_role("button", name="Mijn ambitie").click()
    dewi.page.get_by_label(WHAT).fill(f"{CANARY}: geen kind zit langer dan drie maanden thuis.")
    dewi.page.get_by_label("Waarom?").fill("We hebben nu 41 thuiszitters.")
    expect(field(dewi, WHAT).locator(".saved")).to_have_text("Opgeslagen")

    with scene.console() as steering:
        steering.start()
        steering.open_round(0)
        expect(dewi.page.get_by_role("heading", name="Wat wil jij over vier jaar bereikt hebben?")).to_be_visible()
        expect(dewi.page.get_by_label(WHAT)).to_have_value(f"{CANARY}: geen kind zit langer dan drie maanden thuis.")

        # Without a connection: written, refreshed in the hand of the one who writes, and there afterwards.
        dewi.context.set_offline(True)
        dewi.page.get_by_label("Met wie?").fill("Schoolbesturen en twee ouders")
        dewi.page.get_by_label("Wanneer?").click()
        expect(field(dewi, "Met wie?").locator(".saved")).to_contain_text("Wacht op verbinding", timeout=20_000)
        dewi.page.get_by_label("Met wie?").fill("Schoolbesturen en twee ouders uit de ouderraad")
        dewi.context.set_offline(False)
        expect(field(dewi, "Met wie?").locator(".saved")).to_have_text("Opgeslagen", timeout=20_000)
        dewi.page.reload()
        expect(dewi.page.get_by_label("Met wie?")).to_have_value("Schoolbesturen en twee ouders uit de ouderraad")

        expect(fatima.page.locator(".ambitions__one").filter(has_text="Dewi")).to_contain_text("3/5")
        expect(wall.page.locator(".screen__tally")).to_have_text("0 zijn klaar, 1 schrijft")
        assert CANARY in "".join(dewi.frames)

        # Another round: the link brings it back, and what was typed goes along when the room moves on.
        steering.open_round(1)
        dewi.page.get_by_role("button", name="Mijn ambitie").click()
        dewi.page.get_by_label("Hoe pak ik het aan?").fill("Eerst langs alle scholen")
        dewi.page.get_by_role("button", name="Terug naar").click()
        expect(dewi.page.locator("#text")).to_be_visible()
        dewi.page.get_by_role("button", name="Mijn ambitie").click()
        expect(dewi.page.get_by_label("Hoe pak ik het aan?")).to_have_value("Eerst langs alle scholen")

        for other in (chen, fatima, wall):
            assert CANARY not in "".join(other.frames)
            assert CANARY not in other.page.content()
        dewi.page.get_by_role("button", name="Klaar, deel met de zaal").click()
        expect(dewi.page.get_by_role("button", name="Deel niet meer")).to_be_visible()
        for other in (chen, fatima, wall):
            assert CANARY not in "".join(other.frames)
    for device in (dewi, chen, fatima, wall):
        assert device.complaints == []
        device.context.close()


def test_two_of_a_duo_type_in_one_field_and_nobody_loses_a_word(browser: Browser, scene: Scene):
    pair(scene, "Dewi Soerjadi", "Chen Wu")
    address = f"http://{HOST}:{scene.server.port}"
    dewi, chen = (Phone(browser, name).find_myself(address, scene.code) for name in ("Dewi Soerjadi", "Chen Wu"))
    with scene.console() as steering:
        steering.start()
        steering.open_round(0)
        dewi.page.get_by_label(WHAT).fill("Samen")
        dewi.page.get_by_label("Waarom?").click()
        expect(chen.page.get_by_label(WHAT)).to_have_value("Samen")

        # Chen changes it where there is no connection, Dewi meanwhile.
        chen.context.set_offline(True)
        chen.page.get_by_label(WHAT).fill("Samen met de ouders")
        chen.page.get_by_label("Waarom?").click()
        expect(field(chen, WHAT).locator(".saved")).to_contain_text("Wacht op verbinding", timeout=20_000)
        dewi.page.get_by_label(WHAT).fill("Samen met de scholen")
        dewi.page.get_by_label("Waarom?").click()
        expect(field(dewi, WHAT).locator(".saved")).to_have_text("Opgeslagen")
        chen.context.set_offline(False)

        expect(dewi.page.locator(".ambition__lost")).to_contain_text("Chen Wu schreef hier tegelijk", timeout=20_000)
        expect(dewi.page.get_by_label(WHAT)).to_have_value("Samen met de ouders")
        dewi.page.get_by_role("button", name="Zet eronder terug").click()
        both = "Samen met de ouders\n\nSamen met de scholen"
        expect(chen.page.get_by_label(WHAT)).to_have_value(both)
        expect(dewi.page.get_by_label(WHAT)).to_have_value(both)
        expect(dewi.page.locator(".ambition__lost")).to_have_count(0)
        expect(chen.page.locator(".ambition__share")).to_contain_text("Alleen voor jullie tweeën")
    for device in (dewi, chen):
        assert device.complaints == []
        device.context.close()


def pair(scene: Scene, *names: str) -> None:
    """Put two people on the roster, as a duo."""
    host = Host(Settings(data=scene.server.data), None, scene.server.port)
    programme, halves = Scope("programme", scene.programme), [new_id() for _ in names]
    for enrolment, name in zip(halves, names, strict=True):
        host.send(programme, "EnrolPerson", enrolment=enrolment, person=new_id(), name=name)
    host.send(programme, "PairDuo", duo=new_id(), one=halves[0], other=halves[1])


def field(phone: Phone, label: str):
    return phone.page.locator(".ambition__field").filter(has=phone.page.get_by_text(label, exact=True))
