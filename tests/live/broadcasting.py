"""A broadcaster that tells a room, for tests: nothing of it waits, and what is sent is kept."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from facilitator.ledger.holdings import named_by
from facilitator.live import broadcast, letters
from facilitator.live.broadcast import Broadcaster
from facilitator.live.listeners import Listener, Listeners
from tests.house import House, Member
from tests.ledger.telling import over_the_wire


class Room:
    """A broadcaster without a network and with a clock of its own: what is sent is kept, with its time."""

    def __init__(self, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
        self.house = house
        self.listeners = Listeners()
        self.sent: list[tuple[dict[str, Any], list[str]]] = []
        self.broadcaster = Broadcaster(self.listeners, house.live.read, self._send)
        self.now = 1000.0
        self.times: list[tuple[float, str, list[str]]] = []
        self.in_between: Callable[[], None] = lambda: None
        self._due: list[tuple[float, Callable[[], None]]] = []
        monkeypatch.setattr(broadcast, "spawn", self._spawn)
        monkeypatch.setattr(broadcast, "sleep", self._sleep)
        monkeypatch.setattr(letters, "sleep", lambda _seconds: self.in_between())
        monkeypatch.setattr(broadcast.time, "monotonic", lambda: self.now)
        house.ledger.on_published(self.broadcaster.published)

    def _send(self, event: str, body: Any, sids: Iterable[str]) -> None:
        assert event == "changes"
        to: list[str] = []
        self.sent.append((over_the_wire(body), to))
        self.times.append((self.now, body["audience"], to))
        to.extend(sids)  # others may run in between

    def _spawn(self, work: Callable[..., None], session: str, at: float) -> None:
        self._due.append((at, lambda: work(session, at)))

    def _sleep(self, seconds: float) -> None:
        self.now += seconds

    def run_what_is_due(self) -> None:
        """Let others run without waiting."""
        for due in [due for due in self._due if due[0] <= self.now]:
            self._due.remove(due)
            due[1]()

    def flush(self) -> list[tuple[dict[str, Any], list[str]]]:
        """Let the time come for all that waits; what was sent since the last time."""
        while self._due:
            self._due.sort(key=lambda due: due[0])
            self._due.pop(0)[1]()
        sent, self.sent = self.sent, []
        return sent

    def enter(self, by: Member, role: str, *, sid: str = "") -> Listener:
        with self.house.read() as db:
            cookies = {by.cookie: self.house.app.extensions["signer"].cookie(by.grant)}
            identity = self.house.live.identify(db, cookies, self.house.session, role)
            named = named_by(db, identity.session, identity.start)
        listener = Listener(sid or by.name, identity, named=named)
        self.listeners.add(listener)
        self.broadcaster.subscribe(listener, listener.may_hear())
        return listener


def told(sent, audience: str) -> list[dict[str, Any]]:
    return [frame for frame, _ in sent if frame["audience"] == audience]
