"""The proxy really does to the bytes what its mode says."""

import socket
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from tests.support.proxy import Proxy


@pytest.fixture
def echo() -> Iterator[str]:
    """A server that sends back what it gets."""
    listener = socket.create_server(("127.0.0.1", 0))

    def talk(caller: socket.socket) -> None:
        with caller:
            try:
                while data := caller.recv(4096):
                    caller.sendall(data)
            except OSError:
                return

    def serve() -> None:
        while True:
            try:
                caller, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=talk, args=(caller,), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()


def _call(proxy: Proxy) -> socket.socket:
    parts = urlsplit(proxy.url)
    return socket.create_connection((str(parts.hostname), int(parts.port or 0)), timeout=5)


def test_it_passes_bytes(echo: str) -> None:
    with Proxy(echo) as proxy, _call(proxy) as line:
        line.sendall(b"hallo")

        assert line.recv(100) == b"hallo"


def test_it_swallows_both_ways_without_closing_and_never_gives_back(echo: str) -> None:
    with Proxy(echo) as proxy, _call(proxy) as line:
        line.sendall(b"een")
        assert line.recv(100) == b"een"

        proxy.swallow()
        line.sendall(b"twee")
        proxy.wait_swallowed("up")
        proxy.let_through()
        line.sendall(b"drie")
        line.settimeout(0.3)

        with pytest.raises(TimeoutError):
            line.recv(100)


def test_it_swallows_only_the_way_down(echo: str) -> None:
    with Proxy(echo) as proxy, _call(proxy) as line:
        line.sendall(b"een")
        line.recv(100)

        proxy.swallow("down")
        line.sendall(b"twee")
        proxy.wait_swallowed("down")

        assert proxy.swallowed == {"up": 0, "down": 4}


def test_after_a_swallow_new_connections_pass(echo: str) -> None:
    with Proxy(echo) as proxy:
        proxy.swallow()
        proxy.let_through()
        with _call(proxy) as line:
            line.sendall(b"nieuw")

            assert line.recv(100) == b"nieuw"


def test_what_was_held_arrives_whole_when_it_is_let_through(echo: str) -> None:
    with Proxy(echo) as proxy, _call(proxy) as line:
        proxy.hold("up")
        line.sendall(b"wacht")
        line.settimeout(0.2)
        with pytest.raises(TimeoutError):
            line.recv(100)

        proxy.let_through()
        line.settimeout(5)

        assert line.recv(100) == b"wacht"


def test_a_cut_resets_what_is_open_and_what_comes(echo: str) -> None:
    with Proxy(echo) as proxy, _call(proxy) as line:
        line.sendall(b"een")
        line.recv(100)

        proxy.cut()
        assert _is_gone(line)
        with _call(proxy) as other:
            assert _is_gone(other)


def test_a_delay_delays(echo: str) -> None:
    with Proxy(echo) as proxy, _call(proxy) as line:
        proxy.delay(150)
        line.sendall(b"later")
        line.settimeout(0.2)

        with pytest.raises(TimeoutError):
            line.recv(100)
        line.settimeout(5)
        assert line.recv(100) == b"later"


def _is_gone(line: socket.socket) -> bool:
    try:
        return line.recv(100) == b""
    except ConnectionError:
        return True
