"""The real ledger at a desk: letters go in by the batch, the power may fail, and the database is opened again.

No thread: batches are written as the writer's thread writes them, so that a history runs the same every time.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session as Database

from facilitator.boards.commands import AddNote, AdmitNote, DeleteNote, EditNote, RestoreNote
from facilitator.boards.models import Note, NoteRevision
from facilitator.db import writer_engine
from facilitator.ids import derived_id
from facilitator.ledger import writer
from facilitator.ledger.check import check_session
from facilitator.ledger.command import Command, Envelope, Scope
from facilitator.ledger.holdings import changed_since, everything
from facilitator.ledger.ledger import Ledger
from facilitator.ledger.ways import Batch
from facilitator.live.frames import frames, snapshot_body
from facilitator.people.actor import actors_behind
from facilitator.rounds.commands import EndGrace
from facilitator.steering.commands import OpenRound
from tests.house import AGENDA, ANNA, BRAM, KANSEN, SESSION, id_of
from tests.ledger.model import Letter
from tests.ledger.telling import over_the_wire, reduced
from tests.support.stores import Shelf

ROUND = AGENDA[KANSEN].round
BOARD = derived_id("plenary board", ROUND)
COLUMN = derived_id("column", BOARD, 0)
NOTES = [id_of("note", number) for number in range(200)]
AUDIENCES = ("everyone", "facilitators", f"board:{BOARD}", f"staff:{BOARD}", f"person:{ANNA.id}", f"person:{BRAM.id}")


class PowerCut(BaseException):
    """Nothing catches this."""


class Desk:
    """A database in `folder`, laid out anew for every history, and the ledger on it.

    One engine for all: what it has learned of SQL is half of the price of a history.
    """

    def __init__(self, template: Path, folder: Path) -> None:
        self._shelf = Shelf(template, folder)
        self.engine = writer_engine(self._shelf.store)
        self.ledger = Ledger(self.engine, actors_behind)
        self.clients: dict[str, dict[str, Any]] = {}

    def lay_out(self) -> None:
        self.engine.dispose()
        self._shelf.lay_out()
        self._start()
        self.clients = {audience: {"audience": audience, "to": 0, "put": {}} for audience in AUDIENCES}

    def _start(self) -> None:
        """Open the database as a process does that has just begun."""
        self.engine.dispose()
        self.ledger = Ledger(self.engine, actors_behind)

    def deliver(self, letters: Sequence[Letter]) -> list[str]:
        """One batch for each letter, all written together: `applied`, `again`, or the code of why not."""
        batches = [Batch(Scope("session", SESSION), [envelope(letter)]) for letter in letters]
        self.ledger._write_together(batches[0].scope, batches)
        results = [batch.results[0] for batch in batches]
        return [
            result.error.code if result.error else ("again" if result.again else result.status) for result in results
        ]

    def fail_at(self, moment: str, letters: Sequence[Letter]) -> None:
        """Deliver, and have the power fail at a moment; then start anew on what is on disk."""

        def cut(name: str) -> None:
            if name == moment:
                raise PowerCut

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(writer, "moment", cut)
            with pytest.raises(PowerCut):
                self.deliver(letters)
        self._start()

    def check(self) -> int:
        with Database(self.engine) as db:
            compared, deviations = check_session(db, SESSION)
        assert deviations == []
        return compared

    def catch_up(self, audience: str) -> None:
        """Bring a client that has been away to what its audience holds, by the frames that it missed."""
        client = self.clients[audience]
        with Database(self.engine) as db:
            held = changed_since(db, SESSION, audience, client["to"])
            missed = [over_the_wire(frame) for frame in frames(audience, client["to"], held)]
            self.clients[audience] = reduced(client, missed)
            assert self.clients[audience] == over_the_wire(snapshot_body(audience, *everything(db, SESSION, audience)))

    def notes(self) -> dict[int, tuple[str, str, int, bool, bool, int]]:
        """Note by its number: author, text, version, taken away, waiting, edits that wait."""
        with Database(self.engine) as db:
            late = [revision.note_id for revision in db.query(NoteRevision).filter_by(reason="late")]
            return {
                NOTES.index(note.id): (
                    note.author_id,
                    note.text,
                    note.version,
                    note.deleted_at is not None,
                    note.late_at is not None and note.admitted_at is None,
                    late.count(note.id),
                )
                for note in db.query(Note)
            }

    def receipts(self) -> list[str]:
        with self.engine.connect() as connection:
            return list(connection.execute(text("SELECT id FROM receipt WHERE id LIKE 'letter%'")).scalars())


def envelope(letter: Letter) -> Envelope:
    return Envelope.of(letter.id, command_of(letter), letter.by.credential)


def command_of(letter: Letter) -> Command:
    note = NOTES[letter.note]
    made: dict[str, Command] = {
        "AddNote": AddNote(note=note, board=BOARD, column=COLUMN, text=letter.text),
        "EditNote": EditNote(note=note, base=1, text=letter.text),
        "DeleteNote": DeleteNote(note=note),
        "RestoreNote": RestoreNote(note=note),
        "AdmitNote": AdmitNote(note=note),
        "OpenRound": OpenRound(round=ROUND),
        "EndGrace": EndGrace(round=ROUND),
    }
    return made[letter.verb]
