"""Rooms full of phones, ready for a load: at the bare server, and at the product with its console and screen."""

import argparse
from typing import Any

from bench import ceiling, load, stage


async def bare_row(options: argparse.Namespace, *, groups: int = 0) -> dict[str, Any]:
    """The same load on the bare server."""
    with stage.bare(groups=groups) as place:
        crowd = await load.gather(place.url, place.code, phones=options.phones, within=options.phones / 200)
        outcome = await load.drive(crowd, pid=place.server.pid, rate=options.rate, seconds=options.seconds)
        await crowd.fleet.leave()
    return outcome.row()


async def product_crowd(place: stage.Stage, options: argparse.Namespace) -> load.Crowd:
    """Phones, a console and a screen in a round that runs."""
    within = options.within or options.phones / 60
    crowd = await load.gather(place.url, place.code, phones=options.phones, within=within)
    if place.scene is not None:
        crowd.keeps_book = place.server.data, place.scene.session
        crowd.others = [await place.scene.open_console(crowd.fleet), await place.scene.open_screen(crowd.fleet)]
    return crowd


def compared(
    product: dict[str, Any], before: dict[str, Any], after: dict[str, Any], sink: dict[str, Any]
) -> dict[str, Any]:
    """A load on the product beside the same load on the bare server, before and after it, and on the sink."""
    quicker, slower = sorted((_acknowledged(before), _acknowledged(after)))
    return {
        "product": product,
        "bare": {"before": before, "after": after},
        "acknowledged_p95_ratio": round(_acknowledged(product) / quicker, 2),
        "quiet": slower < 2 * quicker,
        "sink": sink,
        "generator_enough": ceiling.enough(sink, product),
    }


def _acknowledged(row: dict[str, Any]) -> float:
    return float(row["delays_ms"]["acknowledged_p95"])
