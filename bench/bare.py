"""The bare server: Flask-SocketIO on eventlet by its public ways, the product's fan-out, no database.

    python -m bench.bare --host 127.0.0.1 --port 8123

Every latency in docs/figures.md is a ratio to this one's, measured before and after in the same run.
"""

import warnings

warnings.filterwarnings("ignore", message=r"\s*Eventlet is deprecated")

import eventlet  # noqa: E402  the filter has to stand before it

eventlet.monkey_patch()

import argparse  # noqa: E402  patched before anything else is imported
import socket  # noqa: E402
import time  # noqa: E402
from typing import Any  # noqa: E402

from eventlet import wsgi  # noqa: E402
from flask import Flask, Response, redirect, request  # noqa: E402
from flask_socketio import SocketIO, join_room  # noqa: E402

from bench.echo import CODE, COOKIE, JOIN_PAGE, Echo, now_ms, tick  # noqa: E402

app = Flask(__name__)
socketio = SocketIO(app, async_mode="eventlet", manage_session=False, ping_interval=15, ping_timeout=10)
echo = Echo()
listeners: dict[str, set[str]] = {}
flushing: set[str] = set()
flushed: dict[str, float] = {}
naive = False
"""As it is usually written: one emit for every note, at once."""


@app.get(f"/j/{CODE}")
def join_page() -> str:
    return JOIN_PAGE


@app.post(f"/j/{CODE}")
def join() -> Any:
    answer = redirect("/p", 303)
    answer.set_cookie(COOKIE, echo.join(request.form["name"]))
    return answer


@app.get("/p")
def phone_page() -> Response:
    return Response(echo.page(request.cookies[COOKIE]))


@socketio.on("enter", namespace="/live")
def enter(body: dict[str, Any]) -> dict[str, Any]:
    for audience in body["cursors"]:
        join_room(audience)
        listeners.setdefault(audience, set()).add(request.sid)  # type: ignore[attr-defined]
    return echo.enter(body)


@socketio.on("disconnect", namespace="/live")
def disconnect(_reason: str) -> None:
    for heard in listeners.values():
        heard.discard(request.sid)  # type: ignore[attr-defined]


@socketio.on("command", namespace="/live")
def command(body: dict[str, Any]) -> dict[str, Any]:
    results, touched = echo.command(request.cookies[COOKIE], body)
    for audience in touched:
        if naive:
            send(audience)
        elif audience not in flushing:
            flushing.add(audience)
            socketio.start_background_task(flush, audience)
    return {"results": results}


@socketio.on("clock", namespace="/live")
def clock(body: dict[str, Any]) -> dict[str, Any]:
    return {"t": body["t"], "server_ms": now_ms()}


@socketio.on("signal", namespace="/live")
def signal(body: dict[str, Any]) -> None:
    """Nobody here looks who is writing."""


def flush(audience: str) -> None:
    """Send what waits: at once when it was quiet, else a tick after the last time."""
    due = flushed.get(audience, 0.0) + tick(len(listeners.get(audience, ())))
    socketio.sleep(max(0.0, due - time.monotonic()))
    flushing.discard(audience)
    flushed[audience] = time.monotonic()
    send(audience)


def send(audience: str) -> None:
    for frame in echo.audience(audience).unsent():
        socketio.emit("changes", frame, to=audience, namespace="/live")


def uncompressed(environ: dict[str, Any], start_response: Any) -> Any:
    """Browsers offer to compress, and eventlet accepts, for each phone anew: the baseline should not pay for that."""
    environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)
    return app(environ, start_response)


def main() -> None:
    options = argparse.ArgumentParser(prog="bench.bare", description=__doc__)
    options.add_argument("--host", default="127.0.0.1")
    options.add_argument("--port", type=int, default=8123)
    options.add_argument("--data", help="taken and not used: nothing is stored")
    options.add_argument("--groups", type=int, default=0, help="boards of groups, instead of one for everybody")
    options.add_argument("--naive", action="store_true", help="one emit for every note, at once")
    chosen = options.parse_args()
    global naive  # noqa: PLW0603 - said once, before anybody connects
    naive = chosen.naive
    echo.lay_out(chosen.groups)
    listener = eventlet.listen((chosen.host, chosen.port), backlog=512, reuse_port=False)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    print(f"Ready http://{chosen.host}:{chosen.port}", flush=True)
    wsgi.server(listener, uncompressed, max_size=5000, keepalive=15, socket_timeout=60, log_output=False, debug=False)


if __name__ == "__main__":
    main()
