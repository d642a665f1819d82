"""The servers that a figure is measured on: the product with a running round, the bare one, the sink."""

import contextlib
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from bench import echo, machine
from tests.support.book import Entry
from tests.support.live import LiveClient
from tests.support.phones import Fleet, new_id
from tests.support.scene import Scene, notes_round, plan, rounds_of
from tests.support.server import Server


@dataclass
class Stage:
    """A server on its own core, with a round that takes notes, and the code to come in by."""

    server: Server
    code: str
    scene: Scene | None = None
    """Only the product has one: a console and a screen can be opened on it."""

    @property
    def url(self) -> str:
        return self.server.url


@contextlib.asynccontextmanager
async def product(*, command: list[str] | None = None) -> AsyncIterator[Stage]:
    """The product with the first round of a session open, as it is started by hand, or by another `command`."""
    with _running(command) as server:
        yield await with_open_round(server)


async def with_open_round(server: Server) -> Stage:
    scene = Scene.set_up(server)
    async with Fleet(server.url) as fleet:
        await open_first_round(await scene.open_console(fleet))
    return Stage(server, scene.code, scene)


@contextlib.asynccontextmanager
async def product_with_groups(groups: int, *, command: list[str] | None = None) -> AsyncIterator[Stage]:
    """The product with its doors open, and a round in so many groups that nobody has opened yet."""
    tables = {**notes_round("Welke kansen zie je?", "Kansen", "Bedreigingen"), "seating": "groups"}
    with _running(command) as server:
        scene = Scene.set_up(server, plan({**tables, "grouping": {"number": groups}}))
        yield Stage(server, scene.code, scene)


async def open_first_round(console: LiveClient) -> None:
    await do(console, "StartSession")
    await do(console, "OpenRound", round=rounds_of(console)[0])


async def do(console: LiveClient, type_: str, /, **args: Any) -> Entry:
    """Send a command that must be applied, and wait for its answer."""
    entry = console.send(type_, id_=new_id(), **args)
    await console.until(partial(_answered, entry), timeout=120)
    if entry.status != "applied":
        raise RuntimeError(f"{type_}: {entry.error}")
    return entry


def _answered(entry: Entry) -> bool:
    return entry.status is not None


@contextlib.contextmanager
def bare(*, groups: int = 0, naive: bool = False) -> Iterator[Stage]:
    """`naive`: as it is usually written, one emit for every note at once."""
    with _started("bench.bare", "--groups", str(groups), *(["--naive"] if naive else [])) as server:
        yield Stage(server, echo.CODE)


@contextlib.contextmanager
def node(folder: Path) -> Iterator[Stage]:
    """socket.io on Node, in a folder that `node_side.prepared` made."""
    with _running(["node", str(folder / "server.js")]) as server:
        yield Stage(server, echo.CODE)


@contextlib.contextmanager
def sink(*, speed: float, groups: int = 0) -> Iterator[Stage]:
    with _started("bench.sink", "--speed", str(speed), "--groups", str(groups)) as server:
        yield Stage(server, echo.CODE)


def _started(module: str, *options: str) -> contextlib.AbstractContextManager[Server]:
    return _running([sys.executable, "-m", module, *options])


@contextlib.contextmanager
def _running(command: list[str] | None) -> Iterator[Server]:
    with tempfile.TemporaryDirectory() as data:
        server = Server(Path(data), command=command) if command else Server(Path(data))
        with machine.on_core(machine.SERVER_CORE):
            server.start()
        with server:
            yield server
