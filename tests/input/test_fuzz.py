"""Ten seconds of packets that were spoilt on the way, an hour in the long form: 0 crashes, 0 half changes.

FACILITATOR_FUZZ_SECONDS=3600 pytest tests/input/test_fuzz.py -m ""
"""

import os
import random

import pytest

from tests.input.fuzz import SEED, Fuzzer, fuzz, told_in_log
from tests.support.scene import Scene
from tests.support.server import Server
from tests.support.simple import SimplePhone

SECONDS = float(os.environ.get("FACILITATOR_FUZZ_SECONDS", "10"))
SAID = "Ik merk er niets van"
PAGE = {"session": "S" * 22, "board": "B" * 22, "column": "C" * 22}


@pytest.mark.slow  # a real server
@pytest.mark.timeout(SECONDS + 180)
def test_spoilt_packets_break_nothing_and_a_neighbour_goes_on(tmp_path):
    with Server.started(tmp_path / "data") as server:
        scene, written = Scene.set_up(server), 0

        def meanwhile() -> None:
            nonlocal written
            anna.wait_saved(anna.write(SAID))
            written += 1

        with scene.console() as fatima, SimplePhone.join(server.url, scene.code, "Anna") as anna:
            fatima.start()
            fatima.open_round(0)
            pid, line = server.pid, anna.phone.comings
            seen = fuzz(scene, seconds=SECONDS, meanwhile=meanwhile)

            assert (server.running, server.pid, server.starts) == (True, pid, 1)
            assert anna.phone.comings == line  # the same socket all along
            assert anna.texts().count(SAID) == written
        assert told_in_log(server) == []
        assert "0 deviate" in server.manage("check")
    assert seen.packets > 20 * SECONDS
    assert seen.answers["in"] > 0.9 * seen.sockets


def test_the_same_seed_sends_the_same_and_enough_is_spoilt_and_enough_is_not():
    fuzzers = (Fuzzer(random.Random(SEED), PAGE), Fuzzer(random.Random(SEED), PAGE))
    first, again = ([fuzzer.packet() for _ in range(300)] for fuzzer in fuzzers)
    shapes = {packet[:9] for packet in first}

    assert [len(packet) for packet in first] == [len(packet) for packet in again]
    assert len(shapes) > 20
    assert 50 < sum(packet.startswith(b"42/live,") and packet.endswith(b"]") for packet in first) < 290
