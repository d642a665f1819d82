"""Everybody and everything of the story of the desk, in one place."""

from pathlib import Path
from typing import TypeVar

from playwright.sync_api import Browser

from tests.browser.desk.at_the_desk import AtTheDesk
from tests.browser.devices import HOST, Device
from tests.browser.phone import Phone
from tests.browser.room.agreement import Agreement, Facts
from tests.browser.room.crowd import Crowd
from tests.browser.wall import Wall
from tests.support.server import Server

SomeDevice = TypeVar("SomeDevice", bound=Device)


class Story:
    """A server that nobody has an account on, and who comes to use it. The session is set up on the way."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self.browser, self.folder = browser, folder
        self.server = Server.started(folder / "data", env={"FACILITATOR_LOG": "commands"})
        self.address = f"http://{HOST}:{self.server.port}"
        self.devices: list[Device] = []
        self.otto, self.fatima = self.at_a_desk(), self.at_a_desk()
        self.phones: dict[str, Phone] = {}
        self.wrote: dict[str, str] = {}
        """Who wrote it, by note."""
        self.picked: set[str] = set()
        """Notes that their group sent to the plenary."""
        self.agenda: list[str] = []
        """Titles of the rounds of the session, in order."""
        self.held: list[str] = []
        """Those that were opened."""
        self.programme = self.session = ""
        """The path of the programme's page, the id of the session that is held."""
        self._open: list[Facts | Crowd] = []

    def at_a_desk(self) -> AtTheDesk:
        return self._new(AtTheDesk(self.browser, self.address))

    def hand_out(self, name: str) -> Phone:
        self.phones[name] = self._new(Phone(self.browser, name))
        return self.phones[name]

    def open_the_room(self, code: str) -> None:
        """Everything that a session needs: what is so, a crowd with phones, the screen."""
        facts = Facts(self.server.data, self.session)
        self.crowd = Crowd(self.server.url, code)
        self._open += [facts, self.crowd]
        self.agreement = Agreement(facts, self.crowd, self.phones, [self.fatima])
        self.wall = self._new(Wall(self.browser))

    def _new(self, device: SomeDevice) -> SomeDevice:
        self.devices.append(device)
        return device

    @property
    def complaints(self) -> list[str]:
        return [complaint for device in self.devices for complaint in device.complaints]

    def close(self) -> None:
        print("".join(self.server.log[-80:]))  # shown when the story failed
        for one in self._open:
            one.leave_all() if isinstance(one, Crowd) else one.close()
        for device in self.devices:
            device.context.close()
        self.server.__exit__(None, None, None)
