"""python -m bench FIGURE [options]: one command per figure of docs/figures.md.

    s1     many phones, one plenary round, a steady rate of notes
    s2     the highest rate that is held, beside socket.io on Node and beside one emit a note
    s3     CPU of the command path, in this process, at batches of 1, 5 and 20
    s4     the same in groups: a board for every six or seven phones, and people who are moved
    s5     what one phone costs to let in, and to keep
    s6     a normal workshop: a hundred phones in ten groups, three minutes
    s7     what the phone's page weighs, in a real browser
    s8     how evenly the screen draws while notes change, in a real browser
    s11    documents of many notes, made while two hundred phones are live
    s12    the snapshot of a large board, and a start with many archives
    r10    the timer on phones with wrong clocks, at a server whose wall clock is moved
    all    all of these on a quiet machine, and then the tables (forty minutes at most)
    flame  where the server's time goes under s1, s4 or s5: `flame s1 --phones 200`
    sink   what the generator can do by itself
    table  write the results that are kept into docs/figures.md

A result is printed and kept as JSON in bench/results/. The server stands on core 0, the generator on core 1.
"""

import argparse
import asyncio
import importlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from bench import ceiling, flame, machine, small, table

_FIGURES = ("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s11", "s12", "r10")
_RESULTS = Path(__file__).parent / "results"


def main() -> int:
    options = _options()
    if options.figure == "table":
        table.write(_RESULTS)
    elif options.figure == "all":
        return _all(options)
    else:
        _one(options)
    return 0


_EVERYTHING = (
    "s3", "s7", "s8", "s12", "s6", "r10", "s11", "s4 --phones 200", "s4 --phones 1000",
    "s1 --phones 200", "s1 --phones 1000", "s5 --phones 200", "s5 --phones 1000",
    "s2 --phones 200 --seconds 6", "s2 --phones 1000 --seconds 6", "flame s1 --phones 1000 --seconds 10",
)  # fmt: skip
_PATIENCE = 600  # seconds for one of them


def _all(options: argparse.Namespace) -> int:
    """Each figure in a process of its own: what one leaves behind is not the next one's load, and one may fail."""
    begun, failed = time.monotonic(), []
    for place, figure in enumerate(_EVERYTHING, 1):
        start = time.monotonic()
        print(f"{place} of {len(_EVERYTHING)}, {start - begun:.0f} s: {figure}", flush=True)
        problem = _alone([*figure.split(), *_small(options)])
        if problem:
            failed.append(figure)
        print(f"    {problem or 'done'}, {time.monotonic() - start:.0f} s", flush=True)
    if not options.throw_away:
        table.write(_RESULTS)
    print(
        f"{len(_EVERYTHING) - len(failed)} of {len(_EVERYTHING)} measured, {time.monotonic() - begun:.0f} s", flush=True
    )
    return 1 if failed else 0


def _alone(arguments: list[str]) -> str:
    """What went wrong; nothing when it went well."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bench", *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        _, said = process.communicate(timeout=_PATIENCE)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)  # its server too
        process.communicate()
        return f"not done in {_PATIENCE} s"
    return f"failed: {(said.strip().splitlines() or ['it says nothing'])[-1]}" if process.returncode else ""


def _small(options: argparse.Namespace) -> list[str]:
    """`--small` tries whether everything runs: its numbers say nothing, and are not kept."""
    little = ["--phones", "6", "--rate", "6", "--seconds", "1", "--within", "0.5", "--small"] if options.small else []
    return [*little, *(["--throw-away"] if options.small or options.throw_away else [])]


def _one(options: argparse.Namespace) -> None:
    machine.open_many_files()
    machine.take_generator_core()
    on = machine.describe()
    result = {"figure": options.figure, "command": table.command(options), "machine": on, **_measured(options)}
    text = json.dumps(result, indent=1)
    print(text)
    if not options.throw_away:
        _RESULTS.mkdir(exist_ok=True)
        (_RESULTS / f"{table.name(options)}.json").write_text(text + "\n")


def _measured(options: argparse.Namespace) -> dict[str, Any]:
    if options.small:
        small.shrink()
    if options.figure == "sink":
        work: Any = ceiling.check(phones=options.phones, rate=options.rate / ceiling.TIMES, seconds=options.seconds)
    elif options.figure == "flame":
        work = flame.measure(options, results=None if options.throw_away else _RESULTS)
    else:
        work = importlib.import_module(f"bench.{options.figure}").measure(options)
    result: dict[str, Any] = asyncio.run(work) if asyncio.iscoroutine(work) else work
    return result


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("figure", choices=[*_FIGURES, "all", "flame", "sink", "table"])
    parser.add_argument("load", nargs="?", choices=flame.LOADS, help="of flame")
    parser.add_argument("--phones", type=int, default=200)
    parser.add_argument("--rate", type=float, default=100.0, help="notes a second, all phones together")
    parser.add_argument("--seconds", type=float, default=20.0, help="how long the load lasts")
    parser.add_argument("--within", type=float, default=None, help="seconds in which the phones come in")
    parser.add_argument("--throw-away", action="store_true", help="print the result and keep nothing")
    parser.add_argument("--small", action="store_true", help="as little as there is, to see whether it runs")
    options = parser.parse_args()
    options.throw_away = options.throw_away or options.small
    return options


if __name__ == "__main__":
    sys.exit(main())
