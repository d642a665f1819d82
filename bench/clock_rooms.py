"""Where R10's clocks run: fifty in a real Chromium, or a thousand in Node, each on a connection of its own.

Both run the product's own static/js/live/clock.js.
"""

import asyncio
import contextlib
import json
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Protocol

from playwright.async_api import Page, async_playwright

_HERE = Path(__file__).parent
_STATIC = _HERE.parent / "static"
_LINE_BYTES = 1 << 24


class Room(Protocol):
    async def begin(self, phones: list[dict[str, Any]]) -> float:
        """Have these clocks, and look at the server's from close by; how long that look took, in ms."""

    async def measure(self) -> None: ...

    async def errors(self) -> list[float]:
        """How far each clock is from the server's, in ms."""

    async def stop(self) -> None: ...


class InPage:
    """In a page of a browser, over one socket."""

    def __init__(self, page: Page) -> None:
        self._page = page

    async def begin(self, phones: list[dict[str, Any]]) -> float:
        return float(await self._page.evaluate((_HERE / "clocks.js").read_text(), phones))

    async def measure(self) -> None:
        await self._page.evaluate("room.measure()")

    async def errors(self) -> list[float]:
        return list(await self._page.evaluate("room.errors()"))

    async def stop(self) -> None:
        await self._page.evaluate("room.stop()")


class InNode:
    """In a process of Node, which is talked to a line at a time."""

    def __init__(self, process: asyncio.subprocess.Process, *, within_ms: float) -> None:
        self._process, self._within = process, within_ms

    async def begin(self, phones: list[dict[str, Any]]) -> float:
        return float(await self._say("begin", phones=phones))

    async def measure(self) -> None:
        await self._say("measure", within=self._within)

    async def errors(self) -> list[float]:
        return list(await self._say("errors"))

    async def stop(self) -> None:
        await self._say("stop")

    async def _say(self, verb: str, **args: Any) -> Any:
        if self._process.stdin is None or self._process.stdout is None:
            raise TypeError("a process without pipes")
        self._process.stdin.write(json.dumps({"verb": verb, "args": args}).encode() + b"\n")
        await self._process.stdin.drain()
        answer = await self._process.stdout.readline()
        if not answer:
            raise RuntimeError("Node ended")
        return json.loads(answer)


@contextlib.asynccontextmanager
async def in_chromium(url: str, *, browser: str) -> AsyncIterator[Room]:
    async with async_playwright() as playwright:
        window = await playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = await window.new_page()
        await page.goto(f"{url}/")
        yield InPage(page)
        await window.close()


@contextlib.asynccontextmanager
async def in_node(url: str, *, folder: Path, within_ms: float) -> AsyncIterator[Room]:
    """`folder` is laid out for Node, which has to be told that these are modules."""
    for name in ("line.js", "clocks.js", "package.json"):
        shutil.copy(_HERE / "node" / name, folder)
    for name in ("js/live/clock.js", "vendor/signals-core.js"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(_STATIC / name, folder / name)
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        "node", "clocks.js", url, cwd=folder, stdin=pipe, stdout=pipe, limit=_LINE_BYTES
    )
    try:
        yield InNode(process, within_ms=within_ms)
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
