"""Walls that others ran into: too many connections, idle ones, two servers on one port, packets that wait."""

import resource
import select
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, closing

import pytest

from facilitator.runtime import PortTaken, connections_allowed, listen
from tests.live.line import Line
from tests.support.server import ROOT, Server

ASK = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"


def test_two_servers_cannot_share_a_port():
    with closing(listen("127.0.0.1", 0)) as first, pytest.raises(PortTaken):
        listen("127.0.0.1", first.getsockname()[1])


def test_what_would_let_two_servers_share_a_port_is_seen():
    """The same test on a socket with SO_REUSEPORT, as eventlet's own `listen` makes them, would not be refused."""
    with closing(socket.socket()) as first, closing(socket.socket()) as second:
        for sock in (first, second):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        first.bind(("127.0.0.1", 0))
        first.listen()
        second.bind(first.getsockname())


def test_an_acknowledgement_does_not_wait_for_company():
    with closing(listen("127.0.0.1", 0)) as server, closing(socket.create_connection(server.getsockname())):
        accepted, _ = server.accept()
        with closing(accepted):
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0


@pytest.mark.parametrize(("hard", "allowed"), [(256, 64), (1024, 824), (100_000, 5000)])
def test_no_more_connections_are_taken_than_there_are_files(monkeypatch, hard, allowed):
    set_to: list[tuple[int, int]] = []
    monkeypatch.setattr(resource, "getrlimit", lambda _what: (256, hard))
    monkeypatch.setattr(resource, "setrlimit", lambda _what, limits: set_to.append(limits))

    assert connections_allowed() == allowed
    assert set_to == ([] if hard == 256 else [(min(hard, 10240), hard)])


def test_eventlet_does_not_make_it_believe_that_only_select_is_there():
    """Its patched `select` module has no epoll: asked there, a server would stop at 450 phones."""
    ask = "from facilitator.runtime import patch, connections_allowed; patch(); print(connections_allowed())"
    told = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, encoding="ascii", check=True)

    assert int(told.stdout) == connections_allowed()
    assert hasattr(select, "epoll")


@pytest.fixture
def many_files() -> Iterator[None]:
    """This process may open many files, for as long as the test lasts."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(8192, before[1]), before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


def few_files(limit: str) -> tuple[str, ...]:
    """The server, started by somebody who may open 256 files: softly (macOS) or at all."""
    return ("sh", "-c", f'ulimit {limit} 256 && exec "$0" "$@"', sys.executable, str(ROOT / "run.py"), "serve")


def healthy(server: Server) -> bool:
    with urllib.request.urlopen(f"{server.url}/healthz", timeout=10) as answer:
        return bool(answer.status == 200)


@pytest.mark.slow
@pytest.mark.parametrize("limit", ["-Sn", "-n"])
def test_it_outlives_400_connections_with_few_files(place, many_files, limit):
    with Server(place.data, command=few_files(limit)) as server:
        server.start()
        with ExitStack() as open_ones:
            for _ in range(400):
                open_ones.enter_context(closing(socket.create_connection(("127.0.0.1", server.port), timeout=5)))
            if limit == "-Sn":
                assert healthy(server)
        assert healthy(server)
        assert server.running


@pytest.mark.slow
def test_a_thousand_idle_connections_keep_nobody_out(place, many_files):
    server = place.serve()
    with ExitStack() as open_ones:
        idle = [
            open_ones.enter_context(closing(socket.create_connection(("127.0.0.1", server.port), timeout=10)))
            for _ in range(1100)
        ]
        for one in idle:
            one.sendall(ASK)
        assert {one.recv(200)[:15] for one in idle} == {b"HTTP/1.1 200 OK"}

        assert healthy(server)
    assert server.running


def test_over_a_thousand_sockets_keep_nobody_out(place, many_files):
    """`select` ends at 1,024, as do others' defaults: one more comes in, writes, and hears."""
    server = place.serve()
    with ExitStack() as open_ones:
        lines = [open_ones.enter_context(closing(Line(server.port))) for _ in range(1100)]
        anna, bram = place.join(server, "Anna"), place.join(server, "Bram")

        entry = anna.write("er kan er nog een bij")

        anna.wait_saved(entry)
        bram.wait_until(lambda: "er kan er nog een bij" in bram.texts())
        assert not any(line.let_go for line in lines)
    assert server.running


def test_no_frame_is_compressed_anew_for_every_phone(place):
    """A browser offers permessage-deflate. As it is meant, every socket would remember what it was sent before."""
    server = place.serve()
    shake = (
        "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: localhost\r\n"
        "Origin: http://localhost\r\nConnection: Upgrade\r\n"
        "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n"
    )
    with closing(socket.create_connection(("127.0.0.1", server.port), timeout=10)) as phone:
        phone.sendall(shake.encode())
        answer = phone.recv(2000).lower()

    assert answer.startswith(b"http/1.1 101")
    agreed = b"permessage-deflate; server_no_context_takeover; client_no_context_takeover"
    assert b"sec-websocket-extensions: " + agreed + b"\r\n" in answer
