"""A server of events alone: `python -m tests.live.both_ways PORT direct|public`. What a client asks for, it says.

tell {event, size, to: [name]}   to these, by the way that is looked at
mix  {count}                     to the asker: by that way, by python-socketio itself, and so on, then the answer
bye  {}                          a last word, and the server hangs up
"""

from facilitator.runtime import patch

patch()

import sys  # noqa: E402 - patched first, as the product does
from functools import partial  # noqa: E402
from typing import Any  # noqa: E402

from flask import Flask  # noqa: E402
from flask_socketio import SocketIO  # noqa: E402

from facilitator.live.direct import Direct  # noqa: E402
from facilitator.live.outgoing import Outgoing, outgoing  # noqa: E402
from facilitator.live.sockets import NAMESPACE, Json  # noqa: E402
from facilitator.runtime import listen, mode, serve  # noqa: E402


class Says:
    def __init__(self, socketio: SocketIO, way: Outgoing) -> None:
        self.server, self.way = socketio.server, way
        self.names: dict[str, str] = {}
        for verb in (self.name, self.tell, self.mix, self.bye):
            self.server.on(verb.__name__, verb, namespace=NAMESPACE)
        self.server.on("connect", lambda sid, *_: self.way.opened(sid), namespace=NAMESPACE)
        self.server.on("disconnect", lambda sid, *_: self.way.closed(sid), namespace=NAMESPACE)

    def name(self, sid: str, sent: dict[str, Any]) -> bool:
        self.names[sent["name"]] = sid
        return isinstance(self.way, Direct)

    def tell(self, _sid: str, sent: dict[str, Any]) -> int:
        self.way.send(sent["event"], {"text": "é" * sent["size"]}, (self.names[name] for name in sent["to"]))
        return int(sent["size"])

    def mix(self, sid: str, sent: dict[str, Any]) -> str:
        for number in range(sent["count"]):
            self.way.send("one", {"number": number}, [sid])
            if number % 3 == 1:
                self.server.emit("other", {"number": number}, to=sid, namespace=NAMESPACE)
        return "done"

    def bye(self, sid: str, _sent: dict[str, Any]) -> None:
        self.way.send("goodbye", {"reason": "restart"}, [sid])
        self.server.disconnect(sid, namespace=NAMESPACE)


if __name__ == "__main__":
    app = Flask(__name__)
    socketio = SocketIO(app, async_mode=mode(), json=Json, manage_session=False, ping_interval=15, ping_timeout=10)
    if "--planted" in sys.argv:  # another version might make its websockets so
        engine = socketio.server.eio
        engine._async = {**engine._async, "websocket": partial(engine._async["websocket"])}
    says = Says(socketio, outgoing(socketio.server, NAMESPACE, wanted=sys.argv[2]))
    sock = listen("127.0.0.1", int(sys.argv[1]))
    print("Ready", flush=True)
    serve(app, sock)
