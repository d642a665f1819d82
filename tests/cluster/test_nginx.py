"""nginx as hosts are given it: TLS, websockets, sizes, and nobody chooses where they come from."""

import socket
import ssl
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import pytest

from tests.cluster.front import Front

UPGRADE = (
    "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\n"
    "Upgrade: websocket\r\nOrigin: https://{host}\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    "Sec-WebSocket-Version: 13\r\n\r\n"
)


def trusting(front: Front) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(front.certificate))


def test_nginx_likes_what_we_wrote(cluster):
    assert "[warn]" not in cluster.front.check()
    assert "[error]" not in cluster.front.said()


def test_pages_come_over_tls_and_stay_there(cluster):
    with urlopen(f"{cluster.front.tls_url}/healthz", context=trusting(cluster.front), timeout=10) as answer:
        assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"
        assert b'"ok"' in answer.read()


def test_whoever_comes_without_tls_is_sent_to_it(cluster):
    address = urlsplit(cluster.front.redirect_url)
    with socket.create_connection((address.hostname, address.port), timeout=10) as line:
        line.sendall(b"GET /j/ABC234 HTTP/1.1\r\nHost: workshop.example.nl\r\nConnection: close\r\n\r\n")
        with line.makefile("rb") as answered:
            answer = answered.read().decode()
    assert " 301 " in answer.splitlines()[0]
    assert "Location: https://workshop.example.nl/j/ABC234" in answer


@pytest.mark.parametrize(("origin", "opened"), [("", True), ("evil.", False)])
def test_a_websocket_opens_over_tls_for_our_own_pages_only(cluster, origin, opened):
    address = urlsplit(cluster.front.tls_url)
    asked = UPGRADE.format(host=address.netloc).replace("Origin: https://", f"Origin: https://{origin}")
    with (
        socket.create_connection((address.hostname, address.port), timeout=10) as line,
        trusting(cluster.front).wrap_socket(line, server_hostname=address.hostname) as secret,
    ):
        secret.sendall(asked.encode())
        assert (b" 101 " in secret.recv(4096).splitlines()[0]) is opened


def test_polling_is_refused_since_it_would_ask_now_here_and_now_there(cluster):
    with pytest.raises(HTTPError) as refused:
        urlopen(f"{cluster.url}/socket.io/?EIO=4&transport=polling", timeout=10)
    with refused.value as answer:
        assert answer.code == 400


def test_what_is_too_large_is_refused_in_our_own_words(cluster):
    too_large = Request(f"{cluster.url}/j/ABC234", data=b"x" * 1_500_000, headers={"Accept-Language": "nl"})
    with pytest.raises(HTTPError) as refused:
        urlopen(too_large, timeout=10)
    with refused.value as answer:
        assert answer.code == 413
        assert "nginx" not in answer.read().decode()
