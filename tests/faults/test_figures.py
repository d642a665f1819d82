"""The figures R1 to R11 in short; `python -m tests.faults` is the long form."""

import asyncio
import inspect
from pathlib import Path

import pytest

from facilitator.live.sockets import Sockets
from tests.faults.harness import r1, r2, r3, r5, r6, r8, r11
from tests.faults.harness.room import HASTY, Room

SEED = 20261123

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]


def nothing_wrong(row: dict) -> None:
    """Nothing lost, doubled, otherwise, uncalled for or out of step; and there was something to compare."""
    assert {key: row[key] for key in ("lost", "doubled", "otherwise", "uncalled", "out_of_step", "unanswered")} == {
        "lost": 0,
        "doubled": 0,
        "otherwise": 0,
        "uncalled": 0,
        "out_of_step": 0,
        "unanswered": 0,
    }, row
    assert row["right"], row
    assert row["audiences"] > 50


def test_r1_a_room_on_bad_lines_loses_nothing():
    row = asyncio.run(r1.hold(r1.SHORT, seed=SEED, command=HASTY))

    nothing_wrong(row)
    assert row["notes"] > 150
    assert row["cuts"] == 16
    assert row["sent_again"] > 0
    assert row["commands"]["GiveFeedback applied"] > 20
    assert row["commands"]["MovePerson applied"] > 30


def spoil(room: Room) -> None:
    """What a book says was applied nobody knows, and a phone that cannot ask again has missed something."""
    room.phones[0].book.applied()[0].id = "nobody knows this one"
    room.phones[1].go_offline()
    room.phones[1].store.forget(["everyone"])


def test_the_verdict_sees_what_is_lost_and_who_is_out_of_step():
    size = r1.Size(6, 2, 1, 0, 4, 10, 1, 0, 0.1, gone=(0.2, 0.5), manners=r1.QUICK, rest=20)

    row = asyncio.run(r1.hold(size, seed=SEED, spoil=spoil, command=HASTY))

    assert not row["right"]
    assert (row["lost"], row["out_of_step"]) == (1, 2)  # by its digest, and looked at in full


def test_r2_killed_twenty_times_it_loses_nothing():
    row = asyncio.run(r2.hold(r2.SHORT, seed=SEED))

    nothing_wrong(row)
    assert row["kills"] == 20
    assert row["outstanding"]["least"] >= 3
    assert row["sent_again"] > 60
    assert row["not_back_within_a_minute"] == 0


def test_r3_killed_at_every_named_moment_there_is_never_a_hole():
    row = asyncio.run(r3.hold(times=3, seed=SEED))

    nothing_wrong(row)
    assert {moment: seen["deaths"] for moment, seen in row["deaths"].items()} == dict.fromkeys(row["deaths"], 3)
    assert len(row["deaths"]) == 6
    assert row["not_in_the_archive"] == 0
    # What was on disk and never answered is known again; what was answered and not told to anybody is told later.
    assert row["deaths"]["after_commit"]["known_again"] > 0
    assert row["deaths"]["before_broadcast"]["answered_and_unseen"] > 0


def test_r5_what_was_typed_offline_is_there_once_also_too_late_and_from_a_lost_tab():
    row = asyncio.run(r5.hold(r5.SHORT, seed=SEED))

    nothing_wrong(row)
    assert (row["notes"], row["late"], row["tabs_killed"]) == (120, 60, 6)


def test_r6_a_full_disk_and_a_locked_database_make_nobody_lie():
    row = asyncio.run(r6.hold(times=1, locked=3.0, full=3.0, seed=SEED))

    nothing_wrong(row)
    assert row["restarts"] == 0
    for trouble in row["trouble"].values():
        assert trouble["false_answers"] == 0
        assert trouble["console_told_seconds"] <= 5
        assert trouble["page_seconds"] < 2


def test_r8_delivered_up_to_five_times_and_out_of_order(furnished: Path, tmp_path: Path):
    row = r8.deliver(2000, template=r8.opened(furnished, tmp_path / "template"), folder=tmp_path, seed=SEED)

    assert row["right"], row
    assert row["deliveries"] > 4000
    for verb in ("AddNote", "EditNote", "DeleteNote"):
        for answer in ("applied", "rejected", "again"):
            assert row[f"{verb} {answer}"] > 0


def test_r11_asleep_twice_at_once_and_dead_one_way():
    row = asyncio.run(r11.hold(asleep=3.0, silence=2.5, seed=SEED, command=HASTY))

    nothing_wrong(row)
    assert row["two_tabs_agree"]
    assert row["known_again_in_races"] > 0
    assert row["asleep_clock_error_ms"] < 250


def test_a_dead_line_is_found_out_within_25_seconds():
    """That the tests above are in a hurry tells nothing of how patient the product is."""
    made = inspect.getsource(Sockets.attach)

    assert "ping_interval=15" in made
    assert "ping_timeout=10" in made
