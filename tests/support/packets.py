"""The packets of engine.io 4 and socket.io 5, over a websocket only, for the namespace /live."""

from typing import Any

import orjson

PATH = "/socket.io/?EIO=4&transport=websocket"
OPEN, ENGINE_CLOSE, PING, PONG = b"0", b"1", b"2", b"3"
CONNECT, DISCONNECT, EVENT, ACK, REFUSED = b"40/live", b"41/live", b"42/live,", b"43/live,", b"44/live"
HELLO = CONNECT + b","


def event(name: str, body: object, *, ack: int | None = None) -> bytes:
    number = b"" if ack is None else str(ack).encode()
    return EVENT + number + orjson.dumps([name, body])


def event_name(packet: bytes) -> bytes:
    """The name alone, so that a frame many phones hear need not be decoded to be recognised."""
    start = packet.index(b'"') + 1
    return packet[start : packet.index(b'"', start)]


def event_body(packet: bytes) -> Any:
    return orjson.loads(packet[packet.index(b"[") :])[1]


def event_with_ack(packet: bytes) -> tuple[str, Any, int | None]:
    """(name, body, ack): the server's side of `event`."""
    start = packet.index(b"[")
    name, body = orjson.loads(packet[start:])
    number = packet[len(EVENT) : start]
    return name, body, int(number) if number else None


def answer(ack: int, body: object) -> bytes:
    return ACK + str(ack).encode() + orjson.dumps([body])


def answer_of(packet: bytes) -> tuple[int, Any]:
    """(ack, body) of an acknowledgement; an empty one has body None."""
    start = packet.index(b"[")
    values = orjson.loads(packet[start:])
    return int(packet[len(ACK) : start]), values[0] if values else None


def patience(opening: bytes) -> float:
    """Seconds of silence after which a client gives the line up, from the server's opening packet."""
    values = orjson.loads(opening[1:])
    return float(values["pingInterval"] + values["pingTimeout"]) / 1000
