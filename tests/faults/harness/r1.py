"""R1: a room full of phones for ten minutes, a fifth of them on bad lines that go away twice, and nothing is lost."""

import argparse
import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from bench.machine import Meter
from bench.sightings import quantile
from tests.faults.harness import doings
from tests.faults.harness.judge import come_to_rest, judge
from tests.faults.harness.lines import Lines
from tests.faults.harness.room import PATIENT, QUICK, STAGE, Room, furnished, tables
from tests.support.live import Manners


@dataclass(frozen=True)
class Size:
    """How large the room is; seconds, and so many a second."""

    phones: int
    groups: int
    consoles: int
    join: float
    seconds: float
    notes: float
    moves: float
    feedback: int
    feedback_seconds: float
    gone: tuple[float, float] = (5.0, 120.0)
    manners: Manners = PATIENT
    rest: float = 900.0


L1000 = Size(1000, 150, 5, 60, 540, 50, 10, 1000, 60)
L100 = Size(100, 10, 1, 10, 160, 2, 0.2, 100, 20)
SHORT = Size(40, 8, 2, 2, 16, 20, 4, 40, 3, gone=(0.5, 3.0), manners=QUICK, rest=40)


def size_of(options: argparse.Namespace) -> Size:
    return L1000 if options.phones >= 1000 else L100


async def measure(options: argparse.Namespace) -> dict[str, Any]:
    return await hold(size_of(options), seed=options.seed)


async def hold(size: Size, *, seed: int, spoil: Callable[[Room], None] | None = None, **server: Any) -> dict[str, Any]:
    """The whole of it; `spoil` gets the room before the verdict, for who wants to see that a fault is seen."""
    lines = Lines(every=5, delay_ms=300, jitter_ms=200)
    async with furnished(tables(size.groups), STAGE, seed=seed, manners=size.manners, lines=lines, **server) as room:
        await room.open_desks(size.consoles)
        await room.let_in(size.phones, within=size.join)
        await room.begin()
        meter, start = Meter(room.server.pid), perf_counter()
        late = await _while_lines_break(room, size)
        meter.stop()
        took = await come_to_rest(room, at_most=size.rest)
        if spoil:
            spoil(room)
        found = await judge(room)
        return {
            **found.row(),
            "phones": len(room.phones),
            "groups": size.groups,
            "consoles": size.consoles,
            "bad_lines": len(lines.bad),
            "cuts": lines.cuts,
            **room.sent_again(),
            "seconds": round(size.join + perf_counter() - start, 1),
            "rest_seconds": round(took, 1),
            "arrival_p95_ms": round(quantile(room.arrivals, 0.95)),
            "acknowledged_ms": _acknowledged(room),
            "server_core_share": round(meter.server / meter.wall, 3),
            "generator_core_share": round(meter.own / meter.wall, 3),
            "latest_seconds": round(late, 2),
        }


async def _while_lines_break(room: Room, size: Size) -> float:
    """Notes and moves, then the stage, while the bad lines come and go; how late the generator was at most."""
    whole = size.seconds + size.feedback_seconds
    weather = asyncio.create_task(room.lines.weather(room.chance, seconds=whole, times=2, each=size.gone))
    late = await asyncio.gather(
        doings.at_rate(lambda number: doings.write(room, number), rate=size.notes, seconds=size.seconds),
        doings.at_rate(lambda number: doings.move(room, number), rate=size.moves, seconds=size.seconds),
    )
    await room.open_round(1)
    await doings.give_feedback(room, stages=5, times=size.feedback, seconds=size.feedback_seconds)
    await weather
    return max(late)


def _acknowledged(room: Room) -> dict[str, float]:
    """From typing to the answer, of phones on good lines."""
    good = [phone for number, phone in enumerate(room.phones) if number not in room.lines.bad]
    waits = [
        entry.answered - entry.typed for phone in good for entry in phone.book.applied() if entry.answered is not None
    ]
    return {f"p{share}": round(quantile(waits, share / 100), 1) for share in (50, 95, 99)}
