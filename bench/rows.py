"""What of a result is judged, and in which words: the rows of a figure."""

from collections.abc import Callable, Iterator
from typing import Any

from bench.rows_of_faults import ROWS as OF_FAULTS

_TICKS_MS = 40
"""Two ticks of an audience with a handful of listeners."""

Row = tuple[str, str, str, bool | None]
"""What, target, reached, and whether that is enough (None: there is no target)."""


def rows_of(result: dict[str, Any]) -> list[Row]:
    return list({**_ROWS, **OF_FAULTS}.get(result["figure"], _counted)(result))


def _s1(result: dict[str, Any]) -> Iterator[Row]:
    product, delays = result["product"], result["product"]["delays_ms"]
    yield _acknowledged(result)
    seen = delays["seen_participant_p95"]
    yield "seen by all phones, p95", "≤ 500 ms, aim 300", f"{seen:g} ms", seen <= 500
    for role, word in (("facilitator", "console"), ("screen", "screen")):
        after = delays.get(f"seen_{role}_after_answer_p95")
        if after is not None:
            yield f"seen by the {word} after the answer, p95", f"≤ {_TICKS_MS} ms", f"{after:g} ms", after <= _TICKS_MS
    yield _core(product, 0.6)
    yield _nothing_lost(product)
    yield from _load_rows(product)
    yield _generator(result, product)


def _acknowledged(result: dict[str, Any]) -> Row:
    ratio, product = result["acknowledged_p95_ratio"], result["product"]["delays_ms"]["acknowledged_p95"]
    bare = [result["bare"][when]["delays_ms"]["acknowledged_p95"] for when in ("before", "after")]
    reached = f"{ratio} × ({product:g} ms; bare {bare[0]:g} and {bare[1]:g} ms)"
    reached += "" if result["quiet"] else ", on a machine that others used too"
    return "acknowledged p95", "≤ 3 × bare", reached, ratio <= 3


def _core(row: dict[str, Any], at_most: float) -> Row:
    share = row["server_core_share"]
    return (
        "server's core",
        f"≤ {at_most:.0%}".replace("%", " %"),
        f"{share:.0%}" if share >= 0.1 else f"{share:.1%}",
        share <= at_most,
    )


def _nothing_lost(row: dict[str, Any]) -> Row:
    counts = [row[what] for what in ("lost", "doubled", "out_of_step", "stayed_out")]
    reached = f"{', '.join(map(str, counts))}; {row['applied']:,} of {row['commands']:,} applied"
    return "lost, doubled, out of step, not let in", "0", reached, not any(counts) and row["applied"] == row["commands"]


def _s2(result: dict[str, Any]) -> Iterator[Row]:
    rate = result["held_rate"]
    yield "highest rate held, commands/s", "≥ 400, aim 800", f"{rate:g}", rate >= 400
    if "beside_node" in result:
        yield from _beside_node(result)
    yield "CPU a frame, beside the bare server's", "", f"{result['frame_cpu_ratio_to_bare']} ×", None
    yield from _load_rows(result["best"])
    yield _generator(result, result["best"])


def _beside_node(result: dict[str, Any]) -> Iterator[Row]:
    node, ratios = result["node"], result["beside_node"]
    what = "CPU a delivered frame, commands included, beside Node's"
    if "missing" in node:
        yield what, "≤ 1.5 ×, aim 1", f"not measured: {node['missing']}", None
        return
    if not ratios:
        yield what, "≤ 1.5 ×, aim 1", "there is no rate that both held", False
        return
    at = ", ".join(f"{ratio} × at {rate}/s" for rate, ratio in ratios.items())
    yield what, "≤ 1.5 ×, aim 1", at, list(ratios.values())[-1] <= 1.5
    yield "highest rate Node held", "", f"{node['held_rate']:g}, each note in a {node['log']}", None
    yield "highest rate of one emit a note, nothing stored", "", f"{result['usual']['held_rate']:g}", None


def _load_rows(row: dict[str, Any]) -> Iterator[Row]:
    yield "CPU a 1,000 commands, fan-out included", "", f"{row['cpu_per_1000_commands']:.2f} s", None
    yield "CPU a 100,000 frames, commands included", "", f"{row['cpu_per_100000_frames']:.2f} s", None


def _generator(result: dict[str, Any], row: dict[str, Any]) -> Row:
    sink = result["sink"]
    reached = (
        f"{sink['commands_per_second']:g} commands/s, {sink['frames_per_second']:g} frames/s"
        f" (reports {row['commands_per_second']:g}, {row['frames_per_second']:g})"
    )
    return "generator alone, against a sink", "≥ 3 × its report", reached, result["generator_enough"]


def _s3(result: dict[str, Any]) -> Iterator[Row]:
    for size, target in (("1", 4.0), ("5", 1.5), ("20", 0.8)):
        seconds = result["batches"][size]["cpu_per_1000_commands"]
        what = f"CPU of the command path a 1,000 commands, batches of {size}"
        yield what, f"≤ {target:g} s, aim {target / 2:g}", f"{seconds:.2f} s", seconds <= target


def _s4(result: dict[str, Any]) -> Iterator[Row]:
    product = result["product"]
    yield _acknowledged(result)
    yield _core(product, 0.5)
    yield _nothing_lost(product)
    yield "seen at the own table, p95", "", f"{product['delays_ms']['seen_participant_p95']:g} ms", None
    yield from _load_rows(product)
    yield from _opening(product["opening"], result["groups"])
    moved = product["with_moves"]
    times = moved["at_the_new_board_ms"]
    reached = f"{moved['moves']} moves, p50 {times['p50']:g} ms, p95 {times['p95']:g} ms"
    yield "moved to another table while notes flow", "", reached, None
    yield "meanwhile: lost, doubled, out of step, not let in", *_nothing_lost(moved)[1:]
    yield "meanwhile: the server's core", "", f"{moved['server_core_share']:.1%}", None
    yield _generator(result, product)


def _opening(opening: dict[str, Any], groups: int) -> Iterator[Row]:
    there = opening["at_their_board_ms"]
    reached = f"answered in {opening['answered_ms'] / 1000:.1f} s, half at their board in {there['p50'] / 1000:.1f} s,"
    reached += f" the last in {there['p100'] / 1000:.1f} s; {opening['server_cpu']:g} s of CPU"
    yield f"opening a round in {groups} groups", "", f"{reached}, {opening['kb_per_phone']:g} kB a phone", None


def _s6(result: dict[str, Any]) -> Iterator[Row]:
    product = result["product"]
    yield _core(product, 0.05)
    yield _nothing_lost(product)
    yield "acknowledged p95", "", f"{product['delays_ms']['acknowledged_p95']:g} ms", None
    yield from _opening(product["opening"], result["groups"])


def _s5(result: dict[str, Any]) -> Iterator[Row]:
    cpu, memory, arrival = result["cpu_ms_per_phone"], result["memory_kb_per_connection"], result["arrival_ms"]["p95"]
    yield "CPU to let one phone in", "≤ 6 ms", f"{cpu:g} ms", cpu <= 6
    within = f"{result['phones']:,} in within {result['took_seconds']:g} s, {len(result['stayed_out'])} not"
    yield "coming in, p95", "≤ 1 s", f"{arrival / 1000:.2f} s ({within})", arrival <= 1000 and not result["stayed_out"]
    yield "memory a connection", "≤ 80 kB", f"{memory:g} kB", memory <= 80
    load = f"{result['requests_per_phone']:g} requests, {result['kb_over_http_per_phone']:g} kB"
    steps = ", ".join(f"{name} {ms:g}" for name, ms in result["steps_cpu_ms"].items())
    yield "the steps alone, ms", "", steps, None
    yield "over HTTP a phone, fonts not counted", "", load, None


def _s7(result: dict[str, Any]) -> Iterator[Row]:
    pages = name, phone = result["name_page"], result["phone_page"]
    kb, requests, trips = (sum(page[what] for page in pages) for what in ("kb", "requests", "round_trips"))
    fonts = f"and {sum(page['fonts_kb'] for page in pages):g} kB of fonts"
    yield "phone's first visit, both pages", "≤ 80 kB", f"{name['kb']:g} + {phone['kb']:g} kB, {fonts}", kb <= 80
    yield "its requests", "≤ 6", f"{name['requests']} + {phone['requests']}", requests <= 6
    yield "its round trips before usable", "≤ 4", f"{name['round_trips']} + {phone['round_trips']}", trips <= 4
    slow = result["slow_4g_4x_cpu_ms"]
    name_s, note_s = slow["name_can_be_typed"] / 1000, slow["note_can_be_typed"] / 1000
    yield "slow 4G, 4 × slower processor", "", f"{name_s:.1f} s to the name, {note_s:.1f} s more to a note", None


def _s8(result: dict[str, Any]) -> Iterator[Row]:
    boxes = " and ".join(f"{row['p95_ms']:g}" for row in result["boxes"])
    for role, word, target in (("screen", "screen", "≤ 1.5 × empty boxes"), ("console", "console, all listed", "")):
        ratio, row = result["ratios"][role], result[role]
        reached = (
            f"{ratio} × ({row['p95_ms']:g} ms, p50 {row['p50_ms']:g}, longest {row['longest_ms']:g}; boxes {boxes} ms)"
        )
        yield f"frame of the {word}, p95", target, reached, ratio <= 1.5 if target else None
    changes = f"{result['changes_per_second']:g}, in {result['frames_per_second']:g} frames"
    yield f"changes a second, of {result['notes']} notes", "100", changes, result["changes_per_second"] >= 95


def _r10(result: dict[str, Any]) -> Iterator[Row]:
    yield from _clocks(result, f"{result['phones']} in Chromium" if "phones" in result else "50 in Chromium")
    crowd = result.get("crowd", {"missing": "it was not asked for"})
    if "missing" not in crowd:
        yield from _clocks(crowd, f"{crowd['phones']:,} in Node")


def _clocks(result: dict[str, Any], where: str) -> Iterator[Row]:
    before, jumps = result["before"], result["jumps"]
    reached = f"{before['p95']:g} ms (worst {before['p100']:g})"
    yield f"error of the timer, p95, {where}", "≤ 150 ms", reached, before["p95"] <= 150
    for jump in jumps:
        what = f"the server's wall clock moved by {jump['seconds'] // 3600:+d} h, p95, {where}"
        at_once, anew = jump["at_once"]["p95"], jump["measured_anew"]["p95"]
        yield what, "≤ 250 ms", f"{at_once:g} ms at once, {anew:g} ms measured anew", max(at_once, anew) <= 250


def _s11(result: dict[str, Any]) -> Iterator[Row]:
    without = result["without"]["longest_gap_ms"]
    for row in result["documents"]:
        many, word = row["notes"] > 300, row["document"] == "docx"
        least = {"docx": (1, 5), "sheet.pdf": (2, 10)}.get(row["document"])
        what = f"{row['document']} of a session with {row['notes']:,} notes, {row['kb']:,} kB"
        target = f"≤ {least[many]} s" if least else ""
        yield f"CPU of {what}", target, f"{row['cpu']:g} s", row["cpu"] <= least[many] if least else None
        gap = row["longest_gap_ms"]
        yield f"longest gap of the loop meanwhile{'' if word else ', ' + what}", "≤ 50 ms", f"{gap:g} ms", gap <= 50
    yield "longest gap with the same phones and no document", "", f"{without:g} ms", None


def _s12(result: dict[str, Any]) -> Iterator[Row]:
    snapshot, empty, full = result["snapshot"], result["start_empty"], result["start_archived"]
    what = f"CPU of the snapshot of a board with {result['notes']:,} notes"
    reached = f"{snapshot['cpu_ms']:g} ms, {snapshot['queries']:g} queries"
    yield what, "≤ 60 ms", reached, snapshot["cpu_ms"] <= 60
    more = full["cpu_ms"] - empty["cpu_ms"]
    reached = f"{more:.1f} ms ({full['queries']:g} queries; with none {empty['queries']:g})"
    yield f"more CPU to start with {result['sessions']:,} archived sessions", "≤ 200 ms", reached, more <= 200


def _counted(result: dict[str, Any]) -> Iterator[Row]:
    """Of a verdict: everything that was counted, and whether it is right."""
    named = [name for name in _COUNTS if isinstance(result.get(name), int | float)]
    reached = ", ".join(f"{name.replace('_', ' ')} {result[name]:,}" for name in named)
    yield "verdict", "right", reached or "no counts", result.get("right")


_COUNTS = (
    "phones",
    "commands",
    "acknowledged",
    "kills",
    "seconds",
    "lost",
    "doubled",
    "otherwise",
    "uncalled",
    "out_of_step",
    "unanswered",
    "deviations",
)


_ROWS: dict[str, Callable[[dict[str, Any]], Iterator[Row]]] = {
    "r10": _r10,
    "s1": _s1,
    "s2": _s2,
    "s3": _s3,
    "s4": _s4,
    "s5": _s5,
    "s6": _s6,
    "s7": _s7,
    "s8": _s8,
    "s11": _s11,
    "s12": _s12,
}
