"""Both ways out say the same, in the same order: past the queues of python-socketio, and through them."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager

import pytest

from tests.live.line import Line
from tests.support.server import ROOT, free_port

PHONES = [f"phone {number}" for number in range(120)]
SIZES = [1, 40, 100, 4000, 40_000]  # letters of two bytes: for every kind of length that a frame can say


@contextmanager
def speaking(way: str) -> Iterator[int]:
    """A server of events on a port."""
    port = free_port()
    command = [sys.executable, "-m", "tests.live.both_ways", str(port), way]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "Ready\n"
        try:
            yield port
        finally:
            process.kill()


def story(port: int) -> dict[str, list[bytes]]:
    """Everything that each of many heard."""
    with ExitStack() as leaving:
        lines = {name: leaving.enter_context(closing(Line(port))) for name in PHONES}
        for name, line in lines.items():
            line.ask("name", {"name": name})
        for line in lines.values():
            line.read_answer()
        first = lines[PHONES[0]]
        for size in SIZES:
            first.ask("tell", {"event": "changes", "size": size, "to": PHONES})
            first.read_answer()
        for line in (first, lines[PHONES[1]]):
            line.ask("mix", {"count": 20})
            line.read_answer()
        first.ask("bye", {})
        first.read_answer()
        last = lines[PHONES[-1]]
        last.ask("tell", {"event": "last", "size": 3, "to": PHONES})
        last.read_answer()
        for name in PHONES[1:]:
            lines[name].read_until(lambda said: said.startswith(b'42/live,["last"'))
        return {name: line.heard for name, line in lines.items()}


@pytest.fixture(scope="module")
def told() -> dict[str, dict[str, list[bytes]]]:
    heard = {}
    for way in ("direct", "public"):
        with speaking(way) as port:
            heard[way] = story(port)
    return heard


def test_each_way_is_the_one_that_was_asked_for(told):
    """The answer to `name` says it: else one of them would be compared with itself."""
    assert {told["direct"][name][0] for name in PHONES} == {b"43/live,1[true]"}
    assert {told["public"][name][0] for name in PHONES} == {b"43/live,1[false]"}


def test_everybody_hears_the_same_in_the_same_order_by_both_ways(told):
    direct = {name: heard[1:] for name, heard in told["direct"].items()}

    assert direct == {name: heard[1:] for name, heard in told["public"].items()}
    assert sum(len(heard) for heard in direct.values()) > 700


def test_what_is_said_by_turns_arrives_by_turns(told):
    numbers = [said for said in told["direct"][PHONES[1]] if b'"number"' in said]

    assert [said.split(b'"')[1] for said in numbers[:5]] == [b"one", b"one", b"other", b"one", b"one"]
    assert len(numbers) == 27


def test_the_last_word_comes_before_the_line_is_cut(told):
    assert [said[:20] for said in told["direct"][PHONES[0]][-3:-1]] == [b'42/live,["goodbye",{', b"41/live,"]
