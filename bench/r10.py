"""R10: the timer on a thousand phones whose clocks are wrong, over slow lines, at a server whose wall clock is moved.

The phones' side is the product's clock.js: a thousand times in Node, and fifty times in a real Chromium, which is what
people have. The server is a process that reads the wall clock an hour later, and then an hour earlier, than it was.
What a phone takes for the server's time is held against the monotonic clock of this computer, which nobody moves.
"""

import argparse
import contextlib
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any
from urllib.request import urlopen

from bench.clock_rooms import Room, in_chromium, in_node
from bench.s7 import chromium
from tests.support.server import Server

PHONES, CROWD, SEED = 50, 1000, 20261123
_HOUR, _DAY = 3_600_000, 86_400_000
_JUMPS = (3600, -3600)
_MOVED = Path(__file__).with_name("moved_wall.py")

Opened = Callable[[str], contextlib.AbstractAsyncContextManager[Room]]


async def measure(
    _options: argparse.Namespace,
) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as other:
        few = {"phones": PHONES, **await story(Path(folder), browser=chromium())}
        return {**few, "crowd": await crowd_story(Path(other), clocks=CROWD)}


async def story(data: Path, *, browser: str, by_the_wall: bool = False) -> dict[str, Any]:
    """Fifty in a browser: errors in ms, before any jump and after each: at once, and when measured anew."""
    return await _told(data, lambda url: in_chromium(url, browser=browser), PHONES, by_the_wall=by_the_wall)


async def crowd_story(data: Path, *, clocks: int) -> dict[str, Any]:
    """The same of so many in Node."""
    if not shutil.which("node"):
        return {"missing": "node is not installed"}
    (data / "node").mkdir()
    found = await _told(
        data, lambda url: in_node(url, folder=data / "node", within_ms=5 * clocks), clocks, by_the_wall=False
    )
    return {"phones": clocks, **found}


async def _told(data: Path, opened: Opened, clocks: int, *, by_the_wall: bool) -> dict[str, Any]:
    shift = data / "shift"
    shift.write_text("0")
    env = {"FACILITATOR_UNBUILT": "1", "WALL_SHIFT": str(shift), "BY_THE_WALL": "1" if by_the_wall else ""}
    with Server.started(data, command=(sys.executable, str(_MOVED)), env=env) as server:
        async with opened(server.url) as room:
            return await _in_room(room, server, shift.write_text, clocks)


async def _in_room(room: Room, server: Server, shift: Callable[[str], Any], clocks: int) -> dict[str, Any]:
    trip = await room.begin(phones(Random(SEED), clocks))
    await room.measure()
    found: dict[str, Any] = {"reference_trip_ms": round(trip, 1), "before": await _errors(room), "jumps": []}
    for seconds in _JUMPS:
        before = _date(server)
        shift(str(seconds))
        at_once = await _errors(room)
        await room.measure()
        moved = {"seconds": seconds, "from": before, "to": _date(server)}
        found["jumps"].append({**moved, "at_once": at_once, "measured_anew": await _errors(room)})
    await room.stop()
    return found


def phones(chance: Random, clocks: int = PHONES) -> list[dict[str, Any]]:
    """Clocks from six hours behind to three days ahead, a little fast or slow, with lines of up to 800 ms.

    They drift in ten seconds as far as a bad quartz does in a minute. A line is symmetric within 100 ms.
    """
    return [
        {
            "wrong_ms": chance.randint(-6 * _HOUR, 3 * _DAY),
            "drift": chance.uniform(-1e-3, 1e-3),
            "lines": _lines(chance),
        }
        for _ in range(clocks)
    ]


def _lines(chance: Random) -> list[tuple[float, float]]:
    """(ms up, ms down) of one exchange after the other: skewed always the same way, and shaking."""
    half, skew = chance.uniform(10, 350), chance.uniform(-40, 40)
    return [
        (max(0.0, half + skew + chance.uniform(-10, 10)), max(0.0, half - skew + chance.uniform(-10, 10)))
        for _ in range(50)
    ]


async def _errors(room: Room) -> dict[str, float]:
    errors = sorted(await room.errors())
    return {f"p{share}": round(errors[min(len(errors) - 1, len(errors) * share // 100)], 1) for share in (50, 95, 100)}


def _date(server: Server) -> str:
    """What the process takes for the time of day, as it says with every answer."""
    with urlopen(f"{server.url}/healthz", timeout=10) as answer:  # noqa: S310 - on this computer
        return str(answer.headers["Date"])
