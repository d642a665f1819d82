"""A socket by hand: sends whatever it is told to, as no client of ours would."""

import contextlib
import json
from typing import Any, Self

import websocket


class RawSocket:
    """Connected and in the namespace `/live`, unless `greet` is False."""

    def __init__(self, url: str, *, cookie: str = "", greet: bool = True, patience: float = 20) -> None:
        address = url.replace("http://", "ws://") + "/socket.io/?EIO=4&transport=websocket"
        self._socket = websocket.create_connection(address, origin=url, cookie=cookie, timeout=patience)
        assert self._next().startswith("0{")
        if greet:
            self.send("40/live,")
            assert self._next().startswith("40/live,{")

    def send(self, text: str | bytes, *, opcode: int = websocket.ABNF.OPCODE_TEXT) -> None:
        self._socket.send(text, opcode)

    def send_bytes(self, frame: bytes) -> None:
        """Whatever it is, past the library."""
        self._socket.sock.sendall(frame)

    def send_without_end(self, part: str, *, times: int) -> None:
        """One message in many parts, of which none is the last."""
        for place in range(times):
            opcode = websocket.ABNF.OPCODE_CONT if place else websocket.ABNF.OPCODE_TEXT
            self._socket.send_frame(websocket.ABNF.create_frame(part, opcode, fin=0))

    def ask(self, event: str, *bodies: object, patience: float = 20) -> Any:
        """The acknowledgement of an event; None when the server hung up instead, or waits for more."""
        self._socket.settimeout(patience)
        with contextlib.suppress(websocket.WebSocketException, OSError):
            self.send(f"42/live,7{json.dumps([event, *bodies])}")
            while True:
                packet = self._next()
                if packet.startswith("43/live,7"):
                    (answer,) = json.loads(packet.removeprefix("43/live,7"))
                    return answer
        return None

    def _next(self) -> str:
        """The next packet that is no ping; "" is the end."""
        while True:
            packet = self._socket.recv()
            text = packet.decode("latin-1") if isinstance(packet, bytes) else packet
            if text == "2":
                self.send("3")
            elif text:
                return text
            else:
                raise websocket.WebSocketConnectionClosedException

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.shutdown()  # at once: some of these lines have no other end any more
