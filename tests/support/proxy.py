"""A bad network between one client and the server: a TCP proxy whose mode is switched while it runs.

    with Proxy(server.url) as proxy:
        page.goto(f"{proxy.url}/j/{code}")
        proxy.swallow()          # both ways, without closing: the wifi that says it is there
        proxy.let_through()      # for connections made from now on

Who lives on a loop of their own (a thousand phones do) says `await proxy.open()`, `await proxy.meet(Mode(...))` and
`await proxy.shut()` there instead.

pass      bytes go through
delay     bytes go through later, in order; many may be on their way, as on a long line
hold      bytes wait, and go through when the mode changes (a lift, a tunnel)
swallow   bytes disappear; the connections of that time are lost for good and nobody is told (a firewall, a moved phone)
cut       connections are reset, new ones too
"""

import asyncio
import contextlib
import random
import threading
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Self
from urllib.parse import urlsplit

from tests.support import background

# Its own: Hypothesis, in another thread, minds who draws from the one that all share.
_chance = random.Random()

Direction = Literal["up", "down"]
"""up: from the client to the server."""
BOTH: tuple[Direction, ...] = ("up", "down")


@dataclass(frozen=True)
class Mode:
    name: Literal["pass", "hold", "swallow", "cut"] = "pass"
    directions: tuple[Direction, ...] = BOTH
    delay_ms: float = 0.0
    jitter_ms: float = 0.0


class Proxy:
    """As a context manager it runs on the background loop, and all methods may be called from any thread."""

    def __init__(self, target: str) -> None:
        parts = urlsplit(target)
        self._target = (parts.hostname or "127.0.0.1", parts.port or 80)
        self.mode = Mode()
        self.swallowed = {"up": 0, "down": 0}
        """Bytes that disappeared, per direction: a test asserts on it that there was something to lose."""
        self.connections = 0
        self._pipes: set[_Pipe] = set()
        self._changed = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._told = threading.Condition()
        self._server: asyncio.Server | None = None

    def __enter__(self) -> Self:
        background.run(self.open())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        background.run(self.shut())

    @property
    def port(self) -> int:
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def let_through(self) -> None:
        self._switch(Mode())

    def delay(self, ms: float, *, jitter_ms: float = 0.0) -> None:
        self._switch(Mode(delay_ms=ms, jitter_ms=jitter_ms))

    def hold(self, *directions: Direction) -> None:
        self._switch(Mode("hold", directions or BOTH))

    def swallow(self, *directions: Direction) -> None:
        self._switch(Mode("swallow", directions or BOTH))

    def wait_swallowed(self, direction: Direction, *, timeout: float = 15.0) -> None:
        """Until something has really disappeared in this direction."""
        with self._told:
            if not self._told.wait_for(lambda: self.swallowed[direction] > 0, timeout):
                raise TimeoutError(f"nothing was swallowed on its way {direction}")

    def cut(self) -> None:
        """Reset what is open and refuse what comes, until another mode is set."""
        self._switch(Mode("cut"))

    def _switch(self, mode: Mode) -> None:
        background.run(self.meet(mode))

    async def meet(self, mode: Mode) -> None:
        """From now on; what is open meets it too."""
        self.mode = mode
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()
        for pipe in list(self._pipes):
            pipe.meet(mode)

    async def open(self) -> None:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)

    async def shut(self) -> None:
        assert self._server is not None
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self.connections += 1
        pipe = _Pipe(reader, writer)
        self._pipes.add(pipe)
        pipe.meet(self.mode)
        try:
            await self._join(pipe)
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            self._pipes.discard(pipe)
            pipe.reset()

    async def _join(self, pipe: "_Pipe") -> None:
        reader, writer = await asyncio.open_connection(*self._target)
        pipe.far = writer
        up = asyncio.create_task(self._carry(pipe, pipe.reader, writer, "up"))
        down = asyncio.create_task(self._carry(pipe, reader, pipe.near, "down"))
        try:
            await asyncio.wait((up, down), return_when="FIRST_COMPLETED")
        finally:
            for task in (up, down):
                task.cancel()
            await asyncio.gather(up, down, return_exceptions=True)

    async def _carry(
        self, pipe: "_Pipe", reader: asyncio.StreamReader, writer: asyncio.StreamWriter, direction: Direction
    ) -> None:
        last = 0.0
        with contextlib.suppress(OSError):
            while data := await reader.read(65536):
                if direction in pipe.dead:
                    self._count(direction, len(data))
                    continue
                await self._released(direction)
                last = self._later(writer, data, last)
                if not self.mode.delay_ms:
                    await writer.drain()
        if direction in pipe.dead:
            # The other side may hang up; ours is not told, that is what makes the line a dead one.
            await asyncio.Event().wait()
        await asyncio.sleep(max(0.0, last - asyncio.get_running_loop().time()))

    def _count(self, direction: Direction, size: int) -> None:
        with self._told:
            self.swallowed[direction] += size
            self._told.notify_all()

    async def _released(self, direction: Direction) -> None:
        while self.mode.name == "hold" and direction in self.mode.directions:
            await self._changed.wait()

    def _later(self, writer: asyncio.StreamWriter, data: bytes, last: float) -> float:
        """Write when its time has come, never before what was read before it; gives that time, on the loop's clock."""
        loop, mode = asyncio.get_running_loop(), self.mode
        late = mode.delay_ms + _chance.uniform(-mode.jitter_ms, mode.jitter_ms) if mode.delay_ms else 0.0
        due = max(loop.time() + max(0.0, late) / 1000, last)
        if due <= loop.time():
            writer.write(data)
        else:
            loop.call_at(due, _write, writer, data)
        return due


def _write(writer: asyncio.StreamWriter, data: bytes) -> None:
    if not writer.is_closing():
        writer.write(data)


class _Pipe:
    """One client's connection and its counterpart."""

    def __init__(self, reader: asyncio.StreamReader, near: asyncio.StreamWriter) -> None:
        self.reader, self.near = reader, near
        self.far: asyncio.StreamWriter | None = None
        self.dead: set[Direction] = set()

    def meet(self, mode: Mode) -> None:
        if mode.name == "swallow":
            self.dead.update(mode.directions)
        elif mode.name == "cut":
            self.reset()

    def reset(self) -> None:
        self.near.transport.abort()
        if self.far is not None:
            self.far.transport.abort()
