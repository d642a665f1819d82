"""A room in groups in which people are moved all the time, while everybody writes and some come and go.

Every text is a canary that names itself, everything that comes to every phone is kept, and so is who sat where from
which seq to which: in the end `leaks` is all that came to somebody who did not sit there.
"""

import asyncio
import random
from collections.abc import Sequence
from time import perf_counter
from typing import Any

from facilitator.people.identity import Signer, ensure_key
from facilitator.steering.commands import CreateSession, Grouping, RoundPlan
from tests.faults.eavesdrop import Heard
from tests.faults.stays import Leak, Song, Stays, foreign
from tests.house import FATIMA, House, id_of
from tests.support.book import Entry, Verdict, compare
from tests.support.browse import Browser
from tests.support.held import board_of_note, held_digests, notes_in
from tests.support.live import LiveClient, Manners
from tests.support.phones import Fleet, Phone, new_id
from tests.support.scene import rounds_of
from tests.support.server import Server

CODE, SESSION = "WRK234", id_of("workshop")

_QUICK = Manners(back_off=(0.05, 0.3), ask_again_after=0.2, retry_after=0.1)


def plan_workshop(house: House, *, groups: int) -> None:
    """A session with one round, in so many groups."""
    round = RoundPlan(
        round=id_of("workshop", "round"),
        title="Samen",
        kind="notes",
        prompt="Wat doen we samen?",
        seating="groups",
        grouping=Grouping(number=groups),
        settings={"columns": [{"title": "Ideeën"}]},
    )
    session = CreateSession(session=SESSION, title="Samen", starts_at=1_795_000_000_000, join_code=CODE, agenda=[round])
    house.done(house.host, session, scope=house.programme)


class Workshop:
    """Phones at tables and Fatima's console, on one loop. `chance` decides who does what next."""

    def __init__(self, server: Server, heard: Heard, *, seed: int) -> None:
        self.server, self.heard = server, heard
        self.chance = random.Random(seed)
        self.stays = Stays()
        self.boards: dict[str, str] = {}
        self.moves, self.killed = 0, False
        self._sung: dict[str, tuple[str, str, Entry]] = {}
        self._spies: dict[str, Browser] = {}
        self._asking: set[asyncio.Task[Any]] = set()
        self._one_at_a_time = asyncio.Lock()

    async def gather(self, people: Sequence[str], *, ways: Sequence[str]) -> None:
        """Let everybody in by their names, by one of these ways each, and open the first round."""
        self.fleet = Fleet(self.server.url, manners=_QUICK)
        self.console = await self.fleet.open(f"/s/{SESSION}/console", browser=self.desk())
        for number, name in enumerate(people):
            await self.fleet.join(CODE, name, url=ways[number % len(ways)])
        self.phones = list(self.fleet.phones)
        await self.do(self.console, "StartSession")
        await self.do(self.console, "OpenRound", round=rounds_of(self.console)[0])
        self.boards = {id_: board["group"] for id_, board in self.console.store.view("board").items()}
        for placement in self.console.store.view("placement").values():
            self.stays.begin(placement["person"], placement["group"], seq=0, asked=float("-inf"))
        for phone in self.phones:
            await phone.until(lambda phone=phone: bool(phone.store.view("board")))
            self._spies[phone.person or ""] = self._spy(phone)

    async def leave(self) -> None:
        for spy in self._spies.values():
            spy.close()
        await self.fleet.leave()

    async def play(self, turns: int, *, writers: int = 4, moves_every: int = 1, pause: float = 0.0) -> None:
        """Turn after turn somebody is moved, others write at that very moment, and somebody is a nuisance."""
        for turn in range(turns):
            moving = self._begin_move() if turn % moves_every == 0 else None
            for phone in self.chance.sample(self.phones, writers):
                self.sing(phone)
            self._be_a_nuisance()
            await asyncio.sleep(pause)  # how busy the room is; nothing waits for it
            if moving is not None:
                await moving

    async def move(self, phone: Phone, group: str) -> None:
        await self._move(phone.person or "", group)

    async def kill_and_start(self) -> None:
        """End the server as a power cut does; it comes back at the same place."""
        self.killed = True
        await asyncio.to_thread(self.server.kill)
        await asyncio.to_thread(self.server.start)

    async def come_to_rest(self) -> None:
        """Until everything that was asked is answered, and everybody holds what the database holds."""
        await asyncio.gather(*self._asking)
        for phone in self.phones:
            await phone.until(lambda phone=phone: not phone.book.unanswered(), timeout=30)
        held = held_digests(self.server.data, SESSION)
        for phone in self.phones:
            await phone.until(lambda phone=phone: phone.store.digests() == self._of(phone, held), timeout=30)

    def sing(self, phone: Phone) -> Entry | None:
        """Write a canary on the board that this phone shows now; nothing while it shows none."""
        shown = phone.store.view("board")
        if not shown:
            return None
        board, song = next(iter(shown)), f"kanarie-{len(self._sung)}"
        column = shown[board]["columns"][0]["id"]
        entry = phone.send("AddNote", id_=new_id(), note=new_id(), board=board, column=column, text=song)
        self._sung[song] = phone.person or "", self.boards[board], entry
        return entry

    def elsewhere(self, person: str) -> str:
        """A table where somebody does not sit now."""
        return self.chance.choice(sorted(set(self.boards.values()) - {self.stays.table_of(person)}))

    def leaks(self) -> list[Leak]:
        songs = {text: Song(singer, group, _seq(entry)) for text, (singer, group, entry) in self._sung.items()}
        return [
            leak
            for phone in self.phones
            for browser in (phone.browser, self._spies[phone.person or ""])
            for leak in foreign(
                phone.person or "", self.heard.packets(browser), stays=self.stays, boards=self.boards, songs=songs
            )
        ]

    def verdict(self) -> Verdict:
        """All books against the database."""
        return compare([phone.book for phone in self.phones], notes_in(self.server.data))

    def misplaced(self) -> list[str]:
        """Songs on another board than they were sung at, and such as somebody at their table does not show."""
        on, groups = board_of_note(self.server.data), self.boards
        wrong = [text for text, (_, group, entry) in self._sung.items() if groups[on[entry.args["note"]]] != group]
        for phone in self.phones:
            table = self.stays.table_of(phone.person or "")
            here = {text for text, (_, group, _) in self._sung.items() if group == table}
            wrong += here ^ {note["text"] for note in phone.notes().values()}
        return wrong

    async def do(self, client: LiveClient, type_: str, /, **args: Any) -> Entry:
        """Send a command that must be applied, and wait until its sender holds what came of it."""
        entry = client.send(type_, id_=new_id(), **args)
        await client.until(lambda: entry.seen is not None or entry.status == "rejected", timeout=30)
        assert entry.status == "applied", (type_, entry.error)
        return entry

    def _begin_move(self) -> "asyncio.Task[None]":
        person = self.chance.choice(self.phones).person or ""
        return asyncio.create_task(self._move(person, self.elsewhere(person)))

    async def _move(self, person: str, group: str) -> None:
        asked = perf_counter()
        entry = await self.do(self.console, "MovePerson", person=person, group=group)
        self.stays.begin(person, group, seq=entry.at["facilitators"], asked=asked)
        self.moves += 1

    def _be_a_nuisance(self) -> None:
        """Somebody loses the connection, opens the page anew, or asks for a table where they sat once."""
        phone = self.chance.choice(self.phones)
        what = self.chance.choice(("cut", "page", "snapshot", "changes"))
        if what == "cut":
            phone.cut()
        else:
            self._asking.add(asyncio.create_task(self._ask(phone, what)))

    async def _ask(self, phone: Phone, what: str) -> None:
        spy, person = self._spies[phone.person or ""], phone.person or ""
        if self.chance.random() < 0.5:
            audience = f"group:{self.chance.choice(sorted(self.stays.tables_of(person)))}"
        else:
            audience = f"board:{self.chance.choice(sorted(self.boards))}"
        paths = {
            "page": f"/s/{SESSION}",
            "snapshot": f"/api/v1/sessions/{SESSION}/snapshot?as=participant&audience={audience}",
            "changes": f'/api/v1/sessions/{SESSION}/changes?as=participant&cursors={{"{audience}":null}}',
        }
        try:
            async with self._one_at_a_time:
                await spy.get(paths[what])
        except OSError:
            if not self.killed:
                raise

    def desk(self) -> Browser:
        desk = Browser(self.server.url)
        desk.cookies[FATIMA.cookie] = Signer(ensure_key(self.server.data, "signing")).cookie(FATIMA.grant)
        return desk

    def spy_of(self, phone: Phone) -> Browser:
        return self._spies[phone.person or ""]

    def _spy(self, phone: Phone) -> Browser:
        """A second window of the same phone, for what it asks over HTTP."""
        spy = Browser(self.server.url)
        spy.cookies.update(phone.browser.cookies)
        return spy

    def _of(self, phone: Phone, held: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
        """What this phone should hold, and nothing else."""
        group = self.stays.table_of(phone.person or "")
        board = next(id_ for id_, of in self.boards.items() if of == group)
        return {name: held[name] for name in ("everyone", f"group:{group}", f"board:{board}", f"person:{phone.person}")}


def _seq(entry: Entry) -> int | None:
    return max(entry.at.values(), default=None)
