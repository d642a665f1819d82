"""Notes: written, changed, moved, taken away, brought back, let in."""

from facilitator.boards.commands import (
    AddNote,
    AdmitNote,
    AdmitRevision,
    DeleteNote,
    EditNote,
    ForgetDeletedNote,
    MoveNote,
    RestoreNote,
)
from facilitator.boards.models import NoteRevision
from facilitator.ids import new_id
from facilitator.rounds.commands import EndGrace
from facilitator.steering.commands import EndSession
from tests.boards.wall import write
from tests.house import DOEN, KANSEN, House
from tests.ledger.telling import Sent, case


@case("AddNote in an open round")
def _(house: House) -> Sent:
    house.open(KANSEN)
    return house.anna, AddNote(note=new_id(), board=house.board(KANSEN), column=house.column(KANSEN), text="Samen")


@case("AddNote in a hidden round")
def _(house: House) -> Sent:
    house.open(DOEN)
    return house.anna, AddNote(note=new_id(), board=house.board(DOEN), column=house.column(DOEN), text="Stil")


@case("AddNote after the close")
def _(house: House) -> Sent:
    house.done(house.fatima, EndGrace(round=house.open(KANSEN)))
    return house.anna, AddNote(note=new_id(), board=house.board(KANSEN), column=house.column(KANSEN), text="Laat")


@case("AddNote after the end")
def _(house: House) -> Sent:
    house.open(KANSEN)
    house.done(house.fatima, EndSession())
    house.sweep()
    return house.anna, AddNote(note=new_id(), board=house.board(KANSEN), column=house.column(KANSEN), text="Nog één")


@case("EditNote in time")
def _(house: House) -> Sent:
    house.open(KANSEN)
    return house.anna, EditNote(note=write(house, house.anna, "eerst"), base=1, text="toen")


@case("EditNote from an old version")
def _(house: House) -> Sent:
    house.open(KANSEN)
    note = write(house, house.anna, "eerst")
    house.done(house.anna, EditNote(note=note, base=1, text="toen"))
    return house.fatima, EditNote(note=note, base=1, text="anders")


@case("EditNote too late")
def _(house: House) -> Sent:
    round = house.open(KANSEN)
    note = write(house, house.anna, "eerst")
    house.done(house.fatima, EndGrace(round=round))
    return house.anna, EditNote(note=note, base=1, text="te laat")


@case("MoveNote to another column")
def _(house: House) -> Sent:
    house.open(KANSEN)
    return house.anna, MoveNote(note=write(house, house.anna, "daar"), column=house.column(KANSEN, 1))


@case("MoveNote to the top")
def _(house: House) -> Sent:
    house.open(KANSEN)
    write(house, house.bram, "boven")
    return house.fatima, MoveNote(note=write(house, house.anna, "onder"), column=house.column(KANSEN))


@case("DeleteNote by its writer")
def _(house: House) -> Sent:
    house.open(KANSEN)
    return house.anna, DeleteNote(note=write(house, house.anna, "weg"))


@case("DeleteNote with a late edit waiting")
def _(house: House) -> Sent:
    house.open(KANSEN)
    note = _late_edit(house)[0]
    return house.fatima, DeleteNote(note=note)


@case("RestoreNote")
def _(house: House) -> Sent:
    house.open(DOEN)
    note = write(house, house.anna, "terug", position=DOEN)
    house.done(house.anna, DeleteNote(note=note))
    return house.anna, RestoreNote(note=note)


@case("ForgetDeletedNote")
def _(house: House) -> Sent:
    house.open(KANSEN)
    note = _late_edit(house)[0]
    house.done(house.fatima, DeleteNote(note=note))
    house.later(ms=31_000)
    return house.system, ForgetDeletedNote(note=note)


@case("AdmitNote")
def _(house: House) -> Sent:
    house.done(house.fatima, EndGrace(round=house.open(KANSEN)))
    return house.fatima, AdmitNote(note=write(house, house.anna, "te laat"))


@case("AdmitRevision")
def _(house: House) -> Sent:
    house.open(KANSEN)
    return house.fatima, AdmitRevision(revision=_late_edit(house)[1])


def _late_edit(house: House) -> tuple[str, str]:
    """A note of Anna's and an edit of it that waits."""
    note = write(house, house.anna, "op tijd")
    house.done(house.fatima, EndGrace(round=house.round(KANSEN)))
    house.done(house.anna, EditNote(note=note, base=1, text="te laat"))
    with house.read() as db:
        return note, db.query(NoteRevision).filter_by(reason="late").one().id
