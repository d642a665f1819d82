"""What somebody's browser is to the server: cookies, a page, one socket, and a store of what it heard."""

from __future__ import annotations

import json
import re
import threading
import time
from html import unescape
from typing import Any

import requests
import socketio

from facilitator.demo.store import Entity, Frame, Store
from facilitator.ids import new_id

NAMESPACE = "/live"
_SECONDS = 20
_TRIES = 60
# So long a frame may be on its way before it counts as lost.
_PATIENCE = 1.0


class NotLetIn(Exception):
    """The door said no. `for_good`: trying again does not help."""

    def __init__(self, status: int, *, for_good: bool) -> None:
        super().__init__(f"the door answered {status}")
        self.for_good = for_good


class Line:
    """`over`: the way in has ended."""

    def __init__(self, address: str) -> None:
        self.over = False
        self._address = address
        self._page: dict[str, Any] = {}
        self._store = Store()
        self._entered: set[str] = set()
        self._changed = threading.Condition()
        self._http = requests.Session()
        self._socket = socketio.Client(handle_sigint=False)
        for event, hear in (("connect", self._enter), ("changes", self._hear), ("goodbye", self._part)):
            self._socket.on(event, hear, namespace=NAMESPACE)

    def join(self, code: str, name: str) -> None:
        """By the page behind the QR code, under a name that is typed."""
        door = f"{self._address}/j/{code}"
        form = self._http.get(door, timeout=_SECONDS).text
        hidden = {field: _value(form, field) for field in ("command", "csrf_token")}
        self._take(self._http.post(door, data={"name": name, **hidden}, timeout=_SECONDS))

    def sign_in(self, link: str, session: str) -> None:
        """By a link for an account, to the console of a session."""
        self._take(self._http.get(f"{self._address}{link}?to=/s/{session}/console", timeout=_SECONDS))

    def look(self, kind: str) -> dict[str, Entity]:
        """{id: entity} of everything of a kind."""
        with self._changed:
            return self._store.look(kind)

    def wait(self, seconds: float) -> None:
        """Until something changes, at most so long."""
        with self._changed:
            self._changed.wait(seconds)

    def send(self, type_name: str, /, **args: Any) -> None:
        """Until it is answered: a server that was away is sent the same again, which is harmless."""
        command = {"id": new_id(), "type": type_name, "args": args}
        for _ in range(_TRIES):
            if self.over:
                return
            try:
                answer = self._socket.call("command", {"commands": [command]}, namespace=NAMESPACE, timeout=10)
                if answer.get("results", [{}])[0].get("status") in {"applied", "rejected"}:
                    return
            except (socketio.exceptions.SocketIOError, OSError):
                pass  # away for a moment; the client connects again by itself
            time.sleep(1)

    def signal(self, *, writing: bool) -> None:
        if NAMESPACE in self._socket.namespaces:
            self._socket.emit("signal", {"writing": writing}, namespace=NAMESPACE)

    def hang_up(self) -> None:
        self._socket.disconnect()

    def _take(self, answer: requests.Response) -> None:
        """Take the page for what it holds, and connect."""
        block = re.search(r'<script type="application/json" id="page">(.*?)</script>', answer.text, re.DOTALL)
        if block is None:
            raise NotLetIn(answer.status_code, for_good=answer.status_code in {403, 404, 409, 410})
        self._page = json.loads(block[1])
        for snapshot in self._page["snapshots"]:
            self._store.fill(snapshot)
        cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in self._http.cookies)
        headers = {"Cookie": cookies}
        self._socket.connect(self._address, headers=headers, namespaces=[NAMESPACE], transports=["websocket"])

    def _enter(self) -> None:
        role, person = self._page["as"], self._page["person"]
        with self._changed:
            second = f"person:{person}" if role == "participant" else "facilitators"
            self._entered = {"everyone", second, *self._store.named()}
            cursors = {audience: self._store.cursor(audience) for audience in self._entered}
        asked = {"protocol": self._page["protocol"], "session": self._page["session"], "as": role}
        asked |= {"epoch": self._page["epoch"], "cursors": cursors}
        self._socket.emit("enter", asked, namespace=NAMESPACE, callback=self._enter_answered)

    def _enter_answered(self, answer: dict[str, Any]) -> None:
        if "error" in answer:
            self._end()
            return
        for frame in answer.get("changes", ()):
            self._hear(frame)
        for audience in answer.get("fetch", ()):
            self._fetch(audience)
        with self._changed:
            self._store.keep_only(answer.get("audiences", self._entered))

    def _fetch(self, audience: str) -> None:
        address = f"{self._address}/api/v1/sessions/{self._page['session']}/snapshot"
        found = self._http.get(address, params={"as": self._page["as"], "audience": audience}, timeout=_SECONDS)
        if found.ok:
            with self._changed:
                self._store.fill(found.json())
                self._changed.notify_all()

    def _hear(self, frame: Frame) -> None:
        with self._changed:
            complete = self._store.hear(frame)
            more = not self._store.named() <= self._entered
            self._changed.notify_all()
        if not complete:
            time.sleep(_PATIENCE)  # in a thread of its own; meanwhile what is missing may have come
            with self._changed:
                complete = self._store.caught_up
        if more or not complete:
            self._enter()

    def _part(self, message: dict[str, Any]) -> None:
        if message.get("reason") == "grant_ended":
            self._end()

    def _end(self) -> None:
        with self._changed:
            self.over = True
            self._changed.notify_all()


def _value(form: str, name: str) -> str:
    """The value of a hidden field."""
    field = re.search(rf'<input[^>]*\bname="{name}"[^>]*>', form)
    value = re.search(r'\bvalue="([^"]*)"', field[0]) if field else None
    if value is None:
        raise NotLetIn(200, for_good=False)
    return unescape(value[1])
