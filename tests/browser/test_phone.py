"""What a phone comes through: a refresh, two tabs, a wrong clock, a code that is none, texts that mean harm."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.devices import HOST
from tests.browser.phone import Phone
from tests.support.scene import Scene, notes_round, plan
from tests.support.server import Server

LONG = "samenwerkingsverbandoverstijgend " * 61  # 2,012 characters without the last space
ANNAS = count(1)
HOSTILE = (
    "<script>document.title = 'gekaapt'</script>",
    "<img src=x onerror=\"document.title = 'gekaapt'\">",
    '=HYPERLINK("http://elders.example")',
    "مرحبا بالعالم",
    "👨‍👩‍👧‍👦 🏳️‍🌈 🙋🏿‍♀️",
)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """A round that runs, open and named, with two columns; at most five notes a person."""
    with Server.started(tmp_path_factory.mktemp("phone") / "data") as server:
        found = Scene.set_up(server, plan(notes_round("Welke kansen zie je?", "Kansen", "Bedreigingen", limit=5)))
        with found.console() as fatima:
            fatima.start()
            fatima.open_round(0)
        yield found


@pytest.fixture
def anna(browser: Browser, scene: Scene) -> Iterator[Phone]:
    """Each test has an Anna of its own: of two people with one name the second is asked who they are."""
    phone = Phone(browser, f"Anna de Wit de {next(ANNAS)}e").join(address(scene), scene.code)
    yield phone
    assert phone.complaints == []
    phone.context.close()


def address(scene: Scene) -> str:
    return f"http://{HOST}:{scene.server.port}"


def test_what_is_being_typed_survives_a_refresh(anna):
    anna.choose("Bedreigingen")
    anna.type("Kennis vertrekt mee met de oude")
    anna.page.reload()
    anna.choose("Bedreigingen")

    expect(anna.page.locator("#text")).to_have_value("Kennis vertrekt mee met de oude")


def test_two_tabs_are_one_person(anna):
    other = anna.context.new_page()
    other.goto(anna.page.url)

    anna.post("Kansen", "Samen met de scholen beginnen")
    expect(other.get_by_text("Samen met de scholen beginnen", exact=True)).to_be_visible()
    other.get_by_role("button", name="Geeltje weghalen").first.click()

    expect(anna.own("Samen met de scholen beginnen")).to_have_count(0)


def test_a_tab_that_is_gone_leaves_its_notes_to_the_next(anna):
    anna.context.set_offline(True)
    anna.post("Kansen", "Geschreven in de trein")
    anna.expect_waiting("Geschreven in de trein")
    address_of_page = anna.page.url
    anna.page.close(run_before_unload=False)
    anna.context.set_offline(False)

    anna.page = anna.open()
    anna.page.goto(address_of_page)

    anna.expect_saved("Geschreven in de trein", seconds=20)


@pytest.mark.parametrize("wrong", [timedelta(days=1), timedelta(days=-1)])
def test_a_phone_whose_clock_is_wrong_by_a_day_shows_the_right_time_left(browser, scene, wrong):
    phone = Phone(browser, f"Bram Kuipers {wrong.days}")
    phone.page.clock.install(time=datetime.now(UTC) + wrong)
    phone.join(address(scene), scene.code)

    minutes = phone.page.locator(".timer__digits").inner_text().split(":")[0]  # the very first that is drawn
    assert 0 < int(minutes) <= 20
    phone.context.close()


def test_a_note_that_is_too_long_is_said_before_it_is_sent_and_stays(anna):
    anna.type(LONG)

    expect(anna.page.get_by_role("button", name="Plaats", exact=True)).to_be_disabled()
    expect(anna.page.locator(".write__foot")).to_contain_text("12 tekens te veel")
    anna.page.keyboard.press("Control+Enter")
    expect(anna.page.locator("#text")).to_have_value(LONG)


def test_the_sixth_note_is_not_accepted_and_its_text_stays(anna):
    for number in range(5):
        anna.post("Kansen", f"Idee {number}")
    anna.post("Kansen", "Nog eentje dan")

    refused = anna.page.locator(".note[data-state=rejected]")
    expect(refused).to_contain_text("Nog eentje dan")
    expect(refused).to_contain_text("5 geeltjes")
    expect(anna.page.get_by_text("Idee 4", exact=True)).to_be_visible()


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_written_is_shown_as_it_was_written(anna, text):
    anna.post("Bedreigingen", text)
    anna.expect_saved(text)

    assert "gekaapt" not in anna.page.title()


def test_an_empty_note_is_not_sent(anna):
    anna.type("   ")
    anna.page.get_by_role("button", name="Plaats", exact=True).click()

    expect(anna.page.locator("section[aria-labelledby=mine] .note")).to_have_count(0)


def test_a_code_that_is_none_is_told_with_what_to_do(browser, scene):
    phone = Phone(browser, "Vera")
    phone.page.goto(address(scene))
    phone.page.get_by_role("textbox").fill("K7M 4PX")
    phone.page.get_by_role("button").last.click()

    expect(phone.page.get_by_text("We kennen deze code niet")).to_be_visible()
    expect(phone.page.get_by_role("textbox")).to_have_value("K7M 4PX")
    phone.context.close()


def test_without_any_storage_one_can_write_and_is_told(browser, scene):
    phone = Phone(browser, "Chen Wu")
    phone.context.add_init_script(
        "for (const name of ['indexedDB', 'localStorage'])"
        " Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } })"
    )
    phone.join(address(scene), scene.code)

    phone.post("Kansen", "Zonder geheugen")
    phone.expect_saved("Zonder geheugen")
    expect(phone.page.locator(".notice")).to_be_visible()
    assert phone.complaints == []
    phone.context.close()


def test_nothing_is_asked_of_anybody_else(browser, scene):
    phone = Phone(browser, "Dewi Pranoto")
    asked: set[str] = set()
    phone.page.on("request", lambda request: asked.add(request.url.split("/")[2]))
    phone.join(address(scene), scene.code)
    phone.post("Kansen", "Alles van dichtbij")
    phone.expect_saved("Alles van dichtbij")

    assert asked <= {f"{HOST}:{scene.server.port}", ""}
    phone.context.close()


def test_a_session_that_is_over_lets_nobody_in(browser, scene):
    over = Scene.set_up(scene.server)
    with over.console() as fatima:
        fatima.start()
        fatima.do("EndSession")
    phone = Phone(browser, "Els Terpstra")
    phone.page.goto(f"{address(scene)}/j/{over.code}")

    expect(phone.page.get_by_text("Deze bijeenkomst is afgelopen")).to_be_visible()
    phone.context.close()
