"""A room for the figures: a real server, phones on lines of their own, consoles, and a way to begin.

Everybody lives on one loop. `chance` decides who does what: the same seed, the same room.
"""

import asyncio
import os
import random
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench import machine
from tests.faults.harness.lines import Lines
from tests.support.book import Book, Entry
from tests.support.browse import Browser
from tests.support.live import LiveClient, Manners
from tests.support.page import data_block
from tests.support.phones import Fleet, Phone, new_id
from tests.support.scene import Scene, notes_round, plan, rounds_of
from tests.support.server import ROOT, Server

PATIENT = Manners(clock_rounds=1)
QUICK = Manners(back_off=(0.05, 0.4), ask_again_after=0.2, retry_after=0.1, clock_rounds=0, answer_within=5.0)
"""The same phone in a hurry, so that a story fits in CI: it comes back sooner and asks again sooner."""
HASTY = (sys.executable, str(ROOT / "tests/faults/hasty.py"))
_AT_ONCE = 40
_VERY_PATIENT = 900.0
"""On a machine that others use too, everything may be slow; it may not be wrong."""


def tables(groups: int) -> dict[str, Any]:
    """A round of notes in so many groups."""
    return {
        **notes_round("Welke kansen zie je?", "Kansen", "Bedreigingen"),
        "seating": "groups",
        "grouping": {"number": groups},
    }


STAGE = {"title": "Podium", "kind": "presentations", "prompt": "", "minutes": 60, "settings": {"order": "signup"}}


@dataclass
class Room:
    """`phones` are those who take part, `consoles` those who facilitate; `lines` are the bad ones among their lines."""

    server: Server
    scene: Scene
    chance: random.Random
    manners: Manners = PATIENT
    lines: Lines = field(default_factory=Lines)
    phones: list[Phone] = field(default_factory=list)
    consoles: list[LiveClient] = field(default_factory=list)
    screen: LiveClient | None = None
    arrivals: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.fleet = Fleet(self.server.url, manners=self.manners)

    @property
    def data(self) -> Path:
        return self.server.data

    @property
    def session(self) -> str:
        return self.scene.session

    @property
    def clients(self) -> list[LiveClient]:
        return [*self.phones, *self.consoles, *([self.screen] if self.screen else [])]

    @property
    def books(self) -> list[Book]:
        return [client.book for client in self.clients]

    @property
    def entries(self) -> list[Entry]:
        return [entry for book in self.books for entry in book.entries.values()]

    def sent_again(self) -> dict[str, int]:
        """How many commands went more than once, and how many of those were on disk already."""
        entries = self.entries
        return {
            "sent_again": sum(entry.times_sent > 1 for entry in entries),
            "known_again": sum(entry.again for entry in entries),
        }

    async def open_desks(self, consoles: int) -> None:
        """So many people facilitate, each on an account of their own; and there is a screen."""
        for number in range(consoles):
            link = self.scene.sign_in_of(f"Begeleider {number}", "facilitator") if number else self.scene.sign_in
            desk = Browser(self.server.url)
            await desk.follow(await desk.get(link))
            self.consoles.append(await self.fleet.open(f"/s/{self.session}/console", browser=desk))
        self.screen = await self.fleet.open(f"/s/{self.session}/screen", browser=_same(desk))

    async def let_in(self, phones: int, *, within: float = 0.0) -> None:
        """Everybody scans and comes in, spread over so many seconds; every so many of them on a bad line."""
        loop, at_once = asyncio.get_running_loop(), asyncio.Semaphore(_AT_ONCE)
        start = loop.time()

        async def arrive(number: int) -> None:
            await asyncio.sleep(max(0.0, start + within * number / phones - loop.time()))
            url = await self.lines.way(number, self.server.url)
            async with at_once:
                came = loop.time()
                phone = await self.fleet.join(self.scene.code, f"Deelnemer {number:04}", url=url, connect=False)
                await phone.come_in(timeout=_VERY_PATIENT)
            self.arrivals.append(loop.time() - came)

        await asyncio.gather(*(arrive(number) for number in range(phones)))
        self.phones = sorted(self.fleet.phones, key=lambda phone: phone.name)

    async def begin(self) -> None:
        """Start, open the first round, and wait until every phone has a board."""
        await self.steer("StartSession")
        await self.open_round(0)
        for phone in self.phones:
            await phone.until(phone.has_board, timeout=_VERY_PATIENT)

    async def open_round(self, position: int) -> None:
        await self.steer("OpenRound", round=rounds_of(self.consoles[0])[position])

    async def steer(self, type_: str, /, **args: Any) -> Entry:
        """Something that must be applied, by the first who facilitates."""
        console = self.consoles[0]
        entry = console.send(type_, id_=new_id(), **args)
        await console.until(lambda: entry.seen is not None or entry.status == "rejected", timeout=_VERY_PATIENT)
        if entry.status != "applied":
            raise RuntimeError(f"{type_}: {entry.error}")
        return entry

    async def kill_tab(self, phone: Phone) -> None:
        """The browser is ended in the middle of everything. What the phone wrote down stays in it."""
        phone.cut()
        await phone.leave()

    async def open_again(self, phone: Phone) -> Phone:
        """A new tab of the same phone: it adopts what the old one still had to send."""
        tab = await self._tab(phone)
        tab.courier.outbox.adopt(phone.courier.outbox)
        self.fleet.phones[self.fleet.phones.index(phone)] = self.phones[self.phones.index(phone)] = tab
        await tab.come_in(timeout=60)
        return tab

    async def second_tab(self, phone: Phone) -> Phone:
        """The same person once more, beside the first."""
        tab = await self._tab(phone)
        self.fleet.phones.append(tab)
        self.phones.append(tab)
        await tab.come_in(timeout=60)
        return tab

    async def _tab(self, phone: Phone) -> Phone:
        browser = _same(phone.browser)
        page = data_block((await browser.get(f"/s/{self.session}")).text)
        return Phone(browser, page, shelf=self.fleet.shelf, manners=self.manners)

    async def leave(self) -> None:
        await self.fleet.leave()
        await self.lines.shut()


def _same(browser: Browser) -> Browser:
    """Another window of the same browser: it has its cookies."""
    other = Browser(browser.url)
    other.cookies.update(browser.cookies)
    return other


def _beside() -> AbstractContextManager[None]:
    """In the long form the phones keep to one core: then the server has the other."""
    pinned = sys.platform == "linux" and len(os.sched_getaffinity(0)) == 1
    return machine.on_core(machine.SERVER_CORE) if pinned else nullcontext()


@asynccontextmanager
async def furnished(
    *agenda: dict[str, Any],
    seed: int,
    manners: Manners = PATIENT,
    lines: Lines | None = None,
    data: Path | None = None,
    made: type[Server] = Server,
    **server: Any,
) -> AsyncIterator[Room]:
    """A server on a fresh database, with a session in its lobby; `server` says how it is started, `made` by whom."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        with _beside():
            started = await asyncio.to_thread(made.started, data or Path(folder) / "data", **server)
        with started:
            scene = await asyncio.to_thread(Scene.set_up, started, plan(*agenda))
            room = Room(started, scene, random.Random(seed), manners, lines or Lines())
            try:
                yield room
            finally:
                await room.leave()
