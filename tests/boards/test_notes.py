"""What people do with notes on an open board."""

import pytest
from sqlalchemy import inspect

from facilitator.boards.commands import AddNote, DeleteNote, EditNote, MoveNote, RestoreNote
from facilitator.boards.models import Note, NoteRevision
from facilitator.ids import new_id
from facilitator.ledger.command import Command
from facilitator.people.actor import by_grant
from facilitator.steering.commands import EndSession
from tests.boards.wall import revisions, row, texts, write
from tests.house import DOEN, KANSEN, House, Member


@pytest.fixture
def house(house: House) -> House:
    house.open(KANSEN)
    return house


def test_a_note_is_on_the_board_with_its_writer(house):
    note = write(house, house.anna, "Samen beginnen")

    assert texts(house) == ["Samen beginnen"]
    assert row(house, note).author_id == house.anna.id
    assert house.check() > 0


@pytest.mark.parametrize("other", ["text", "column", "nothing"])
def test_a_note_that_exists_is_not_made_again_by_another_command(house, other):
    note = write(house, house.anna, "Samen beginnen")
    args = {"board": house.board(KANSEN), "column": house.column(KANSEN, 1 if other == "column" else 0)}

    again = AddNote(note=note, text="Anders" if other == "text" else "Samen beginnen", **args)

    assert house.refused(house.anna, again) == "id_reused"
    assert house.refused(house.bram, again) == "id_reused"
    assert texts(house) == ["Samen beginnen"]


def test_boards_and_columns_of_elsewhere_do_not_exist_here(house):
    board, column = house.board(KANSEN), house.column(KANSEN)
    house.open(DOEN)
    elsewhere = house.board(0, session=house.other_session)

    assert house.refused(house.anna, AddNote(note=new_id(), board=elsewhere, column=column, text="x")) == (
        "unknown_board"
    )
    other_column = AddNote(note=new_id(), board=board, column=house.column(DOEN), text="x")
    assert house.refused(house.anna, other_column) == "unknown_column"
    assert texts(house) == []


def test_a_board_that_has_not_been_opened_takes_nothing(house):
    closed = AddNote(note=new_id(), board=house.board(DOEN), column=house.column(DOEN), text="x")

    assert house.refused(house.anna, closed) == "unknown_board"


def test_the_limit_holds_in_every_way_round_it(house):
    house.open(DOEN)
    notes = [write(house, house.anna, f"{number}", position=DOEN) for number in range(3)]

    fourth = AddNote(note=new_id(), board=house.board(DOEN), column=house.column(DOEN), text="4")
    assert house.refused(house.anna, fourth) == "limit_reached"
    house.done(house.anna, DeleteNote(note=notes[0]))
    house.done(house.anna, fourth)
    assert house.refused(house.anna, RestoreNote(note=notes[0])) == "limit_reached"
    write(house, house.bram, "Bram heeft zijn eigen drie", position=DOEN)


def test_a_batch_counts_its_own_notes_for_the_limit(house):
    house.open(DOEN)
    board, column = house.board(DOEN), house.column(DOEN)
    batch = [AddNote(note=new_id(), board=board, column=column, text=f"{number}") for number in range(5)]

    results = house.send_all(house.anna, *batch)

    assert [result.status for result in results] == ["applied"] * 3 + ["rejected"] * 2
    assert {result.error.as_dict()["params"]["limit"] for result in results[3:]} == {3}


def test_an_edit_replaces_the_text_and_keeps_the_old_one(house):
    note = write(house, house.anna, "eerst")

    house.done(house.anna, EditNote(note=note, base=1, text="toen"))

    assert texts(house) == ["toen"]
    assert row(house, note).version == 2
    assert revisions(house, note) == [("eerst", "replaced")]


def test_two_edits_from_one_version_newest_wins_and_the_author_is_told(house):
    note = write(house, house.anna, "eerst")
    house.done(house.anna, EditNote(note=note, base=1, text="op de telefoon"))

    house.done(house.fatima, EditNote(note=note, base=1, text="op de regie"))

    assert texts(house) == ["op de regie"]
    assert sorted(revisions(house, note)) == [("eerst", "replaced"), ("op de telefoon", "overwritten")]
    assert house.check() > 0


def test_what_a_facilitator_worded_is_not_taken_for_the_authors_when_it_loses(house):
    note = write(house, house.anna, "eerst")
    house.done(house.fatima, EditNote(note=note, base=1, text="op de regie"))

    house.done(house.anna, EditNote(note=note, base=1, text="op de telefoon"))

    with house.read() as db:
        lost = db.query(NoteRevision).filter_by(note_id=note, reason="overwritten").one()
        assert (lost.text, lost.by_person_id, lost.by_label) == ("op de regie", None, "Fatima")
    assert house.check() > 0


def test_what_was_deleted_comes_back_within_half_a_minute(house):
    note = write(house, house.anna, "weg en terug")
    house.done(house.anna, DeleteNote(note=note))
    assert texts(house) == []

    house.later(ms=29_000)
    house.done(house.anna, RestoreNote(note=note))

    assert texts(house) == ["weg en terug"]


def test_later_it_is_gone_for_good_text_and_all(house):
    note = write(house, house.anna, "eerst")
    house.done(house.anna, EditNote(note=note, base=1, text="toen"))
    house.done(house.anna, DeleteNote(note=note))

    house.later(ms=31_000)

    assert house.refused(house.anna, RestoreNote(note=note)) == "too_late_to_undo"
    assert house.sweep() == 1
    assert (row(house, note).text, revisions(house, note)) == ("", [])
    assert house.sweep() == 0
    assert house.check() > 0


def test_no_trace_of_a_deleted_text_is_left_in_the_holdings(house):
    canary = "kanarie-4711"
    note = write(house, house.anna, canary)
    house.done(house.anna, EditNote(note=note, base=1, text=f"{canary} bis"))
    house.done(house.anna, DeleteNote(note=note))
    assert traces(house, canary) > 0

    house.later(ms=31_000)
    house.sweep()

    assert traces(house, canary) == 0


def traces(house: House, canary: str) -> int:
    """In how many rows of the whole database a text stands."""
    found = 0
    with house.read() as db:
        for table in inspect(db.connection()).get_table_names():
            for values in db.connection().exec_driver_sql(f'SELECT * FROM "{table}"'):
                found += any(canary in str(value) for value in values)
    return found


def test_what_a_facilitator_took_away_only_a_facilitator_brings_back(house):
    note = write(house, house.anna, "niet hier")
    house.done(house.fatima, DeleteNote(note=note))

    assert house.refused(house.anna, RestoreNote(note=note)) == "not_allowed"
    house.done(house.fatima, RestoreNote(note=note))
    assert texts(house) == ["niet hier"]


def test_a_deleted_note_takes_no_edit_and_no_move(house):
    note = write(house, house.anna, "weg")
    house.done(house.anna, DeleteNote(note=note))

    changes: list[Command] = [
        EditNote(note=note, base=1, text="toch"),
        MoveNote(note=note, column=house.column(KANSEN, 1)),
        DeleteNote(note=note),
    ]
    assert [house.refused(house.anna, change) for change in changes] == ["note_deleted"] * 3


def test_what_is_there_cannot_be_brought_back(house):
    assert house.refused(house.anna, RestoreNote(note=write(house, house.anna, "hier"))) == "already"


@pytest.mark.parametrize("who", ["bram", "vera", "willem", "screen", "nobody"])
def test_a_note_is_changed_by_its_writer_and_by_who_steers(house, who):
    note = write(house, house.anna, "van Anna")
    somebody: Member = getattr(house, who)

    why = house.refused(somebody, EditNote(note=note, base=1, text="gekaapt"))

    assert why == ("not_signed_in" if who == "nobody" else "not_allowed")
    for steers in (house.anna, house.fatima, house.otto):
        house.done(steers, EditNote(note=note, base=1, text=f"door {steers.name}"))


def test_a_participant_whose_grant_has_ended_does_nothing(house):
    ended = Member("ended", by_grant(new_id()))

    command = AddNote(note=new_id(), board=house.board(KANSEN), column=house.column(KANSEN), text="x")

    assert house.refused(ended, command) == "not_signed_in"


def test_after_the_end_a_note_waits_with_the_archive(house):
    house.done(house.fatima, EndSession())

    note = write(house, house.anna, "nog een idee")

    assert row(house, note).late_at is not None
    house.sweep()
    with house.read() as db:
        assert db.query(Note).count() == 1
        assert db.query(NoteRevision).count() == 0
