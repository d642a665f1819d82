"""S11: documents of 300 and 3,000 notes, made while two hundred phones write: their price, and what phones notice.

The documents are those of the archive of a session that has ended, asked for one after the other as people do. The
longest gap is how long the loop of the server ever went without a turn; without documents it is measured first. A PDF
is made of a personal sheet only, until there is a recap.
"""

import argparse
import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from bench import load, machine, stage
from bench.load import NOTE
from bench.rooms import product_crowd
from tests.support.browse import Browser
from tests.support.phones import Fleet, Phone
from tests.support.scene import Scene

_PHONES, _RATE = 200, 20.0
_SIZES, _FORMATS, _QUIET = (300, 3000), ("docx", "html", "zip"), 10.0
_WRITERS, _BATCH = 60, 50
_WATCHED = Path(__file__).with_name("watched.py")


async def measure(options: argparse.Namespace) -> dict[str, Any]:
    options.phones = _PHONES
    with tempfile.TemporaryDirectory() as folder:
        gaps = Path(folder) / "gaps"
        os.environ["GAPS"] = str(gaps)
        async with stage.product(command=[sys.executable, str(_WATCHED)]) as place:
            crowd = await product_crowd(place, options)
            rows = await _beside(Room(crowd, place.server.pid, gaps), place)
            await crowd.fleet.leave()
    return {"phones": _PHONES, "rate": _RATE, **rows}


class Room:
    """Phones that go on writing while something is done."""

    def __init__(self, crowd: load.Crowd, pid: int, gaps: Path) -> None:
        self._crowd, self._pid, self._gaps = crowd, pid, gaps

    async def during(self, work: Callable[[], Awaitable[Any]]) -> dict[str, Any]:
        """CPU of the documents (children of the server, once they ended), and the longest gap of its loop, in ms."""
        await self._longest()
        before, going = machine.children_seconds(self._pid), asyncio.ensure_future(self._write_on())
        try:
            await work()
        finally:
            going.cancel()
        cpu = machine.children_seconds(self._pid) - before
        return {"cpu": round(cpu, 2), "longest_gap_ms": round(1000 * await self._longest(), 1)}

    async def _write_on(self) -> None:
        while True:
            for phone in self._crowd.phones:
                phone.add_note(NOTE)
                await asyncio.sleep(1 / _RATE)

    async def _longest(self) -> float:
        self._gaps.unlink(missing_ok=True)
        os.kill(self._pid, signal.SIGUSR1)
        if not await load.settle(self._gaps.exists, at_most=20):
            raise RuntimeError("the server does not say")
        return float(self._gaps.read_text())


async def _beside(room: Room, place: stage.Stage) -> dict[str, Any]:
    held = [(notes, *await _hold(place, notes)) for notes in _SIZES]
    found: dict[str, Any] = {"without": await room.during(lambda: asyncio.sleep(_QUIET)), "documents": []}
    for notes, desk, session, writer in held:
        papers = [(ending, desk, f"/s/{session}/archive.{ending}") for ending in _FORMATS]
        for kind, browser, path in (*papers, ("sheet.pdf", writer, f"/s/{session}/mine/sheet.pdf")):
            sizes: list[int] = []
            row = await room.during(lambda browser=browser, path=path, sizes=sizes: _fetch(browser, path, sizes))
            found["documents"].append({"notes": notes, "document": kind, "kb": round(sizes[0] / 1024), **row})
    for _, desk, _, writer in held:
        desk.close()
        writer.close()
    return found


async def _fetch(browser: Browser, path: str, sizes: list[int]) -> None:
    answer = await browser.get(path)
    if answer.status != 200:
        raise RuntimeError(f"{path}: {answer.status}")
    sizes.append(len(answer.body))


async def _hold(place: stage.Stage, notes: int) -> tuple[Browser, str, Browser]:
    """A session with so many notes, to its end: who may read its archive, the session, and one who wrote in it."""
    scene = Scene.set_up(place.server)
    async with Fleet(place.url) as fleet:
        console = await scene.open_console(fleet)
        await stage.open_first_round(console)
        phones = [await fleet.join(scene.code, f"Schrijver {number}") for number in range(min(_WRITERS, notes))]
        for number in range(notes):
            phones[number % len(phones)].add_note(f"{NOTE} {number}")
        await asyncio.gather(*map(_answered, phones))
        await stage.do(console, "EndSession")
        await console.until(lambda: bool(console.store.view("archive")), timeout=120)
        return _window_of(console.browser), scene.session, _window_of(phones[0].browser)


async def _answered(phone: Phone) -> None:
    await phone.until(lambda: not phone.book.unanswered(), timeout=300)


def _window_of(browser: Browser) -> Browser:
    """A second window, that stays when the page is closed."""
    window = Browser(browser.url)
    window.cookies.update(browser.cookies)
    return window
