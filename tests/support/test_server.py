"""The server process as tests drive it: it starts, is killed, starts again, and says what it said."""

import sys
import urllib.request
from pathlib import Path

import pytest

from tests.support.server import DidNotStart, Server

BARE = [sys.executable, "-m", "bench.bare"]


def _answers(server: Server) -> bool:
    with urllib.request.urlopen(f"{server.url}/j/ECHO42", timeout=5) as answer:
        return answer.status == 200


def test_it_is_killed_and_starts_again_on_the_same_port(tmp_path: Path) -> None:
    with Server.started(tmp_path, command=BARE) as server:
        first, port = server.pid, server.port
        assert _answers(server)

        assert server.kill() == -9
        assert not server.running
        server.start()

        assert (server.pid != first, server.port, server.starts) == (True, port, 2)
        assert _answers(server)
    assert not server.running


def test_a_server_that_ends_before_it_is_ready_says_what_it_said(tmp_path: Path) -> None:
    failing = [sys.executable, "-c", "print('geen schijf'); raise SystemExit(3)"]

    with pytest.raises(DidNotStart, match="geen schijf"):
        Server.started(tmp_path, command=failing)


def test_a_line_that_never_comes_is_an_error(tmp_path: Path) -> None:
    with Server.started(tmp_path, command=BARE) as server:
        assert server.wait_log("^Ready").startswith("Ready")

        with pytest.raises(DidNotStart, match="no line 'nooit'"):
            server.wait_log("nooit", timeout=0.1)


def test_what_it_is_given_in_the_environment_arrives(tmp_path: Path) -> None:
    says = [sys.executable, "-c", "import os; print('Ready', os.environ['FACILITATOR_LOG'])"]

    with Server.started(tmp_path, command=says, env={"FACILITATOR_LOG": "commands"}) as server:
        assert server.log == ["Ready commands\n"]
