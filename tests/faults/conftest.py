"""A real server on a house that is furnished already: a round is open, nobody has to set anything up."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from facilitator.people.identity import Signer, ensure_key
from tests.house import CODE, KANSEN, PARTICIPANTS, SESSION, House, Member
from tests.support import background
from tests.support.browse import Browser
from tests.support.live import LiveClient, Manners
from tests.support.page import data_block
from tests.support.phones import Fleet, Phone
from tests.support.server import Server
from tests.support.simple import SimplePhone

QUICK = Manners(back_off=(0.05, 0.3), ask_again_after=0.2, retry_after=0.1)


@dataclass
class Place:
    """The data of a house with an open round, and what comes and goes there."""

    data: Path
    port: int | None
    leaving: ExitStack
    session: str = SESSION

    def serve(self, **settings: str) -> Server:
        """Start a server on the data, on the same port as before; stopped after the test."""
        env = {f"FACILITATOR_{name.upper()}": value for name, value in settings.items()}
        server = self.leaving.enter_context(Server.started(self.data, port=self.port, env=env))
        self.port = server.port
        return server

    def join(self, server: Server, name: str) -> SimplePhone:
        """The phone of somebody: of the cast, who are in already, the page they have; of others a new one."""
        known = next((member for member in PARTICIPANTS if member.name == name), None)
        joined = self._page_of(server, known) if known else SimplePhone.join(server.url, CODE, name, manners=QUICK)
        return self.leaving.enter_context(joined)

    def _page_of(self, server: Server, member: Member) -> SimplePhone:
        async def arrive() -> tuple[Fleet, Phone]:
            fleet, browser = Fleet(server.url, manners=QUICK), self.browser(server, member)
            page = data_block((await browser.get(f"/s/{SESSION}")).text)
            phone = Phone(browser, page, shelf=fleet.shelf, manners=QUICK)
            fleet.phones.append(phone)
            await phone.come_in()
            return fleet, phone

        return SimplePhone(*background.run(arrive()))

    def open(self, server: Server, by: Member, page: str) -> LiveClient:
        """A live page of somebody of the cast: `console` or `screen`."""
        fleet = Fleet(server.url, manners=QUICK)
        self.leaving.callback(lambda: background.run(fleet.leave()))
        return background.run(fleet.open(f"/s/{SESSION}/{page}", browser=self.browser(server, by)))

    def browser(self, server: Server, by: Member) -> Browser:
        browser = Browser(server.url)
        browser.cookies[by.cookie] = Signer(ensure_key(self.data, "signing")).cookie(by.grant)
        return browser


@pytest.fixture
def place(make_house: Callable[[], House]) -> Iterator[Place]:
    house = make_house()
    house.open(KANSEN)
    house.close()
    with ExitStack() as leaving:
        yield Place(house.settings.data, None, leaving)
