"""A server that is told to stop, meets another one, loses the right to write, or shuts somebody out."""

import json
import sqlite3
import subprocess
import sys
import urllib.request
from contextlib import closing

import pytest

from tests.house import SCREEN
from tests.support import background
from tests.support.book import compare
from tests.support.server import ROOT, Server


def found(server: Server) -> list[tuple[str, str]]:
    """(note, text) of everything on the boards, straight from the database."""
    with closing(sqlite3.connect(server.data / "facilitator.sqlite3")) as connection:
        return [tuple(row) for row in connection.execute("SELECT id, text FROM note WHERE deleted_at IS NULL")]


def start_another(*options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "run.py", "serve", "--host", "127.0.0.1", *options],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.slow
def test_a_second_server_on_the_same_data_refuses_in_one_line(place):
    server = place.serve()

    other = start_another("--port", "0", "--data", str(server.data))

    assert (other.returncode, other.stdout) == (1, "")
    (line,) = other.stderr.splitlines()
    assert f"Facilitator already runs on {server.data}" in line


@pytest.mark.slow
def test_a_second_server_on_the_same_port_refuses_in_one_line(place, tmp_path):
    server = place.serve()

    other = start_another("--port", str(server.port), "--data", str(tmp_path / "other"))

    assert (other.returncode, other.stdout) == (1, "")
    (line,) = other.stderr.splitlines()
    assert f"uses port {server.port}" in line


@pytest.mark.parametrize("mode", ["eventlet", pytest.param("threading", marks=pytest.mark.slow)])
def test_told_to_stop_it_says_goodbye_and_loses_nothing(place, mode):
    server = place.serve(**{"async": mode})
    anna, bram = place.join(server, "Anna"), place.join(server, "Bram")
    entries = [phone.write(f"{phone.phone.name} {n}") for phone in (anna, bram) for n in range(5)]
    anna.wait_saved(*entries[:5])
    bram.wait_until(lambda: len(bram.notes()) == 10)

    assert server.stop() == 0

    assert (anna.phone.goodbye, bram.phone.goodbye) == ("restart", "restart")
    server.start()
    late = anna.write("na de herstart")
    anna.wait_saved(late)
    assert compare([anna.book, bram.book], found(server)).right
    assert len(found(server)) == 11


@pytest.mark.slow
def test_a_way_in_that_ends_is_shut_within_two_seconds(place):
    server = place.serve()
    screen, anna = place.open(server, SCREEN, "screen"), place.join(server, "Anna")

    server.manage("end", SCREEN.grant)

    background.run(screen.until(lambda: screen.goodbye != "", timeout=2))
    assert screen.goodbye == "grant_ended"
    background.run(screen.until(lambda: screen.refused is not None))
    assert screen.refused.args[0]["code"] == "not_signed_in"
    anna.wait_saved(anna.write("ik ben er nog"))


@pytest.mark.slow
def test_the_lock_is_let_go_of_by_a_server_that_was_killed(place):
    server = place.serve()
    server.kill()

    server.start()

    with urllib.request.urlopen(f"{server.url}/healthz", timeout=5) as answer:
        assert json.load(answer)["status"] == "ok"
