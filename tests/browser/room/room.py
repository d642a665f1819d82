"""Everybody and everything of the story, in one place."""

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.browser.console import Facilitator
from tests.browser.devices import HOST, LAPTOP, PHONE, Device
from tests.browser.keys import ByKeys
from tests.browser.listening import LISTEN
from tests.browser.phone import Phone
from tests.browser.room import case
from tests.browser.room.agreement import Agreement, Facts, Sight
from tests.browser.room.crowd import Crowd
from tests.browser.room.looks import Looks
from tests.browser.wall import Wall
from tests.faults.eavesdrop import Heard
from tests.support.scene import Scene
from tests.support.server import Server


@dataclass
class Wrote:
    """A note as it was typed: by whom, in which group (none in the plenary), and whether the group marked it."""

    name: str
    group: str | None
    column: str
    picked: bool = False
    entered_by: str = ""


class Room:
    """A server whose writer can be held just before it commits, two facilitators, a wall, and 38 people to come."""

    def __init__(self, browser: Browser, folder: Path, heard: Heard) -> None:
        self.browser, self.heard = browser, heard
        self.hold = folder / "hold"
        faults = f"before_commit=hold:{self.hold}"
        self.server = Server.started(folder / "data", env={"FACILITATOR_LOG": "commands", "FACILITATOR_FAULTS": faults})
        self.scene = Scene.set_up(self.server, case.plan())
        self.address = f"http://{HOST}:{self.server.port}"
        self.facts = Facts(self.server.data, self.scene.session)
        self.looks = Looks()
        self.crowd = Crowd(self.server.url, self.scene.code)
        self.phones: dict[str, Phone] = {}
        self.gone: list[Phone] = []
        """Browsers that somebody has put away."""
        self.wrote: dict[str, Wrote] = {}
        self.answered: list[tuple[str, str]] = []
        """(who, what) in check-ins."""
        self.unseen: list[tuple[str, str]] = []
        """(who, text) of what was posted in a browser and not yet seen to be saved there."""
        self.stays: set[tuple[str, str, bool]] = set()
        """(who, in which group, whether they left it again)."""

    def open_the_desk(self) -> None:
        """The consoles of both facilitators, and the screen."""
        self.fatima, self.otto = ByKeys(self.browser), Facilitator(self.browser)
        self.fatima.context.add_init_script(LISTEN)
        self.fatima.sign_in(self.address, self.scene.sign_in, self.scene.session)
        self.otto.sign_in(self.address, self.scene.sign_in_of("Otto", "organiser"), self.scene.session)
        for console in (self.fatima, self.otto):
            expect(console.page.locator(".bar__sub")).to_contain_text("Fatima en Otto begeleiden")
        self.agreement = Agreement(self.facts, self.crowd, self.phones, [self.fatima, self.otto])
        self.wall = Wall(self.browser).show(self.address, self.scene.screen_link())

    def hand_out(self, name: str, *, laptop: bool = False) -> Phone:
        """Give somebody a browser. What it says to who listens is kept."""
        phone = Phone(self.browser, name, shape=LAPTOP if laptop else PHONE)
        phone.context.add_init_script(LISTEN)
        self.phones[name] = phone
        return phone

    def put_away(self, name: str) -> None:
        phone = self.phones.pop(name)
        self.gone.append(phone)
        phone.page.close()

    def answer(self, name: str, words: str) -> None:
        """Have somebody answer the question of a check-in."""
        self.answered.append((name, words))
        if name in self.phones:
            self.phones[name].answer(words)
        else:
            self.crowd.do(name, lambda phone: phone.give_answer(text=words))

    def agree(self) -> dict[str, Sight]:
        """Wait until everybody sees what is so."""
        return self.agreement.reached()

    def start(self, kind: str, *, nth: int = 0) -> str:
        """Have Fatima start a round of the agenda, and everybody see it; its title."""
        title = [round["title"] for round in case.plan()["agenda"] if round["kind"] == kind][nth]
        self.fatima.next_step(f"Start {title}")
        expect(self.fatima.primary).to_contain_text("Rond af")
        self.agree()
        return title

    def both_press_enter(self, command: str) -> None:
        """Two facilitators at the very same moment: whoever is second is told softly, and both see the same."""
        known = len(self.server.log)
        self.hold.touch()
        for number, console in enumerate((self.fatima, self.otto), 1):
            console.press("Enter")
            self.server.wait_until(lambda number=number: self._taken(command, known) == number)
        self.hold.unlink()
        # The same words may still stand there from the last time: what the server says cannot.
        self.server.wait_until(lambda: any(" rejected " in line for line in self.server.log[known:]))
        expect(self.otto.told).to_have_text("Dat was al gedaan")
        expect(self.fatima.told.filter(has_text="Dat was al gedaan")).to_have_count(0)
        expect(self.otto.primary).to_have_text(self.fatima.primary.inner_text().replace("\n", " "))

    def _taken(self, command: str, since: int) -> int:
        return sum(line.rstrip().endswith(f" {command}") for line in self.server.log[since:])

    @property
    def devices(self) -> list[Device]:
        return [self.fatima, self.otto, self.wall, *self.phones.values(), *self.gone]

    def close(self) -> None:
        print("".join(self.server.log[-80:]))  # shown when the story failed
        self.crowd.leave_all()
        for device in self.devices:
            device.context.close()
        self.facts.close()
        self.server.__exit__(None, None, None)


def in_group(sights: dict[str, Sight], group: str) -> list[str]:
    return [name for name, sight in sights.items() if sight.seat and sight.seat.group == group]


def sizes(sights: dict[str, Sight]) -> dict[str, int]:
    groups = sorted({sight.seat.group for sight in sights.values() if sight.seat})
    return {group: len(in_group(sights, group)) for group in groups}
