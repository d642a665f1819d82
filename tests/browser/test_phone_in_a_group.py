"""A round in groups on real phones: the right group at once, moved while away, chosen together, help, and messages."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.devices import HOST
from tests.browser.phone import Phone
from tests.support.phones import new_id
from tests.support.scene import Scene, SimpleConsole, notes_round, plan
from tests.support.server import Server

PLACES = ["Tafel 1, bij het raam", "Tafel 2, naast de koffie"]
GROUPS = {"seating": "groups", "grouping": {"number": 2, "places": PLACES, "links": ["https://bellen.example/1"]}}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server.started(tmp_path_factory.mktemp("groups") / "data") as found:
        yield found


class Room:
    """Two groups at work: Anna in one, Bram in the other, and Fatima who leads."""

    def __init__(self, browser: Browser, server: Server) -> None:
        round = {**notes_round("Welke kansen zie je?", "Kansen", "Zorgen", picks=2), **GROUPS}
        self.scene = Scene.set_up(server, plan(round, notes_round("En nu samen", "Doen")))
        self.address = f"http://{HOST}:{server.port}"
        self.anna = Phone(browser, "Anna de Wit").join(self.address, self.scene.code)
        self.bram = Phone(browser, "Annemarie van den Heuvel-Oosterbaan").join(self.address, self.scene.code)
        self.fatima: SimpleConsole = self.scene.console()
        self.fatima.start()
        self.fatima.open_round(0)

    def other_group(self, name: str) -> tuple[str, dict[str, str]]:
        """The group where this person does not sit, with its id."""
        people = {seen["name"]: id for id, seen in self.fatima.view("person").items()}
        seats = {seat["person"]: seat["group"] for seat in self.fatima.view("placement").values()}
        groups = self.fatima.view("group")
        (other,) = (id for id in groups if id != seats[people[name]])
        return other, groups[other]

    def move(self, name: str) -> dict[str, str]:
        """Move somebody to the other group, and say which that is."""
        other, group = self.other_group(name)
        people = {seen["name"]: id for id, seen in self.fatima.view("person").items()}
        self.fatima.do("MovePerson", person=people[name], group=other)
        return group

    def leave(self) -> None:
        self.fatima.leave()
        for phone in (self.anna, self.bram):
            assert phone.complaints == []
            phone.context.close()


@pytest.fixture
def room(browser: Browser, server: Server) -> Iterator[Room]:
    found = Room(browser, server)
    yield found
    found.leave()


def test_everybody_sees_their_own_group_and_only_its_notes(room):
    room.anna.post("Kansen", "Alleen aan mijn tafel")
    room.anna.expect_saved("Alleen aan mijn tafel")
    room.bram.post("Zorgen", "Aan de andere tafel")
    room.bram.expect_saved("Aan de andere tafel")

    places = {phone.page.locator(".seat__place").inner_text() for phone in (room.anna, room.bram)}
    assert places == set(PLACES)
    expect(room.anna.page.get_by_text("Aan de andere tafel")).to_have_count(0)
    expect(room.bram.page.get_by_text("Alleen aan mijn tafel")).to_have_count(0)


def test_moved_while_typing_the_words_go_along_and_the_group_is_met(room):
    room.bram.post("Kansen", "Hier lag al iets")
    room.bram.expect_saved("Hier lag al iets")
    room.anna.type("De scholen doen al mee, nu de")
    group = room.move("Anna de Wit")

    page = room.anna.page
    expect(page.locator(".notice--bar")).to_contain_text(f"Je zit nu in {group['name']}, {group['place']}.")
    expect(page.locator(".seat__name")).to_have_text(group["name"])
    expect(page.locator(".seat__people")).to_contain_text(room.bram.name)
    expect(page.locator("section[aria-labelledby=others]")).to_contain_text("Hier lag al iets")
    expect(page.locator("#text")).to_have_value("De scholen doen al mee, nu de")
    page.get_by_role("button", name="Plaats", exact=True).click()
    expect(room.bram.page.get_by_text("De scholen doen al mee, nu de", exact=True)).to_be_visible()
    page.get_by_role("button", name="Prima").click()
    expect(page.locator(".notice--bar")).to_have_count(0)


def test_moved_while_away_what_waited_goes_to_the_old_group_and_stays_in_sight(room):
    old = room.anna.page.locator(".seat__name").inner_text()
    room.anna.context.set_offline(True)
    room.anna.post("Kansen", "Geschreven zonder verbinding")
    room.anna.expect_waiting("Geschreven zonder verbinding")
    group = room.move("Anna de Wit")
    room.anna.context.set_offline(False)

    expect(room.anna.page.locator(".seat__name")).to_have_text(group["name"], timeout=20_000)
    room.anna.expect_saved("Geschreven zonder verbinding", seconds=20)
    expect(room.anna.own("Geschreven zonder verbinding")).to_contain_text(old)
    expect(room.bram.page.get_by_text("Geschreven zonder verbinding")).to_have_count(0)


def test_a_group_chooses_together_and_sends_it_to_the_plenary(room):
    room.move("Anna de Wit")
    room.anna.post("Kansen", "Samen beginnen")
    expect(room.bram.page.get_by_text("Samen beginnen", exact=True)).to_be_visible()

    chosen = room.bram.page.locator(".note").filter(has_text="Samen beginnen")
    chosen.get_by_role("button", name="Kies voor plenair").click()
    expect(room.anna.page.locator(".foot__line")).to_have_text("1 van 2 gekozen voor plenair")
    group = room.anna.page.locator(".seat__name").inner_text()
    room.fatima.do("SendToPlenary", round=room.fatima.rounds()[0], group=None)

    brought = room.anna.page.locator("section[aria-labelledby=brought]")
    expect(brought).to_contain_text("Samen beginnen")
    expect(brought).to_contain_text(f"uit {group}")
    expect(room.anna.own("Samen beginnen")).to_have_count(1)


def test_the_whole_group_sees_help_and_ready(room):
    room.move("Anna de Wit")
    room.anna.page.get_by_role("button", name="Vraag hulp").click()
    room.anna.page.get_by_label("Wat is je vraag?").fill("Mogen dubbele blijven staan?")
    room.anna.page.get_by_role("dialog").get_by_role("button", name="Vraag hulp").click()
    expect(room.anna.page.locator("main .notice")).to_contain_text("Je vroeg om hulp.")
    expect(room.bram.page.locator("main .notice")).to_contain_text("Anna de Wit vroeg om hulp.")
    expect(room.bram.page.locator(".asked")).to_contain_text("Mogen dubbele blijven staan?")

    room.bram.page.get_by_role("button", name="Geen hulp nodig").click()
    expect(room.anna.page.locator(".asked")).to_have_count(0)
    room.bram.page.get_by_role("button", name="We zijn klaar").click()
    expect(room.anna.page.get_by_role("button", name="Klaar")).to_be_visible()


def test_a_message_is_read_once_and_only_by_whom_it_is_for(room):
    other, _ = room.other_group("Anna de Wit")
    room.fatima.do("SendMessage", message=new_id(), text="Nog vijf minuten, dan koffie", group=None)
    message = room.anna.page.get_by_role("region", name="Bericht")
    expect(message).to_contain_text("Nog vijf minuten, dan koffie")
    expect(message).to_contain_text("Fatima")
    message.get_by_role("button", name="Gelezen").click()
    room.anna.page.reload()
    expect(room.anna.page.locator(".seat")).to_be_visible()
    expect(message).to_have_count(0)

    room.fatima.do("SendMessage", message=new_id(), text="Alleen voor de andere tafel", group=other)
    expect(room.bram.page.get_by_text("Alleen voor de andere tafel")).to_be_visible()
    expect(room.anna.page.get_by_text("Alleen voor de andere tafel")).to_have_count(0)


def test_who_comes_later_does_not_hear_what_was_said_before(browser, room):
    room.fatima.do("SendMessage", message=new_id(), text="Welkom allemaal", group=None)
    dewi = Phone(browser, "Dewi Pranoto").join(room.address, room.scene.code)

    expect(dewi.page.locator(".seat__name")).to_be_visible()
    expect(dewi.page.get_by_text("Welkom allemaal")).to_have_count(0)
    assert dewi.complaints == []
    dewi.context.close()
