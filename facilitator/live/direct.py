"""Frames past python-socketio's queues: made once, and written to every socket that hears them.

The public way puts a packet into a queue for each client, wakes a greenlet for each, and has each make the same bytes
of it again: with a thousand phones that is most of what the server does. Here the bytes are made once. What
python-socketio says itself (answers, pings, goodbyes) still goes through its queue; while anything stands in there what
is sent here stands behind it, so that a client hears everything in the order in which it was said.

This reaches into private parts of python-engineio, named in `works_here`. Where they are not as expected everything
goes the public way, which is slower and delivers the same: `tests/live/test_outgoing.py` sees to that.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from functools import cached_property
from importlib.metadata import version
from typing import Any

from engineio.packet import MESSAGE, Packet
from engineio.socket import Socket as Client
from socketio import Server

from facilitator.live.wire import Wire
from facilitator.runtime import mode

WORTH_COMPRESSING = 400  # bytes: below, most of it is one packet of the network either way
_LEVEL = 6


def works_here(server: Server) -> bool:
    """Whether python-engineio is built as this module takes it to be."""
    if mode() != "eventlet" or server.async_mode != "eventlet":
        return False
    try:
        makes = server.eio._async["websocket"]
        probe = Client(server.eio, "probe")
        probe.queue.put("a packet")
        counted = probe.queue.unfinished_tasks == 1
        probe.queue.get()
        probe.queue.task_done()
        return (
            version("python-engineio").startswith("4.")
            and counted
            and probe.queue.unfinished_tasks == 0
            and (probe.upgraded, probe.closing, probe.closed) == (False, False, False)
            and isinstance(makes, type)
            and callable(probe._websocket_handler)
            and callable(server.manager.eio_sid_from_sid)
        )
    except (AttributeError, KeyError, TypeError):
        return False


class Direct:
    """Writes an event to the sockets of many clients."""

    def __init__(self, server: Server, namespace: str) -> None:
        self._server = server
        self._namespace = namespace
        self._clients: dict[str, Client] = {}
        server.eio._async = {**server.eio._async, "websocket": _with_wires(server.eio._async["websocket"])}

    def opened(self, sid: str) -> None:
        engine_sid = self._server.manager.eio_sid_from_sid(sid, self._namespace)
        client = self._server.eio.sockets.get(engine_sid)
        if client is not None:
            self._clients[sid] = client

    def closed(self, sid: str) -> None:
        self._clients.pop(sid, None)

    def send(self, event: str, body: Any, sids: Iterable[str]) -> None:
        packet = made = None
        for sid in sids:
            client = self._clients.get(sid)
            if client is None or client.closing:
                continue
            if packet is None:
                packet = self._packet(event, body)
            wire = wire_of(client)
            if wire is None:
                client.send(packet)  # behind what waits, or for who still polls
                continue
            if made is None:
                made = Made(packet.encode().encode())
            wire.write(made.small if wire.inflates else made.plain)

    def _packet(self, event: str, body: Any) -> Packet:
        said = self._server.packet_class(data=[event, body], namespace=self._namespace, binary=False)
        return Packet(MESSAGE, said.encode())


def wire_of(client: Client) -> Wire | None:
    """Where to write to a client now: nowhere while it polls, or while something waits in its queue."""
    if client.upgraded and not client.queue.unfinished_tasks:
        wire: Wire | None = getattr(client, "wire", None)
        return wire
    return None


class Made:
    """A message as it goes over the wire, made when somebody is to have it."""

    def __init__(self, payload: bytes) -> None:
        self._payload = payload

    @cached_property
    def plain(self) -> bytes:
        return framed(self._payload)

    @cached_property
    def small(self) -> bytes:
        """Compressed, where that is worth it (RFC 7692, 7.2.1: without the end that every block has)."""
        if len(self._payload) < WORTH_COMPRESSING:
            return self.plain
        deflate = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        packed = deflate.compress(self._payload) + deflate.flush(zlib.Z_SYNC_FLUSH)
        return framed(packed[:-4], compressed=True)


def framed(payload: bytes, *, compressed: bool = False) -> bytes:
    """A whole text message, as a server sends it (RFC 6455, 5.2)."""
    first, size = 0xC1 if compressed else 0x81, len(payload)
    if size < 126:
        return bytes((first, size)) + payload
    if size < 65536:
        return bytes((first, 126)) + size.to_bytes(2, "big") + payload
    return bytes((first, 127)) + size.to_bytes(8, "big") + payload


def _with_wires(makes: Any) -> Any:
    """python-engineio's websocket, whose handler finds a wire on both ends: on the websocket and on the client."""

    class Wired(makes):
        def __init__(self, handler: Any, server: Any) -> None:
            def handle(websocket: Any) -> Any:
                if hasattr(websocket, "wire"):  # not of the drafts before RFC 6455, which are not masked
                    handler.__self__.wire = websocket.wire = Wire(
                        websocket.socket.fd, inflates="permessage-deflate" in websocket.extensions
                    )
                return handler(websocket)

            super().__init__(handle, server)

    return Wired
