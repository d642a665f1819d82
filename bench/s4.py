"""S4: a thousand phones at 150 tables, notes at a steady rate, each on the board of its own group. No votes yet.

Beside the load it says what it takes to open such a round, and to move people while the notes flow.
"""

import argparse
from typing import Any

from bench import ceiling, groups, load, stage
from bench.rooms import bare_row, compared

_MOVES = 1.0  # a second, in a stretch of their own


async def measure(options: argparse.Namespace) -> dict[str, Any]:
    tables = tables_for(options.phones)
    before = await bare_row(options, groups=tables)
    product = await _product(options, tables)
    after = await bare_row(options, groups=tables)
    sink = await ceiling.check(phones=options.phones, rate=options.rate, groups=tables)
    return {"groups": tables, **compared(product, before, after, sink)}


def tables_for(phones: int) -> int:
    """150 for a thousand: six or seven at a table."""
    return max(2, round(0.15 * phones))


async def _product(options: argparse.Namespace, tables: int) -> dict[str, Any]:
    within = options.within or options.phones / 30
    async with stage.product_with_groups(tables) as place:
        pid = place.server.pid
        crowd = await groups.come_in(place, phones=options.phones, within=within, consoles=2)
        opening = await groups.go_to_tables(crowd, pid=pid)
        outcome = await load.drive(crowd, pid=pid, rate=options.rate, seconds=options.seconds)
        moves: dict[str, Any] = {}

        async def moving() -> None:
            moves.update(await groups.move_people(crowd, rate=_MOVES, seconds=options.seconds))

        moved = await load.drive(crowd, pid=pid, rate=options.rate, seconds=options.seconds, beside=moving)
        await crowd.fleet.leave()
    return {**outcome.row(), "opening": opening, "with_moves": {**moved.row(), **moves}}
