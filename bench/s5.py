"""S5: what one phone costs: pages, built files, socket and snapshot in CPU of the server, and memory while it is in."""

import argparse
from typing import Any

from bench import load, machine, stage
from bench.sightings import quantile
from bench.steps import Steps
from tests.support.phones import Fleet


async def measure(options: argparse.Namespace) -> dict[str, Any]:
    """Let all phones in from one address, spread over `--within` seconds (60, or less for few phones)."""
    within = options.within or min(60.0, options.phones / 10)
    async with stage.product() as place:
        await _warm_up(place)
        pid = place.server.pid
        memory, meter = machine.memory_bytes(pid), machine.Meter(pid)
        crowd = await load.gather(place.url, place.code, phones=options.phones, within=within, files=True)
        meter.stop()
        grown = machine.memory_bytes(pid) - memory
        browsers = [phone.browser for phone in crowd.phones]
        row = {
            "phones": len(crowd.phones),
            "stayed_out": crowd.stayed_out,
            "within_seconds": within,
            "took_seconds": round(meter.wall, 1),
            "cpu_ms_per_phone": round(1000 * meter.server / len(crowd.phones), 2),
            "memory_kb_per_connection": round(grown / 1024 / len(crowd.phones), 1),
            "arrival_ms": {f"p{share}": round(quantile(crowd.arrivals, share / 100), 1) for share in (50, 95, 100)},
            "requests_per_phone": round(sum(browser.requests for browser in browsers) / len(browsers), 2),
            "kb_over_http_per_phone": round(sum(browser.bytes_in for browser in browsers) / 1024 / len(browsers), 1),
            "generator_core_share": round(meter.own / meter.wall, 3),
        }
        await crowd.fleet.leave()
    row["steps_cpu_ms"], row["steps_memory_kb"] = await _by_steps()
    return row


async def _by_steps() -> tuple[dict[str, float], dict[str, float]]:
    async with stage.product() as place:
        await _warm_up(place)
        steps = Steps(place)
        await steps.walk()
    return steps.cpu_ms, steps.memory_kb


async def _warm_up(place: stage.Stage) -> None:
    """What is only done for the first visitor (templates, compressed files) belongs to no phone."""
    async with Fleet(place.url) as fleet:
        for number in range(3):
            await fleet.join(place.code, f"Vooraf {number}", files=True)
