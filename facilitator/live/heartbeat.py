"""What goes on beside the events: how far everybody should be, and who may no longer be here."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING
from zlib import crc32

from facilitator.clock import clock
from facilitator.live.listeners import Identity, Listener
from facilitator.live.outgoing import give_up_on_the_slow
from facilitator.runtime import sleep

if TYPE_CHECKING:
    from facilitator.live.sockets import Sockets

log = logging.getLogger("facilitator.live")

_TURNS = 40  # every socket has its own, so that not all are told at once
_STEP = 0.25  # seconds between two turns: each socket is told every 10 s


def keep_telling_heads(sockets: Sockets) -> None:
    """For ever: each socket hears every 10 s how far its audiences are, so that nobody is behind for longer.

    And all hear at once when writing stops or goes on.
    """
    sockets.live.ledger.on_writable(lambda _writable: tell_heads(sockets, sockets.listeners.all()))
    for turn in count():
        sleep(_STEP)
        with _whatever_happens("telling heads"):
            tell_heads(sockets, of_turn(sockets.listeners.all(), turn))


def of_turn(listeners: Iterable[Listener], turn: int) -> list[Listener]:
    """Those whose turn it is."""
    return [listener for listener in listeners if crc32(listener.sid.encode()) % _TURNS == turn % _TURNS]


def tell_heads(sockets: Sockets, listeners: Iterable[Listener]) -> None:
    for listener in listeners:
        heads = sockets.broadcaster.heads_for(listener)
        body = {"server_ms": clock.now(), "heads": heads, "writable": sockets.live.ledger.writable}
        sockets.send("heads", body, [listener.sid])


def keep_giving_up(sockets: Sockets) -> None:
    """For ever, once a second: hang up on those for whom too much waits."""
    while True:
        sleep(1)
        with _whatever_happens("giving up on the slow"):
            give_up_on_the_slow(sockets.socketio.server)


def keep_watching_grants(sockets: Sockets) -> None:
    """For ever, once a second: hang up on those who would not be let in any more."""
    while True:
        sleep(1)
        with _whatever_happens("watching grants"):
            hang_up_on_ended(sockets)


def hang_up_on_ended(sockets: Sockets) -> None:
    here: dict[Identity, list[str]] = {}
    for listener in sockets.listeners.all():
        here.setdefault(listener.identity, []).append(listener.sid)
    if not here:
        return
    with sockets.live.read() as db:
        ended = sockets.who_is_out(db, here)
    for identity in ended:
        for sid in here[identity]:
            sockets.hang_up(sid, "grant_ended")


@contextmanager
def _whatever_happens(what: str) -> Iterator[None]:
    """What goes on for ever may fail once, not stop."""
    try:
        yield
    except Exception as problem:  # noqa: BLE001
        log.error("%s failed: %s", what, type(problem).__name__)  # noqa: TRY400 - a trace may hold words
