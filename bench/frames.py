"""python -m bench.frames [--phones N]: frames past python-socketio's queues beside its public way, in one run.

The same load on the product, by one way and by the other, twice each. Judged is the server's CPU beside the commands,
which are the same for both.
"""

import argparse
import asyncio
import json
import os

from bench import load, machine, stage
from bench.rooms import product_crowd

WAYS = ("public", "direct", "public", "direct")
_TOLD = ("frames", "megabytes", "server_cpu", "server_core_share", "cpu_per_100000_frames", "lost", "out_of_step")


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.frames", description=__doc__)
    parser.add_argument("--phones", type=int, default=300)
    parser.add_argument("--rate", type=float, default=25.0, help="notes a second, all phones together")
    parser.add_argument("--seconds", type=float, default=10.0)
    options = parser.parse_args()
    options.within = None
    machine.open_many_files()
    machine.take_generator_core()
    for way in WAYS:
        os.environ["FACILITATOR_FRAMES"] = way
        print(way, json.dumps(asyncio.run(_measure(options))), flush=True)


async def _measure(options: argparse.Namespace) -> dict[str, float]:
    async with stage.product() as place:
        crowd = await product_crowd(place, options)
        outcome = await load.drive(crowd, pid=place.server.pid, rate=options.rate, seconds=options.seconds)
        await crowd.fleet.leave()
    row = outcome.row()
    return {name: row[name] for name in _TOLD}


if __name__ == "__main__":
    main()
