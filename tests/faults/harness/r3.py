"""R3: the server dies at a named moment, again and again, while everybody writes: a phantom at worst, never a hole."""

import argparse
import asyncio
import json
import sqlite3
import sys
from collections import Counter
from contextlib import closing
from typing import Any

from tests.faults.harness import doings
from tests.faults.harness.judge import come_to_rest, judge
from tests.faults.harness.mother import Mortal
from tests.faults.harness.room import QUICK, Room, furnished, tables
from tests.support.phones import new_id
from tests.support.server import ROOT

CRASHED = 137
_HOW = {"before_commit": "exit", "after_commit": "exit", "mid_batch": "exit", "before_broadcast": "linger"}
_PHONES, _GROUPS, _RATE = 16, 3, 60


async def measure(options: argparse.Namespace) -> dict[str, Any]:
    return await hold(times=50, seed=options.seed)


async def hold(*, times: int, seed: int) -> dict[str, Any]:
    async with furnished(tables(_GROUPS), seed=seed, manners=QUICK, made=Mortal) as room:
        await room.open_desks(1)
        await room.let_in(_PHONES)
        await room.begin()
        deaths = {moment: await _die_writing(room, moment, times) for moment in _HOW}
        deaths["mid_archive"] = await _die_freezing(room, times)
        await come_to_rest(room, at_most=60)
        found = await judge(room)
        left_out = _not_in_the_archive(room)
    deaths["mid_migration"] = await _die_upgrading(times)
    row = found.row()
    return {
        **row,
        "right": row["right"] and not left_out and deaths["mid_migration"]["holes"] == 0,
        "wrong": [*row["wrong"], *left_out][:20],
        "deaths": deaths,
        "not_in_the_archive": len(left_out),
        "acknowledged": sum(entry.status == "applied" for entry in room.entries),
    }


async def _die_writing(room: Room, moment: str, times: int) -> dict[str, int]:
    """Each start is the recovery from the death before it."""
    seen: Counter[str] = Counter(deaths=0, outstanding=0, answered_and_unseen=0)
    writing = asyncio.create_task(_write_in_bursts(room))
    known = sum(entry.again for entry in room.entries)
    for _ in range(times):
        await _start(room, f"{moment}={_HOW[moment]}@{room.chance.randint(2, 8)}")
        code = await asyncio.to_thread(room.server.wait_ended)
        seen["deaths"] += code == CRASHED
        seen["outstanding"] += sum(client.courier.outbox.in_flight for client in room.clients)
        seen["answered_and_unseen"] += sum(len(client.courier.outbox.unseen) for client in room.clients)
    writing.cancel()
    await _start(room, "")
    await _all_answered(room)
    seen["known_again"] = sum(entry.again for entry in room.entries) - known
    return dict(seen)


async def _write_in_bursts(room: Room) -> None:
    """Several at once on one phone, so that there are batches to be in the middle of."""

    def burst(number: int) -> None:
        for more in range(3):
            doings.write(room, 10 * number + more)

    await doings.at_rate(burst, rate=_RATE / 3, seconds=1e6)


async def _die_freezing(room: Room, times: int) -> dict[str, int]:
    """The session ends, is opened again, and ends again; each time the server dies with the archive in its hands."""
    seen: Counter[str] = Counter(deaths=0)
    for number in range(times):
        if number:
            await _frozen(room)
            await _send(room, "ReopenSession")
        for phone in room.phones:
            doings.write(room, 100_000 + number)
            phone.signal(writing=True)
        await _all_answered(room)
        await _start(room, "mid_archive=exit@1")
        await _send(room, "EndSession", answered=False)
        seen["deaths"] += await asyncio.to_thread(room.server.wait_ended) == CRASHED
        await _start(room, "")
    await _frozen(room)
    return dict(seen)


async def _send(room: Room, type_: str, *, answered: bool = True) -> None:
    entry = room.consoles[0].send(type_, id_=new_id())
    if answered:
        await room.consoles[0].until(lambda: entry.status is not None, timeout=60)


async def _start(room: Room, faults: str) -> None:
    """A server that is still there is stopped first."""
    assert isinstance(room.server, Mortal)
    if room.server.running:
        await asyncio.to_thread(room.server.stop)
    room.server.faults = faults
    await asyncio.to_thread(room.server.start)


async def _all_answered(room: Room) -> None:
    for client in room.clients:
        await client.until(lambda client=client: not client.book.unanswered(), timeout=60)


async def _frozen(room: Room) -> None:
    """Until the archive is there, and is of the session as it is now."""
    console = room.consoles[0]
    ended = [entry for entry in console.book.applied() if entry.type == "EndSession"]
    seq = max((entry.at["facilitators"] for entry in ended), default=0)
    state = f"SELECT made_from FROM session_archive WHERE session_id = '{room.session}'"
    for _ in range(600):
        with closing(sqlite3.connect(room.data / "facilitator.sqlite3")) as database:
            made = database.execute(state).fetchone()
        if made and made[0] >= seq:
            return
        await asyncio.sleep(0.1)
    raise TimeoutError("no archive")


def _not_in_the_archive(room: Room) -> list[str]:
    """Notes that are there and that the archive does not have."""
    with closing(sqlite3.connect(room.data / "facilitator.sqlite3")) as database:
        (document,) = database.execute("SELECT document FROM session_archive").fetchone()
        notes = database.execute("SELECT id, text FROM note WHERE deleted_at IS NULL").fetchall()
    return [id_ for id_, text in notes if json.dumps(text, ensure_ascii=False) not in document]


async def _die_upgrading(times: int) -> dict[str, int]:
    """In a process of its own: see tests/faults/upgrading.py."""
    command = (sys.executable, str(ROOT / "tests/faults/upgrading.py"), str(times))
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    said, _ = await process.communicate()
    return dict(json.loads(said.splitlines()[-1]))
