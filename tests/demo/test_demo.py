"""`run.py demo`, led by a console: everybody does what there is to do, by the product's own protocol."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.demo.cast import colleague, participants
from tests.support.scene import Scene, SimpleConsole
from tests.support.server import Server

SPEED = {"FACILITATOR_DEMO_SPEED": "30"}
COMMAND = (sys.executable, "run.py", "demo")
ON_TIME = sum(not part.late for part in participants())
OPENING, CHECK_IN, GROUPS, TOGETHER, CHECK_OUT = 0, 1, 4, 6, 8


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Scene]:
    with Server.started(tmp_path, command=COMMAND, env=SPEED) as server:
        said = "".join(server.log)
        link = re.search(r"(/l/\S+)\?to=/s/([\w-]+)/console", said)
        code = re.search(r"/j/(\w{6})\b", said)
        assert link
        assert code
        yield Scene(server, link[2], code[1], link[1])


@pytest.mark.timeout(180)
def test_the_room_plays_the_whole_session(demo: Scene):
    with demo.console() as fatima:
        everybody_is_in(fatima)
        fatima.start()
        fatima.open_round(CHECK_IN)
        fatima.wait_until(lambda: answers(fatima) == [ON_TIME], timeout=60)
        assert fatima.view("results").popitem()[1]["words"][0] == {"word": "nieuwsgierig", "n": 5}

        fatima.open_round(GROUPS)
        somebody_asks_for_help(fatima)
        fatima.wait_until(lambda: all(group["ready_at"] for group in fatima.view("group").values()), timeout=60)
        assert [tally["picked"] for tally in in_groups(fatima)] == [3, 3, 3, 3]
        assert sum(tally["notes"] for tally in in_groups(fatima)) == written("Kansen", "Bedreigingen")
        assert len(fatima.view("placement")) == len(participants()) + 1  # who came late and who has no phone too
        fatima.do("SendToPlenary", round=fatima.rounds()[GROUPS], group=None)
        assert len({note["origin"]["name"] for note in fatima.view("note").values()}) == 4

        fatima.open_round(TOGETHER)
        fatima.wait_until(lambda: len(fatima.view("note")) == 12 + written("Wat kun je doen?"), timeout=60)
        written_down = [note["by"] for note in fatima.view("note").values() if note["entered_by"] == colleague().name]
        assert colleague().helps in written_down

        fatima.open_round(CHECK_OUT)
        fatima.wait_until(lambda: answers(fatima) == [ON_TIME, len(participants())], timeout=60)
        fatima.do("EndSession")
    assert "0 deviate" in demo.server.manage("check")


@pytest.mark.timeout(120)
def test_after_a_rehearsal_everybody_comes_in_again(demo: Scene):
    with demo.console() as fatima:
        everybody_is_in(fatima)
        before = set(fatima.view("person"))
        fatima.do("StartRehearsal")
        fatima.open_round(CHECK_IN)
        fatima.wait_until(lambda: answers(fatima) == [ON_TIME], timeout=60)

        fatima.do("EndRehearsal")
        fatima.wait_until(lambda: not fatima.view("results"), timeout=60)
        everybody_is_in(fatima)

        assert {person["name"] for person in fatima.view("person").values()} >= {"Anna de Wit", colleague().helps}
        assert len(before) == len(fatima.view("person"))


def everybody_is_in(fatima: SimpleConsole) -> None:
    """Those who have a phone and are not late, and the one for whom Otto writes."""
    fatima.wait_until(lambda: len(fatima.view("person")) == ON_TIME + 1, timeout=60)


def somebody_asks_for_help(fatima: SimpleConsole) -> None:
    asked = next(part.asks for part in participants() if part.asks)
    calls = lambda: [id for id, group in fatima.view("group").items() if group["help"]]  # noqa: E731
    fatima.wait_until(lambda: bool(calls()), timeout=60)
    (group,) = calls()
    assert fatima.view("group")[group]["help"]["text"] == asked
    fatima.do("EndHelp", group=group)


def answers(fatima: SimpleConsole) -> list[int]:
    return sorted(results["answers"] for results in fatima.view("results").values())


def in_groups(fatima: SimpleConsole) -> list[dict]:
    return [tally for tally in fatima.view("tally").values() if tally["group"]]


def written(*columns: str) -> int:
    return sum(len(part.lines.get(column, ())) for part in (*participants(), colleague()) for column in columns)
