"""The rows of docs/figures.md for what `python -m tests.faults` measured."""

from collections.abc import Callable, Iterator
from typing import Any

Row = tuple[str, str, str, bool | None]
"""What, target, reached, and whether that is enough (None: there is no target)."""

_WRONG = ("lost", "doubled", "otherwise", "uncalled", "out_of_step", "unanswered")


def _verdict(result: dict[str, Any]) -> Row:
    """Books, database and what every client holds, against each other; and holdings against a projection."""
    reached = f"{', '.join(str(result[what]) for what in _WRONG)}; {sum(result['commands'].values()):,} commands,"
    reached += f" {result['notes']:,} notes, {result['audiences']:,} digests, {result['in_full']} phones in full"
    wrong = any(result[what] for what in _WRONG) or result["deviations"]
    return "lost, doubled, otherwise, nobody's, out of step, unanswered", "0", reached, not wrong


def _r1(result: dict[str, Any]) -> Iterator[Row]:
    yield "phones", "1,000", f"{result['phones']:,}", result["phones"] >= 1000
    yield _verdict(result)
    cuts = (
        f"{result['bad_lines']} phones at 300 ± 200 ms, {result['cuts']} cuts; {result['sent_again']:,} commands sent"
    )
    cuts += (
        f" again, of which {result['known_again']:,} were known; in step {result['rest_seconds']:g} s after the last"
    )
    yield f"in {result['groups']} groups, {result['seconds']:g} s", "", cuts, None


def _r2(result: dict[str, Any]) -> Iterator[Row]:
    yield _verdict(result)
    kills, acknowledged = result["kills"], result["acknowledged"]
    enough = kills >= 200 and acknowledged >= 30_000
    yield "kills, acknowledged commands", "≥ 200, ≥ 30,000", f"{kills}, {acknowledged:,}", enough
    least = result["outstanding"]["least"]
    yield "sent and unanswered at a kill, at least", "≥ 3", f"{least}", least >= 3
    step = result["in_step_ms"]
    reached = f"{step['p99'] / 1000:.1f} s (half in {step['p50'] / 1000:.1f} s)"
    yield "99 % of the phones in step after a restart", "≤ 15 s", reached, step["p99"] <= 15_000


def _r3(result: dict[str, Any]) -> Iterator[Row]:
    yield _verdict(result)
    deaths = ", ".join(f"{moment.replace('_', ' ')} {seen['deaths']}" for moment, seen in result["deaths"].items())
    yield "deaths", "50 each", deaths, all(seen["deaths"] >= 50 for seen in result["deaths"].values())
    holes = result["deaths"]["mid_migration"]["holes"] + result["not_in_the_archive"]
    yield "holes in archives and upgrades", "0", f"{holes}", holes == 0


def _r5(result: dict[str, Any]) -> Iterator[Row]:
    yield _verdict(result)
    there = result["there_after_ms"]["p100"] / 1000
    what = f"{result['phones']} phones away for {result['away_seconds']:g} s, {result['tabs_killed']} without their tab"
    yield what, "≤ 10 s", f"{there:.1f} s the last, {result['late']} of {result['items']:,} items late", there <= 10


def _r6(result: dict[str, Any]) -> Iterator[Row]:
    yield _verdict(result)
    for kind, seen in result["trouble"].items():
        told = seen["console_told_seconds"]
        reached = f"{seen['false_answers']} false answers, the console told in {told:g} s, a page in"
        reached += f" {seen['page_seconds']:g} s at most, drained in {seen['drained_seconds']:g} s without a restart"
        enough = told <= 5 and not seen["false_answers"] and not result["restarts"]
        yield f"{kind}, {seen['times']} times", "0, ≤ 5 s", reached, enough


def _r8(result: dict[str, Any]) -> Iterator[Row]:
    reached = (
        f"{result['otherwise']} answers, {result['deliveries']:,} deliveries; {result['notes']:,} notes as the model's"
    )
    yield f"{result['commands']:,} commands, otherwise than the model", "0", reached, result["right"]


def _r11(result: dict[str, Any]) -> Iterator[Row]:
    yield _verdict(result)
    after, found = result["asleep_right_after"], max(result["found_out_seconds"].values())
    error = f"{after:g} s, its clock {result['asleep_clock_error_ms']:g} ms off"
    yield f"asleep for {result['asleep_seconds']:g} s: all right again", "≤ 5 s", error, after <= 5
    yield "dead one way: found out", "≤ 25 s", f"{found:g} s", found <= 25.5


def _r12(result: dict[str, Any]) -> Iterator[Row]:
    yield _verdict(result)
    yield "seconds", "3,600", f"{result['seconds']:,.0f}", result["seconds"] >= 3600
    growth = ", ".join(f"{name} {value:+.1%}" for name, value in result["growth"].items())
    yield f"growth in {result['seconds']:g} s (last third on the middle one)", "flat", growth, result["right"]
    yield "write-ahead log", "≤ 64 MB", f"{result['wal_most_mb']:g} MB", result["wal_most_mb"] <= 64


ROWS: dict[str, Callable[[dict[str, Any]], Iterator[Row]]] = {
    "r1": _r1,
    "r2": _r2,
    "r3": _r3,
    "r5": _r5,
    "r6": _r6,
    "r8": _r8,
    "r11": _r11,
    "r12": _r12,
}
