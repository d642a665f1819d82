"""The close of a round: what is still in time, what waits, and who lets it in."""

import pytest

from facilitator.boards.commands import AdmitNote, AdmitRevision, DeleteNote, EditNote, MoveNote, RestoreNote
from facilitator.boards.models import NoteRevision
from facilitator.rounds.commands import EndGrace
from facilitator.steering.commands import CloseRound, OpenRound
from tests.boards.wall import revisions, row, texts, write
from tests.house import KANSEN, House


@pytest.fixture
def house(house: House) -> House:
    house.open(KANSEN)
    return house


def close(house: House) -> None:
    house.done(house.fatima, CloseRound(round=house.round(KANSEN)))
    house.done(house.fatima, EndGrace(round=house.round(KANSEN)))


def waiting_revision(house: House) -> str:
    with house.read() as db:
        return db.query(NoteRevision).filter_by(reason="late").one().id


def test_in_the_grace_everything_is_in_time(house):
    note = write(house, house.anna, "eerst")
    house.done(house.fatima, CloseRound(round=house.round(KANSEN)))

    house.done(house.anna, EditNote(note=note, base=1, text="nog net"))
    late = write(house, house.bram, "ook nog")

    assert texts(house) == ["nog net", "ook nog"]
    assert row(house, late).late_at is None


def test_the_system_ends_the_grace_when_it_is_over_and_not_before(house):
    house.done(house.fatima, CloseRound(round=house.round(KANSEN)))

    house.later(ms=59_000)
    assert house.sweep() == 0
    house.later(ms=1_000)
    assert house.sweep() == 1
    assert house.sweep() == 0

    assert row(house, write(house, house.anna, "te laat")).late_at is not None


def test_the_system_does_not_close_a_round_that_was_extended_since_it_looked(house):
    house.done(house.fatima, CloseRound(round=house.round(KANSEN)))

    assert house.refused(house.system, EndGrace(round=house.round(KANSEN))) == "already"
    house.done(house.fatima, EndGrace(round=house.round(KANSEN)))


def test_a_late_note_waits_until_it_is_let_in(house):
    close(house)
    note = write(house, house.anna, "te laat")
    assert house.refused(house.anna, AdmitNote(note=note)) == "not_allowed"

    house.done(house.fatima, AdmitNote(note=note))

    assert row(house, note).admitted_at is not None
    assert house.refused(house.fatima, AdmitNote(note=note)) == "already"
    assert house.check() > 0


def test_a_note_that_was_in_time_needs_no_letting_in(house):
    assert house.refused(house.fatima, AdmitNote(note=write(house, house.anna, "op tijd"))) == "already"


def test_a_late_note_is_its_writers_own_until_it_is_let_in(house):
    close(house)
    note = write(house, house.anna, "te laat")

    house.done(house.anna, EditNote(note=note, base=1, text="te laat, beter"))
    house.done(house.anna, MoveNote(note=note, column=house.column(KANSEN, 1)))
    house.done(house.anna, DeleteNote(note=note))
    house.done(house.anna, RestoreNote(note=note))
    house.done(house.fatima, AdmitNote(note=note))

    assert house.refused(house.anna, MoveNote(note=note, column=house.column(KANSEN))) == "round_closed"
    assert house.refused(house.anna, DeleteNote(note=note)) == "round_closed"
    assert texts(house) == ["te laat, beter"]


def test_a_late_edit_waits_beside_the_note(house):
    note = write(house, house.anna, "op tijd")
    close(house)

    house.done(house.anna, EditNote(note=note, base=1, text="te laat"))

    assert (texts(house), row(house, note).version) == (["op tijd"], 1)
    assert revisions(house, note) == [("te laat", "late")]
    assert house.check() > 0


def test_a_late_edit_is_let_in_once(house):
    note = write(house, house.anna, "op tijd")
    close(house)
    house.done(house.anna, EditNote(note=note, base=1, text="te laat"))
    revision = waiting_revision(house)
    assert house.refused(house.anna, AdmitRevision(revision=revision)) == "not_allowed"

    house.done(house.fatima, AdmitRevision(revision=revision))

    assert (texts(house), row(house, note).version) == (["te laat"], 2)
    assert sorted(revisions(house, note)) == [("op tijd", "replaced"), ("te laat", "late")]
    assert house.refused(house.fatima, AdmitRevision(revision=revision)) == "already"
    assert house.check() > 0


def test_a_late_edit_of_a_note_that_is_gone_is_not_let_in(house):
    note = write(house, house.anna, "op tijd")
    close(house)
    house.done(house.anna, EditNote(note=note, base=1, text="te laat"))
    revision = waiting_revision(house)
    house.done(house.fatima, DeleteNote(note=note))

    assert house.refused(house.fatima, AdmitRevision(revision=revision)) == "note_deleted"


@pytest.mark.parametrize("steers", ["fatima", "otto"])
def test_who_steers_is_never_late(house, steers):
    note = write(house, house.anna, "op tijd")
    close(house)

    house.done(getattr(house, steers), EditNote(note=note, base=1, text="rechtgezet"))
    house.done(getattr(house, steers), MoveNote(note=note, column=house.column(KANSEN, 1)))

    assert texts(house) == ["rechtgezet"]


def test_late_stays_late_when_the_round_opens_again(house):
    close(house)
    note = write(house, house.anna, "te laat")

    house.done(house.fatima, OpenRound(round=house.round(KANSEN)))

    assert row(house, note).late_at is not None
    assert row(house, write(house, house.anna, "weer op tijd")).late_at is None
    assert house.check() > 0
