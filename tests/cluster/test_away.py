"""R7: Redis away, a process killed, a crash between commit and hint, a restart one by one: nothing is lost, all agree.

The long form: FACILITATOR_R7=1 python3 run.py test tests/cluster (twenty minutes).
"""

import asyncio
import os
import time
from collections.abc import Callable

import pytest

from tests.cluster.house import Cluster
from tests.cluster.meeting import Meeting, p95
from tests.support import background
from tests.support.book import Entry

LONG = bool(os.environ.get("FACILITATOR_R7"))
REDIS_AWAY, CRASHES = (60.0, 50) if LONG else (5.0, 3)
pytestmark = pytest.mark.timeout(3600 if LONG else 120)


def test_without_redis_it_is_slower_and_never_wrong(meet, cluster):
    meeting = meet(people=8)
    cluster.redis.kill()

    written = background.run(write_and_rest(meeting, REDIS_AWAY), timeout=REDIS_AWAY + 60)

    assert {cluster.health(server)["redis"] for server in (cluster.one, cluster.two)} == {"away"}
    assert p95(meeting.seen_elsewhere(written)) <= 2
    assert set(meeting.heard_writable()) == {True}
    meeting.nothing_lost()

    cluster.redis.start()
    background.run(until(cluster.hints_travel), timeout=20)
    hints = cluster.redis.said_on("facilitator/*")
    written = background.run(write_and_rest(meeting, 1), timeout=60)
    said = b"".join(message["data"] for message in iter(lambda: hints.get_message(timeout=0.5), None))
    assert b'"changed"' in said
    for entry in written:
        assert str(entry.args["text"]).encode() not in said
    for secret in (b"Deelnemer", b"Fatima", b"Otto"):
        assert secret not in said
    meeting.nothing_lost()


def test_phones_of_a_process_that_is_killed_go_over_to_the_other(meet, cluster):
    meeting = meet(people=20)

    written = background.run(write_while_one_dies(meeting), timeout=90)

    assert p95(meeting.seen_elsewhere(written)) <= 2
    meeting.nothing_lost()


def test_what_was_committed_and_told_to_nobody_is_seen_elsewhere(meet, cluster):
    """The process ends after its commit is on disk, before it has answered, told its phones or sent a hint."""
    meeting = meet(people=6)
    times: list[float] = []
    cluster.two.stop()
    for turn in range(CRASHES):  # two transactions belong to the start
        cluster.again(cluster.two, FACILITATOR_FAULTS=f"after_commit=exit@{turn % 3 + 3}")
        written = background.run(write_until_it_crashes(meeting), timeout=90)
        times += meeting.seen_elsewhere(written)
        assert meeting.verdict().right
        assert meeting.divergent() == []

    assert p95(times) <= 2
    meeting.nothing_lost()


def test_processes_are_started_anew_one_by_one_while_people_write(meet, cluster):
    meeting = meet(people=12)

    background.run(write_and_restart(meeting), timeout=90)

    meeting.nothing_lost()
    assert cluster.two.running
    old = background.run(meeting.phones[0]._ask("enter", {"protocol": 0, "session": "", "as": "", "cursors": {}}))
    assert old == {"error": {"code": "reload", "field": None, "params": {}}}


async def write_and_rest(meeting: Meeting, seconds: float) -> list[Entry]:
    written = await meeting.write(seconds, each=0.05)
    await meeting.come_to_rest()
    return written


async def write_while_one_dies(meeting: Meeting) -> list[Entry]:
    cluster = meeting.cluster
    writing = asyncio.create_task(meeting.write(5, each=0.04))
    await asyncio.sleep(1.5)
    await asyncio.to_thread(cluster.two.kill)
    await meeting.all_until(lambda phone: phone.inside)
    await asyncio.to_thread(cluster.again, cluster.two)
    written = await writing
    await meeting.come_to_rest()
    return written


async def write_until_it_crashes(meeting: Meeting) -> list[Entry]:
    """Half of the phones are on the process that will crash; both consoles are on the other one."""
    written: list[Entry] = []
    cluster = meeting.cluster
    for number in range(2):
        await meeting.open_desk(number, cluster.one.url)
    for phone in meeting.phones[::2]:
        phone.cut()
    await meeting.all_until(lambda phone: phone.inside)
    until = time.monotonic() + 20
    while cluster.two.running:
        assert time.monotonic() < until, "nobody wrote by way of the process that should crash"
        written += await meeting.write(0.2, each=0.03)
    await meeting.come_to_rest()
    return written


async def write_and_restart(meeting: Meeting) -> None:
    cluster: Cluster = meeting.cluster
    writing = asyncio.create_task(meeting.write(8, each=0.05))
    for server in (cluster.two, cluster.one):
        await asyncio.to_thread(server.stop)
        await asyncio.to_thread(cluster.again, server)
    await writing
    await meeting.come_to_rest()


async def until(holds: Callable[[], bool]) -> None:
    """Until something holds that only asking can tell."""
    while not await asyncio.to_thread(holds):
        await asyncio.sleep(0.1)
