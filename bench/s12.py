"""S12: the snapshot of a board with 5,000 notes, and what a thousand archived sessions cost at a start.

In this process, without sockets, on databases that the product made itself by commands: notes are written and sessions
ended as anybody does it, and their archives are frozen by the sweeper.
"""

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event

from facilitator.boards.commands import AddNote
from facilitator.clock import clock
from facilitator.db import db
from facilitator.ids import new_id
from facilitator.ledger.epoch import ensure_epoch
from facilitator.ledger.renewal import project_anew
from facilitator.live.sync import Snapshots
from facilitator.steering.commands import CreateSession, EndSession, StartSession
from facilitator.wiring import DUE
from tests.agenda import OTHER_AGENDA
from tests.house import KANSEN, House, furnish

NOTES, SESSIONS = 5000, 1000
_AT_ONCE = 50
_TIMES = 5


def measure(_options: argparse.Namespace) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        few, many = _house(Path(folder) / "few"), _house(Path(folder) / "many")
        write(few, NOTES)
        archive(many, SESSIONS)
        return {
            "notes": NOTES,
            "snapshot": snapshot(few),
            "sessions": SESSIONS,
            "start_empty": start(_house(Path(folder) / "none")),
            "start_archived": start(many),
        }


def _house(data: Path) -> House:
    house = House(data)
    furnish(house)
    return house


def write(house: House, notes: int) -> None:
    house.open(KANSEN)
    board, column = house.board(KANSEN), house.column(KANSEN)
    for first in range(0, notes, _AT_ONCE):
        texts = [f"Een geeltje met een idee over samenwerken, nummer {first + place}" for place in range(_AT_ONCE)]
        results = house.send_all(
            house.anna, *[AddNote(note=new_id(), board=board, column=column, text=text) for text in texts]
        )
        if any(result.status != "applied" for result in results):
            raise RuntimeError("a note was not applied")


def archive(house: House, sessions: int) -> None:
    """Hold so many meetings, and end them all."""
    for place in range(sessions):
        session, code = new_id(), "".join("BCDFGHJKMN"[int(digit)] for digit in f"{place:06d}")
        agenda = [OTHER_AGENDA[0].model_copy(update={"round": new_id()})]
        plan = CreateSession(
            session=session, title=f"Bijeenkomst {place}", starts_at=clock.now(), join_code=code, agenda=agenda
        )
        house.done(house.host, plan, scope=house.programme)
        house.done(house.host, StartSession(), scope=session)
        house.done(house.host, EndSession(), scope=session)
    while house.sweep():
        pass


def snapshot(house: House) -> dict[str, float]:
    """The first time that anybody asks: read, encoded, compressed."""
    audience = f"board:{house.board(KANSEN)}"

    def ask() -> None:
        with house.read() as reader:
            Snapshots("epoch").get(reader, house.session, audience)

    return _cost(house, ask)


def start(house: House) -> dict[str, float]:
    """What a start does that grows with what there is: projections compared, the epoch, the sweeper's first round."""

    def begin() -> None:
        project_anew(house.writer_engine)
        ensure_epoch(house.writer_engine)
        with house.read() as reader:
            for finder in DUE:
                list(finder(reader, clock.now()))

    return _cost(house, begin)


def _cost(house: House, work: Callable[[], None]) -> dict[str, float]:
    """CPU of the least of some tries, and the statements of one."""
    work()  # what is only done the first time in a process
    with counted(house) as statements:
        work()
    took = []
    for _ in range(_TIMES):
        began = time.process_time()
        work()
        took.append(time.process_time() - began)
    return {"cpu_ms": round(1000 * min(took), 2), "queries": len(statements)}


@contextmanager
def counted(house: House) -> Iterator[list[str]]:
    """The statements of everybody meanwhile."""
    with house.app.app_context():
        engines = [db.engine, house.writer_engine]
    found: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        found.append(statement)

    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    yield found
    for engine in engines:
        event.remove(engine, "before_cursor_execute", note)
