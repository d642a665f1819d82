"""For the commands of notes: Anna has written one on the board of an open round."""

from sqlalchemy import select

from facilitator.boards.commands import AddNote, DeleteNote, EditNote
from facilitator.boards.models import NoteRevision
from facilitator.ids import new_id
from facilitator.rounds.commands import EndGrace
from tests.access.cast import NOTE
from tests.access.commands import Args, recipe
from tests.house import KANSEN, House


@recipe
def delete_note(house: House) -> Args:
    return {"note": NOTE}


@recipe
def add_note(house: House) -> Args:
    return {"note": new_id(), "board": house.board(KANSEN), "column": house.column(KANSEN), "text": "Iets nieuws"}


@recipe
def edit_note(house: House) -> Args:
    return {"note": NOTE, "base": 1, "text": "Samen verder"}


@recipe
def move_note(house: House) -> Args:
    return {"note": NOTE, "column": house.column(KANSEN, 1), "after": None}


@recipe
def restore_note(house: House) -> Args:
    house.done(house.anna, DeleteNote(note=NOTE))
    return {"note": NOTE}


@recipe
def admit_note(house: House) -> Args:
    house.done(house.fatima, EndGrace(round=house.round(KANSEN)))
    late = AddNote(note=new_id(), board=house.board(KANSEN), column=house.column(KANSEN), text="Te laat")
    house.done(house.anna, late)
    return {"note": late.note}


@recipe
def admit_revision(house: House) -> Args:
    house.done(house.fatima, EndGrace(round=house.round(KANSEN)))
    house.done(house.anna, EditNote(note=NOTE, base=1, text="Later bedacht"))
    with house.read() as db:
        return {"revision": db.scalars(select(NoteRevision.id)).one()}


@recipe
def forget_deleted_note(house: House) -> Args:
    house.done(house.anna, DeleteNote(note=NOTE))
    house.later(ms=31_000)
    return {"note": NOTE}
