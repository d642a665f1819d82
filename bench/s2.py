"""S2: the highest rate of notes that is held, in steps, and what a delivered frame costs: beside Node, in one run.

Held: every command applied, none lost or doubled, every phone in step in the end, and both the answer and the sight
of a note by all phones within 500 ms at p95. In this order: the bare server, the product, socket.io on Node with the
same durability and the same ticks (bench/node), the usual way (one emit a note, nothing stored), and the bare server
again: where its two figures differ, somebody else was using the machine.
"""

import argparse
from collections.abc import Iterable
from typing import Any

from bench import ceiling, load, node_side, stage
from bench.rooms import product_crowd

STEPS = (100, 200, 400, 600, 800, 1200, 1600, 2400)
_NAIVE_STEPS = (5, 10, 20, 50, 100, 200, 400)
_LIMIT_MS = 500

Steps = list[dict[str, Any]]


async def measure(options: argparse.Namespace) -> dict[str, Any]:
    steps_up = STEPS[:1] if options.small else STEPS
    before = await _bare(options, STEPS[:1])
    steps = await _product(options, steps_up)
    best = best_of(steps)
    node = await _node(options, steps_up, best["rate"])
    usual = await _bare(options, _NAIVE_STEPS[: len(steps_up)], naive=True)
    after = await _bare(options, {STEPS[0], best["rate"]}, climb=False)
    sink = await ceiling.check(phones=options.phones, rate=best["rate"], seconds=min(ceiling.SECONDS, options.seconds))
    return {
        "steps": steps,
        "held_rate": held_rate(steps),
        "best": best,
        "node": node,
        "beside_node": beside(steps, node.get("steps", [])),
        "usual": {"held_rate": held_rate(usual), "steps": usual},
        "bare": {"before": before[0], "after": after[0]},
        "frame_cpu_ratio_to_bare": _ratio(best, after[-1]),
        "sink": sink,
        "generator_enough": ceiling.enough(sink, best),
    }


async def _product(options: argparse.Namespace, rates: Iterable[float]) -> Steps:
    async with stage.product() as place:
        crowd = await product_crowd(place, options)
        return await _walk(crowd, place, rates, options.seconds)


async def _node(options: argparse.Namespace, rates: Iterable[float], rate: float) -> dict[str, Any]:
    """Up the same steps, and at least as far as the product came."""
    try:
        folder = node_side.prepared(fetch=not options.small)
    except node_side.NoNode as problem:
        return {"missing": str(problem), "held_rate": 0}
    with stage.node(folder) as place:
        log = place.server.wait_log(r"^Log ").removeprefix("Log ").strip()
        crowd = await _gathered(place, options)
        steps = await _walk(crowd, place, rates, options.seconds, at_least=rate)
    return {"log": log, "held_rate": held_rate(steps), "steps": steps}


async def _bare(
    options: argparse.Namespace, rates: Iterable[float], *, naive: bool = False, climb: bool = True
) -> Steps:
    with stage.bare(naive=naive) as place:
        crowd = await _gathered(place, options)
        return await _walk(crowd, place, sorted(rates), options.seconds, at_least=0 if climb else max(rates))


async def _gathered(place: stage.Stage, options: argparse.Namespace) -> load.Crowd:
    return await load.gather(place.url, place.code, phones=options.phones, within=options.phones / 200)


async def _walk(
    crowd: load.Crowd, place: stage.Stage, rates: Iterable[float], seconds: float, *, at_least: float = 0
) -> Steps:
    """One rate after the other until one is not held, then everybody leaves."""
    steps: Steps = []
    for rate in rates:
        outcome = await load.drive(crowd, pid=place.server.pid, rate=rate, seconds=seconds)
        steps.append({"rate": rate, "held": _held(outcome), **outcome.row()})
        if not steps[-1]["held"] and rate >= at_least:
            break
    await crowd.fleet.leave()
    return steps


def _held(outcome: load.Outcome) -> bool:
    delays = outcome.delays_ms
    return (
        outcome.applied == outcome.commands
        and not (outcome.lost or outcome.doubled or outcome.out_of_step)
        and delays["acknowledged_p95"] <= _LIMIT_MS
        and delays["seen_participant_p95"] <= _LIMIT_MS
    )


def held_rate(steps: Steps) -> float:
    return max((step["rate"] for step in steps if step["held"]), default=0)


def best_of(steps: Steps) -> dict[str, Any]:
    """The highest step that was held, or the first where none was."""
    return max((step for step in steps if step["held"]), key=lambda step: step["rate"], default=steps[0])


def beside(ours: Steps, theirs: Steps) -> dict[str, float]:
    """Rate → CPU a delivered frame as a ratio to the other's, at every rate that both held."""
    other = {step["rate"]: step for step in theirs if step["held"]}
    both = [step for step in ours if step["held"] and step["rate"] in other]
    return {str(step["rate"]): _ratio(step, other[step["rate"]]) for step in both}


def _ratio(ours: dict[str, Any], theirs: dict[str, Any]) -> float:
    return round(ours["cpu_per_100000_frames"] / max(0.001, theirs["cpu_per_100000_frames"]), 2)
