"""What the generator can do by itself: the same phones, against a sink, at three times the load."""

from typing import Any

from bench import load, stage

TIMES, SECONDS = 3, 8.0
_SINK_SPEED = 1.5 * TIMES
"""The sink's ticks are shorter still: it must not be what holds the frames back."""


async def check(*, phones: int, rate: float, seconds: float | None = None, groups: int = 0) -> dict[str, Any]:
    """Drive the sink at `TIMES` times the rate; it also sends its frames so much more often."""
    with stage.sink(speed=_SINK_SPEED, groups=groups) as place:
        crowd = await load.gather(place.url, place.code, phones=phones, within=phones / 400, clock_rounds=0)
        outcome = await load.drive(crowd, pid=place.server.pid, rate=rate * TIMES, seconds=seconds or SECONDS)
        await crowd.fleet.leave()
    row = outcome.row()
    return {
        "times": TIMES,
        "commands_per_second": row["commands_per_second"],
        "frames_per_second": row["frames_per_second"],
        "generator_core_share": row["generator_core_share"],
        "late_p95_ms": outcome.late_p95_ms,
    }


def enough(sink: dict[str, Any], reported: dict[str, Any]) -> bool:
    """Whether the generator could have made three times what it reports about the product."""
    return bool(
        sink["commands_per_second"] >= 0.98 * TIMES * reported["commands_per_second"]
        and sink["frames_per_second"] >= 0.98 * TIMES * reported["frames_per_second"]
    )
