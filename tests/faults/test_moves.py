"""Nobody hears a table they do not sit at: people are moved all the time, by a real server, over bad lines too."""

import asyncio
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack

import pytest

from tests.faults.eavesdrop import Heard, eavesdrop
from tests.faults.stays import Song, Stays, foreign
from tests.faults.workshop import Workshop, plan_workshop
from tests.support import background, packets
from tests.support.proxy import Proxy
from tests.support.server import ROOT, Server

SEED = 20261123


@pytest.fixture
def heard(monkeypatch) -> Heard:
    return eavesdrop(monkeypatch)


@pytest.fixture
def leaving() -> Iterator[ExitStack]:
    with ExitStack() as leaving:
        yield leaving


@pytest.fixture
def hold(make_house, heard, leaving) -> Callable[..., Workshop]:
    """hold(people=24, groups=4): a workshop that runs; every third phone has a slow line."""

    def hold(*, people: int, groups: int, **how: Sequence[str]) -> Workshop:
        house = make_house()
        plan_workshop(house, groups=groups)
        house.close()
        server = leaving.enter_context(Server.started(house.settings.data, **how))
        slow = leaving.enter_context(Proxy(server.url))
        workshop = Workshop(server, heard, seed=SEED)
        names = [f"Deelnemer {number}" for number in range(people)]
        background.run(workshop.gather(names, ways=(server.url, server.url, slow.url)), timeout=100)
        leaving.callback(lambda: background.run(workshop.leave()))
        slow.delay(60, jitter_ms=40)
        return workshop

    return hold


def nothing_lost_nobody_in_the_know(workshop: Workshop) -> None:
    assert workshop.leaks() == []
    assert workshop.verdict().right
    assert workshop.misplaced() == []
    entries = [entry for phone in workshop.phones for entry in phone.book.entries.values()]
    assert {entry.status for entry in entries} == {"applied"}


def test_no_frame_of_a_table_comes_to_somebody_who_left_it(hold):
    workshop = hold(people=24, groups=4)

    background.run(workshop.play(40), timeout=80)
    background.run(workshop.come_to_rest(), timeout=60)

    nothing_lost_nobody_in_the_know(workshop)
    assert workshop.moves == 40
    assert workshop.verdict().compared > 140
    assert " 0 deviate" in workshop.server.manage("check")


@pytest.mark.slow
def test_a_planted_leak_is_seen(hold):
    command = (sys.executable, str(ROOT / "tests/faults/leaky_moves.py"))
    workshop = hold(people=8, groups=2, command=command)

    background.run(workshop.play(20), timeout=60)

    leaks = workshop.leaks()
    assert len({leak.person for leak in leaks}) > 3
    assert {leak.what.partition(":")[0].partition("-")[0] for leak in leaks} == {"board", "group", "kanarie"}


def test_what_was_heard_after_a_move_is_told_from_what_was_heard_before():
    """The verdict itself: Bram is moved away at seq 10, and back at 20."""
    stays = Stays()
    stays.begin("bram", "een", seq=0, asked=0.0)
    stays.begin("bram", "twee", seq=10, asked=1.0)
    stays.begin("bram", "een", seq=20, asked=2.0)
    songs = {"kanarie-7": Song("anna", "een", 9), "kanarie-8": Song("anna", "een", 12)}

    def leaks(seq: int, moment: float, text: str = "kanarie-7") -> int:
        frame = {"audience": "board:b", "from": 0, "to": seq, "put": {"note": {"n": {"text": text}}}}
        heard = [(moment, packets.event("changes", frame))]
        return len(list(foreign("bram", heard, stays=stays, boards={"b": "een"}, songs=songs)))

    assert leaks(9, 0.5) == 0  # while he sat there
    assert leaks(9, 1.5) == 0  # on its way when he was moved
    assert leaks(12, 1.5, "kanarie-8") == 2  # the frame, and the text in it
    assert leaks(12, 2.5, "kanarie-8") == 0  # he is back, and may hear all of it
    assert leaks(10, 1.5) == 1  # the transaction of the move itself


@pytest.mark.slow
def test_what_was_typed_before_a_move_while_offline_arrives_once_where_it_was_typed(hold):
    workshop = hold(people=6, groups=2)
    bram, person = workshop.phones[1], workshop.phones[1].person

    async def story() -> None:
        bram.go_offline()
        for _ in range(3):
            workshop.sing(bram)
        await workshop.move(bram, workshop.elsewhere(person))
        workshop.sing(workshop.phones[0])
        bram.go_online()
        await workshop.come_to_rest()

    background.run(story(), timeout=60)

    nothing_lost_nobody_in_the_know(workshop)
    assert len(bram.mine()) == 3
    assert {note["group"] for note in bram.mine().values()} != {workshop.stays.table_of(person)}
    assert not bram.mine().keys() & bram.notes().keys()


@pytest.mark.slow
def test_a_server_that_is_killed_in_the_middle_changes_nothing_of_that(hold):
    workshop = hold(people=12, groups=3)

    async def story() -> None:
        await workshop.play(15)
        playing = asyncio.create_task(workshop.play(15))
        await workshop.kill_and_start()
        await playing
        await workshop.come_to_rest()

    background.run(story(), timeout=100)

    nothing_lost_nobody_in_the_know(workshop)
    assert workshop.moves == 30
    sent_again = [entry for phone in workshop.phones for entry in phone.book.entries.values() if entry.times_sent > 1]
    assert sent_again
    assert " 0 deviate" in workshop.server.manage("check")


@pytest.mark.slow
@pytest.mark.skipif("FACILITATOR_LONG" not in os.environ, reason="takes half a minute: FACILITATOR_LONG=1")
def test_a_workshop_of_a_hundred_keeps_everybody_in_step(hold):
    """S6 in short: what it costs is measured by `bench s6`. Each time, R1 in test_figures.py shows that it is right."""
    workshop = hold(people=100, groups=10)

    background.run(workshop.play(60, writers=1, moves_every=10, pause=0.4), timeout=90)
    background.run(workshop.come_to_rest(), timeout=60)

    nothing_lost_nobody_in_the_know(workshop)
    assert workshop.moves == 6
