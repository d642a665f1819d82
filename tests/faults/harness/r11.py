"""R11: a laptop that sleeps, two tabs of one person, a race of connections, and lines that are dead one way."""

import argparse
import asyncio
import os
import signal
from typing import Any

from tests.faults.harness import doings
from tests.faults.harness.judge import come_to_rest, judge
from tests.faults.harness.lines import DEAF, DUMB, Lines
from tests.faults.harness.room import PATIENT, QUICK, Room, furnished, tables
from tests.support.live import Manners
from tests.support.proxy import Mode

_PHONES, _GROUPS, _RATE, _RACES = 12, 3, 10.0, 10
_SILENCE = 25.0
"""Seconds after which a dead line is found out at the latest."""


async def measure(options: argparse.Namespace) -> dict[str, Any]:
    return await hold(asleep=600.0, silence=_SILENCE, manners=PATIENT, seed=options.seed)


async def hold(*, asleep: float, silence: float, seed: int, manners: Manners = QUICK, **server: Any) -> dict[str, Any]:
    """`silence` is what the server that is started thinks of it; see tests/faults/hasty.py."""
    lines = Lines(every=2)
    async with furnished(tables(_GROUPS), seed=seed, manners=manners, lines=lines, **server) as room:
        await room.open_desks(1)
        await room.let_in(_PHONES)
        await room.begin()
        dead = {"deaf": await _dead_one_way(room, DEAF), "dumb": await _dead_one_way(room, DUMB)}
        tabs = await _two_tabs(room)
        again = await _race(room)
        slept = await _sleep(room, asleep)
        rest = await come_to_rest(room, at_most=60)
        found = await judge(room)
    detected = max(dead.values())
    return {
        **found.row(),
        "right": found.right and tabs and slept["right_after"] <= 5 and detected <= silence + 2,
        "found_out_seconds": {name: round(seconds, 1) for name, seconds in dead.items()},
        "two_tabs_agree": tabs,
        "races": _RACES,
        "known_again_in_races": again,
        "asleep_seconds": asleep,
        **{f"asleep_{name}": round(value, 2) for name, value in slept.items()},
        "rest_seconds": round(rest, 1),
    }


async def _dead_one_way(room: Room, mode: Mode) -> float:
    """Half of the room, some of whom have something on its way; until the last of them knows, in seconds."""
    loop = asyncio.get_running_loop()
    behind = [room.phones[number] for number in room.lines.bad]
    comings = {phone: phone.comings for phone in behind}
    await asyncio.gather(*(line.meet(mode) for line in room.lines.bad.values()))
    start = loop.time()
    for phone in behind[::2]:
        phone.add_note("wie hoort mij")
    waits: list[float] = []
    for phone in behind:
        await phone.until(lambda phone=phone: not phone.inside or phone.comings > comings[phone], timeout=90)
        waits.append(loop.time() - start)
    await asyncio.gather(*(line.meet(Mode()) for line in room.lines.bad.values()))
    for phone in behind:
        await phone.until(lambda phone=phone: phone.inside, timeout=90)
    return max(waits)


async def _two_tabs(room: Room) -> bool:
    """Somebody opens the page a second time, and writes in both, also while one is away."""
    first = room.phones[1]
    second = await room.second_tab(first)
    for number in range(3):
        first.add_note(f"in de ene {number}")
        second.add_note(f"in de andere {number}")
    second.cut()
    first.add_note("terwijl de andere weg is")
    for tab in (first, second):
        await tab.until(
            lambda: all(entry.seen for tab in (first, second) for entry in tab.book.entries.values()), timeout=60
        )
    await first.until(lambda: first.mine() == second.mine(), timeout=60)
    return len(first.mine()) >= 7 and first.store.digests() == second.store.digests()


async def _race(room: Room) -> int:
    """Ten times in a row the connection is thrown away with something on its way, before the last one is forgotten."""
    known = sum(entry.again for entry in room.entries)
    for number in range(_RACES):
        for phone in room.phones[:6]:
            if phone.has_board():
                phone.add_note(f"nog eens {number}")
        await asyncio.sleep(room.chance.uniform(0.0, 0.06))
        for phone in room.phones[:6]:
            phone.cut()
        await room.phones[0].until(lambda: room.phones[0].inside, timeout=60)
    for phone in room.phones:
        await phone.until(lambda phone=phone: not phone.book.unanswered(), timeout=60)
    return sum(entry.again for entry in room.entries) - known


async def _sleep(room: Room, seconds: float) -> dict[str, float]:
    """The lid is closed while people write, and opened again; the clock has gone on."""
    loop, clock = asyncio.get_running_loop(), room.consoles[0].clock
    os.kill(room.server.pid, signal.SIGSTOP)
    await doings.at_rate(lambda number: doings.write(room, number), rate=_RATE, seconds=min(seconds, 20.0))
    await asyncio.sleep(max(0.0, seconds - 20.0))
    os.kill(room.server.pid, signal.SIGCONT)
    awake = loop.time()
    took = await come_to_rest(room, at_most=60)
    clock.round_trip_ms = None
    console = room.consoles[0]
    assert console._line is not None
    clock.ask(console._line, rounds=3, on_heard=console._notice)
    await console.until(lambda: clock.round_trip_ms is not None)
    return {"right_after": took, "awake": loop.time() - awake, "clock_error_ms": abs(clock.offset_ms or 0.0)}
