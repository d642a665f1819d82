"""python -m tests.faults R1 [options]: the long form of one figure of docs/figures.md; see `harness/`.

A result is printed and kept as JSON in bench/results/; `python -m bench table` writes them into docs/figures.md. The
server stands on core 0, the phones on core 1. Ends with 1 when the verdict is not right.
"""

import argparse
import asyncio
import importlib
import json
import sys
from pathlib import Path
from typing import Any

from bench import machine

_FIGURES = ("R1", "R2", "R3", "R5", "R6", "R8", "R11", "R12")
_RESULTS = Path(__file__).parents[2] / "bench" / "results"


def main() -> int:
    options = _options()
    machine.open_many_files()
    if not options.anywhere:
        machine.take_generator_core()
    on = machine.describe()
    result = {"figure": options.figure.lower(), "command": _command(options), "machine": on, **_measured(options)}
    text = json.dumps(result, indent=1)
    print(text)
    if not options.throw_away:
        (_RESULTS / f"{_name(options)}.json").write_text(text + "\n")
    return 0 if result["right"] else 1


def _measured(options: argparse.Namespace) -> dict[str, Any]:
    figure = importlib.import_module(f"tests.faults.harness.{options.figure.lower()}")
    result: dict[str, Any] = asyncio.run(figure.measure(options))
    return result


def _command(options: argparse.Namespace) -> str:
    phones = f" --phones {options.phones}" if options.figure == "R1" else ""
    seconds = f" --seconds {options.seconds:g}" if options.figure == "R12" else ""
    return f"python -m tests.faults {options.figure}{phones}{seconds} --seed {options.seed}"


def _name(options: argparse.Namespace) -> str:
    return f"r1-{options.phones:04d}" if options.figure == "R1" else options.figure.lower()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tests.faults", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("figure", choices=_FIGURES)
    parser.add_argument("--phones", type=int, default=1000, help="R1: 1000 in 150 groups, or 100 in 10")
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--seconds", type=float, default=3600.0, help="R12: how long")
    parser.add_argument("--whole", action="store_true", help="R5: and twenty phones for half an hour")
    parser.add_argument("--anywhere", action="store_true", help="keep to no core: on a machine that others use too")
    parser.add_argument("--throw-away", action="store_true", help="print the result and keep nothing")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
