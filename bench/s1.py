"""S1: many phones in one plenary round, notes at a steady rate, each durable before it is answered.

The bare server does the same before and after; the product's latency is a ratio to the quicker of the two. Where those
two differ much, somebody else was using the machine: `quiet` says so.
"""

import argparse
from typing import Any

from bench import books, ceiling, load, stage
from bench.rooms import bare_row, compared, product_crowd


async def measure(options: argparse.Namespace) -> dict[str, Any]:
    before = await bare_row(options)
    product = await _product(options)
    after = await bare_row(options)
    sink = await ceiling.check(phones=options.phones, rate=options.rate)
    return compared(product, before, after, sink)


async def _product(options: argparse.Namespace) -> dict[str, Any]:
    async with stage.product() as place:
        crowd = await product_crowd(place, options)
        outcome = await load.drive(crowd, pid=place.server.pid, rate=options.rate, seconds=options.seconds)
        fresh = await crowd.fleet.join(place.code, "Nakomer")
        await load.settle(lambda: books.out_of_step(crowd.phones) == 0, at_most=10)
        row = {**outcome.row(), "newcomer_in_step": books.out_of_step([*crowd.phones, fresh]) == 0}
        await crowd.fleet.leave()
    return row
