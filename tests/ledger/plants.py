"""Commands that only tests have: actions that hold the writer, change and then refuse, or break."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from facilitator.errors import Rejected
from facilitator.ledger import command as registry
from facilitator.ledger.command import Command, Envelope, acts_on
from facilitator.ledger.ways import Batch
from facilitator.people.actor import Actor
from facilitator.sessions.access import known_session
from facilitator.sessions.models import Session
from tests.house import House, Member, id_of, scope_of

PATIENCE = 20.0  # seconds after which a test that waits has failed


class Retitle(Command):
    """Change something."""

    title: str


class RetitleThenRefuse(Command):
    """Change something, and refuse after all."""

    title: str


class Refuse(Command):
    """Look at the database, change nothing, refuse."""


class Break(Command):
    """Change something, and break off in a way nobody foresaw."""

    title: str = "half"


class Hold(Command):
    """Keep the writer busy until it is let go of."""


@contextmanager
def planted(monkeypatch: pytest.MonkeyPatch) -> Iterator["Holding"]:
    """Have the ledger know these commands."""
    monkeypatch.setattr(registry, "_types", dict(registry._types))
    monkeypatch.setattr(registry, "_handlers", dict(registry._handlers))
    holding = Holding()
    for kind, action in ((Retitle, _retitle), (RetitleThenRefuse, _retitle_then_refuse), (Refuse, _refuse)):
        acts_on(kind)(action)
    acts_on(Break)(_break)
    acts_on(Hold)(lambda tx, actor, command: holding.hold())
    yield holding
    holding.let_go()


class Holding:
    """The writer held at a moment that the test chooses."""

    def __init__(self) -> None:
        self._held = threading.Event()
        self._free = threading.Event()

    def hold(self) -> None:
        self._held.set()
        assert self._free.wait(PATIENCE)

    def wait_held(self) -> None:
        assert self._held.wait(PATIENCE)

    def let_go(self) -> None:
        self._free.set()


def sealed(by: Member, *commands: Command) -> list[Envelope]:
    """Commands as one sends them; the same commands of the same sender have the same ids."""
    return [
        Envelope.of(id_of("sealed", by.name, place, command), command, by.credential)
        for place, command in enumerate(commands)
    ]


def waiting(house: House, by: Member, *commands: Command) -> Batch:
    """Put a batch in the queue and go on; `answers` waits for it."""
    batch = Batch(scope_of(commands[0]), sealed(by, *commands))
    house.ledger._way.put(batch)
    return batch


def answers(*batches: Batch) -> list[list[str]]:
    """What came of each batch, when it is known: statuses, or the code of why not."""
    for batch in batches:
        assert batch.done.wait(PATIENCE)
    return [[result.error.code if result.error else result.status for result in batch.results] for batch in batches]


def _retitle(tx, actor: Actor, command: Retitle) -> None:
    known_session(tx).title = command.title


def _retitle_then_refuse(tx, actor: Actor, command: RetitleThenRefuse) -> None:
    known_session(tx).title = command.title
    raise Rejected("already")


def _refuse(tx, actor: Actor, command: Refuse) -> None:
    tx.db.query(Session).filter_by(join_code="-").all()
    raise Rejected("not_running")


def _break(tx, actor: Actor, command: Break) -> None:
    known_session(tx).title = command.title
    raise ZeroDivisionError("nobody foresaw this")
