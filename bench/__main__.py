"""python -m bench FIGURE [options]: one command per figure of docs/figures.md.

    s1     many phones, one plenary round, a steady rate of notes
    s2     the highest rate that is held
    s3     CPU of the command path, in this process, at batches of 1, 5 and 20
    s4     the same in groups: a board for every six or seven phones, and people who are moved
    s5     what one phone costs to let in, and to keep
    s6     a normal workshop: a hundred phones in ten groups, three minutes
    s7     what the phone's page weighs, in a real browser
    r10    the timer on phones with wrong clocks, at a server whose wall clock is moved
    all    all of these for 50, 200 and 1,000 phones, and then the table
    flame  where the server's time goes under s1, s4 or s5: `flame s1 --phones 200`
    sink   what the generator can do by itself
    table  write the results that are kept into docs/figures.md

A result is printed and kept as JSON in bench/results/. The server stands on core 0, the generator on core 1.
"""

import argparse
import asyncio
import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from bench import ceiling, flame, machine, table

_RESULTS = Path(__file__).parent / "results"


def main() -> None:
    options = _options()
    if options.figure == "table":
        table.write(_RESULTS)
    elif options.figure == "all":
        _all()
    else:
        _one(options)


def _all() -> None:
    """Each figure in a process of its own: what one leaves behind is not the next one's load."""
    rooms = [[name, "--phones", str(n)] for name in ("s5", "s1", "s2") for n in (50, 200, 1000)]
    figures = [["s3"], ["s6"], ["s7"], ["r10"], ["s4", "--phones", "1000"], *rooms]
    for figure in figures:
        print("bench", *figure, flush=True)
        subprocess.run([sys.executable, "-m", "bench", *figure], stdout=subprocess.DEVNULL, check=False)
    table.write(_RESULTS)


def _one(options: argparse.Namespace) -> None:
    machine.open_many_files()
    machine.take_generator_core()
    on = machine.describe()
    result = asyncio.run(_measure(options)) if options.figure != "s3" else _in_process(options)
    result = {"figure": options.figure, "command": table.command(options), "machine": on, **result}
    text = json.dumps(result, indent=1)
    print(text)
    if not options.throw_away:
        _RESULTS.mkdir(exist_ok=True)
        (_RESULTS / f"{table.name(options)}.json").write_text(text + "\n")


async def _measure(options: argparse.Namespace) -> dict[str, Any]:
    if options.figure == "flame":
        return await flame.measure(options, results=None if options.throw_away else _RESULTS)
    if options.figure == "sink":
        return await ceiling.check(phones=options.phones, rate=options.rate / ceiling.TIMES, seconds=options.seconds)
    figure = importlib.import_module(f"bench.{options.figure}")
    result: dict[str, Any] = await figure.measure(options)
    return result


def _in_process(options: argparse.Namespace) -> dict[str, Any]:
    figure = importlib.import_module("bench.s3")
    result: dict[str, Any] = figure.measure(options)
    return result


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "figure", choices=["s1", "s2", "s3", "s4", "s5", "s6", "s7", "r10", "all", "flame", "sink", "table"]
    )
    parser.add_argument("load", nargs="?", choices=flame.LOADS, help="of flame")
    parser.add_argument("--phones", type=int, default=200)
    parser.add_argument("--rate", type=float, default=100.0, help="notes a second, all phones together")
    parser.add_argument("--seconds", type=float, default=20.0, help="how long the load lasts")
    parser.add_argument("--within", type=float, default=None, help="seconds in which the phones come in")
    parser.add_argument("--throw-away", action="store_true", help="print the result and keep nothing")
    return parser.parse_args()


if __name__ == "__main__":
    main()
