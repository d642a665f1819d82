"""How the process waits: the one file that names eventlet.

Everything that yields, blocks or crosses from a native thread to the loop goes through here, so that the server
could run on threads (or something newer than eventlet) by changing this file only. `patch()` must be the first thing
a server process does, before any other import binds a blocking function.
"""

from __future__ import annotations

import collections
import contextlib
import gc
import logging
import os
import socket
import sys
import threading
import warnings
from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeVar

from facilitator import websockets

Answer = TypeVar("Answer")

_patched = False


def patch() -> None:
    """Make blocking calls yield. Does nothing with `FACILITATOR_ASYNC=threading`."""
    global _patched
    if os.environ.get("FACILITATOR_ASYNC", "eventlet") != "eventlet":
        return
    warnings.filterwarnings("ignore", message=r"\s*Eventlet is deprecated")
    import eventlet

    eventlet.monkey_patch()
    from eventlet import websocket  # it binds what was patched

    websockets.put_right(websocket)
    _patched = True
    _share_natively()


def _share_natively() -> None:
    """Put real locks where the loop and the writer's thread take the same one.

    A green lock that a native thread finds taken hangs that thread for good. SQLAlchemy numbers sessions and results
    under a lock of its module's, and asks loggers what they would say, which takes one of logging's. Real ones are held
    for a moment in which nothing yields. Must come before `sqlalchemy.orm` is imported.
    """
    from sqlalchemy.util import _collections, langhelpers

    threading = native("threading")
    for module in (langhelpers, _collections):
        module.threading = threading  # type: ignore[attr-defined]
    logging._lock = threading.RLock()  # type: ignore[attr-defined]


def mode() -> str:
    """`eventlet` in a patched process, else `threading`: what Socket.IO is told."""
    return "eventlet" if _patched else "threading"


def native(name: str) -> ModuleType:
    """The module as the operating system has it, also in a patched process. For native threads only."""
    if _patched:
        from eventlet import patcher

        module: ModuleType = patcher.original(name)
        return module
    return __import__(name)


def sleep(seconds: float) -> None:
    """Let others run for a while."""
    if _patched:
        import eventlet

        eventlet.sleep(seconds)
    else:
        import time

        time.sleep(seconds)


def spawn(work: Callable[..., Any], *args: Any) -> None:
    """Run `work` beside the caller. Whatever it raises is its own to report."""
    if _patched:
        import eventlet

        eventlet.spawn_n(work, *args)
    else:
        threading.Thread(target=work, args=args, daemon=True).start()


def run_blocking(work: Callable[..., Answer], *args: Any) -> Answer:
    """Run something that keeps a processor or a disk busy, without holding up the loop."""
    if not _patched:
        return work(*args)
    from eventlet import tpool

    result: Answer = tpool.execute(work, *args)
    return result


def wait_writable(sock: socket.socket, seconds: float) -> bool:
    """Let others run until a socket that never blocks takes more; False when it does not for so long, or is closed."""
    if not _patched:
        import select

        return bool(select.select([], [sock], [], seconds)[1])
    from eventlet import hubs

    try:
        hubs.trampoline(sock.fileno(), write=True, timeout=seconds, timeout_exc=TimeoutError)
    except (OSError, ValueError):  # too long, closed meanwhile, or before
        return False
    return True


class Loopback:
    """Carries calls from native threads to the loop, in order.

    A native thread may not touch green locks or events: it leaves the call here and knocks on a socket,
    and a greenlet of the loop makes the call. Without eventlet the call is made at once.
    """

    def __init__(self) -> None:
        self._calls: collections.deque[Callable[[], None]] = collections.deque()
        self._started = False
        if _patched:
            self._reading, self._knocking = native("socket").socketpair()
            self._reading.setblocking(False)
            self._knocking.setblocking(False)

    def call(self, work: Callable[[], None]) -> None:
        """From a native thread: have `work` called in the loop."""
        if not _patched:
            work()
            return
        self._calls.append(work)
        with contextlib.suppress(BlockingIOError):  # full of knocks: the loop will come
            self._knocking.send(b".")

    def start(self) -> None:
        """From the loop, once: begin to make the calls."""
        if _patched and not self._started:
            self._started = True
            spawn(self._listen)

    def _listen(self) -> None:
        from eventlet import hubs

        while True:
            hubs.trampoline(self._reading.fileno(), read=True)
            try:
                self._reading.recv(4096)
            except BlockingIOError:
                continue
            while self._calls:
                self._calls.popleft()()


class PortTaken(Exception):
    """Another program listens on the address that was asked for."""


def listen(host: str, port: int) -> socket.socket:
    """A listening socket that no second server can share.

    eventlet's own `listen` sets SO_REUSEPORT, with which two servers on one port each get half of the phones.
    Nagle's algorithm is off: with it an acknowledgement waits 40 ms for company. Raises `PortTaken`.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    if sys.platform != "win32":
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        sock.bind((host, port))
    except OSError as error:
        sock.close()
        raise PortTaken(str(error)) from error
    sock.listen(512)
    return sock


def connections_allowed() -> int:
    """Raise the limit on open files as far as it goes, and say how many connections may be held at once.

    eventlet's server ends with EMFILE when it runs out. macOS starts programs with 256, Windows' `select` takes 512.
    """
    try:
        import resource
    except ImportError:
        return 450
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 10240 if hard == resource.RLIM_INFINITY else min(hard, 10240)
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    poller = native("select")  # eventlet takes these out of the patched one
    if not hasattr(poller, "epoll") and not hasattr(poller, "kqueue"):
        return 450
    return max(64, min(wanted - 200, 5000))


def _leave_out_what_stays() -> None:
    """Have the garbage collector pass over all there is by now: modules, mappers and templates stay for good.

    Looking through them again and again held everybody up, for 0.15 to 0.2 s each time.
    """
    gc.collect()
    gc.freeze()


def serve(app: Any, sock: socket.socket) -> None:
    """Answer requests on `sock` until the process ends."""
    allowed = connections_allowed()
    _leave_out_what_stays()
    if _patched:
        import eventlet.wsgi

        eventlet.wsgi.server(
            sock, app, max_size=allowed, keepalive=15, socket_timeout=60, log_output=False, debug=False
        )
    else:
        from werkzeug.serving import make_server

        host, port = sock.getsockname()[:2]
        make_server(host, port, app, threaded=True, fd=sock.fileno()).serve_forever()
