"""S8: how evenly the big screen draws in a real Chromium, with 300 notes that are changed a hundred times a second.

Beside it, under the same changes and before and after it, a page that moves 300 empty boxes: what this browser on this
computer can do at best. The console, which lists all 300, is watched in the same way.
"""

import argparse
import asyncio
import contextlib
from collections.abc import AsyncIterator
from itertools import pairwise
from time import perf_counter
from typing import Any

from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from bench import load, stage
from bench.s7 import chromium
from bench.sightings import quantile
from tests.support.live import LiveClient
from tests.support.phones import Phone
from tests.support.scene import Scene, rounds_of

PHONES, NOTES, RATE, SECONDS = 100, 300, 100.0, 12.0
_WALL = {"width": 1920, "height": 1080}

# When each frame of the next so many seconds begins, in ms.
_FRAMES = """seconds => new Promise((done) => {
  const frames = [], end = performance.now() + seconds * 1000;
  const next = (now) => { frames.push(now); now < end ? requestAnimationFrame(next) : done(frames); };
  requestAnimationFrame(next);
})"""
# Each box has another place in every frame; nothing is in them, and nothing else is on the page.
_BOXES = """<!doctype html><style>div {position: absolute; width: 96px; height: 54px; background: #246}</style>
<body><script>
  const boxes = Array.from({length: %d}, () => document.body.appendChild(document.createElement("div")));
  const move = (now) => { requestAnimationFrame(move); boxes.forEach((box, n) => {
    const turn = now / 900 + n; box.style.transform =
      `translate(${910 + 900 * Math.sin(turn)}px, ${510 + 500 * Math.cos(turn * 1.3)}px)`; }); };
  requestAnimationFrame(move);
</script>"""


async def measure(_options: argparse.Namespace) -> dict[str, Any]:
    async with stage.product() as place, async_playwright() as playwright:
        scene = place.scene
        if scene is None:
            raise TypeError("a stage of the product has a scene")
        crowd = await load.gather(place.url, place.code, phones=PHONES, within=PHONES / 50)
        await _write(crowd.phones)
        console = await scene.open_console(crowd.fleet)
        await stage.do(console, "ShowOnScreen", what="notes", round=rounds_of(console)[0])
        browser = await playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        async with _signed_in(browser, scene) as desk, _changing(crowd.phones, console) as changes:
            session = f"{place.url}/s/{scene.session}"
            boxes = [await _watched(desk, None)]
            screen = await _watched(desk, f"{session}/screen")
            listed = await _watched(desk, f"{session}/console")
            boxes.append(await _watched(desk, None))
        await browser.close()
        await crowd.fleet.leave()
    least = min(row["p95_ms"] for row in boxes)
    ratios = {name: round(row["p95_ms"] / least, 2) for name, row in (("screen", screen), ("console", listed))}
    return {"notes": NOTES, "screen": screen, "console": listed, "boxes": boxes, "ratios": ratios, **changes}


async def _write(phones: list[Phone]) -> None:
    entries = [
        phones[number % len(phones)].add_note(f"{load.NOTE} {number}", column=("Kansen", "Bedreigingen")[number % 2])
        for number in range(NOTES)
    ]
    if not await load.settle(lambda: all(entry.seen for entry in entries), at_most=60):
        raise RuntimeError("the notes were not taken")


@contextlib.asynccontextmanager
async def _signed_in(browser: Browser, scene: Scene) -> AsyncIterator[BrowserContext]:
    context = await browser.new_context(viewport=_WALL, locale="nl-NL")
    page = await context.new_page()
    await page.goto(f"{scene.server.url}{scene.sign_in}")
    await page.close()
    yield context
    await context.close()


@contextlib.asynccontextmanager
async def _changing(phones: list[Phone], console: LiveClient) -> AsyncIterator[dict[str, Any]]:
    """Everybody goes on improving their notes; how many changes a second came through stands in what it gives."""
    said: dict[str, Any] = {}
    heard, begun = console.frames_in, perf_counter()
    work = asyncio.create_task(_change(phones))
    yield said
    took = perf_counter() - begun
    work.cancel()
    said["changes_per_second"] = round(_changes(phones) / took, 1)
    said["frames_per_second"] = round((console.frames_in - heard) / took, 1)


async def _change(phones: list[Phone]) -> None:
    start, number = perf_counter(), 0
    while True:
        await asyncio.sleep(max(0.0, start + number / RATE - perf_counter()))
        phone, mine = phones[number % len(phones)], phones[number % len(phones)].mine()
        note = sorted(mine)[number // len(phones) % len(mine)]
        phone.edit_note(note, f"{load.NOTE}, voor de {number}e keer beter", base=mine[note]["version"])
        number += 1


def _changes(phones: list[Phone]) -> int:
    """Those that were taken: each makes a version more."""
    return sum(note["version"] - 1 for phone in phones for note in phone.mine().values())


async def _watched(desk: BrowserContext, url: str | None) -> dict[str, float]:
    """A page of its own that stands in front: its frames."""
    page = await desk.new_page()
    await _shown(page, url)
    frames = await page.evaluate(_FRAMES, SECONDS)
    await page.close()
    times = [(later - earlier) / 1000 for earlier, later in pairwise(frames)]
    shares = {f"p{share}_ms": round(quantile(times, share / 100), 1) for share in (50, 95, 99)}
    return {"frames": len(times), **shares, "longest_ms": round(1000 * max(times), 1)}


async def _shown(page: Page, url: str | None) -> None:
    if url is None:
        await page.set_content(_BOXES % NOTES)
        return
    await page.goto(url)
    await page.get_by_text(load.NOTE).first.wait_for(timeout=30_000)
