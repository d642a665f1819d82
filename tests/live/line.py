"""One websocket, spoken by hand on a blocking socket: what it hears is kept as it came."""

import select
import socket
import zlib
from collections.abc import Callable

from tests.support import packets, websocket

_USUAL = b"permessage-deflate; client_max_window_bits"  # what browsers offer


class Line:
    """Connected to the namespace already; pings are answered while it reads, and not kept."""

    def __init__(
        self, port: int, *, cookie: str = "", offer: str | None = None, receive_buffer: int | None = None
    ) -> None:
        self.heard: list[bytes] = []
        self.bytes_in = b""
        self._asked = 0
        self.sock = socket.socket()
        if receive_buffer:
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.sock.settimeout(20)
        self.sock.connect(("127.0.0.1", port))
        host = f"127.0.0.1:{port}"
        request = websocket.handshake(host=host, path=packets.PATH, origin=f"http://{host}", cookie=cookie)
        self.sock.sendall(request if offer is None else request.replace(_USUAL, offer.encode()))
        head = b""
        while b"\r\n\r\n" not in head:
            head += self._more()
        head, _, rest = head.partition(b"\r\n\r\n")
        assert b" 101 " in head.split(b"\r\n")[0]
        self._messages = websocket.Messages(inflater_of(head))
        self._take(rest)
        self.say(packets.CONNECT + b",")
        self.read_until(lambda said: said.startswith(packets.CONNECT))
        self.heard.clear()
        self.bytes_in = b""

    def ask(self, verb: str, body: object) -> None:
        self._asked += 1
        self.say(packets.event(verb, body, ack=self._asked))

    def read_answer(self) -> None:
        answer = packets.ACK + str(self._asked).encode() + b"["
        self.read_until(lambda said: said.startswith(answer))

    def say(self, packet: bytes) -> None:
        self.sock.sendall(websocket.envelope(packet))

    def say_compressed(self, packet: bytes) -> None:
        """As browsers do once it was agreed on."""
        deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        packed = (deflate.compress(packet) + deflate.flush(zlib.Z_SYNC_FLUSH))[:-4]
        frame = bytearray(websocket.envelope(packed))
        frame[0] |= 0x40
        self.sock.sendall(frame)

    def read_until(self, holds: Callable[[bytes], bool]) -> None:
        """Until something that was heard, now or before, is so."""
        while not any(holds(said) for said in self.heard):
            self._take(self._more())

    def read_to_the_end(self) -> None:
        """Until the server hangs up."""
        while (data := self.sock.recv(65536)) != b"":
            self._take(data)

    @property
    def let_go(self) -> bool:
        """Whether the server cut it off, seen without reading what waits."""
        poll = select.poll()
        poll.register(self.sock, select.POLLRDHUP)
        return bool(poll.poll(0))

    def close(self) -> None:
        self.sock.close()

    def _more(self) -> bytes:
        data = self.sock.recv(65536)
        assert data, "the server hung up"
        return data

    def _take(self, data: bytes) -> None:
        self.bytes_in += data
        for opcode, payload in self._messages.feed(data):
            if payload == packets.PING:
                self.say(packets.PONG)
            elif opcode == websocket.TEXT and not payload.startswith(packets.OPEN):
                self.heard.append(payload)


def inflater_of(head: bytes) -> websocket.Inflater | None:
    """What undoes the compression that the server agreed to, if it did."""
    for line in head.decode("latin-1").split("\r\n"):
        name, _, value = line.partition(":")
        if name.lower() == "sec-websocket-extensions":
            return websocket.Inflater(value)
    return None
