"""A session to play in: Otto's programme, Fatima who facilitates it, a plan, and who opens what.

scene = Scene.set_up(server, QUESTION)
with scene.console() as fatima:
    fatima.open_round(0)
    anna = SimplePhone.join(server.url, scene.code, "Anna")
"""

from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from facilitator.cli.host import Host, enrol
from facilitator.cli.plan import roster_args, session_args
from facilitator.ledger.command import HOUSE, Scope
from facilitator.settings import Settings
from tests.support import background
from tests.support.book import Entry
from tests.support.browse import Browser
from tests.support.live import LiveClient, Manners
from tests.support.phones import Fleet, new_id
from tests.support.server import Server

Plan = dict[str, Any]


def notes_round(prompt: str, *columns: str, hidden: bool = False, **settings: Any) -> Plan:
    """One round of kind notes; others' notes are open while writing unless `hidden`."""
    titles = [{"title": column} for column in columns or ("Kansen",)]
    chosen = {"columns": titles, "hidden": hidden, **settings}
    return {"title": prompt[:60], "kind": "notes", "prompt": prompt, "minutes": 20, "settings": chosen}


def plan(*agenda: Plan, title: str = "Samen afspraken maken") -> Plan:
    return {"title": title, "starts_at": "2026-11-23T09:00", "place": "Utrecht", "agenda": list(agenda)}


QUESTION = plan(notes_round("Welke kansen zie je?", "Kansen", "Bedreigingen"))


@dataclass
class Scene:
    """What a test needs to know about a session; addresses are paths on the server."""

    server: Server
    session: str
    code: str
    sign_in: str
    """Fatima's link."""
    programme: str = ""

    @classmethod
    def set_up(cls, server: Server, plan: Plan = QUESTION) -> Self:
        """Make the programme, the account and the session, by the commands that `run.py manage` sends."""
        host, programme = _host(server), new_id()
        host.send(HOUSE, "CreateProgramme", programme=programme, title="Leergang", language="nl")
        args, roster = session_args(plan), roster_args(plan)
        host.send(Scope("programme", programme), "CreateSession", **args)
        enrol(host, Scope("programme", programme), roster)
        made = cls(server, args["session"], args["join_code"], sign_in="", programme=programme)
        made.sign_in = made.sign_in_of("Fatima", "facilitator")
        return made

    def sign_in_of(self, name: str, role: str) -> str:
        """Somebody who may steer, and their link."""
        host, account, grant = _host(self.server), new_id(), new_id()
        host.send(HOUSE, "CreateAccount", account=account, name=name)
        host.send(Scope("programme", self.programme), "GrantRole", account=account, role=role)
        host.send(HOUSE, "GrantSignIn", grant=grant, account=account)
        return _path(host, grant)

    def screen_link(self) -> str:
        """A new way in for a screen that is not signed in."""
        host, grant = _host(self.server), new_id()
        host.send(Scope("session", self.session), "GrantScreen", grant=grant)
        return _path(host, grant)

    async def open_console(self, fleet: Fleet) -> LiveClient:
        """Sign in as Fatima and open the console, on the loop that runs."""
        return await fleet.open(f"/s/{self.session}/console", browser=await self._desk(fleet))

    async def open_screen(self, fleet: Fleet) -> LiveClient:
        """Open the big screen on Fatima's account."""
        return await fleet.open(f"/s/{self.session}/screen", browser=await self._desk(fleet))

    async def _desk(self, fleet: Fleet) -> Browser:
        browser = Browser(fleet.url)
        await browser.follow(await browser.get(self.sign_in))
        return browser

    def console(self, *, url: str | None = None) -> "SimpleConsole":
        """Fatima's console, for tests told step by step."""

        async def arrive() -> tuple[Fleet, LiveClient]:
            fleet = Fleet(url or self.server.url, manners=Manners(back_off=(0.05, 0.3), ask_again_after=0.2))
            return fleet, await self.open_console(fleet)

        return SimpleConsole(*background.run(arrive()))


class SimpleConsole:
    """A facilitator who does one thing at a time; every step waits for its answer and must be applied."""

    def __init__(self, fleet: Fleet, client: LiveClient) -> None:
        self.client = client
        self._fleet = fleet

    def rounds(self) -> list[str]:
        """The ids of the rounds in the order of the agenda."""
        return rounds_of(self.client)

    def start(self) -> Entry:
        return self.do("StartSession")

    def open_round(self, position: int) -> Entry:
        return self.do("OpenRound", round=self.rounds()[position])

    def close_round(self, position: int) -> Entry:
        """Begin the grace."""
        return self.do("CloseRound", round=self.rounds()[position])

    def end_grace(self, position: int) -> Entry:
        return self.do("EndGrace", round=self.rounds()[position])

    def do(self, type_: str, /, **args: Any) -> Entry:
        """Send any command and wait until this console holds what came of it."""

        async def done() -> Entry:
            entry = self.client.send(type_, id_=new_id(), **args)
            await self.client.until(lambda: entry.seen is not None or entry.status == "rejected")
            return entry

        entry = background.run(done())
        if entry.status != "applied":
            raise AssertionError(f"{type_} was not applied: {entry.error}")
        return entry

    def view(self, kind: str) -> dict[str, Any]:
        return self.client.store.view(kind)

    def wait_until(self, holds: Callable[[], bool], *, timeout: float = 15.0) -> None:
        background.run(self.client.until(holds, timeout=timeout), timeout=timeout + 5)

    def leave(self) -> None:
        background.run(self._fleet.leave())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.leave()


def rounds_of(client: LiveClient) -> list[str]:
    rounds = client.store.view("round")
    return sorted(rounds, key=lambda id_: rounds[id_]["position"])


def _host(server: Server) -> Host:
    """Whoever may read the data directory; a process of its own for every command would cost two seconds each."""
    return Host(Settings(data=server.data), None, server.port)


def _path(host: Host, grant: str) -> str:
    """Without the address of the computer in the room: tests stay on loopback."""
    return urlsplit(host.links(grant)["link"]).path
