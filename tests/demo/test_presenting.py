"""The demo's second session: whoever leads it sees ambitions presented, feedback given and released."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.demo.presenting import presenters, said_by, talks
from tests.support.scene import Scene, SimpleConsole
from tests.support.server import Server

SPEED = {"FACILITATOR_DEMO_SPEED": "30"}
COMMAND = (sys.executable, "run.py", "demo")
QUEUE = 1


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Scene]:
    with Server.started(tmp_path, command=COMMAND, env=SPEED) as server:
        (_, link) = re.finditer(r"(/l/\S+)\?to=/s/([\w-]+)/console", "".join(server.log))
        yield Scene(server, link[2], "", link[1])


def test_all_there_is_to_say_is_said_once():
    said = [
        (key, text)
        for talk in talks()
        for part in presenters()
        if part.name not in talk.names
        for key, text in said_by(part.name, talk).texts.items()
    ]
    written = [
        (key, text)
        for talk in talks()
        for key, lines in (("top", talk.tops), ("tip", talk.tips), ("question", talk.questions))
        for text in lines
    ]

    assert sorted(said) == sorted(written)
    assert all(len(talk.tops) >= len(talk.tips) for talk in talks())  # nobody gives a tip without a top
    assert len(written) > 90


@pytest.mark.timeout(180)
def test_everybody_has_an_ambition_and_gives_feedback(hall: Scene):
    with hall.console() as fatima:
        fatima.wait_until(lambda: len(fatima.view("person")) == len(presenters()), timeout=60)
        fatima.wait_until(lambda: shared(fatima) == len(presenters()), timeout=60)
        fatima.start()
        fatima.open_round(QUEUE)
        first, second = in_order(fatima)[:2]
        for presentation in (first, second):
            fatima.do("StartPresentation", presentation=presentation)
            assert fatima.view("presentation")[presentation]["ambition"]["title"]
            fatima.wait_until(lambda at=presentation: everybody_gave(fatima, at), timeout=90)
        fatima.do("ReleaseFeedback", presentations=[first, second])
        fatima.do("EndSession")
    assert "0 deviate" in hall.server.manage("check")


def shared(fatima: SimpleConsole) -> int:
    return sum(ambition["shared"] for ambition in fatima.view("ambitions").values())


def in_order(fatima: SimpleConsole) -> list[str]:
    queue = fatima.view("presentation")
    return sorted(queue, key=lambda id_: queue[id_]["position"])


def everybody_gave(fatima: SimpleConsole, presentation: str) -> bool:
    coverage = fatima.view("coverage").get(presentation, {"given": 0, "of": 1})
    return bool(coverage["given"] == coverage["of"])
