"""Peers write to who presents, in real browsers; one of them is without a connection while two are on stage."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from facilitator.ids import new_id
from tests.browser.console import Facilitator
from tests.browser.devices import HOST
from tests.browser.phone import Phone
from tests.support.scene import Scene, SimpleConsole, plan
from tests.support.server import Server

ROUND: dict[str, Any] = {
    "title": "Presentaties",
    "kind": "presentations",
    "prompt": "",
    "minutes": 60,
    "settings": {"order": "signup", "names": "hidden", "ratings": "criteria", "after_minutes": 10},
}
NAMES = ("Dewi Soerjadi", "Chen Wu", "Bram Kuipers")


@pytest.fixture
def scene(tmp_path, request: pytest.FixtureRequest) -> Iterator[Scene]:
    chosen = {**ROUND["settings"], **getattr(request, "param", {})}
    with Server.started(tmp_path / "data") as server:
        yield Scene.set_up(server, plan({**ROUND, "settings": chosen}))


class Feedback:
    """What somebody does on their phone with the feedback for others."""

    def __init__(self, phone: Phone) -> None:
        self.phone, self.page = phone, phone.page

    def write(self, name: str, top: str, tip: str = "", **ratings: str) -> None:
        expect(self.page.locator("#feedback-for")).to_have_text(name)
        self.page.get_by_label("Top", exact=True).fill(top)
        if tip:
            self.page.get_by_label("Tip", exact=True).fill(tip)
        for step in ratings.values():
            self.page.get_by_role("radio", name=step).first.check(force=True)

    def send(self) -> None:
        self.page.get_by_role("button", name="Verstuur", exact=True).click()

    def choose(self, name: str) -> None:
        self.page.locator(".feedback__row").filter(has_text=name).click()

    def row(self, name: str):
        return self.page.locator(".feedback__row").filter(has_text=name)


def lined_up(steering: SimpleConsole) -> dict[str, str]:
    """{name: presentation}, in this order in the queue."""
    people = {person["name"]: id for id, person in steering.view("person").items()}
    round, found = steering.rounds()[0], {name: new_id() for name in NAMES}
    for name, presentation in found.items():
        steering.do("AddPresentation", presentation=presentation, round=round, people=[people[name]], before=None)
    return found


def counted(steering: SimpleConsole, places: dict[str, str]) -> dict[str, int]:
    """{name: from how many there is feedback}, of those who have begun."""
    coverage = steering.view("coverage")
    return {name: coverage[id]["given"] for name, id in places.items() if id in coverage}


def test_what_was_written_without_a_connection_arrives_once_at_the_right_person(browser: Browser, scene: Scene):
    address = f"http://{HOST}:{scene.server.port}"
    phones = {name: Phone(browser, name).join(address, scene.code) for name in (*NAMES, "Anna de Wit")}
    anna = Feedback(phones["Anna de Wit"])
    with scene.console() as steering:
        steering.start()
        steering.open_round(0)
        places = lined_up(steering)
        steering.do("StartPresentation", presentation=places["Dewi Soerjadi"])
        anna.write("Dewi Soerjadi", "Je noemt een getal", "Zeg ook wat je niet doet", sharp="3, grotendeels")
        is_at_hand(anna)

        two_pass_without_a_connection(anna, steering, places)

        # The last minute of Bram's: the phone sends what it can, and says so.
        steering.do("EndPresentation", presentation=places["Bram Kuipers"])
        steering.close_round(0)
        expect(anna.page.get_by_text("Je telefoon heeft dit zelf verstuurd").first).to_be_visible(timeout=30_000)
        steering.wait_until(lambda: counted(steering, places)["Bram Kuipers"] == 1)

    read_by_the_facilitator(browser, address, scene, places)
    for phone in phones.values():
        assert phone.complaints == []
        if phone.name != "Anna de Wit":
            assert "Je noemt een getal" not in "".join(phone.frames)
        phone.context.close()


def two_pass_without_a_connection(anna: Feedback, steering: SimpleConsole, places: dict[str, str]) -> None:
    """What was half done is sent, the next one is written to, and the one after that; then the network is back."""
    anna.phone.context.set_offline(True)
    expect(anna.page.get_by_text("Geen verbinding.").first).to_be_visible(timeout=20_000)
    anna.send()
    expect(anna.page.locator(".feedback__given")).to_contain_text("Wacht op verbinding")
    steering.do("StartPresentation", presentation=places["Chen Wu"])
    anna.choose("Chen Wu")
    anna.write("Chen Wu", "Sterk verhaal over de kinderopvang")
    anna.send()
    anna.choose("Bram Kuipers")
    anna.write("Bram Kuipers", "Dit blijft een klad")
    steering.do("StartPresentation", presentation=places["Bram Kuipers"])
    anna.phone.context.set_offline(False)

    expect(anna.row("Dewi Soerjadi")).to_contain_text("verstuurd", timeout=30_000)
    expect(anna.row("Chen Wu")).to_contain_text("verstuurd")
    expect(anna.row("Bram Kuipers")).to_contain_text("nog niet verstuurd")
    expect(anna.page.get_by_label("Top", exact=True)).to_have_value("Dit blijft een klad")
    assert counted(steering, places) == {"Dewi Soerjadi": 1, "Chen Wu": 1, "Bram Kuipers": 0}


def is_at_hand(anna: Feedback) -> None:
    """On a phone in one hand: top and tip in sight at once, all criteria and the button after one scroll."""
    box = lambda where: anna.page.locator(where).first.bounding_box() or {}  # noqa: E731 - it reads as it is asked
    anna.page.evaluate("scrollTo(0, 0)")
    assert box("#feedback-tip")["y"] + box("#feedback-tip")["height"] < box(".feedback__foot")["y"]
    anna.page.locator(".feedback__ratings").evaluate("(one) => scrollTo(0, one.getBoundingClientRect().top - 90)")
    assert box(".feedback__ratings")["y"] >= box(".phone__bar")["height"]
    assert box(".feedback__ratings")["y"] + box(".feedback__ratings")["height"] < box(".feedback__foot")["y"]


def read_by_the_facilitator(browser: Browser, address: str, scene: Scene, places: dict[str, str]) -> None:
    """Nobody reads a word before it has closed; then each has what was for them."""
    fatima = Facilitator(browser).sign_in(address, scene.sign_in, scene.session)
    pages = {name: f"{address}/s/{scene.session}/presentations/{id}/feedback" for name, id in places.items()}
    said = {
        "Dewi Soerjadi": ["Je noemt een getal", "Zeg ook wat je niet doet", "3 grotendeels"],
        "Chen Wu": ["Sterk verhaal over de kinderopvang"],
        "Bram Kuipers": ["Dit blijft een klad"],
    }
    for name, words in said.items():
        fatima.page.goto(pages[name])
        assert words[0] not in fatima.page.content()
        fatima.page.get_by_role("button", name=f"Geef vrij aan {name}").click()
        fatima.page.wait_for_url("**done=released")
        for each in words:
            expect(fatima.page.get_by_text(each)).to_have_count(1)
        for others in (other for other in said if other != name):
            assert said[others][0] not in fatima.page.content()
    assert fatima.complaints == []
    fatima.context.close()


@pytest.mark.parametrize("scene", [{"names": "anonymous"}], indirect=True)
def test_what_is_anonymous_stays_to_be_read_and_changed_on_the_phone_that_wrote_it(browser: Browser, scene: Scene):
    address = f"http://{HOST}:{scene.server.port}"
    phones = {name: Phone(browser, name).join(address, scene.code) for name in (*NAMES, "Anna de Wit")}
    anna = Feedback(phones["Anna de Wit"])
    with scene.console() as steering:
        steering.start()
        steering.open_round(0)
        places = lined_up(steering)
        steering.do("StartPresentation", presentation=places["Dewi Soerjadi"])
        anna.write("Dewi Soerjadi", "Je noemt een getal")
        anna.send()
        expect(anna.page.locator(".feedback__given")).to_contain_text("Verstuurd en opgeslagen")
        anna.page.reload()
        expect(anna.page.locator(".feedback__given")).to_contain_text("Je noemt een getal")
        anna.page.get_by_role("button", name="Wijzig").click()
        anna.write("Dewi Soerjadi", "Je noemt een getal en een datum")
        anna.send()
        expect(anna.page.locator(".feedback__given")).to_contain_text("Verstuurd en opgeslagen")

        steering.wait_until(lambda: counted(steering, places)["Dewi Soerjadi"] == 1)
        steering.do("NudgeFeedback", presentation=places["Dewi Soerjadi"])
        chen = Feedback(phones["Chen Wu"])
        expect(chen.page.locator(".feedback__nudge")).to_contain_text("Dewi Soerjadi heeft nog weinig feedback.")
        expect(anna.page.locator(".feedback__nudge")).to_have_count(0)
    for phone in phones.values():
        assert "Je noemt een getal" not in "".join(phone.frames)  # nobody hears it, not even who wrote it
        assert phone.complaints == []
        phone.context.close()


def test_who_presents_without_a_connection_can_write_to_the_next(browser: Browser, scene: Scene):
    address = f"http://{HOST}:{scene.server.port}"
    phones = {name: Phone(browser, name).join(address, scene.code) for name in NAMES}
    dewi = Feedback(phones["Dewi Soerjadi"])
    with scene.console() as steering:
        steering.start()
        steering.open_round(0)
        places = lined_up(steering)
        steering.do("StartPresentation", presentation=places["Dewi Soerjadi"])
        expect(dewi.page.get_by_text("Jij presenteert nu")).to_be_visible()
        dewi.phone.context.set_offline(True)
        expect(dewi.page.get_by_text("Geen verbinding.").first).to_be_visible(timeout=20_000)
        steering.do("StartPresentation", presentation=places["Chen Wu"])
        dewi.choose("Chen Wu")
        expect(dewi.page.locator("#feedback-for")).to_be_in_viewport()
        dewi.write("Chen Wu", "Sterk verhaal over de kinderopvang")
        dewi.send()
        dewi.phone.context.set_offline(False)

        expect(dewi.row("Chen Wu")).to_contain_text("verstuurd", timeout=30_000)
        steering.wait_until(lambda: counted(steering, places)["Chen Wu"] == 1)
    for phone in phones.values():
        assert phone.complaints == []
        phone.context.close()
