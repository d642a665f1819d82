"""`run.py serve`: answer phones until told to stop."""

from __future__ import annotations

import argparse
import contextlib
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from flask_babel import gettext as _
from qrcode.main import QRCode

from facilitator.cli.house import HouseTaken, Lock, end_process, log_as_asked, note_where, prepare
from facilitator.cli.systemd import tell_systemd
from facilitator.ids import new_id
from facilitator.keeping.again import settle
from facilitator.ledger.command import HOUSE, Envelope
from facilitator.people.actor import HOST
from facilitator.people.commands import OfferSetUp
from facilitator.runtime import PortTaken, listen, serve, sleep, spawn
from facilitator.sessions.adapters import in_words
from facilitator.sessions.address import LOOPBACK, listens_everywhere, whole_address
from facilitator.sessions.reach import Way
from facilitator.settings import BadSetting, Settings
from facilitator.wiring import Facilitator, create_app

_OVERTAKEN = 75  # the exit code after which a service manager starts us anew, on the database as it is now
_TRIED = 20  # ports after the usual one, when nobody chose one


Greet = Callable[[Facilitator, str], None]


def main(argv: list[str], *, settings: Settings | None = None, greet: Greet | None = None) -> int:
    """Serve until the process is told to stop. `greet(facilitator, address)` is called when phones are welcome."""
    chosen = settings or read_settings(argv)
    log_as_asked(chosen)
    lock = Lock(chosen.data)
    try:
        if not chosen.database_url:
            lock.take()
        prepare(chosen)
        sock, settings = _listen(chosen)
        facilitator = create_app(settings)
        settle(facilitator.ledger, facilitator.live.read, settings.data)
    except BadSetting as bad:
        return _refuse(str(bad))
    except HouseTaken as taken:
        return _refuse(f"Facilitator already runs on {taken}. Use that one, or choose another folder with --data.")
    except PortTaken:
        return _refuse(f"Another program uses port {chosen.port}. Choose another one with --port.")
    stop = _stop_when_told(facilitator)
    facilitator.start(overtaken=lambda: stop(_OVERTAKEN))
    note_where(settings, settings.port)
    spawn(_welcome, facilitator, greet or _greet)
    serve(facilitator.app, sock)
    return 0


def read_settings(argv: list[str], *, command: str = "serve", data: str | None = None) -> Settings:
    """The options of `serve` and `demo`. `data` is the folder when nobody says otherwise."""
    parser = argparse.ArgumentParser(prog=f"run.py {command}", description="Start Facilitator.")
    parser.add_argument("--host", help="the address to listen on (default: all, so that phones reach it)")
    parser.add_argument("--port", type=int, help="the port (default: 8080, or the next free one; 0: any)")
    parser.add_argument("--data", type=Path, help=f"database, archives and keys (default: {data or 'instance'})")
    parser.add_argument("--public-url", help="the address that phones use, when it is another one")
    parser.add_argument("--log", choices=["quiet", "info", "commands"], help="how much to say on stderr")
    parser.add_argument("--unbuilt", action="store_true", default=None, help="serve the JavaScript as written")
    given = vars(parser.parse_args(argv))
    settings = Settings.from_environment(**given)
    if data is not None and settings.data == Settings().data:
        settings = Settings.from_environment(**{**given, "data": Path(data)})
    return settings


def _listen(settings: Settings) -> tuple[socket.socket, Settings]:
    """A listening socket, and the settings with the port that it is on. Raises PortTaken."""
    usual = Settings().port
    ports = range(usual, usual + _TRIED) if settings.port == usual else [settings.port]
    for port in ports:
        try:
            sock = listen(settings.host, port)
        except PortTaken:
            if port == ports[-1]:
                raise
            continue
        return sock, replace(settings, port=sock.getsockname()[1])
    raise PortTaken(str(settings.port))


def _welcome(facilitator: Facilitator, greet: Greet) -> None:
    address = facilitator.reach.address()
    with facilitator.app.test_request_context():
        greet(facilitator, address)
        print(f"Ready on {address}", flush=True)
    tell_systemd("READY=1")


def _greet(facilitator: Facilitator, address: str) -> None:
    print()
    ways = facilitator.reach.ways()
    if ways:
        print(_("Facilitator is running. Phones on the same network find it here:"))
        print(f"\n    {address}\n")
        print_qr(address)
        _tell_of_others(ways[1:])
    else:
        print(_("Facilitator is running, but this computer is on no network yet, so phones cannot reach it."))
        print(_("Connect it, or switch on its hotspot: the code on the big screen follows by itself."))
    links = set_up_links(facilitator)
    if links:
        print(_("Nobody has an account here yet. Make yours with this link, today; it works once:"))
        print(f"\n    {links[0]}\n")
    for link in links[1:]:
        print(_("Or on another computer in this network:"))
        print(f"\n    {link}\n")
    print(_("Stop with Ctrl+C. Nothing is lost: everything is written down before it is shown as saved."))


def _tell_of_others(ways: Sequence[Way]) -> None:
    if ways:
        print(_("Or, for phones on another network (the facilitator chooses which one the code leads to):"))
    for way in ways:
        adapter = in_words(way.adapter.name, way.adapter.about, way.host) if way.adapter else ""
        print(f"    {way.address}   {adapter}")


def set_up_links(facilitator: Facilitator) -> list[str]:
    """Where the first account is made, while there is none: on this computer itself, if it can be, and from elsewhere.

    What was printed before ends.
    """
    invitation = new_id()
    offer = Envelope.of(new_id(), OfferSetUp(invitation=invitation), HOST)
    (result,) = facilitator.ledger.submit(HOUSE, [offer], seconds=30)
    if result.error is not None:  # somebody has a way in
        return []
    settings: dict[str, Any] = facilitator.app.config
    here = not settings["PUBLIC_URL"] and listens_everywhere(settings["HOST"])
    ways = [whole_address(LOOPBACK, settings["PORT"])] if here else []
    path = f"/setup/{facilitator.app.extensions['signer'].invitation(invitation)}"
    return [way + path for way in dict.fromkeys([*ways, facilitator.reach.address()])]


def print_qr(address: str) -> None:
    """The QR of an address, where the terminal can show it."""
    code = QRCode(border=2)
    code.add_data(address)
    with contextlib.suppress(UnicodeEncodeError):  # the address itself stands above
        code.print_ascii(invert=True)


def _stop_when_told(facilitator: Facilitator) -> Callable[[int], None]:
    """On SIGTERM and Ctrl+C: say goodbye to the phones, who will come back by themselves, and end; gives what does."""

    def stop(code: int = 0) -> None:
        tell_systemd("STOPPING=1")
        if facilitator.others is not None:
            spawn(facilitator.others.leave)  # Redis may be slow to answer, and the phones should know now
        for listener in facilitator.sockets.listeners.all():
            facilitator.sockets.hang_up(listener.sid, "restart")
        sleep(0.3)
        end_process(code)

    for name in ("SIGTERM", "SIGINT"):
        signal.signal(getattr(signal, name), lambda _number, _frame: spawn(stop))
    return stop


def _refuse(why: str) -> int:
    print(why, file=sys.stderr)
    return 1
