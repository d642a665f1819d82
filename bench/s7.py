"""S7: what a phone loads before one can write, in a real Chromium: requests, bytes, round trips, and the time it takes
on an emulated slow 4G with a processor four times slower.

The emulation has the values that Lighthouse calls slow 4G: 150 ms and 1.6 Mbit/s, which the browser, that delays
whole requests and not packets, is given as 562 ms and 1.47 Mbit/s.
"""

import argparse
import os
import shutil
import statistics
import time
from typing import Any

from playwright.async_api import Browser, CDPSession, Page, async_playwright

from bench import stage
from bench.traffic import Traffic

_SLOW_4G = {"offline": False, "latency": 562.5, "downloadThroughput": 1474.56 * 128, "uploadThroughput": 675 * 128}
_RUNS = 3


async def measure(_options: argparse.Namespace) -> dict[str, Any]:
    async with stage.product() as place, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        visits = [await _visit(browser, place, "Anna", slow=False)]
        visits += [await _visit(browser, place, f"Anna {run}", slow=True) for run in range(_RUNS)]
        await browser.close()
    slow = visits[1:]
    return {
        **visits[0],
        "slow_4g_4x_cpu_ms": {
            "name_can_be_typed": round(statistics.median(visit["ms"]["name_can_be_typed"] for visit in slow)),
            "note_can_be_typed": round(statistics.median(visit["ms"]["note_can_be_typed"] for visit in slow)),
            "runs": _RUNS,
        },
    }


async def _visit(browser: Browser, place: stage.Stage, name: str, *, slow: bool) -> dict[str, Any]:
    """One first visit, from scanning to the field for a note. A name that is taken is asked about."""
    context = await browser.new_context(
        viewport={"width": 390, "height": 844}, device_scale_factor=3, is_mobile=True, has_touch=True, locale="nl-NL"
    )
    page = await context.new_page()
    wire = await context.new_cdp_session(page)
    traffic = Traffic()
    await traffic.listen(wire)
    if slow:
        await _slow_down(wire)
    name_ms = await _until(page, page.goto(f"{place.url}/j/{place.code}", wait_until="commit"), "input[name=name]")
    await page.wait_for_load_state("networkidle")
    name_page = traffic.sum_up()
    await page.fill("input[name=name]", name)
    note_ms = await _until(page, page.press("input[name=name]", "Enter"), "textarea")
    await page.wait_for_load_state("networkidle")
    phone_page = traffic.sum_up()
    await context.close()
    times = {"name_can_be_typed": name_ms, "note_can_be_typed": note_ms}
    return {"ms": times, "name_page": name_page, "phone_page": phone_page}


async def _until(page: Page, begin: Any, field: str) -> float:
    start = time.perf_counter()
    await begin
    await page.locator(field).first.wait_for(state="visible", timeout=60_000)
    return (time.perf_counter() - start) * 1000


async def _slow_down(wire: CDPSession) -> None:
    await wire.send("Network.emulateNetworkConditions", _SLOW_4G)
    await wire.send("Emulation.setCPUThrottlingRate", {"rate": 4})


def chromium() -> str:
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not found:
        raise SystemExit("no chromium: apt install chromium, or set CHROMIUM=/path")
    return found
