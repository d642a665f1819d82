"""The verbs of the live protocol, whatever they come over: `enter` and `command`, answered as plain data."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

import orjson
from sqlalchemy.orm import Session as Database

from facilitator.clock import clock
from facilitator.errors import Rejected
from facilitator.fields import LIMITS
from facilitator.ledger.command import Envelope, Result, Scope, read_command
from facilitator.ledger.ledger import Ledger
from facilitator.live.listeners import Identity
from facilitator.live.rates import Rates
from facilitator.live.sync import PROTOCOL, Snapshots, audiences_of, catch_up

_WORTH_SENDING = 10  # commands: who must wait, waits until so many go at once

# (database, cookies, session id, role) → who that is. Raises Rejected.
Identify = Callable[[Database, dict[str, str], str, str], Identity]


@dataclass
class Live:
    """What the live layer is made of: the ledger, a way to read, and who people are."""

    ledger: Ledger
    read: Callable[[], AbstractContextManager[Database]]
    identify: Identify
    epoch: str
    rates: Rates = field(default_factory=Rates)

    def __post_init__(self) -> None:
        self.snapshots = Snapshots(self.epoch)

    def entered(
        self, db: Database, identity: Identity, cursors: dict[str, int | None], epoch: object
    ) -> dict[str, Any]:
        """The answer to `enter`, for somebody who is already subscribed to what is in `cursors`."""
        known, changes, fetch = catch_up(db, identity.session, cursors, same_epoch=epoch is None or epoch == self.epoch)
        return {
            "server_ms": clock.now(),
            "epoch": self.epoch,
            "audiences": known,
            "limits": LIMITS,
            "changes": changes,
            "fetch": fetch,
        }

    def granted_cursors(self, db: Database, identity: Identity, wanted: dict[str, int | None]) -> dict[str, int | None]:
        """Of what somebody wants to hear, what they may."""
        may = audiences_of(db, identity)
        return {audience: cursor for audience, cursor in wanted.items() if audience in may}

    def carry_out(
        self, scope: Scope, credential: Any, sent: object, *, seconds: float | None = None, sender: str = ""
    ) -> dict[str, Any]:
        """The answer to `command`. What `sender` (when they are counted) sends too fast is `retry`, with the wait."""
        commands = sent.get("commands") if isinstance(sent, dict) else None
        if not isinstance(commands, list):
            return {"error": Rejected("malformed", field="commands").as_dict()}
        if len(commands) > LIMITS["batch"] or _bytes(sent) > LIMITS["batch_bytes"]:
            return {"error": Rejected("batch_too_large").as_dict()}
        room = self.rates.commands.take(sender, len(commands)) if sender else len(commands)
        read = [_read(command, scope, credential) for command in commands[:room]]
        good = [envelope for envelope in read if isinstance(envelope, Envelope)]
        done = iter(self.ledger.submit(scope, good, seconds=seconds) if good else [])
        results = [next(done) if isinstance(one, Envelope) else one for one in read]
        late = commands[room:]
        wait = self.rates.commands.wait(sender, min(len(late), _WORTH_SENDING)) if late else 0
        results += [_later(command, wait) for command in late]
        return {"results": [result.as_dict() for result in results]}


def read_cursors(sent: object) -> dict[str, int | None]:
    """The cursors of an `enter`. Raises Rejected."""
    if not isinstance(sent, dict) or len(sent) > 1000:
        raise Rejected("malformed", field="cursors")
    for audience, cursor in sent.items():
        if not isinstance(audience, str) or not (cursor is None or (type(cursor) is int and 0 <= cursor < 2**53)):
            raise Rejected("malformed", field="cursors")
    return sent


def read_protocol(sent: object) -> None:
    """Raises Rejected("reload") for a client that speaks another protocol."""
    if sent != PROTOCOL:
        raise Rejected("reload")


def _read(command: object, scope: Scope, credential: Any) -> Envelope | Result:
    if _bytes(command) > LIMITS["command_bytes"]:
        id = command.get("id") if isinstance(command, dict) else ""
        return Result(str(id)[:64], "rejected", error=Rejected("command_too_large"))
    return read_command(command, scope=scope.kind, credential=credential)


def _later(command: object, seconds: int) -> Result:
    id = command.get("id") if isinstance(command, dict) else ""
    return Result(str(id)[:64], "retry", error=Rejected("too_fast", seconds=seconds))


def _bytes(sent: object) -> int:
    try:
        return len(orjson.dumps(sent))
    except (TypeError, orjson.JSONEncodeError):
        return 2**31  # nothing that JSON can carry
