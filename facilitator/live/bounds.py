"""What a socket may cost: how much it says, how long it may stay without coming in, and how many one page may have.

A script that opens sockets and sends rubbish costs a processor however fast it is refused; so it is hung up on. No page
of ours ever gets there (docs/security.md has the numbers beside what a busy phone does).
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from facilitator.live.listeners import Listener
from facilitator.live.rates import HALF_OPEN_SECONDS, most_pages
from facilitator.runtime import sleep, spawn

if TYPE_CHECKING:
    from facilitator.live.sockets import Sockets

log = logging.getLogger("facilitator.live")

_EVERY = 5.0  # seconds


class OpenPages:
    """The sockets that came in on each grant, the oldest first."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, str, str], dict[str, None]] = {}

    def opened(self, listener: Listener) -> list[str]:
        """Those that are too many now: a phone that lost its line has left sockets behind that nobody reads."""
        here = self._open.setdefault(_key(listener), {})
        here[listener.sid] = None
        return list(here)[: max(0, len(here) - most_pages(listener.identity))]

    def closed(self, listener: Listener) -> None:
        here = self._open.get(_key(listener), {})
        here.pop(listener.sid, None)
        if not here:
            self._open.pop(_key(listener), None)


def bound_packets(sockets: Sockets) -> None:
    """Count what every socket sends before it is read; hang up on who sends without end, or what is no packet.

    Engine.IO would log a trace of each packet that cannot be read, with words of it, and wait for the next.
    """
    engine, rate = sockets.socketio.server.eio, sockets.live.rates.packets
    read = engine.handlers["message"]

    def counted(eio_sid: str, data: Any) -> None:
        if not rate.take(eio_sid):
            hang_up(eio_sid, "without end")
            return
        try:
            read(eio_sid, data)
        except Exception as problem:  # noqa: BLE001 - whatever it was, it came from outside
            hang_up(eio_sid, f"what cannot be read ({type(problem).__name__})")

    def hang_up(eio_sid: str, why: str) -> None:
        found = engine.sockets.get(eio_sid)
        if found is not None and not found.closing:
            log.info("a socket sends %s, and is hung up on", why)
            _close(sockets, eio_sid)

    engine.on("message", counted)


def refuse_strangers(app: Any) -> None:
    """Answer no socket as a script, which a page of another site could load, and no websocket that hides its origin."""
    within = app.wsgi_app

    def guarded(environ: dict[str, Any], start_response: Any) -> Any:
        if environ.get("PATH_INFO", "").startswith("/socket.io") and _is_strange(environ):
            start_response("400 Bad Request", [("Content-Type", "text/plain"), ("Cache-Control", "no-store")])
            return [b"This is not for other pages."]
        return within(environ, start_response)

    app.wsgi_app = guarded


def _is_strange(environ: dict[str, Any]) -> bool:
    as_script = "j" in parse_qs(environ.get("QUERY_STRING", ""), keep_blank_values=True)
    return as_script or ("HTTP_UPGRADE" in environ and not environ.get("HTTP_ORIGIN"))


def keep_closing_half_open(sockets: Sockets) -> None:
    """For ever: hang up on sockets that do not come in."""
    seen: dict[str, float] = {}
    while True:
        sleep(_EVERY)
        close_half_open(sockets, seen, time.monotonic())


def close_half_open(sockets: Sockets, seen: dict[str, float], now: float) -> None:
    """`seen` is when each socket that has not entered was first found so."""
    engine = sockets.socketio.server.eio
    outside = set(engine.sockets) - sockets.lines_inside()
    for eio_sid in seen.keys() - outside:
        del seen[eio_sid]
    for eio_sid in outside:
        if now - seen.setdefault(eio_sid, now) >= HALF_OPEN_SECONDS:
            _close(sockets, eio_sid)


def _close(sockets: Sockets, eio_sid: str) -> None:
    """Beside the loop: closing waits until what was written has gone out, and nobody may be reading it."""
    spawn(sockets.socketio.server.eio.disconnect, eio_sid)


def _key(listener: Listener) -> tuple[str, str, str]:
    identity = listener.identity
    return identity.session, identity.role, identity.grant
