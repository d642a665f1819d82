"""A socket.io client on the namespace /live: events in, events out, acknowledgements, and noticing a dead line."""

import asyncio
from collections.abc import Callable
from typing import Any

from tests.support import packets, websocket
from tests.support.browse import Browser
from tests.support.connection import Connection, Refused

Answered = Callable[[Any], None]


class Line:
    """One connection; a new one is a new Line.

    `on_event` gets the whole packet, undecoded: most packets are frames that other phones got too.
    """

    def __init__(self, browser: Browser, *, on_event: Callable[[bytes], None], on_gone: Callable[[], None]) -> None:
        self._browser = browser
        self._on_event = on_event
        self._on_gone = on_gone
        self._loop = asyncio.get_running_loop()
        self._ready: asyncio.Future[None] = self._loop.create_future()
        self._answers: dict[int, Answered] = {}
        self._asked = 0
        self._heard = self._loop.time()
        self._patience = 45.0
        self._watch: asyncio.TimerHandle | None = None
        self._connection: Connection | None = None

    @property
    def bytes_in(self) -> int:
        return self._connection.bytes_in if self._connection else 0

    async def open(self, *, timeout: float = 15.0) -> None:
        """Connect and enter the namespace; raises OSError when that fails or takes too long."""
        address = self._browser.host.partition(":")
        request = websocket.handshake(
            host=self._browser.host, path=packets.PATH, origin=self._browser.url, cookie=self._browser.cookie
        )
        connection = self._connection = Connection(request, on_message=self._take, on_gone=self._gone)
        try:
            async with asyncio.timeout(timeout):
                await self._loop.create_connection(lambda: connection, address[0], int(address[2] or 80))
                await connection.opened
                await self._ready
        except BaseException:
            self.abort()
            raise

    def tell(self, name: str, body: object) -> None:
        self._send(packets.event(name, body))

    def ask(self, name: str, body: object, answered: Answered) -> None:
        """`answered` is called with the acknowledgement, or never, when the line goes first."""
        self._asked += 1
        self._answers[self._asked] = answered
        self._send(packets.event(name, body, ack=self._asked))

    def abort(self) -> None:
        if self._connection is not None:
            self._connection.abort()

    def close(self) -> None:
        """Say goodbye and hang up."""
        self._send(packets.DISCONNECT + b",")
        if self._connection is not None:
            self._connection.close()

    def _send(self, packet: bytes) -> None:
        if self._connection is not None:
            self._connection.send(packet)

    def _take(self, packet: bytes) -> None:
        self._heard = self._loop.time()
        if packet.startswith(packets.EVENT):
            self._on_event(packet)
        elif packet.startswith(packets.ACK):
            number, body = packets.answer_of(packet)
            answered = self._answers.pop(number, None)
            if answered is not None:
                answered(body)
        else:
            self._housekeeping(packet)

    def _housekeeping(self, packet: bytes) -> None:
        if packet == packets.PING:
            self._send(packets.PONG)
        elif packet.startswith(packets.OPEN):
            self._patience = packets.patience(packet)
            self._send(packets.HELLO)
            self._listen_for_silence()
        elif packet.startswith(packets.CONNECT):
            if not self._ready.done():
                self._ready.set_result(None)
        elif packet.startswith(packets.REFUSED):
            if not self._ready.done():
                self._ready.set_exception(Refused(packet.decode()))
        elif packet.startswith((packets.DISCONNECT, packets.ENGINE_CLOSE)):
            self.abort()

    def _listen_for_silence(self) -> None:
        """A line that is dead one way is not closed by anybody: only the missing pings tell."""
        silent = self._loop.time() - self._heard
        if silent >= self._patience:
            self.abort()
            return
        self._watch = self._loop.call_later(self._patience - silent + 0.01, self._listen_for_silence)

    def _gone(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
        if not self._ready.done():
            self._ready.set_exception(ConnectionError("hung up before the namespace was entered"))
            self._ready.exception()
        self._answers.clear()
        self._on_gone()
