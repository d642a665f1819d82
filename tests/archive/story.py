"""A session that has everything an archive must be right about."""

import json
from typing import Any

from flask_babel import force_locale
from sqlalchemy import select

from facilitator.archive.documents.bundle import Archive, files_of
from facilitator.archive.models import SessionArchive
from facilitator.boards.commands import AddNote, AdmitNote, DeleteNote, EditNote
from facilitator.ids import derived_id
from facilitator.rounds.commands import EndGrace, RevealNotes
from facilitator.steering.commands import EndSession
from tests.house import DOEN, KANSEN, House, Member


def add(house: House, by: Member, text: str, *, position: int = KANSEN, place: int = 0) -> str:
    note = derived_id("note", by.name, text)
    board, column = house.board(position), house.column(position, place)
    house.done(by, AddNote(note=note, board=board, column=column, text=text))
    return note


def play(house: House) -> None:
    """Two rounds with notes that are edited, deleted, late, let in and hidden; then the end."""
    house.open(KANSEN)
    edited = add(house, house.anna, "Samen begin")
    house.done(house.anna, EditNote(note=edited, base=1, text="Samen beginnen"))
    house.done(house.bram, DeleteNote(note=add(house, house.bram, "Weg hiermee")))
    add(house, house.chen, "Te veel regels", place=1)
    house.done(house.fatima, EndGrace(round=house.round(KANSEN)))
    house.done(house.fatima, AdmitNote(note=add(house, house.dewi, "Laat, toegelaten")))
    add(house, house.dewi, "Laat, niet toegelaten")
    house.done(house.chen, EditNote(note=derived_id("note", "Chen", "Te veel regels"), base=1, text="Later bedacht"))
    house.open(DOEN)
    add(house, house.anna, "Bellen met de wethouder", position=DOEN)
    house.done(house.fatima, RevealNotes(round=house.round(DOEN)))
    house.done(house.fatima, EndSession())


def frozen(house: House) -> SessionArchive:
    """The archive as it is kept."""
    with house.read() as db:
        return db.scalars(select(SessionArchive).where(SessionArchive.session_id == house.session)).one()


def document(house: House) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(frozen(house).document)
    return found


def notes(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """{text: note}."""
    columns = [column for round in document["rounds"] for board in round["boards"] for column in board["columns"]]
    return {note["text"]: note for column in columns for note in column["notes"]}


def files(house: House, *, language: str = "nl", **changed: Any) -> dict[str, bytes]:
    """The files of the archive by their ending; `changed` fields of its session are others."""
    archive = told(house, **changed, language=language)
    with house.app.test_request_context(), force_locale(language):
        made = files_of(archive)
    return {name.partition(".")[2]: data for name, data in made.items()}


def told(house: House, *, hidden: bool = False, **changed: Any) -> Archive:
    """The archive as documents are made of it; `changed` fields of its session are others, in the document only."""
    archive = Archive.read(frozen(house).document, hidden=hidden)
    archive.document["session"].update(changed)
    return archive
