"""The live socket: namespace `/live`, one socket a tab.

Handlers are registered with python-socketio itself, below Flask's request context: making that context for every event
costs as much as the event. Who somebody is comes from the cookies of the handshake, read anew at every `enter`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Any

import orjson
from flask_socketio import SocketIO
from sqlalchemy.orm import Session as Database
from werkzeug.http import parse_cookie

from facilitator.clock import clock
from facilitator.db import AWAY
from facilitator.errors import Rejected
from facilitator.ledger.command import Scope
from facilitator.ledger.holdings import named_by
from facilitator.live.bounds import OpenPages, bound_packets, keep_closing_half_open, refuse_strangers
from facilitator.live.broadcast import Broadcaster
from facilitator.live.heartbeat import keep_giving_up, keep_telling_heads, keep_watching_grants
from facilitator.live.listeners import Identity, Listener, Listeners
from facilitator.live.outgoing import outgoing
from facilitator.live.presence import Presence
from facilitator.live.rates import sender, slow_down
from facilitator.live.verbs import Live, read_cursors, read_protocol
from facilitator.runtime import mode, spawn

log = logging.getLogger("facilitator.live")

NAMESPACE = "/live"
WhoIsOut = Callable[[Database, Iterable[Identity]], set[Identity]]  # who of these would not be let in any more


class Json:
    """What python-socketio encodes and decodes with."""

    @staticmethod
    def dumps(data: Any, **_kwargs: Any) -> str:
        return orjson.dumps(data).decode()

    loads = staticmethod(orjson.loads)


class Sockets:
    """Every live socket of this process."""

    def __init__(self, live: Live, who_is_out: WhoIsOut, *, frames: str = "direct") -> None:
        """`frames` is how they go out: `direct`, or `public` (see `live/outgoing.py`)."""
        self.live = live
        self._frames = frames
        self.who_is_out = who_is_out
        self.listeners = Listeners()
        self.broadcaster = Broadcaster(self.listeners, live.read, self.send)
        self.presence = Presence(self.listeners, self.send)
        self._open = OpenPages()
        self._cookies: dict[str, dict[str, str]] = {}

    def attach(self, app: Any, *, polling: bool = True) -> SocketIO:
        """Answer sockets on the app. `polling` asks now here and now there: nothing for one of several processes."""
        self.socketio = SocketIO(
            app,
            async_mode=mode(),
            json=Json,
            manage_session=False,
            max_http_buffer_size=64 * 1024,
            ping_interval=15,
            ping_timeout=10,
            http_compression=False,
            transports=["polling", "websocket"] if polling else ["websocket"],
        )
        for verb in (self.enter, self.command, self.clock, self.signal):
            self.socketio.server.on(verb.__name__, _answered(verb), namespace=NAMESPACE)
        self.socketio.server.on("connect", self.connect, namespace=NAMESPACE)
        self.socketio.server.on("disconnect", self.disconnect, namespace=NAMESPACE)
        self.outgoing = outgoing(self.socketio.server, NAMESPACE, wanted=self._frames)
        bound_packets(self)
        refuse_strangers(app)
        self.live.ledger.on_published(self.broadcaster.published)
        return self.socketio

    def start(self) -> None:
        """Begin what goes on beside: heads, presence, watching for grants that end and sockets that stay outside."""
        spawn(keep_telling_heads, self)
        spawn(keep_watching_grants, self)
        spawn(keep_closing_half_open, self)
        spawn(keep_giving_up, self)
        spawn(self.presence.keep_telling)

    def send(self, event: str, body: Any, sids: Iterable[str]) -> None:
        self.outgoing.send(event, body, sids)

    def hang_up(self, sid: str, reason: str) -> None:
        """Say goodbye, and mean it."""
        self.send("goodbye", {"reason": reason}, [sid])
        self.socketio.server.disconnect(sid, namespace=NAMESPACE)

    def connect(self, sid: str, *_sent: object) -> None:
        """Asked of the server, not of what was sent: a client may name an event of its own `connect` too."""
        environ = self.socketio.server.get_environ(sid, namespace=NAMESPACE)
        self._cookies[sid] = dict(parse_cookie(environ or {}))
        self.outgoing.opened(sid)

    def disconnect(self, sid: str, *_reason: object) -> None:
        self._cookies.pop(sid, None)
        self.outgoing.closed(sid)
        left = self.listeners.remove(sid)
        if left is not None:
            self._open.closed(left)
            self.broadcaster.forget(left)
            self.presence.changed(left.identity.session)

    def enter(self, sid: str, sent: dict[str, Any]) -> dict[str, Any]:
        """Subscribe first, then read: what changes from then on is heard, or is in what is read.

        And read once more what may be heard together with what is answered: somebody may be moved meanwhile. What they
        were told to follow since, they go on following.
        """
        slow_down(self.live.rates.asking, sid)
        read_protocol(sent.get("protocol"))
        wanted = read_cursors(sent.get("cursors"))
        with self.live.read() as db:
            identity = self.live.identify(
                db, self._cookies.get(sid, {}), str(sent.get("session"))[:64], str(sent.get("as"))
            )
        slow_down(self.live.rates.entering, identity.grant)
        listener = self._listen(sid, identity, set(wanted))
        with self.live.read() as db:
            cursors = self.live.granted_cursors(db, identity, wanted)
            self.broadcaster.keep_to(listener, set(cursors) | (listener.hears - set(wanted)))
            return self.live.entered(db, identity, cursors, sent.get("epoch"))

    def command(self, sid: str, sent: dict[str, Any]) -> dict[str, Any]:
        listener = self._entered(sid)
        if listener.busy:
            raise Rejected("busy")
        listener.busy = True
        try:
            return self._carried_out(listener.identity, sent)
        finally:
            listener.busy = False

    def clock(self, sid: str, sent: dict[str, Any]) -> dict[str, Any]:
        slow_down(self.live.rates.asking, sid)
        return {"t": sent.get("t"), "server_ms": clock.now()}

    def signal(self, sid: str, sent: dict[str, Any]) -> None:
        slow_down(self.live.rates.asking, sid)
        listener = self._entered(sid)
        if listener.writing != (sent.get("writing") is True):
            listener.writing = sent.get("writing") is True
            self.presence.changed(listener.identity.session)

    def _carried_out(self, identity: Identity, sent: dict[str, Any]) -> dict[str, Any]:
        scope, who = Scope("session", identity.session), sender(identity)
        with self.live.rates.one_more_batch(who):
            return self.live.carry_out(scope, identity.credential, sent, sender=who)

    def lines_inside(self) -> set[str]:
        """The connections, as Engine.IO names them, of those who have entered."""
        manager = self.socketio.server.manager
        return {manager.eio_sid_from_sid(listener.sid, NAMESPACE) for listener in self.listeners.all()}

    def _listen(self, sid: str, identity: Identity, wanted: set[str]) -> Listener:
        """Somebody new who listens: first to what tells what else they may hear, to miss no change of that."""
        before = self.listeners.remove(sid)
        if before is not None:
            self._open.closed(before)
        listener = Listener(sid, identity)
        if sid not in self._cookies:
            return listener  # it hung up while we looked
        self.listeners.add(listener)
        for oldest in self._open.opened(listener):
            self.hang_up(oldest, "too_many_pages")
        self.broadcaster.subscribe(listener, wanted & set(identity.start))
        turn = -1
        while turn != listener.turn:  # told anew while it was read: then that is what counts
            turn = listener.turn
            with self.live.read() as db:
                listener.named = named_by(db, identity.session, identity.start)
        self.broadcaster.subscribe(listener, wanted & listener.may_hear())
        self.presence.changed(identity.session)
        return listener

    def _entered(self, sid: str) -> Listener:
        listener = self.listeners.get(sid)
        if listener is None:
            raise Rejected("not_signed_in")
        return listener


def _answered(verb: Callable[[str, dict[str, Any]], Any]) -> Callable[..., Any]:
    """A handler that always answers: what is wrong is said as an error, what is broken is logged and said too."""

    def handle(sid: str, *sent: Any) -> Any:
        try:
            return verb(sid, sent[0] if sent and isinstance(sent[0], dict) else {})
        except Rejected as rejected:
            return {"error": rejected.as_dict()}
        except AWAY as problem:
            log.error("%s: the database is away: %s", verb.__name__, type(problem).__name__)  # noqa: TRY400
            return {"error": Rejected("unavailable").as_dict()}
        except Exception as problem:  # noqa: BLE001 - the sender hears of it, and this log; never what they wrote
            log.error("%s failed: %s", verb.__name__, type(problem).__name__)  # noqa: TRY400 - a trace may hold words
            return {"error": Rejected("internal").as_dict()}

    return handle
