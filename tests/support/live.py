"""A client of the live protocol: comes in, stays in step, sends what its outbox holds, comes back by itself.

`docs/live-protocol.md` is what it follows; where a browser page does something for people's eyes, this does nothing.
"""

import asyncio
import random
from collections.abc import Callable
from typing import Any

from tests.support import packets
from tests.support.book import Book, Entry
from tests.support.browse import Browser
from tests.support.clock import Clock
from tests.support.courier import Courier
from tests.support.door import Door, NotLetIn
from tests.support.frames import Frame, Shelf
from tests.support.line import Line
from tests.support.manners import Manners
from tests.support.store import Store
from tests.support.waiting import Waiters

__all__ = ["LiveClient", "Manners"]

_chance = random.Random()  # its own: Hypothesis minds who draws from the one that all share

_START = {"participant": ("everyone",), "facilitator": ("everyone", "facilitators"), "screen": ("everyone", "screen")}


class LiveClient:
    """One tab. `page` is the data block of the live page; `on_applied` hears of every frame that was new."""

    def __init__(
        self,
        browser: Browser,
        page: dict[str, Any],
        *,
        shelf: Shelf,
        manners: Manners | None = None,
        on_applied: Callable[[str, Frame], None] | None = None,
    ) -> None:
        self.browser, self.page, self.role = browser, page, str(page["as"])
        self.person: str | None = page.get("person")
        self.manners = manners or Manners()
        self.courier = Courier(
            answer_within=self.manners.answer_within,
            retry_after=self.manners.retry_after,
            on_answered=self._notice,
        )
        self.clock = Clock(error_ms=self.manners.clock_error_ms)
        self.store = self._opening_store(shelf)
        self.door = Door(browser, self.store, shelf, page, manners=self.manners)
        self.writable, self.goodbye = True, ""
        self.seen, self.guessing = list[int](), list[int]()
        """When phones came by, and when somebody tried join codes, as a console is told."""
        self.refused: NotLetIn | None = None
        self.frames_in, self.bytes_in, self.comings = 0, 0, 0
        self.inside = False
        self.came_in_at = 0.0
        """When it last was in step again, on the clock of the loop."""
        self._shelf, self._on_applied = shelf, on_applied
        self._stand_outside()

    def _stand_outside(self) -> None:
        self._line: Line | None = None
        self._hung_up = asyncio.Event()
        self._online = asyncio.Event()
        self._online.set()
        self._loop = asyncio.get_running_loop()
        self._asking_again: asyncio.TimerHandle | None = None
        self._waiters = Waiters()
        self._entering: asyncio.Task[None] | None = None
        self._staying: asyncio.Task[None] | None = None

    @property
    def book(self) -> Book:
        return self.courier.outbox.book

    @property
    def heard_bytes(self) -> int:
        """Bytes that came over all its lines, compressed where the server compresses."""
        return self.bytes_in + (self._line.bytes_in if self._line else 0)

    def _opening_store(self, shelf: Shelf) -> Store:
        start = (*_START[self.role], *([f"person:{self.person}"] if self.role == "participant" else []))
        store = Store(shelf, start, wants_boards=self.role != "facilitator")
        for snapshot in self.page.get("snapshots", ()):
            store.replace(snapshot)
        store.listen()
        return store

    async def come_in(self, *, timeout: float = 30.0) -> None:
        """Connect, and stay connected until `leave`."""
        self._staying = asyncio.create_task(self._stay())
        await self.until(lambda: self.inside or self.refused is not None, timeout=timeout)
        if self.refused is not None:
            raise self.refused

    async def leave(self) -> None:
        """Close the tab."""
        if self._staying is not None:
            self._staying.cancel()
            await asyncio.gather(self._staying, return_exceptions=True)
        if self._line is not None:
            self._line.close()
        self.browser.close()

    def send(self, type_: str, /, *, id_: str, **args: Any) -> Entry:
        """Put a command in the outbox; it goes as soon as it can."""
        return self.courier.post(Entry(id_, type_, args))

    def signal(self, *, writing: bool) -> None:
        if self._line is not None and self.inside:
            self._line.tell("signal", {"writing": writing})

    def cut(self) -> None:
        """Lose the connection as a phone does in a lift; it comes back by itself."""
        self.inside = False
        if self._line is not None:
            self._line.abort()

    def go_offline(self) -> None:
        self._online.clear()
        self.cut()

    def go_online(self) -> None:
        self._online.set()

    async def until(self, holds: Callable[[], bool], *, timeout: float = 15.0) -> None:
        """Wait for something that changes by what is heard; TimeoutError when it does not."""
        await self._waiters.until(holds, timeout=timeout)

    async def _stay(self) -> None:
        shortest, longest = self.manners.back_off
        delay = shortest
        while True:
            await self._online.wait()
            try:
                await self._connect()
                delay = shortest
                await self._hung_up.wait()
            except OSError:
                delay = min(delay * 2, longest)
            except NotLetIn as refusal:
                self.refused = refusal
                self._notice()
                return
            finally:
                self._lost()
            await asyncio.sleep(delay * _chance.uniform(0.5, 1.5))

    async def _connect(self) -> None:
        self._hung_up.clear()
        self._line = Line(self.browser, on_event=self._take, on_gone=self._hung_up.set)
        await self._line.open(timeout=min(15.0, self.manners.answer_within))
        await self._enter()
        self.inside, self.came_in_at = True, self._loop.time()
        self.comings += 1
        self._notice()
        self.courier.take_line(self._line)
        self.clock.ask(self._line, rounds=self.manners.clock_rounds, on_heard=self._notice)

    def _lost(self) -> None:
        self.inside = False
        self.courier.lose_line()
        if self._line is not None:
            self.bytes_in += self._line.bytes_in
            self._line.abort()
            self._line = None
        self._waiters.look()

    async def _enter(self) -> None:
        """Say what we hold until what we hear is known in full."""
        asked: set[str] = set()
        epoch = self.door.epoch
        while not self.store.states.keys() <= asked:
            asked = set(self.store.states)
            if "batch" in (limits := await self.door.enter(self._ask)):
                self.courier.outbox.limit(batch=limits["batch"], batch_bytes=limits["batch_bytes"])
            self.store.listen()
        if self.door.epoch != epoch:
            self.courier.outbox.renew()
        self._notice()

    def _take(self, packet: bytes) -> None:
        name = packets.event_name(packet)
        if name == b"changes":
            self._take_frame(self._shelf.frame(packet))
            return
        body = packets.event_body(packet)
        if name == b"heads":
            self.writable = body["writable"]
            if self.store.behind_of(body["heads"]):
                self._ask_again_soon()
        elif name == b"goodbye":
            self.goodbye = body["reason"]
        elif name == b"seen":
            self.seen.append(body["at"])
        elif name == b"guessing":
            self.guessing.append(body["at"])
        self._notice()

    def _take_frame(self, frame: Frame) -> None:
        self.frames_in += 1
        if self.store.take(frame):
            if "hears" in frame.kinds:
                self.store.listen()
            if self._on_applied is not None:
                self._on_applied(self.role, frame)
        if self.store.behind:
            self._ask_again_soon()
        self._notice()

    def _ask_again_soon(self) -> None:
        """A frame was missed. Not all phones at once: that would be the next flood."""
        if self._asking_again is None or self._asking_again.when() < self._loop.time():
            wait = self.manners.ask_again_after * _chance.uniform(0.7, 1.3)
            self._asking_again = self._loop.call_later(wait, self._ask_again)

    def _ask_again(self) -> None:
        if self.inside:
            self._entering = asyncio.create_task(self._enter_or_hang_up())

    async def _enter_or_hang_up(self) -> None:
        try:
            await self._enter()
        except (OSError, NotLetIn):
            self.cut()

    def _notice(self) -> None:
        """Something changed: what was applied may have become visible, and somebody may wait for it."""
        self.courier.look(self.store)
        self._waiters.look()

    async def _ask(self, name: str, body: object) -> Any:
        """One question over the line; OSError when the line goes or nothing comes."""
        if self._line is None:
            raise ConnectionError("no line")
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._line.ask(name, body, answer.set_result)
        hung_up = asyncio.ensure_future(self._hung_up.wait())
        try:
            await asyncio.wait((answer, hung_up), timeout=self.manners.answer_within, return_when="FIRST_COMPLETED")
        finally:
            hung_up.cancel()
        if not answer.done():
            raise ConnectionError(f"no answer to {name}")
        return answer.result()
