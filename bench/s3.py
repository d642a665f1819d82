"""S3: CPU of the whole command path, in this process, without sockets: read, authorise, act, project, receipt, commit.

Batches are what the ledger makes of commands that wait at the same time: each command from another phone. The database
is one that the product made itself, with people who joined by the page, on disk and with `synchronous=FULL`.
"""

import argparse
import asyncio
import tempfile
import time
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Database
from sqlalchemy.orm import configure_mappers

import facilitator.wiring  # noqa: F401  actions and audiences register themselves
from bench import load, stage
from facilitator.db import writer_engine
from facilitator.ledger.command import Envelope, Scope, read_command
from facilitator.ledger.writer import Writer
from facilitator.people.actor import actors_behind, by_grant
from facilitator.people.models import Grant
from facilitator.settings import Settings
from tests.support.phones import new_id
from tests.support.server import Server

SIZES = (1, 5, 20)
_PEOPLE, _COMMANDS, _WARM_UP = 60, 1000, 100


def measure(_options: argparse.Namespace) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        place = Place(Path(folder))
        return {"commands": _COMMANDS, "people": _PEOPLE, "batches": {str(size): place.run(size) for size in SIZES}}


class Place:
    """A running round with its people, and the writer on it in this process."""

    def __init__(self, data: Path) -> None:
        session, self._board, self._column = asyncio.run(_prepare(data))
        self._scope = Scope("session", session)
        engine = writer_engine(Settings(data=data).database)
        configure_mappers()
        self._writer = Writer(engine, actors_behind, _complain)
        with Database(engine) as db:
            chosen = select(Grant.id).where(Grant.kind == "participant", Grant.session_id == session)
            self._credentials = [by_grant(grant) for grant in db.scalars(chosen)]

    def run(self, size: int) -> dict[str, Any]:
        """Write `_COMMANDS` notes in batches of `size`; CPU and wall time of it."""
        self._write(size, _WARM_UP)
        wall, cpu = time.perf_counter(), time.process_time()
        applied = self._write(size, _COMMANDS)
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        if applied != _COMMANDS:
            raise RuntimeError(f"{applied} of {_COMMANDS} were applied")
        return {
            "cpu_per_1000_commands": round(1000 * cpu / _COMMANDS, 3),
            "wall_per_1000_commands": round(1000 * wall / _COMMANDS, 3),
        }

    def _write(self, size: int, commands: int) -> int:
        applied = 0
        for first in range(0, commands, size):
            envelopes = [self._envelope(number) for number in range(first, first + size)]
            results, _ = self._writer.carry_out(self._scope, envelopes)
            applied += sum(result.as_dict()["status"] == "applied" for result in results)
        return applied

    def _envelope(self, number: int) -> Envelope:
        args = {"note": new_id(), "board": self._board, "column": self._column, "text": f"{load.NOTE} {number}"}
        sent = {"id": new_id(), "type": "AddNote", "args": args}
        credential = self._credentials[number % len(self._credentials)]
        envelope = read_command(sent, scope="session", credential=credential)
        if not isinstance(envelope, Envelope):
            raise TypeError(f"not a command: {envelope}")
        return envelope


async def _prepare(data: Path) -> tuple[str, str, str]:
    """Let people join through the product itself; session, board and column."""
    with Server.started(data) as server:
        place = await stage.with_open_round(server)
        crowd = await load.gather(server.url, place.code, phones=_PEOPLE, within=3)
        anna = crowd.phones[0]
        found = anna.door.session, anna.board(), anna.column()
        await crowd.fleet.leave()
    return found


def _complain(what: str) -> None:
    raise RuntimeError(what)
