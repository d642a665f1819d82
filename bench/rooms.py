"""Rooms full of phones, ready for a load: at the bare server, and at the product with its console and screen."""

import argparse
from typing import Any

from bench import load, stage


async def bare_row(options: argparse.Namespace) -> dict[str, Any]:
    """The same load on the bare server."""
    with stage.bare() as place:
        crowd = await load.gather(place.url, place.code, phones=options.phones, within=options.phones / 200)
        outcome = await load.drive(crowd, pid=place.server.pid, rate=options.rate, seconds=options.seconds)
        await crowd.fleet.leave()
    return outcome.row()


async def product_crowd(place: stage.Stage, options: argparse.Namespace) -> load.Crowd:
    """Phones, a console and a screen in a round that runs."""
    within = options.within or options.phones / 60
    crowd = await load.gather(place.url, place.code, phones=options.phones, within=within)
    if place.scene is not None:
        crowd.others = [await place.scene.open_console(crowd.fleet), await place.scene.open_screen(crowd.fleet)]
    return crowd
