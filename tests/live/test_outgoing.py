"""Both ways out say the same, in the same order: past the queues of python-socketio, and through them."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass

import pytest

from facilitator.live.direct import Made, framed
from facilitator.websockets import unmasked
from tests.live.line import Line
from tests.support import packets, websocket
from tests.support.server import ROOT, free_port

PHONES = [f"phone {number}" for number in range(120)]
SIZES = [1, 40, 100, 4000, 40_000]  # letters of two bytes: for every kind of length that a frame can say


@contextmanager
def speaking(way: str, *options: str) -> Iterator[int]:
    """A server of events on a port."""
    port = free_port()
    command = [sys.executable, "-m", "tests.live.both_ways", str(port), way, *options]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "Ready\n"
        try:
            yield port
        finally:
            process.kill()


@dataclass
class Heard:
    """Everything that each of many heard, and the bytes that it took the second of them."""

    said: dict[str, list[bytes]]
    bytes_in: bytes


def story(port: int) -> Heard:
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
        return Heard({name: line.heard for name, line in lines.items()}, lines[PHONES[1]].bytes_in)


@pytest.fixture(scope="module")
def told() -> dict[str, Heard]:
    heard = {}
    for way in ("direct", "public"):
        with speaking(way) as port:
            heard[way] = story(port)
    return heard


def test_each_way_is_the_one_that_was_asked_for(told):
    """The answer to `name` says it: else one of them would be compared with itself."""
    assert {told["direct"].said[name][0] for name in PHONES} == {b"43/live,1[true]"}
    assert {told["public"].said[name][0] for name in PHONES} == {b"43/live,1[false]"}


def test_everybody_hears_the_same_in_the_same_order_by_both_ways(told):
    direct = {name: heard[1:] for name, heard in told["direct"].said.items()}

    assert direct == {name: heard[1:] for name, heard in told["public"].said.items()}
    assert sum(len(heard) for heard in direct.values()) > 700


def test_what_is_said_by_turns_arrives_by_turns(told):
    numbers = [said for said in told["direct"].said[PHONES[1]] if b'"number"' in said]

    assert [said.split(b'"')[1] for said in numbers[:5]] == [b"one", b"one", b"other", b"one", b"one"]
    assert len(numbers) == 27


def test_the_last_word_comes_before_the_line_is_cut(told):
    assert [said[:20] for said in told["direct"].said[PHONES[0]][-3:-1]] == [b'42/live,["goodbye",{', b"41/live,"]


def test_what_many_hear_is_compressed_once_for_all_and_undone_without_what_came_before(told):
    assert len(told["direct"].bytes_in) < len(told["public"].bytes_in) / 20


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with speaking("direct") as port:
        yield port


def test_who_cannot_undo_it_hears_everything_as_it_is(port):
    offers = [
        None,
        "",
        "permessage-deflate; server_max_window_bits=10",
        "permessage-deflate; server_no_context_takeover",
    ]
    with ExitStack() as leaving:
        lines = [leaving.enter_context(closing(Line(port, offer=offer))) for offer in offers]
        for number, line in enumerate(lines):
            line.ask("name", {"name": str(number)})
            line.read_answer()
            line.bytes_in = b""
        lines[0].ask("tell", {"event": "changes", "size": 5000, "to": ["0", "1", "2", "3"]})
        for line in lines:
            line.read_until(lambda said: said.startswith(b'42/live,["changes"'))

        taken = [bytes(line.bytes_in) for line in lines]
    assert [line.heard[1] for line in lines[1:]] == [lines[0].heard[1]] * 3
    assert [len(bytes_in) > 10_000 for bytes_in in taken] == [False, True, True, False]
    assert taken[0].startswith(taken[3])  # to the byte


def test_what_a_phone_compressed_is_read_and_bounded(port):
    with closing(Line(port)) as anna:
        anna.say_compressed(packets.event("name", {"name": "Anna " * 100}, ack=1))
        anna.read_until(lambda said: said == packets.ACK + b"1[true]")
    with closing(Line(port)) as vera:
        vera.say_compressed(packets.event("name", {"name": "x" * 30_000_000}, ack=1))
        vera.read_to_the_end()
        assert vera.heard == []


def test_where_python_engineio_is_not_as_expected_everything_goes_the_public_way():
    """Planted: websockets that are made by something else than a class."""
    with speaking("direct", "--planted") as port, closing(Line(port)) as anna:
        anna.ask("name", {"name": "Anna"})
        anna.read_until(lambda said: said == packets.ACK + b"1[false]")


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65_535, 65_536])
def test_a_frame_is_what_eventlet_would_have_made(size):
    payload = b"x" * size
    plain = websocket.envelope(payload, masked=False)
    inflater = websocket.Inflater("server_no_context_takeover")

    assert framed(payload) == Made(payload).plain == plain
    assert list(websocket.Messages(inflater).feed(Made(payload).small)) == [(websocket.TEXT, payload)]


@pytest.mark.parametrize("offset", range(5))
@pytest.mark.parametrize("size", [0, 1, 3, 4, 7, 1000])
def test_unmasked_at_once_is_unmasked_byte_by_byte(size, offset):
    data, mask = bytes(range(250)) * 4, (1, 200, 30, 255)

    assert unmasked(data, mask, size, offset) == bytes(data[n] ^ mask[(offset + n) % 4] for n in range(size))
