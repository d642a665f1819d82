"""S2: the highest rate of notes that is held, in steps; the Node side of the comparison is not part of this yet.

Held: every command applied, none lost or doubled, every phone in step in the end, and both the answer and the sight
of a note by all phones within 500 ms at p95.
"""

import argparse
from typing import Any

from bench import ceiling, load, stage
from bench.rooms import product_crowd

STEPS = (100, 200, 400, 600, 800, 1200, 1600, 2400)
_LIMIT_MS = 500


async def measure(options: argparse.Namespace) -> dict[str, Any]:
    async with stage.product() as place:
        crowd = await product_crowd(place, options)
        steps = await _climb(crowd, place.server.pid, options.seconds)
        await crowd.fleet.leave()
    held_steps = [step for step in steps if step["held"]]
    best = held_steps[-1] if held_steps else steps[0]
    bare = await _bare(options, best["rate"])
    sink = await ceiling.check(phones=options.phones, rate=best["rate"])
    return {
        "steps": steps,
        "held_rate": best["rate"] if held_steps else 0,
        "best": best,
        "bare": bare,
        "frame_cpu_ratio_to_bare": round(best["cpu_per_100000_frames"] / bare["cpu_per_100000_frames"], 2),
        "sink": sink,
        "generator_enough": ceiling.enough(sink, best),
    }


async def _climb(crowd: load.Crowd, pid: int, seconds: float) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = []
    for rate in STEPS:
        outcome = await load.drive(crowd, pid=pid, rate=rate, seconds=seconds)
        steps.append({"rate": rate, "held": _held(outcome), **outcome.row()})
        if not steps[-1]["held"]:
            break
    return steps


def _held(outcome: load.Outcome) -> bool:
    delays = outcome.delays_ms
    return (
        outcome.applied == outcome.commands
        and not (outcome.lost or outcome.doubled or outcome.out_of_step)
        and delays["acknowledged_p95"] <= _LIMIT_MS
        and delays["seen_participant_p95"] <= _LIMIT_MS
    )


async def _bare(options: argparse.Namespace, rate: float) -> dict[str, Any]:
    with stage.bare() as place:
        crowd = await load.gather(place.url, place.code, phones=options.phones, within=options.phones / 200)
        outcome = await load.drive(crowd, pid=place.server.pid, rate=rate, seconds=options.seconds)
        await crowd.fleet.leave()
    return outcome.row()
