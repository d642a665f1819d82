"""S6: a normal workshop: a hundred phones in ten groups, two notes a second, somebody moved every five seconds."""

import argparse
from typing import Any

from bench import groups, load, stage

_PHONES, _GROUPS, _NOTES, _MOVES, _SECONDS = 100, 10, 2.0, 0.2, 180.0
_WITHIN = 10.0


async def measure(_options: argparse.Namespace) -> dict[str, Any]:
    async with stage.product_with_groups(_GROUPS) as place:
        pid = place.server.pid
        crowd = await groups.come_in(place, phones=_PHONES, within=_WITHIN)
        opening = await groups.go_to_tables(crowd, pid=pid)
        moves: dict[str, Any] = {}

        async def moving() -> None:
            moves.update(await groups.move_people(crowd, rate=_MOVES, seconds=_SECONDS))

        outcome = await load.drive(crowd, pid=pid, rate=_NOTES, seconds=_SECONDS, beside=moving)
        await crowd.fleet.leave()
    return {"groups": _GROUPS, "product": {**outcome.row(), "opening": opening, **moves}}
