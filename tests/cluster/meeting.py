"""A meeting over several processes: phones through nginx, Fatima's console on one process and Otto's on the other.

Every phone keeps a book of what it sent; in the end the books, the database and what everybody holds must be the same.
"""

import asyncio
import random
from collections.abc import Sequence
from functools import partial
from time import perf_counter
from typing import Any

from tests.cluster.house import Cluster
from tests.support.book import Entry, Verdict, compare
from tests.support.browse import Browser
from tests.support.frames import Frame
from tests.support.live import LiveClient, Manners
from tests.support.phones import Fleet, Phone, new_id
from tests.support.scene import Plan, Scene, notes_round, plan, rounds_of

QUICK = Manners(back_off=(0.1, 0.5), ask_again_after=0.2, retry_after=0.1)
IN_GROUPS = {**notes_round("Wat doen we samen?", "Ideeën"), "seating": "groups", "grouping": {"number": 6}}
TOGETHER = notes_round("Wat nemen we mee?", "Ideeën")
GROUPS, PLENARY = 0, 1


class Meeting:
    """`desks` are the two consoles. `chance` decides who does what next."""

    def __init__(self, cluster: Cluster, *agenda: Plan, seed: int = 20261123) -> None:
        self.cluster = cluster
        self.scene = Scene.set_up(cluster.one, plan(*(agenda or (IN_GROUPS, TOGETHER))))
        self.fleet = Fleet(cluster.url, manners=QUICK)
        self.desks: list[LiveClient] = []
        self.chance = random.Random(seed)
        self.seen: tuple[dict[str, float], ...] = ({}, {})
        """Note → when it came to the console of each process."""
        self._rooms: list[Fleet] = [self.fleet]
        self._sign_ins = (self.scene.sign_in, self.scene.sign_in_of("Otto", "organiser"))

    @property
    def phones(self) -> Sequence[Phone]:
        return self.fleet.phones

    async def gather(self, people: int, *, round: int = PLENARY) -> None:
        """Everybody comes in, and a round is open."""
        for number, server in enumerate((self.cluster.one, self.cluster.two)):
            await self.open_desk(number, server.url)
        for number in range(people):
            await self.fleet.join(self.scene.code, f"Deelnemer {number}")
        await self.do(self.desks[0], "StartSession")
        await self.open(round)

    async def open_desk(self, number: int, url: str) -> None:
        """Fatima's console (0) or Otto's (1), in the place of the one they had."""
        for before in self.desks[number : number + 1]:
            await before.leave()
        browser = Browser(url)
        await browser.follow(await browser.get(self._sign_ins[number]))
        room = Fleet(url, manners=QUICK, on_applied=partial(self._saw, self.seen[number]))
        self._rooms.append(room)
        self.desks[number : number + 1] = [await room.open(f"/s/{self.scene.session}/console", browser=browser)]

    async def open(self, round: int, *, desk: int = 0) -> None:
        opened = rounds_of(self.desks[desk])[round]
        await self.do(self.desks[desk], "OpenRound", round=opened)
        await self.all_until(lambda phone: phone.round().get("id") == opened and phone.has_board())

    async def leave(self) -> None:
        for room in self._rooms:
            await room.leave()

    async def do(self, client: LiveClient, type_: str, /, **args: Any) -> Entry:
        """Send a command that must be applied, and wait until its sender holds what came of it."""
        entry = client.send(type_, id_=new_id(), **args)
        await client.until(lambda: entry.seen is not None or entry.status == "rejected", timeout=30)
        assert entry.status == "applied", (type_, entry.error)
        return entry

    async def all_until(self, holds: Any, *, timeout: float = 30.0) -> None:
        for phone in self.phones:
            await phone.until(lambda phone=phone: bool(holds(phone)), timeout=timeout)

    async def write(self, seconds: float, *, each: float = 0.1) -> list[Entry]:
        """Somebody writes a note, again and again, for so long."""
        until, written = perf_counter() + seconds, list[Entry]()
        while perf_counter() < until:
            written.append(self.write_one())
            await asyncio.sleep(each)  # how busy the room is; nothing waits for it
        return written

    def write_one(self, phone: Phone | None = None) -> Entry:
        phone = phone or self.chance.choice([phone for phone in self.phones if phone.has_board()])
        return phone.add_note(f"{phone.name} {new_id()}")

    async def come_to_rest(self, *, timeout: float = 30.0) -> None:
        """Until everything that was asked is answered, and everybody holds what the database holds."""
        await self.all_until(lambda phone: phone.inside and not phone.book.unanswered(), timeout=timeout)
        for turn in range(4):
            held = self.cluster.held_digests(self.scene.session)
            try:
                for client in (*self.phones, *self.desks):
                    await client.until(lambda client=client, held=held: self._holds(client, held), timeout=timeout / 4)
            except TimeoutError:
                if turn == 3:
                    raise
            else:
                return

    def divergent(self) -> list[str]:
        """Who holds something else than the database does."""
        held = self.cluster.held_digests(self.scene.session)
        return [str(client.person) for client in (*self.phones, *self.desks) if not self._holds(client, held)]

    def _holds(self, client: LiveClient, held: dict[str, tuple[int, int]]) -> bool:
        return client.store.digests() == {name: held.get(name, (0, 0)) for name in client.store.states}

    def verdict(self) -> Verdict:
        """All books against the database."""
        return compare([phone.book for phone in self.phones], self.cluster.notes(self.scene.session))

    def nothing_lost(self) -> None:
        verdict = self.verdict()
        assert verdict.right, verdict
        assert self.divergent() == []
        entries = [entry for phone in self.phones for entry in phone.book.entries.values()]
        assert {entry.status for entry in entries} == {"applied"}
        assert self.cluster.deviations(self.scene.session) == []

    def heard_writable(self) -> list[bool]:
        """Whether each console shows that writing works."""
        return [desk.writable for desk in self.desks]

    def seen_elsewhere(self, written: Sequence[Entry]) -> list[float]:
        """Seconds from when each note was last sent until the slower of both consoles was told of it.

        One whose process is away is told by what it catches up with, later.
        """
        notes = [(str(entry.note), entry.sent or 0.0) for entry in written]
        return [max(seen[note] for seen in self.seen if note in seen) - sent for note, sent in notes]

    def _saw(self, seen: dict[str, float], _role: str, frame: Frame) -> None:
        for note in frame.note_ids:
            seen.setdefault(note, perf_counter())


def p95(values: Sequence[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]
