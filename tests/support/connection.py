"""One websocket on the asyncio loop: handshake, messages in, messages out."""

import asyncio
import threading
from collections.abc import Callable
from typing import cast

from tests.support import websocket


class Refused(ConnectionError):
    """The server answered the handshake with something else than 101."""


_of_thread = threading.local()


def _inbox() -> memoryview:
    """One buffer for all connections of a loop, read out at once: a fresh one a read is half of what reading costs."""
    if not hasattr(_of_thread, "inbox"):
        _of_thread.inbox = memoryview(bytearray(1 << 18))
    return cast("memoryview", _of_thread.inbox)


class Connection(asyncio.BufferedProtocol):
    """Hands every text message to `on_message`, and the end of the connection to `on_gone`, once."""

    def __init__(self, request: bytes, *, on_message: Callable[[bytes], None], on_gone: Callable[[], None]) -> None:
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.bytes_in = 0
        self._request = request
        self._on_message = on_message
        self._on_gone = on_gone
        self._head = bytearray()
        self._inbox = _inbox()
        self._messages: websocket.Messages | None = None
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.write(self._request)

    def get_buffer(self, _size_hint: int) -> memoryview:
        return self._inbox

    def buffer_updated(self, nbytes: int) -> None:
        data = bytes(self._inbox[:nbytes])
        self.bytes_in += nbytes
        if self._messages is None:
            data = self._handshake(data)
        if self._messages is None or not data:
            return
        for opcode, payload in self._messages.feed(data):
            self._take(opcode, payload)

    def _take(self, opcode: int, payload: bytes) -> None:
        if opcode in (websocket.TEXT, websocket.BINARY):
            self._on_message(payload)
        elif opcode == websocket.PING:
            self._write(websocket.envelope(payload, opcode=websocket.PONG))
        elif opcode == websocket.CLOSE:
            self.close()

    def _handshake(self, data: bytes) -> bytes:
        """Read the answer to the upgrade; returns what already belongs to the websocket."""
        self._head += data
        end = self._head.find(b"\r\n\r\n")
        if end < 0:
            return b""
        head = self._head[:end].decode("latin-1")
        if " 101 " not in head.split("\r\n", 1)[0] + " ":
            self.opened.set_exception(Refused(head.split("\r\n", 1)[0]))
            self.close()
            return b""
        self._messages = websocket.Messages(_inflater(head))
        if not self.opened.done():
            self.opened.set_result(None)
        return bytes(self._head[end + 4 :])

    def connection_lost(self, error: Exception | None) -> None:
        if not self.opened.done():
            self.opened.set_exception(error or ConnectionError("closed during the handshake"))
            self.opened.exception()  # whoever opened may have stopped waiting
        self._transport = None
        self._on_gone()

    def send(self, payload: bytes) -> None:
        self._write(websocket.envelope(payload))

    def _write(self, data: bytes) -> None:
        if self._transport is not None:
            self._transport.write(data)

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()

    def abort(self) -> None:
        """Reset, as when a phone walks out of the wifi and its address is given away."""
        if self._transport is not None:
            self._transport.abort()


def _inflater(head: str) -> websocket.Inflater | None:
    for line in head.split("\r\n"):
        name, _, value = line.partition(":")
        if name.lower() == "sec-websocket-extensions" and "permessage-deflate" in value:
            return websocket.Inflater(value)
    return None
