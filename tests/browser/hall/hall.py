"""The server, the people and what each of them holds in their hand."""

import re
from pathlib import Path

from playwright.sync_api import Browser, expect

from facilitator.cli.host import Host
from facilitator.ids import new_id
from facilitator.ledger.command import Scope
from facilitator.settings import Settings
from tests.browser.console import Facilitator
from tests.browser.devices import HOST
from tests.browser.hall.case import DUO, IN_BROWSERS, PLAN, QUEUE, SOCKETS, title_of
from tests.browser.phone import Phone
from tests.browser.room.crowd import Crowd
from tests.browser.wall import Wall
from tests.faults.eavesdrop import Heard
from tests.support.held import enrolments_in
from tests.support.scene import Scene, SimpleConsole
from tests.support.server import Server


class Hall:
    def __init__(self, browser: Browser, data: Path, heard: Heard) -> None:
        self.heard = heard
        self.server = Server.started(data)
        self.scene = Scene.set_up(self.server, PLAN)
        self.address = f"http://{HOST}:{self.server.port}"
        self._pair()
        self.crowd = Crowd(self.server.url, self.scene.code)
        self.crowd.join(*SOCKETS)
        self.phones = {name: Phone(browser, name).find_myself(self.address, self.scene.code) for name in IN_BROWSERS}
        self.fatima = Facilitator(browser).sign_in(self.address, self.scene.sign_in, self.scene.session)
        self.wall = Wall(browser).show(self.address, self.scene.screen_link())
        self.steering: SimpleConsole = self.scene.console()

    @property
    def devices(self) -> list[Phone | Facilitator | Wall]:
        return [*self.phones.values(), self.fatima, self.wall]

    def everybody_writes_an_ambition(self) -> None:
        """In the lobby: on the phones by hand, the others as a phone would."""
        for presenters in QUEUE:
            name = presenters[0]
            if name in self.phones:
                self._writes(self.phones[name])
            elif name in SOCKETS:
                self._writes_unseen(name, title_of(presenters))

    def presentation_of(self, presenters: tuple[str, ...]) -> str:
        """Its id."""
        queue = self.steering.view("presentation")
        return next(id for id, one in queue.items() if sorted(one["names"]) == sorted(presenters))

    def close(self) -> None:
        self.steering.leave()
        self.crowd.leave_all()
        for device in self.devices:
            device.context.close()
        self.server.stop()

    def _pair(self) -> None:
        enrolled = enrolments_in(self.server.data)
        one, other = (enrolled[name] for name in DUO)
        host = Host(Settings(data=self.server.data), None, self.server.port)
        host.send(Scope("programme", self.scene.programme), "PairDuo", duo=new_id(), one=one, other=other)

    def _writes(self, phone: Phone) -> None:
        presenters = next(names for names in QUEUE if phone.name in names)
        phone.page.get_by_role("button", name="Mijn ambitie").click()
        phone.page.get_by_label("Wat wil ik bereiken?").fill(f"Wat {phone.name} wil")
        phone.page.get_by_label("Hoe heet je ambitie?").fill(title_of(presenters))
        phone.page.get_by_role("button", name="Klaar, deel met de zaal").click()
        expect(phone.page.locator(".ambition__shared")).to_contain_text("Gedeeld")
        phone.page.get_by_role("button", name=re.compile("^Terug")).click()

    def _writes_unseen(self, name: str, title: str) -> None:
        words = {"title": title, "what": f"Wat {name} wil"}
        self.crowd.do(name, lambda phone: phone.send("WriteAmbition", id_=new_id(), ambition=new_id(), fields=words))
        self.crowd.wait_until(lambda phone: any(one["title"] for one in phone.store.view("ambition").values()), name)
        version = next(iter(self.crowd[name].store.view("ambition").values()))["version"]
        self.crowd.do(name, lambda phone: phone.send("ShareAmbition", id_=new_id(), version=version, shared=True))
        self.crowd.wait_saved(name)
