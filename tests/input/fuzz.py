"""Packets that begin as ours and are spoilt on the way, from a seed: the same seed sends the same packets.

python -m tests.input.fuzz 3600        an hour against a server of its own; says what it saw
"""

import contextlib
import json
import random
import string
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import websocket

from facilitator.ids import new_id
from tests.input.raw import RawSocket
from tests.support.scene import Scene
from tests.support.server import Server
from tests.support.simple import SimplePhone

SEED = 20261123
_CROWD = 12  # sockets come in as these in turn: one alone would soon be told to wait
_EVENTS = ("command", "enter", "clock", "signal", "changes", "connect", "__proto__", "")
_ODD: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 1e308, 2**53, 2**64, "", "\x00", "x" * 70_000, "é" * 2000, [], {}, [[]], {"__proto__": {}},
    {"constructor": {"prototype": 1}}, "<script>", "\u202e", "A" * 22, "everyone", "=1+1", "null",
)  # fmt: skip
_PIECES = (
    b"\\ud800", b"\\udfff\\ud800", b'{"a":1,"a":2}', b'"__proto__":1,', b"NaN", b"-Infinity", b"1e999", b"\x00",
    b"\xff", b"\xed\xa0\x80", b'{"_placeholder":true,"num":0}', b"[" * 300, b'{"":' * 300, b"9" * 20, b"/live,",
)  # fmt: skip


@dataclass
class Seen:
    """What a run came to."""

    packets: int = 0
    sockets: int = 0
    answers: dict[str, int] = field(default_factory=dict)

    def count(self, answer: str) -> None:
        self.answers[answer] = self.answers.get(answer, 0) + 1


class Fuzzer:
    """`page` is what a phone's page knows: its session, board and column make packets that are nearly right."""

    def __init__(self, dice: random.Random, page: dict[str, Any]) -> None:
        self._dice = dice
        self._page = page
        self._ways: tuple[Callable[[bytes], bytes], ...] = (
            self._cut, self._flipped, self._doubled, self._with_a_piece, self._with_a_piece, self._of_another_kind,
        )  # fmt: skip

    def packet(self) -> bytes:
        """Sometimes whole, mostly not."""
        packet = f"42/live,{self._dice.randrange(99)}{json.dumps([self._event(), self._body()])}".encode()
        for _ in range(self._dice.choice((0, 1, 1, 2, 5))):
            packet = self._dice.choice(self._ways)(packet)
        return packet[:80_000]

    def frames(self) -> Iterator[bytes]:
        """A packet as a websocket carries it: whole, in parts, as bytes, or as no websocket does."""
        text, binary, more = websocket.ABNF.OPCODE_TEXT, websocket.ABNF.OPCODE_BINARY, websocket.ABNF.OPCODE_CONT
        packet, way = self.packet(), self._dice.random()
        if way < 0.75:
            yield _frame(packet, text)
        elif way < 0.85:
            yield _frame(packet, binary)
        elif way < 0.95:
            places = sorted(self._dice.randrange(len(packet) + 1) for _ in range(self._dice.randrange(1, 6)))
            parts = [packet[a:b] for a, b in zip([0, *places], [*places, len(packet)], strict=True)]
            for place, part in enumerate(parts):
                yield _frame(part, more if place else text, fin=place == len(parts) - 1)
        else:
            frame = bytearray(_frame(packet[:200], self._dice.choice((text, more, 3, 8, 9, 10, 15))))
            frame[self._dice.randrange(len(frame))] ^= 1 << self._dice.randrange(8)
            yield bytes(frame)

    def _event(self) -> str:
        return self._dice.choices(_EVENTS, weights=(8, 3, 1, 1, 1, 1, 1, 1))[0]

    def _body(self) -> Any:
        args = {"note": new_id(), "board": self._page["board"], "column": self._page["column"], "text": "Een geeltje"}
        kind = self._dice.choice(("AddNote", "AddNote", "EditNote", "DeleteNote", "RenamePerson", "EndSession"))
        hello = {"protocol": 1, "session": self._page["session"], "as": "participant", "epoch": None, "cursors": {}}
        commands = [
            {"id": new_id(), "type": kind, "args": self._spoilt(args)} for _ in range(self._dice.choice((1, 3)))
        ]
        return self._spoilt(self._dice.choice(({"commands": commands}, hello, {"t": 1}, {"writing": True})))

    def _spoilt(self, body: dict[str, Any]) -> Any:
        """With a field that is odd, missing, or one too many."""
        chance, name = self._dice.random(), self._dice.choice(list(body))
        if chance < 0.4:
            return body
        if chance < 0.5:
            return {other: value for other, value in body.items() if other != name}
        if chance < 0.6:
            return {**body, "".join(self._dice.choices(string.printable, k=8)): self._dice.choice(_ODD)}
        return {**body, name: self._dice.choice(_ODD)} if chance < 0.97 else self._dice.choice(_ODD)

    def _cut(self, packet: bytes) -> bytes:
        return packet[: self._dice.randrange(len(packet) + 1)]

    def _flipped(self, packet: bytes) -> bytes:
        spoilt = bytearray(packet)
        for _ in range(min(len(spoilt), 3)):
            spoilt[self._dice.randrange(len(spoilt))] = self._dice.randrange(256)
        return bytes(spoilt)

    def _doubled(self, packet: bytes) -> bytes:
        start = self._dice.randrange(len(packet) + 1)
        return packet[:start] + packet[start:] * self._dice.choice((2, 3, 40))

    def _with_a_piece(self, packet: bytes) -> bytes:
        place = self._dice.randrange(len(packet) + 1)
        return packet[:place] + self._dice.choice(_PIECES) + packet[place:]

    def _of_another_kind(self, packet: bytes) -> bytes:
        kinds = (
            b"0",
            b"1",
            b"2probe",
            b"3",
            b"40/live,",
            b"41/live,",
            b"43/live,",
            b"44",
            b"451-",
            b"4512-/live,",
            b"5",
            b"6",
        )
        return self._dice.choice(kinds) + packet[2:]


def fuzz(scene: Scene, *, seconds: float, seed: int = SEED, meanwhile: Callable[[], None]) -> Seen:
    """Send for so long; `meanwhile` is called for every socket that was used up."""
    dice, seen, until = random.Random(seed), Seen(), time.monotonic() + seconds
    crowd = [SimplePhone.join(scene.server.url, scene.code, f"Deelnemer {number}") for number in range(_CROWD)]
    try:
        crowd[0].wait_until(crowd[0].phone.has_board)
        page = {
            "session": scene.session, "board": crowd[0].phone.board(), "column": crowd[0].phone.column(),
        }  # fmt: skip
        fuzzer = Fuzzer(dice, page)
        while time.monotonic() < until:
            cookie = crowd[seen.sockets % _CROWD].phone.browser.cookie
            seen.sockets += 1
            with contextlib.suppress(websocket.WebSocketException, OSError):
                _use_up(scene, fuzzer, cookie, seen, dice.randrange(3, 60))
            meanwhile()
    finally:
        for phone in crowd:
            phone.leave()
    return seen


def _use_up(scene: Scene, fuzzer: Fuzzer, cookie: str, seen: Seen, packets: int) -> None:
    """One socket, which may be hung up on at any moment."""
    with RawSocket(scene.server.url, cookie=cookie, patience=5) as socket:
        hello = {"protocol": 1, "session": scene.session, "as": "participant", "epoch": None, "cursors": {}}
        entered = socket.ask("enter", hello, patience=5)
        seen.count("in" if entered and "error" not in entered else str(entered and entered["error"]["code"]))
        for _ in range(packets):
            for frame in fuzzer.frames():
                socket.send_bytes(frame)
            seen.packets += 1


def _frame(data: bytes, opcode: int, *, fin: bool = True) -> bytes:
    """Made by hand: the library refuses to make what no websocket carries."""
    head = bytes([(0x80 if fin else 0) | opcode])
    size = len(data)
    if size < 126:
        head += bytes([0x80 | size])
    elif size < 65536:
        head += bytes([0x80 | 126]) + size.to_bytes(2, "big")
    else:
        head += bytes([0x80 | 127]) + size.to_bytes(8, "big")
    return head + b"\0\0\0\0" + data  # a mask of zeros


def told_in_log(server: Server) -> list[str]:
    """Lines that say something broke; what is refused is no line at all."""
    told = [line for line in server.log if not line.rstrip().endswith("is hung up on")]
    return [line for line in told if "failed" in line or "Traceback" in line or "Error" in line]


def main(seconds: float) -> None:
    with tempfile.TemporaryDirectory() as data, Server.started(Path(data) / "data") as server:
        scene = Scene.set_up(server)
        with scene.console() as fatima, SimplePhone.join(server.url, scene.code, "Anna") as anna:
            fatima.start()
            fatima.open_round(0)
            seen = fuzz(scene, seconds=seconds, meanwhile=lambda: anna.wait_saved(anna.write("Ik merk er niets van")))
            print(seen, len(anna.texts()), "notes of a neighbour,", len(told_in_log(server)), "lines of trouble")
            print(*sorted(set(told_in_log(server)))[:20], sep="")
            print(server.manage("check"))


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 3600)
