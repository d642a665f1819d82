"""How an event goes out to many sockets: past their queues where that works here, else as python-socketio does it."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Any, Protocol

from socketio import Server

from facilitator.live.direct import Direct, works_here

log = logging.getLogger("facilitator.live")

MOST_QUEUED = 500  # packets that a client may have to take yet in a queue


class Outgoing(Protocol):
    def opened(self, sid: str) -> None:
        """Somebody is connected who may be sent something from now on."""

    def closed(self, sid: str) -> None:
        """And no longer."""

    def send(self, event: str, body: Any, sids: Iterable[str]) -> None:
        """Send it to these, in their order. Never waits for one of them."""


def outgoing(server: Server, namespace: str, *, wanted: str) -> Outgoing:
    """`wanted` is `direct` or `public`."""
    if wanted == "direct" and works_here(server):
        return Direct(server, namespace)
    if wanted == "direct":
        log.info("frames go the public way: python-socketio is not as expected")
    return Public(server, namespace)


class Public:
    """A queue and a greenlet a client, as python-socketio has them; bounded by their number of packets."""

    def __init__(self, server: Server, namespace: str) -> None:
        self._server = server
        self._namespace = namespace

    def opened(self, sid: str) -> None:
        """Known to python-socketio."""

    def closed(self, sid: str) -> None:
        """Likewise."""

    def send(self, event: str, body: Any, sids: Iterable[str]) -> None:
        to = list(sids)
        if to:
            self._server.emit(event, body, to=to, namespace=self._namespace)


def give_up_on_the_slow(server: Server) -> None:
    """Cut off those in whose queue too much waits: wires see to that themselves, the public way and polling do not."""
    for client in list(server.eio.sockets.values()):
        if client.queue.qsize() > MOST_QUEUED:
            client.close(wait=False, abort=True)
