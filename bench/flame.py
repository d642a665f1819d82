"""Where the server's time goes under a load: a flame graph as SVG, and the dearest functions as text.

    python -m bench flame s1 --phones 200      the plenary round; also s4 (groups) and s5 (coming in)

With py-spy on the PATH it is what looks; else the server looks at itself (bench/sampled.py).
"""

import argparse
import asyncio
import os
import shutil
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from bench import flame_svg, groups, load, machine, stage
from bench.places import short
from bench.rooms import product_crowd
from bench.s4 import tables_for

LOADS = ("s1", "s4", "s5")
TOP = 20
_SAMPLED = Path(__file__).with_name("sampled.py")

_WAITING = (":Condition.wait", ":Hub.do_poll", ":Queue.get", ":OneThread._work", ":Pace.keep")
"""What a thread stands in that has nothing to do; py-spy does not always see that."""

Stacks = dict[tuple[str, ...], int]


async def measure(options: argparse.Namespace, *, results: Path | None) -> dict[str, Any]:
    """The stacks of one load; with `results` the picture is kept there."""
    with tempfile.TemporaryDirectory() as folder:
        camera = Camera(Path(folder) / "stacks.txt")
        row = await _LOADS[options.load or "s1"](options, camera)
        stacks = camera.stacks()
    if results is not None:
        name = f"flame-{options.load or 's1'}-{options.phones:04d}.svg"
        (results / name).write_text(flame_svg.drawn(stacks, title=f"{options.load or 's1'}, {options.phones} phones"))
    return {"load": options.load or "s1", "by": camera.by, **row, **dearest(stacks)}


class Camera:
    """Looks at a server while something goes on: py-spy, or the server at itself."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._spy = shutil.which("py-spy")
        self.by = "py-spy" if self._spy else "bench/sampled.py"

    def settings(self) -> dict[str, Any]:
        """How the server is started."""
        if self._spy:
            return {}
        os.environ["SAMPLES"] = str(self._file)
        return {"command": [sys.executable, str(_SAMPLED)]}

    async def watch(self, pid: int, work: Callable[[], Awaitable[Any]]) -> dict[str, Any]:
        meter = machine.Meter(pid)
        process = await self._begin(pid)
        await work()
        meter.stop()
        await self._end(pid, process)
        return {"server_cpu": round(meter.server, 2), "seconds": round(meter.wall, 1)}

    async def _begin(self, pid: int) -> asyncio.subprocess.Process | None:
        if not self._spy:
            os.kill(pid, signal.SIGUSR1)
            return None
        how = ("record", "--format", "raw", "--rate", "200", "--full-filenames", "--nolineno")
        return await asyncio.create_subprocess_exec(self._spy, *how, "--output", str(self._file), "--pid", str(pid))

    async def _end(self, pid: int, process: asyncio.subprocess.Process | None) -> None:
        if process is None:
            os.kill(pid, signal.SIGUSR1)
            await load.settle(self._file.exists, at_most=20)
        else:
            process.send_signal(signal.SIGINT)
            await process.wait()

    def stacks(self) -> Stacks:
        """Calls from the outermost to the innermost → what they weigh."""
        found: Counter[tuple[str, ...]] = Counter()
        for line in self._file.read_text().splitlines():
            calls, _, weight = line.rpartition(" ")
            stack = tuple(_named(call) for call in calls.split(";") if call)
            if stack and not stack[-1].endswith(_WAITING):
                found[stack] += int(weight)
        return dict(found)


def _named(call: str) -> str:
    """py-spy says `function (file:line)`."""
    name, bracket, place = call.partition(" (")
    return f"{short(place.rstrip(')').partition(':')[0])}:{name}" if bracket else call


def dearest(stacks: Stacks) -> dict[str, Any]:
    """Shares of the whole: of what a function does itself, and with all that it calls."""
    alone: Counter[str] = Counter()
    together: Counter[str] = Counter()
    for calls, weight in stacks.items():
        alone[calls[-1]] += weight
        together.update(dict.fromkeys(calls, weight))
    whole = max(1, sum(stacks.values()))
    return {
        "alone": [[name, round(weight / whole, 4)] for name, weight in alone.most_common(TOP)],
        "together": [
            [name, round(weight / whole, 4)] for name, weight in together.most_common() if weight < 0.95 * whole
        ][:TOP],
    }


async def _plenary(options: argparse.Namespace, camera: Camera) -> dict[str, Any]:
    async with stage.product(**camera.settings()) as place:
        crowd = await product_crowd(place, options)
        found = await camera.watch(place.server.pid, lambda: _driven(crowd, place, options))
        await crowd.fleet.leave()
    return found


async def _in_groups(options: argparse.Namespace, camera: Camera) -> dict[str, Any]:
    async with stage.product_with_groups(tables_for(options.phones), **camera.settings()) as place:
        crowd = await groups.come_in(place, phones=options.phones, within=options.phones / 30)
        await groups.go_to_tables(crowd, pid=place.server.pid)
        found = await camera.watch(place.server.pid, lambda: _driven(crowd, place, options))
        await crowd.fleet.leave()
    return found


async def _coming_in(options: argparse.Namespace, camera: Camera) -> dict[str, Any]:
    within = options.within or options.phones / 10

    async def arrive() -> None:
        crowd = await load.gather(place.url, place.code, phones=options.phones, within=within, files=True)
        await crowd.fleet.leave()

    async with stage.product(**camera.settings()) as place:
        return await camera.watch(place.server.pid, arrive)


async def _driven(crowd: load.Crowd, place: stage.Stage, options: argparse.Namespace) -> None:
    await load.drive(crowd, pid=place.server.pid, rate=options.rate, seconds=options.seconds)


_LOADS = {"s1": _plenary, "s4": _in_groups, "s5": _coming_in}
