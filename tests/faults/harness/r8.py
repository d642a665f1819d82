"""R8: every command is delivered one to five times, out of order, and what comes of it is what a model says."""

import argparse
import asyncio
import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session as Database

from facilitator.boards.commands import AddNote, DeleteNote, EditNote
from facilitator.boards.models import Note
from facilitator.ledger.command import Command, Envelope, Scope
from facilitator.ledger.ledger import Batch
from tests.house import KANSEN, SESSION, House, furnish, id_of
from tests.ledger.desk import BOARD, COLUMN, Desk
from tests.ledger.model import SENDERS, Letter, Model

_SCOPE = Scope("session", SESSION)
_WINDOW = 10


async def measure(options: argparse.Namespace) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        template = await asyncio.to_thread(furnished, Path(folder) / "template")
        return deliver(100_000, template=template, folder=Path(folder), seed=options.seed)


def furnished(data: Path) -> Path:
    house = House(data)
    furnish(house)
    return _opened(house)


def opened(template: Path, data: Path) -> Path:
    """The same from a house that is furnished already."""
    return _opened(House.copied(template, data))


def _opened(house: House) -> Path:
    """A database with an open round, whose log is empty."""
    house.open(KANSEN)
    house.close()
    return house.settings.data


def deliver(commands: int, *, template: Path, folder: Path, seed: int) -> dict[str, Any]:
    chance, model, counts = random.Random(seed), Model(), Counter[str]()
    desk = Desk(template, folder)
    desk.lay_out()
    waiting = stream(letters(commands, chance), chance)
    while together := [letter for _, letter in zip(range(chance.randint(1, 20)), waiting, strict=False)]:
        found, expected = carried(desk, together), [model.take(letter) for letter in together]
        counts["deliveries"] += len(together)
        counts["otherwise"] += sum(one != other for one, other in zip(found, expected, strict=True))
        for letter, answer in zip(together, found, strict=True):
            counts[f"{letter.verb} {answer if answer in {'applied', 'again'} else 'rejected'}"] += 1
    with Database(desk.engine) as db:
        held = {note.id: (note.text, note.version, note.deleted_at is not None) for note in db.query(Note)}
    papers = model.notes.items()
    right = {id_of("note", n): (paper.text, paper.version, paper.taken_by is not None) for n, paper in papers}
    receipts = sorted(desk.receipts()) == sorted(model.receipts)
    compared = desk.check()
    desk.engine.dispose()
    return {
        "right": held == right and receipts and not counts["otherwise"],
        "commands": commands,
        "notes": len(held),
        "receipts": len(model.receipts),
        "compared": compared,
        **counts,
    }


def letters(commands: int, chance: random.Random) -> Iterator[Letter]:
    """Half of them add a note; the others change one of the last few, or delete it, before it is even there perhaps."""
    notes = 0
    for number in range(commands):
        verb = chance.choices(("AddNote", "EditNote", "DeleteNote"), (50, 42, 8))[0]
        notes += verb == "AddNote"
        note = notes if verb == "AddNote" else max(1, notes - chance.randint(0, 12))
        yield Letter(f"letter{number:016}", chance.choice(SENDERS), verb, note, f"{verb} {number}")


def stream(written: Iterator[Letter], chance: random.Random) -> Iterator[Letter]:
    """Each one to five times, shuffled in windows."""
    window: list[Letter] = []
    for letter in written:
        window += [letter] * chance.randint(1, 5)
        while len(window) >= _WINDOW:
            first, window = window[:_WINDOW], window[_WINDOW:]
            chance.shuffle(first)
            yield from first
    yield from window


def carried(desk: Desk, together: list[Letter]) -> list[str]:
    """One batch each, written together: `applied`, `again`, or the code of why not."""
    batches = [Batch(_SCOPE, [Envelope.of(one.id, command_of(one), one.by.credential)]) for one in together]
    desk.ledger._write_together(_SCOPE, batches)
    results = [batch.results[0] for batch in batches]
    return [result.error.code if result.error else ("again" if result.again else result.status) for result in results]


def command_of(letter: Letter) -> Command:
    note = id_of("note", letter.note)
    made: dict[str, Command] = {
        "AddNote": AddNote(note=note, board=BOARD, column=COLUMN, text=letter.text),
        "EditNote": EditNote(note=note, base=1, text=letter.text),
        "DeleteNote": DeleteNote(note=note),
    }
    return made[letter.verb]
