"""A session in memory that speaks the live protocol and stores nothing: what the bare server and the sink serve.

It does the same fan-out as the product (one audience for the board, one per person, frames of at most 64 kB,
the same tick) and nothing else: no rights, no validation, no disk. What the product takes longer is its work.
"""

import json
import secrets
import time
from collections.abc import Iterator
from typing import Any

import orjson

CODE = "ECHO42"
SESSION, ROUND, BOARD, COLUMN = "echo-session", "echo-round", "echo-board", "echo-column"
COOKIE = "echo"
_COLUMNS = [{"id": COLUMN, "title": "Kansen", "colour": None}]
_BOARD = {"round": ROUND, "columns": _COLUMNS, "hidden": False, "limit": None}
_FRAME_BYTES = 60_000


class Audience:
    """The entities of one audience with the seq of their last change, and what was not sent yet."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.head = 0
        self.sent = 0
        self.entities: dict[tuple[str, str], tuple[int, dict[str, Any]]] = {}
        self._unsent: list[tuple[str, str]] = []

    def put(self, kind: str, id_: str, entity: dict[str, Any]) -> int:
        self.head += 1
        self.entities[kind, id_] = (self.head, entity)
        self._unsent.append((kind, id_))
        return self.head

    def unsent(self) -> list[dict[str, Any]]:
        """The frames that bring a listener from what was sent to the head."""
        frames = list(self._frames(self._unsent, self.sent))
        self._unsent, self.sent = [], self.head
        return frames

    def since(self, cursor: int) -> list[dict[str, Any]]:
        return list(self._frames([key for key, (seq, _) in self.entities.items() if seq > cursor], cursor))

    def _frames(self, keys: list[tuple[str, str]], start: int) -> Iterator[dict[str, Any]]:
        put: dict[str, dict[str, Any]] = {}
        room = _FRAME_BYTES
        for kind, id_ in keys:
            entity = self.entities[kind, id_][1]
            room -= len(orjson.dumps(entity)) + 32
            if room < 0:
                yield self._frame(start, put, more=True)
                put, room = {}, _FRAME_BYTES
            put.setdefault(kind, {})[id_] = entity
        if put:
            yield self._frame(start, put, more=False)

    def _frame(self, start: int, put: dict[str, dict[str, Any]], *, more: bool) -> dict[str, Any]:
        return {"audience": self.name, "from": start, "to": self.head, "more": more, "put": put, "drop": {}}


class Echo:
    """One lobby, one round, and one board; or boards of groups, at which people sit down in turn."""

    def __init__(self) -> None:
        self.epoch = secrets.token_urlsafe(16)
        self.audiences: dict[str, Audience] = {}
        self._done: set[str] = set()
        self._groups, self._joined = 0, 0
        everyone = self.audience("everyone")
        everyone.put("session", SESSION, {"title": "Echo", "state": "running", "current": ROUND})
        everyone.put("round", ROUND, {"position": 1, "kind": "notes", "state": "running", "prompt": "?"})

    def lay_out(self, groups: int) -> "Echo":
        """A board for each of so many groups; with none, one for everybody."""
        self._groups = groups
        if not groups:
            self.audience("everyone").put("board", BOARD, _BOARD)
            self.audience("everyone").put("hears", SESSION, {"audiences": [f"board:{BOARD}"]})
        for group in range(groups):
            self.audience(f"board:{group}").put("board", str(group), _BOARD)
        return self

    def audience(self, name: str) -> Audience:
        return self.audiences.setdefault(name, Audience(name))

    def join(self, name: str) -> str:
        person = secrets.token_urlsafe(16)
        own = self.audience(f"person:{person}")
        own.put("me", person, {"name": name})
        if self._groups:
            own.put("hears", person, {"audiences": [f"board:{self._joined % self._groups}"]})
        self._joined += 1
        return person

    def page(self, person: str) -> str:
        block = {
            "protocol": 1,
            "session": SESSION,
            "as": "participant",
            "person": person,
            "epoch": self.epoch,
            "snapshots": [self.snapshot(name) for name in ("everyone", f"person:{person}")],
        }
        return f'<!doctype html><script type="application/json" id="page">{json.dumps(block)}</script>'

    def snapshot(self, name: str) -> dict[str, Any]:
        audience = self.audience(name)
        put: dict[str, dict[str, Any]] = {}
        for (kind, id_), (_, entity) in audience.entities.items():
            put.setdefault(kind, {})[id_] = entity
        return {"audience": name, "to": audience.head, "put": put}

    def enter(self, body: dict[str, Any]) -> dict[str, Any]:
        changes: list[dict[str, Any]] = []
        for name, cursor in body["cursors"].items():
            changes += self.audience(name).since(cursor or 0)
        heads = {name: self.audience(name).head for name in body["cursors"]}
        return {
            "server_ms": now_ms(),
            "epoch": self.epoch,
            "audiences": heads,
            "limits": {"batch": 50, "batch_bytes": 32768},
            "changes": changes,
            "fetch": [],
        }

    def command(self, person: str, body: dict[str, Any]) -> tuple[list[dict[str, Any]], tuple[str, ...]]:
        """Take a batch of AddNote; the results, and the audiences that have something to hear."""
        board, own = self._board_of(body["commands"][0]), self.audience(f"person:{person}")
        results = []
        for command in body["commands"]:
            again = command["id"] in self._done
            if not again:
                self._add(person, command["args"], board=board, own=own)
                self._done.add(command["id"])
            at = {board.name: board.head, own.name: own.head}
            results.append({"id": command["id"], "status": "applied", "again": again, "at": at})
        return results, (board.name, own.name)

    def _board_of(self, command: dict[str, Any]) -> Audience:
        """Where the notes of a batch go: nobody here writes at two tables at once."""
        return self.audience(f"board:{command['args']['board']}")

    def _add(self, person: str, args: dict[str, Any], *, board: Audience, own: Audience) -> None:
        order = f"{board.head:010d}"
        at = args["board"]
        note = {"board": at, "column": COLUMN, "order": order, "text": args["text"], "by": person[:8], "version": 1}
        board.put("note", args["note"], note)
        mine = {"board": at, "column": COLUMN, "order": order, "text": args["text"], "version": 1, "late": False}
        own.put("mine", args["note"], {**mine, "at": now_ms()})


JOIN_PAGE = (
    "<!doctype html><title>Echo</title><form method='post'>"
    "<input type='hidden' name='csrf_token' value='none'><input name='name'></form>"
)


def tick(listeners: int, *, speed: float = 1.0) -> float:
    """Seconds between two flushes of an audience with so many listeners, as the product reckons them."""
    return max(0.020, 0.00025 * listeners) / speed


def now_ms() -> int:
    return int(time.time() * 1000)
