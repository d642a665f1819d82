"""RFC 6455 as a browser speaks it, small enough that one process can be a thousand phones.

Browsers offer permessage-deflate, so model phones do too: a server that falls for it compresses every frame
for every phone, and that must show in the figures rather than only in the venue.
"""

import base64
import os
import random
import zlib
from collections.abc import Iterator

# Its own: Hypothesis, in another thread, minds who draws from the one that all share.
_chance = random.Random()

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10


def handshake(*, host: str, path: str, origin: str, cookie: str) -> bytes:
    """The bytes of the upgrade request."""
    lines = [
        f"GET {path} HTTP/1.1",
        f"Host: {host}",
        "Connection: Upgrade",
        "Upgrade: websocket",
        f"Origin: {origin}",
        "Sec-WebSocket-Version: 13",
        f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}",
        "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits",
        "Accept-Language: nl-NL,nl;q=0.9",
    ]
    if cookie:
        lines.append(f"Cookie: {cookie}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def envelope(payload: bytes, *, opcode: int = TEXT, masked: bool = True) -> bytes:
    """One whole frame; `masked` is the client's side, a server sends unmasked."""
    bit = 0x80 if masked else 0
    size = len(payload)
    if size < 126:
        head = bytes((0x80 | opcode, bit | size))
    elif size < 65536:
        head = bytes((0x80 | opcode, bit | 126)) + size.to_bytes(2, "big")
    else:
        head = bytes((0x80 | opcode, bit | 127)) + size.to_bytes(8, "big")
    if not masked:
        return head + payload
    key = _chance.getrandbits(32).to_bytes(4, "big")
    return head + key + _masked(payload, key)


def _masked(payload: bytes, key: bytes) -> bytes:
    """XOR as one big integer: byte by byte it would be the dearest thing a model phone does."""
    size = len(payload)
    stream = (key * (size // 4 + 1))[:size]
    return (int.from_bytes(payload, "little") ^ int.from_bytes(stream, "little")).to_bytes(size, "little")


class Inflater:
    """Undoes permessage-deflate as the server's answer to the offer describes it."""

    def __init__(self, extension: str) -> None:
        self._keeps_context = "server_no_context_takeover" not in extension
        self._stream = zlib.decompressobj(-zlib.MAX_WBITS)

    def inflate(self, payload: bytes) -> bytes:
        plain = self._stream.decompress(payload + b"\x00\x00\xff\xff")
        if not self._keeps_context:
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
        return plain


class Messages:
    """Cuts a stream of bytes into whole messages; either side's."""

    def __init__(self, inflater: Inflater | None = None) -> None:
        self.inflater = inflater
        self._buffer = bytearray()
        self._parts: list[bytes] = []
        self._first = (TEXT, False)

    def feed(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        """Yield (opcode, payload) of every message that is complete."""
        self._buffer += data
        while (cut := _measure(self._buffer)) is not None:
            start, end = cut
            first, payload = self._buffer[0], bytes(self._buffer[start:end])
            if self._buffer[1] & 0x80:
                payload = _masked(payload, bytes(self._buffer[start - 4 : start]))
            del self._buffer[:end]
            whole = self._gather(first, payload)
            if whole is not None:
                yield whole

    def _gather(self, first: int, payload: bytes) -> tuple[int, bytes] | None:
        opcode = first & 0x0F
        if opcode >= CLOSE:
            return opcode, payload
        if opcode != CONTINUATION:
            self._first = (opcode, bool(first & 0x40))
        self._parts.append(payload)
        if not first & 0x80:
            return None
        payload = self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)
        self._parts.clear()
        opcode, deflated = self._first
        if deflated and self.inflater is not None:
            payload = self.inflater.inflate(payload)
        return opcode, payload


def _measure(buffer: bytearray) -> tuple[int, int] | None:
    """Where the payload of the first frame starts and ends, or None while it is not all there."""
    if len(buffer) < 2:
        return None
    size, start = buffer[1] & 0x7F, 2
    if size >= 126:
        start = 4 if size == 126 else 10
        if len(buffer) < start:
            return None
        size = int.from_bytes(buffer[2:start], "big")
    start += 4 if buffer[1] & 0x80 else 0
    return (start, start + size) if len(buffer) >= start + size else None
