"""A simulated participant: joins by the join page, listens and writes by the product's own protocol, in human time."""

from __future__ import annotations

import json
import random
import re
import threading
from dataclasses import dataclass
from html import unescape
from typing import Any

import requests
import socketio

from facilitator.ids import new_id

NAMESPACE = "/live"


@dataclass(frozen=True)
class Pace:
    """How fast somebody is, in seconds: the shortest and longest they think, and how many letters they type in one."""

    think: tuple[float, float] = (4.0, 22.0)
    letters: float = 9.0


class Participant:
    """`lines` is what they have to say: {column title: notes}."""

    def __init__(self, address: str, code: str, name: str, *, lines: dict[str, list[str]], pace: Pace) -> None:
        self._address, self._code, self._name = address, code, name
        self._lines = {column: list(notes) for column, notes in lines.items()}
        self._pace = pace
        self._held: dict[str, dict[str, Any]] = {"round": {}, "board": {}, "session": {}}
        self._changed = threading.Condition()
        self._page: dict[str, Any] = {}
        self._http = requests.Session()
        self._socket = socketio.Client(handle_sigint=False)
        self._socket.on("connect", self._enter, namespace=NAMESPACE)
        self._socket.on("changes", self._apply, namespace=NAMESPACE)

    def take_part(self) -> None:
        """Join, and write whatever there is to say as the rounds come, until the session ends."""
        self._join()
        self._connect()
        while not self._ended():
            found = self._next_line()
            if found is None:
                with self._changed:
                    self._changed.wait(5)
            else:
                self._write(*found)
        self._socket.disconnect()

    def _join(self) -> None:
        door = f"{self._address}/j/{self._code}"
        form = self._http.get(door, timeout=20).text
        hidden = {name: _value(form, name) for name in ("command", "csrf_token")}
        page = self._http.post(door, data={"name": self._name, **hidden}, timeout=20)
        block = re.search(r'<script type="application/json" id="page">(.*?)</script>', page.text, re.DOTALL)
        if block is None:
            raise RuntimeError(f"the door answered {page.status_code}")
        self._page = json.loads(block[1])
        for snapshot in self._page["snapshots"]:
            self._apply({**snapshot, "drop": {}})

    def _connect(self) -> None:
        cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in self._http.cookies)
        self._socket.connect(
            self._address, headers={"Cookie": cookies}, namespaces=[NAMESPACE], transports=["websocket"]
        )

    def _enter(self) -> None:
        wanted = {
            "protocol": self._page["protocol"],
            "session": self._page["session"],
            "as": "participant",
            "epoch": None,
            "cursors": {"everyone": None},
        }
        self._socket.emit("enter", wanted, namespace=NAMESPACE, callback=self._entered)

    def _entered(self, answer: dict[str, Any]) -> None:
        for frame in answer.get("changes", ()):
            self._apply(frame)

    def _apply(self, frame: dict[str, Any]) -> None:
        with self._changed:
            for kind, entities in frame["put"].items():
                self._held.setdefault(kind, {}).update(entities)
            self._changed.notify_all()

    def _ended(self) -> bool:
        return any(session["state"] == "ended" for session in self._held["session"].values())

    def _next_line(self) -> tuple[str, str, str] | None:
        """(board, column, text) of the next thing to say in a round that runs; None when there is nothing now."""
        for board_id, board in self._held["board"].items():
            round = self._held["round"].get(board["round"])
            if round is None or round["state"] != "running":
                continue
            columns = [column for column in board["columns"] if self._lines.get(column["title"])]
            if columns:
                column = random.choice(columns)
                return board_id, column["id"], self._lines[column["title"]].pop(0)
        return None

    def _write(self, board: str, column: str, text: str) -> None:
        self._socket.sleep(random.uniform(*self._pace.think))
        self._signal(writing=True)
        self._socket.sleep(len(text) / self._pace.letters)
        command = {"note": new_id(), "board": board, "column": column, "text": text}
        self._send({"id": new_id(), "type": "AddNote", "args": command})
        self._signal(writing=False)

    def _send(self, command: dict[str, Any]) -> None:
        """Until it is answered: a server that was away is sent the same again, which is harmless."""
        for _ in range(60):
            try:
                answer = self._socket.call("command", {"commands": [command]}, namespace=NAMESPACE, timeout=10)
                if answer.get("results", [{}])[0].get("status") in {"applied", "rejected"}:
                    return
            except (socketio.exceptions.SocketIOError, OSError):
                pass  # away for a moment; the client connects again by itself
            self._socket.sleep(1)

    def _signal(self, *, writing: bool) -> None:
        if NAMESPACE in self._socket.namespaces:
            self._socket.emit("signal", {"writing": writing}, namespace=NAMESPACE)


def _value(form: str, name: str) -> str:
    """The value of a hidden field."""
    field = re.search(rf'<input[^>]*\bname="{name}"[^>]*>', form)
    value = re.search(r'\bvalue="([^"]*)"', field[0]) if field else None
    if value is None:
        raise RuntimeError(f"the door has no field {name}")
    return unescape(value[1])
