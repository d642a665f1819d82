"""The sink: swallows what the generator sends and feeds it frames, as cheaply as Python can.

    python -m bench.sink --port 8124 --speed 3

Against it the generator has to make at least three times the load it reports: then what a figure shows is the
server's, not the generator's. `--speed` divides the tick, so three times the commands come back as three times
the frames of the same size.
"""

import argparse
import asyncio
import re
import time
from typing import Any
from urllib.parse import parse_qs

from bench.echo import CODE, COOKIE, JOIN_PAGE, Echo, now_ms, tick
from tests.support import packets, websocket

_OPENING = b'0{"sid":"sink","upgrades":[],"pingInterval":15000,"pingTimeout":10000,"maxPayload":1000000}'
_UPGRADED = (
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Accept: none\r\n\r\n"
)


class Sink:
    """The echo session and who listens to what."""

    def __init__(self, speed: float, groups: int) -> None:
        self.echo = Echo().lay_out(groups)
        self.listeners: dict[str, set[_Caller]] = {}
        self._speed = speed
        self._due: set[str] = set()
        self._flushed: dict[str, float] = {}

    def touch(self, audiences: tuple[str, ...]) -> None:
        loop = asyncio.get_running_loop()
        for audience in set(audiences) - self._due:
            self._due.add(audience)
            wait = tick(len(self.listeners.get(audience, ())), speed=self._speed)
            loop.call_later(max(0.0, self._flushed.get(audience, 0.0) + wait - time.monotonic()), self._flush, audience)

    def _flush(self, audience: str) -> None:
        self._due.discard(audience)
        self._flushed[audience] = time.monotonic()
        for frame in self.echo.audience(audience).unsent():
            data = websocket.envelope(packets.event("changes", frame), masked=False)
            for caller in self.listeners.get(audience, ()):
                caller.write(data)


class _Caller(asyncio.Protocol):
    """A connection: pages first, then perhaps a websocket."""

    def __init__(self, sink: Sink) -> None:
        self._sink, self._echo = sink, sink.echo
        self._head = bytearray()
        self._messages: websocket.Messages | None = None
        self._person = ""
        self._transport: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def connection_lost(self, _error: Exception | None) -> None:
        for heard in self._sink.listeners.values():
            heard.discard(self)

    def write(self, data: bytes) -> None:
        self._transport.write(data)

    def data_received(self, data: bytes) -> None:
        if self._messages is None:
            self._page(data)
            return
        for opcode, payload in self._messages.feed(data):
            if opcode == websocket.TEXT:
                self._packet(payload)

    def _page(self, data: bytes) -> None:
        self._head += data
        end = self._head.find(b"\r\n\r\n")
        if end < 0:
            return
        head = self._head[:end].decode()
        length = re.search(r"(?i)content-length: (\d+)", head)
        whole = end + 4 + int(length.group(1) if length else 0)
        if len(self._head) < whole:
            return
        body = self._head[end + 4 : whole].decode()
        self._head.clear()
        self._answer(head, body)

    def _answer(self, head: str, body: str) -> None:
        cookie = re.search(rf"{COOKIE}=([\w-]+)", head)
        self._person = cookie.group(1) if cookie else ""
        if "socket.io" in head.split("\r\n", 1)[0]:
            self._messages = websocket.Messages()
            self.write(_UPGRADED + websocket.envelope(_OPENING, masked=False))
        elif head.startswith("POST"):
            person = self._echo.join(parse_qs(body)["name"][0])
            self._reply("303 See Other", "", f"Location: /p\r\nSet-Cookie: {COOKIE}={person}; Path=/\r\n")
        else:
            self._reply("200 OK", JOIN_PAGE if f"/j/{CODE}" in head else self._echo.page(self._person))

    def _reply(self, status: str, body: str, headers: str = "") -> None:
        data = body.encode()
        self.write(f"HTTP/1.1 {status}\r\n{headers}Content-Length: {len(data)}\r\n\r\n".encode() + data)

    def _packet(self, packet: bytes) -> None:
        if packet.startswith(packets.EVENT):
            name, body, ack = packets.event_with_ack(packet)
            reply = self._react(name, body)
            if ack is not None:
                self.write(websocket.envelope(packets.answer(ack, reply), masked=False))
        elif packet.startswith(packets.CONNECT):
            self.write(websocket.envelope(packets.CONNECT + b',{"sid":"sink"}', masked=False))

    def _react(self, name: str, body: dict[str, Any]) -> object:
        if name == "command":
            results, touched = self._echo.command(self._person, body)
            self._sink.touch(touched)
            return {"results": results}
        if name == "enter":
            for audience in body["cursors"]:
                self._sink.listeners.setdefault(audience, set()).add(self)
            return self._echo.enter(body)
        return {"t": body.get("t"), "server_ms": now_ms()}


async def serve(host: str, port: int, *, speed: float, groups: int) -> None:
    sink = Sink(speed, groups)
    server = await asyncio.get_running_loop().create_server(lambda: _Caller(sink), host, port, backlog=512)
    print(f"Ready http://{host}:{port}", flush=True)
    await server.serve_forever()


def main() -> None:
    options = argparse.ArgumentParser(prog="bench.sink", description=__doc__)
    options.add_argument("--host", default="127.0.0.1")
    options.add_argument("--port", type=int, default=8124)
    options.add_argument("--data", help="taken and not used: nothing is stored")
    options.add_argument("--speed", type=float, default=1.0, help="divide the tick by this")
    options.add_argument("--groups", type=int, default=0, help="boards of groups, instead of one for everybody")
    chosen = options.parse_args()
    asyncio.run(serve(chosen.host, chosen.port, speed=chosen.speed, groups=chosen.groups))


if __name__ == "__main__":
    main()
