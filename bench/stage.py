"""The servers that a figure is measured on: the product with a running round, the bare one, the sink."""

import contextlib
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench import echo, machine
from tests.support.browse import Browser
from tests.support.server import Server


@dataclass
class Stage:
    """A server on its own core, with a round that takes notes, and the code to come in by."""

    server: Server
    code: str
    desk: Browser | None = None
    """The cookies of a facilitator; None where there is no desk."""
    console: str = ""
    screen: str = ""
    """Addresses of the two pages."""

    @property
    def url(self) -> str:
        return self.server.url


@contextlib.contextmanager
def bare() -> Iterator[Stage]:
    with _started("bench.bare") as server:
        yield Stage(server, echo.CODE)


@contextlib.contextmanager
def sink(*, speed: float) -> Iterator[Stage]:
    with _started("bench.sink", "--speed", str(speed)) as server:
        yield Stage(server, echo.CODE)


@contextlib.contextmanager
def _started(module: str, *options: str) -> Iterator[Server]:
    with tempfile.TemporaryDirectory() as data:
        server = Server(Path(data), command=[sys.executable, "-m", module, *options])
        with machine.on_core(machine.SERVER_CORE):
            server.start()
        with server:
            yield server
