"""Writing on an ambition in a real browser: saved by itself, private, without a connection, and from another round."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect

from facilitator.cli.host import Host
from facilitator.ids import new_id
from facilitator.ledger.command import Scope
from facilitator.settings import Settings
from tests.browser.console import Facilitator
from tests.browser.devices import HOST, Device
from tests.browser.phone import Phone
from tests.browser.wall import Wall
from tests.support.scene import Scene, SimpleConsole, notes_round, plan
from tests.support.server import Server

PROMPT = "Wat wil jij over vier jaar bereikt hebben?"
FIELDS = ["title", "what", "why", "with_whom", "when", "how", "question", "spearheads", "timeline"]
WRITING = {
    "title": "Onze ambities",
    "kind": "ambition",
    "prompt": PROMPT,
    "minutes": 20,
    "settings": {"fields": FIELDS},
}
WHAT, WHY, WHO, HOW = "Wat wil ik bereiken?", "Waarom?", "Met wie?", "Hoe pak ik het aan?"
CANARY = "Kanariegeel Meerwijk"


@pytest.fixture
def scene(tmp_path) -> Iterator[Scene]:
    with Server.started(tmp_path / "data") as server:
        found = Scene.set_up(server, plan(WRITING, notes_round("Welke kansen zie je?", "Kansen")))
        put_on_the_roster(found, "Dewi Soerjadi", "Chen Wu", "Bram de Boer")
        yield found


def put_on_the_roster(scene: Scene, *names: str) -> None:
    """The first two are a duo."""
    host = Host(Settings(data=scene.server.data), None, scene.server.port)
    programme, enrolments = Scope("programme", scene.programme), [new_id() for _ in names]
    for enrolment, name in zip(enrolments, names, strict=True):
        host.send(programme, "EnrolPerson", enrolment=enrolment, person=new_id(), name=name)
    host.send(programme, "PairDuo", duo=new_id(), one=enrolments[0], other=enrolments[1])


@pytest.fixture
def steering(scene: Scene) -> Iterator[SimpleConsole]:
    with scene.console() as console:
        console.start()
        yield console


def address(scene: Scene) -> str:
    return f"http://{HOST}:{scene.server.port}"


def come_in(browser: Browser, scene: Scene, *names: str) -> list[Phone]:
    return [Phone(browser, name).find_myself(address(scene), scene.code) for name in names]


def leave(*devices: Device) -> None:
    for device in devices:
        assert device.complaints == []
        device.context.close()


def standing(phone: Phone, label: str) -> Locator:
    """What a field says has become of its words."""
    field = phone.page.locator(".ambition__field").filter(has=phone.page.get_by_text(label, exact=True))
    return field.locator(".saved")


def write(phone: Phone, label: str, words: str) -> None:
    phone.page.get_by_label(label).fill(words)
    phone.page.get_by_label(label).blur()


def test_nobody_else_reads_a_word_before_it_is_shared(browser: Browser, scene: Scene):
    bram, chen = come_in(browser, scene, "Bram de Boer", "Chen Wu")
    fatima = Facilitator(browser).sign_in(address(scene), scene.sign_in, scene.session)
    wall = Wall(browser).show(address(scene), scene.screen_link())
    bram.page.get_by_role("button", name="Mijn ambitie").click()  # in the lobby already
    write(bram, WHAT, f"{CANARY}: geen kind zit langer dan drie maanden thuis.")
    expect(standing(bram, WHAT)).to_have_text("Opgeslagen")

    with scene.console() as steering:
        steering.start()
        steering.open_round(0)
        expect(bram.page.get_by_role("heading", name=PROMPT)).to_be_visible()
        expect(bram.page.get_by_label(WHAT)).to_have_value(f"{CANARY}: geen kind zit langer dan drie maanden thuis.")
        expect(fatima.page.locator(".ambitions__one").filter(has_text="Bram")).to_contain_text("1/5")
        expect(wall.page.locator(".screen__tally")).to_have_text("0 zijn klaar, 1 schrijft")
        bram.page.get_by_role("button", name="Klaar, deel met de zaal").click()
        expect(wall.page.locator(".screen__tally")).to_have_text("1 is klaar")

    assert CANARY in "".join(bram.frames)
    for other in (chen, fatima, wall):
        assert CANARY not in "".join(other.frames)
        assert CANARY not in other.page.content()
    leave(bram, chen, fatima, wall)


def test_what_is_written_without_a_connection_arrives_and_outlives_a_refresh(browser, scene, steering):
    (bram,) = come_in(browser, scene, "Bram de Boer")
    steering.open_round(0)
    expect(bram.page.get_by_role("heading", name=PROMPT)).to_be_visible()

    bram.context.set_offline(True)
    write(bram, WHO, "Schoolbesturen en twee ouders")
    expect(standing(bram, WHO)).to_contain_text("Wacht op verbinding", timeout=20_000)
    write(bram, WHO, "Schoolbesturen en twee ouders uit de ouderraad")
    bram.context.set_offline(False)

    expect(standing(bram, WHO)).to_have_text("Opgeslagen", timeout=20_000)
    bram.page.reload()
    expect(bram.page.get_by_label(WHO)).to_have_value("Schoolbesturen en twee ouders uit de ouderraad")
    leave(bram)


def test_from_another_round_one_gets_at_it_and_back(browser, scene, steering):
    (bram,) = come_in(browser, scene, "Bram de Boer")
    steering.open_round(1)
    bram.page.get_by_role("button", name="Mijn ambitie").click()
    bram.page.get_by_label(HOW).fill("Eerst langs alle scholen")
    bram.page.get_by_role("button", name="Terug naar").click()

    expect(bram.page.locator("#text")).to_be_visible()
    bram.page.get_by_role("button", name="Mijn ambitie").click()
    expect(bram.page.get_by_label(HOW)).to_have_value("Eerst langs alle scholen")
    steering.open_round(0)
    expect(bram.page.get_by_role("heading", name=PROMPT)).to_be_visible()
    expect(bram.page.get_by_label(HOW)).to_have_value("Eerst langs alle scholen")
    leave(bram)


def test_two_of_a_duo_type_in_one_field_and_nobody_loses_a_word(browser, scene, steering):
    dewi, chen = come_in(browser, scene, "Dewi Soerjadi", "Chen Wu")
    steering.open_round(0)
    write(dewi, WHAT, "Samen")
    expect(chen.page.get_by_label(WHAT)).to_have_value("Samen")

    chen.context.set_offline(True)
    write(chen, WHAT, "Samen met de ouders")
    expect(standing(chen, WHAT)).to_contain_text("Wacht op verbinding", timeout=20_000)
    write(dewi, WHAT, "Samen met de scholen")
    expect(standing(dewi, WHAT)).to_have_text("Opgeslagen")
    chen.context.set_offline(False)

    expect(dewi.page.locator(".ambition__lost")).to_contain_text("Chen Wu schreef hier tegelijk", timeout=20_000)
    expect(dewi.page.get_by_label(WHAT)).to_have_value("Samen met de ouders")
    dewi.page.get_by_role("button", name="Zet eronder terug").click()
    for phone in (dewi, chen):
        expect(phone.page.get_by_label(WHAT)).to_have_value("Samen met de ouders\n\nSamen met de scholen")
        expect(phone.page.locator(".ambition__lost")).to_have_count(0)
    leave(dewi, chen)
