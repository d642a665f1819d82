"""What one socket has yet to take: written at once if it can be, kept if not, and given up when it is too much.

Nothing here waits for a client but a greenlet of its own. So a phone that does not read costs the others nothing, and
the server no more than `MOST_WAITING`: much of that is the same bytes as everybody's.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import time
from collections import deque

from facilitator.runtime import sleep, spawn, wait_writable

MOST_WAITING = 512 * 1024  # bytes that a client may have to take yet
UNSENT = 64 * 1024  # bytes that the system keeps for it before they wait here
PATIENCE = 15.0  # seconds without a byte being taken
_LAST_WORDS = 5.0  # seconds that a goodbye may take


class Wire:
    """The writing side of one socket, which must not block."""

    __slots__ = ("_draining", "_sock", "_waiting", "gone", "inflates", "waiting")

    def __init__(self, sock: socket.socket, *, inflates: bool = False) -> None:
        """`inflates`: the other end undoes compression."""
        self.inflates = inflates
        self._sock = sock
        self._waiting: deque[bytes | memoryview] = deque()
        self._draining = False
        self.waiting = 0
        self.gone = False
        with contextlib.suppress(OSError, AttributeError):  # where the system knows no such thing it keeps more
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, UNSENT)
        with contextlib.suppress(OSError):  # inherited from the listener on Linux, not everywhere
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def write(self, data: bytes) -> None:
        """Send it after what was written before. Never waits, and says nothing when the client has gone."""
        if self.gone:
            return
        sent = 0 if self._waiting else self._sent(data)
        if sent < len(data) and not self.gone:
            self._keep(memoryview(data)[sent:] if sent else data)

    def settle(self) -> None:
        """Wait until all is sent, but not for long: somebody is about to hang up."""
        until = time.monotonic() + _LAST_WORDS
        while self._waiting and not self.gone and time.monotonic() < until:
            sleep(0.02)

    def give_up(self) -> None:
        """Cut it off, and have the system forget what it kept. Who reads from it comes to the end."""
        self._forget()
        with contextlib.suppress(OSError):
            self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._sock.shutdown(socket.SHUT_RDWR)

    def _keep(self, data: bytes | memoryview) -> None:
        self._waiting.append(data)
        self.waiting += len(data)
        if self.waiting > MOST_WAITING:
            self.give_up()
        elif not self._draining:
            self._draining = True
            spawn(self._drain)

    def _drain(self) -> None:
        while self._waiting and not self.gone:
            if wait_writable(self._sock, PATIENCE):
                self._push()
            else:
                self.give_up()
        self._draining = False

    def _push(self) -> None:
        while self._waiting:
            first = self._waiting[0]
            sent = self._sent(first)
            if self.gone:
                return
            self.waiting -= sent
            if sent < len(first):
                self._waiting[0] = memoryview(first)[sent:]
                return
            self._waiting.popleft()

    def _sent(self, data: bytes | memoryview) -> int:
        """How much of it the system took now."""
        try:
            return self._sock.send(data)
        except (BlockingIOError, InterruptedError):
            return 0
        except OSError:  # whoever reads from it hears of it too, and hangs up
            self._forget()
            return 0

    def _forget(self) -> None:
        self.gone = True
        self._waiting.clear()
        self.waiting = 0
