"""What goes on beside the events: how far everybody should be, and who may no longer be here."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from facilitator.clock import clock
from facilitator.runtime import sleep

if TYPE_CHECKING:
    from facilitator.live.sockets import Sockets

_EVERY = 10.0  # seconds between two heads to one socket
_STEP = 0.25


def keep_telling_heads(sockets: Sockets) -> None:
    """For ever: each socket hears every 10 s how far its audiences are, spread over the time, so that nobody is behind
    for longer. And all hear at once when writing stops or goes on."""
    sockets.live.ledger.on_writable(lambda _writable: tell_heads(sockets, 1.0))
    while True:
        sleep(_STEP)
        tell_heads(sockets, _STEP / _EVERY)


def tell_heads(sockets: Sockets, share: float) -> None:
    """Tell a random share of the sockets."""
    for listener in sockets.listeners.all():
        if random.random() < share:  # noqa: S311 - spreads load, guards nothing
            heads = sockets.broadcaster.heads_for(listener)
            body = {"server_ms": clock.now(), "heads": heads, "writable": sockets.live.ledger.writable}
            sockets.send("heads", body, [listener.sid])


def keep_watching_grants(sockets: Sockets) -> None:
    """For ever, once a second: hang up on those whose grant has ended."""
    while True:
        sleep(1)
        by_grant: dict[str, list[str]] = {}
        for listener in sockets.listeners.all():
            by_grant.setdefault(listener.identity.grant, []).append(listener.sid)
        if not by_grant:
            continue
        with sockets.live.read() as db:
            ended = sockets.ended_grants(db, list(by_grant))
        for grant in ended:
            for sid in by_grant[grant]:
                sockets.hang_up(sid, "grant_ended")
