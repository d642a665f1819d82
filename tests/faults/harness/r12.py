"""R12: a room that goes on and on, in which phones come and go; what the server keeps does not grow."""

import argparse
import asyncio
import sys
from pathlib import Path
from statistics import median
from typing import Any

from bench import machine
from tests.faults.harness import doings
from tests.faults.harness.judge import come_to_rest, judge
from tests.faults.harness.lines import Lines
from tests.faults.harness.room import PATIENT, Room, furnished, tables
from tests.support.server import ROOT

_PHONES, _GROUPS, _NOTES, _MOVES, _LEAVES = 100, 10, 2.0, 0.2, 0.5
_EVERY = 10.0
_WAL = 64 * 1024 * 1024
_COMMAND = (sys.executable, str(ROOT / "tests/faults/counted.py"))


async def measure(options: argparse.Namespace) -> dict[str, Any]:
    return await hold(seconds=options.seconds, seed=options.seed)


async def hold(*, seconds: float, seed: int) -> dict[str, Any]:
    lines = Lines(every=5, delay_ms=300, jitter_ms=200)
    async with furnished(tables(_GROUPS), seed=seed, manners=PATIENT, lines=lines, command=_COMMAND) as room:
        await room.open_desks(1)
        await room.let_in(_PHONES, within=10)
        await room.begin()
        samples: list[dict[str, int]] = []
        await asyncio.gather(
            doings.at_rate(lambda number: doings.write(room, number), rate=_NOTES, seconds=seconds),
            doings.at_rate(lambda number: doings.move(room, number), rate=_MOVES, seconds=seconds),
            doings.at_rate(lambda _: room.chance.choice(room.phones).cut(), rate=_LEAVES, seconds=seconds),
            room.lines.weather(room.chance, seconds=seconds, times=max(2, int(seconds / 300)), each=(5.0, 60.0)),
            _sample(room, samples, seconds),
        )
        rest = await come_to_rest(room, at_most=300)
        found = await judge(room)
    growth = {name: _growth([sample[name] for sample in samples]) for name in ("objects", "files", "memory")}
    wal = max(sample["wal"] for sample in samples)
    flat = growth["objects"] < 0.02 and growth["files"] < 0.05
    return {
        **found.row(),
        "right": found.right and flat and wal <= _WAL,
        "seconds": seconds,
        "phones": _PHONES,
        "comings": sum(phone.comings for phone in room.phones),
        "growth": {name: round(value, 4) for name, value in growth.items()},
        "wal_most_mb": round(wal / 1e6, 1),
        "samples": samples[:: max(1, len(samples) // 60)],
        "rest_seconds": round(rest, 1),
    }


async def _sample(room: Room, samples: list[dict[str, int]], seconds: float) -> None:
    for _ in range(int(seconds / _EVERY)):
        await asyncio.sleep(_EVERY)
        told = [line for line in room.server.log if line.startswith("objects ")]
        wal = room.data / "facilitator.sqlite3-wal"
        samples.append(
            {
                "objects": int(told[-1].split()[1]) if told else 0,
                "files": len(list(Path(f"/proc/{room.server.pid}/fd").iterdir())),
                "memory": machine.memory_bytes(room.server.pid),
                "wal": wal.stat().st_size if wal.exists() else 0,
            }
        )


def _growth(values: list[int]) -> float:
    """Of the last third on the middle one, as a share; the first third warms up."""
    third = len(values) // 3
    return median(values[2 * third :]) / median(values[third : 2 * third]) - 1
