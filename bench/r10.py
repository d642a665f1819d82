"""R10: the timer on fifty phones whose clocks are wrong, over slow lines, at a server whose own wall clock is moved.

The phones' side is the product's clock.js in a real Chromium, the server a process that reads the wall clock an hour
later, and then an hour earlier, than it was. What a phone takes for the server's time is held against the monotonic
clock of this computer, which nobody moves.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any
from urllib.request import urlopen

from playwright.async_api import Page, async_playwright

from bench.s7 import chromium
from tests.support.server import Server

PHONES, SEED = 50, 20261123
_HOUR, _DAY = 3_600_000, 86_400_000
_JUMPS = (3600, -3600)
_MOVED = Path(__file__).with_name("moved_wall.py")


async def measure(_options: argparse.Namespace) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        return {"phones": PHONES, **await story(Path(folder), browser=chromium())}


async def story(data: Path, *, browser: str, by_the_wall: bool = False) -> dict[str, Any]:
    """Errors in ms, before any jump and after each: at once, and when the phones have measured anew."""
    shift = data / "shift"
    shift.write_text("0")
    env = {"FACILITATOR_UNBUILT": "1", "WALL_SHIFT": str(shift), "BY_THE_WALL": "1" if by_the_wall else ""}
    with Server.started(data, command=(sys.executable, str(_MOVED)), env=env) as server:
        async with async_playwright() as playwright:
            window = await playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
            page = await window.new_page()
            await page.goto(f"{server.url}/")
            found = await _in_page(page, server, shift.write_text)
            await window.close()
    return found


async def _in_page(page: Page, server: Server, shift: Callable[[str], Any]) -> dict[str, Any]:
    script = Path(__file__).with_name("clocks.js").read_text()
    trip = await page.evaluate(script, phones(Random(SEED)))
    await page.evaluate("room.measure()")
    found = {"reference_trip_ms": round(trip, 1), "before": await _errors(page), "jumps": []}
    for seconds in _JUMPS:
        before = _date(server)
        shift(str(seconds))
        at_once = await _errors(page)
        await page.evaluate("room.measure()")
        moved = {"seconds": seconds, "from": before, "to": _date(server)}
        found["jumps"].append({**moved, "at_once": at_once, "measured_anew": await _errors(page)})
    await page.evaluate("room.stop()")
    return found


def phones(chance: Random) -> list[dict[str, Any]]:
    """Clocks from six hours behind to three days ahead, a little fast or slow, with lines of up to 800 ms.

    They drift in ten seconds as far as a bad quartz does in a minute. A line is symmetric within 100 ms.
    """
    return [
        {
            "wrong_ms": chance.randint(-6 * _HOUR, 3 * _DAY),
            "drift": chance.uniform(-1e-3, 1e-3),
            "lines": _lines(chance),
        }
        for _ in range(PHONES)
    ]


def _lines(chance: Random) -> list[tuple[float, float]]:
    """(ms up, ms down) of one exchange after the other: skewed always the same way, and shaking."""
    half, skew = chance.uniform(10, 350), chance.uniform(-40, 40)
    return [
        (max(0.0, half + skew + chance.uniform(-10, 10)), max(0.0, half - skew + chance.uniform(-10, 10)))
        for _ in range(50)
    ]


async def _errors(page: Page) -> dict[str, float]:
    errors = sorted(await page.evaluate("room.errors()"))
    return {f"p{share}": round(errors[min(len(errors) - 1, len(errors) * share // 100)], 1) for share in (50, 95, 100)}


def _date(server: Server) -> str:
    """What the process takes for the time of day, as it says with every answer."""
    with urlopen(f"{server.url}/healthz", timeout=10) as answer:  # noqa: S310 - on this computer
        return str(answer.headers["Date"])
