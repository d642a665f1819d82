"""What is on the boards of a house: to write there, and to read what came of it."""

from sqlalchemy import select

from facilitator.boards.commands import AddNote
from facilitator.boards.models import Note, NoteRevision
from facilitator.ids import new_id
from tests.house import KANSEN, House, Member


def write(house: House, by: Member, text: str, *, position: int = KANSEN, place: int = 0) -> str:
    """Put a note on the board of a round, in one of its columns; its id."""
    note = new_id()
    command = AddNote(note=note, board=house.board(position), column=house.column(position, place), text=text)
    house.done(by, command)
    return note


def row(house: House, note: str) -> Note:
    with house.read() as db:
        return db.get_one(Note, note)


def texts(house: House, *, position: int = KANSEN) -> list[str]:
    """The texts that stand on a board, late ones too, as they were written."""
    with house.read() as db:
        chosen = select(Note.text).where(Note.board_id == house.board(position), Note.deleted_at.is_(None))
        return list(db.scalars(chosen.order_by(Note.created_at, Note.order)))


def order(house: House, *, place: int = 0) -> list[str]:
    """The notes in a column, from the top."""
    with house.read() as db:
        chosen = select(Note.id).where(Note.column_id == house.column(KANSEN, place))
        return list(db.scalars(chosen.order_by(Note.order, Note.id)))


def revisions(house: House, note: str) -> list[tuple[str, str]]:
    """The texts that are kept beside a note, each with the reason."""
    with house.read() as db:
        chosen = select(NoteRevision).where(NoteRevision.note_id == note).order_by(NoteRevision.made_at)
        return [(revision.text, revision.reason) for revision in db.scalars(chosen)]
