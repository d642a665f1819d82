"""R6: the disk is full, or somebody else holds the database: nobody is told a lie, and it drains by itself."""

import argparse
import asyncio
import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.faults.harness import doings
from tests.faults.harness.judge import come_to_rest, judge
from tests.faults.harness.room import QUICK, Room, furnished, tables
from tests.support.browse import Browser

_DISK = "48m"
_PHONES, _GROUPS, _RATE = 12, 3, 10.0

Trouble = Callable[[Room], contextlib.AbstractContextManager[None]]


async def measure(options: argparse.Namespace) -> dict[str, Any]:
    return await hold(times=10, locked=30.0, full=10.0, seed=options.seed)


async def hold(*, times: int, locked: float, full: float, seed: int) -> dict[str, Any]:
    """So many times each, for so many seconds; a small disk of its own needs root."""
    with _small_disk() as disk:
        async with furnished(tables(_GROUPS), seed=seed, manners=QUICK, data=disk) as room:
            await room.open_desks(1)
            await room.let_in(_PHONES)
            await room.begin()
            kinds: dict[str, tuple[Trouble, float]] = {"locked": (_locked, locked)}
            if disk is not None:
                kinds["full"] = (_full, full)
            rows: dict[str, Any] = {}
            for kind, (trouble, seconds) in kinds.items():
                rounds = [await _while_in_trouble(room, trouble, seconds) for _ in range(times)]
                rows[kind] = {name: round(max(row[name] for row in rounds), 2) for name in rounds[0]} | {"times": times}
            rest = await come_to_rest(room, at_most=60)
            found = await judge(room)
    false = sum(row["false_answers"] for row in rows.values())
    told = max(row["console_told_seconds"] for row in rows.values())
    return {
        **found.row(),
        "right": found.right and not false and told <= 5,
        "trouble": rows,
        "small_disk": disk is not None,
        "restarts": room.server.starts - 1,
        "rest_seconds": round(rest, 1),
    }


async def _while_in_trouble(room: Room, trouble: Trouble, seconds: float) -> dict[str, float]:
    """What was seen of one time; all in seconds but the counts."""
    loop, console = asyncio.get_running_loop(), room.consoles[0]
    with trouble(room):
        begun, known = perf_counter(), {entry.id for entry in room.entries}
        writing = asyncio.create_task(
            doings.at_rate(lambda number: doings.write(room, number), rate=_RATE, seconds=seconds)
        )
        looking = asyncio.create_task(_longest_wait(room, seconds))
        await console.until(lambda: not console.writable, timeout=60)
        # Until the log is full too, some writes still find room: the time runs from the last that was taken.
        taken = [entry.answered for entry in room.entries if entry.status == "applied" and entry.answered]
        told = perf_counter() - max([begun, *taken])
        await writing
        slowest = await looking
        # Nothing was wrong with any of it. What was taken and is not there, the verdict finds in the end.
        false = [entry for entry in room.entries if entry.id not in known and entry.status == "rejected"]
    over = loop.time()
    for client in room.clients:
        await client.until(lambda client=client: not client.book.unanswered() and client.writable, timeout=60)
    return {
        "console_told_seconds": told,
        "page_seconds": slowest,
        "false_answers": len(false),
        "drained_seconds": loop.time() - over,
    }


async def _longest_wait(room: Room, seconds: float) -> float:
    """For a page, while nothing can be written."""
    loop, visitor, longest = asyncio.get_running_loop(), Browser(room.server.url), 0.0
    until = loop.time() + seconds
    while loop.time() < until:
        start = loop.time()
        await visitor.get(f"/j/{room.scene.code}")
        longest = max(longest, loop.time() - start)
        await asyncio.sleep(0.2)
    visitor.close()
    return longest


@contextmanager
def _locked(room: Room) -> Iterator[None]:
    with closing(sqlite3.connect(room.data / "facilitator.sqlite3", isolation_level=None, timeout=30)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def _full(room: Room) -> Iterator[None]:
    """Somebody's film takes the last byte of the disk, and is thrown away later."""
    film = room.data.parent / "film"
    with film.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        for size in (1 << 16, 1 << 12, 1):
            with contextlib.suppress(OSError):
                while True:
                    file.write(b"\0" * size)
    try:
        yield
    finally:
        film.unlink()


@contextmanager
def _small_disk() -> Iterator[Path | None]:
    """A data directory on a disk of its own, where one may be made; else None."""
    with tempfile.TemporaryDirectory() as folder:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={_DISK}", "tmpfs", folder]
        if (
            sys.platform != "linux"
            or os.geteuid()
            or subprocess.run(mount, check=False, capture_output=True).returncode
        ):
            yield None
            return
        try:
            yield Path(folder) / "data"
        finally:
            subprocess.run(["umount", "-l", folder], check=False)
