"""What a transaction asks of the database: the same few statements, however many commands are in it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event, text

from facilitator.boards import actions
from facilitator.boards.commands import AddNote
from facilitator.ids import new_id
from facilitator.people.commands import EndGrant
from facilitator.sessions.models import Session
from facilitator.steering.commands import JoinSession
from tests.house import KANSEN, House
from tests.ledger.plants import RetitleThenRefuse, answers, planted, waiting
from tests.ledger.recollection import misremembered, remembers

# Begin; the seq and what was applied before; whether the note is there; the note; the tally of its board; what is held;
# and written down: holdings, progress, receipts.
OF_A_NOTE = 9
OF_COMING_IN = 30


@contextmanager
def asked(house: House) -> Iterator[list[str]]:
    """The statements of the writer meanwhile."""
    found: list[str] = []

    def note(_connection, _cursor, statement, *_rest):
        found.append(statement)

    event.listen(house.writer_engine, "before_cursor_execute", note)
    yield found
    event.remove(house.writer_engine, "before_cursor_execute", note)


def a_note(house: House, note: str = "", text: str = "a") -> AddNote:
    return AddNote(note=note or new_id(), board=house.board(KANSEN), column=house.column(KANSEN), text=text)


@pytest.fixture
def opened(house: House) -> House:
    """Anna has written already: the writer knows her, the session, the round and its board."""
    house.open(KANSEN)
    house.done(house.anna, a_note(house))
    return house


@pytest.mark.parametrize("many", [1, 20])
def test_notes_take_as_many_statements_as_one(opened, many: int):
    with asked(opened) as statements:
        results = opened.send_all(opened.anna, *[a_note(opened) for _ in range(many)])

    assert [result.status for result in results] == ["applied"] * many
    assert len(statements) <= OF_A_NOTE, statements
    assert opened.check() > many


def test_one_statement_more_is_seen(opened, monkeypatch):
    within_limit = actions._within_limit
    monkeypatch.setattr(
        actions, "_within_limit", lambda tx, *rest: tx.db.scalar(text("SELECT 1")) or within_limit(tx, *rest)
    )

    with asked(opened) as statements:
        opened.done(opened.anna, a_note(opened))

    assert len(statements) == OF_A_NOTE + 1


def test_coming_in_takes_few(opened):
    joining = [JoinSession(code=opened.code, name=name, person=new_id(), grant=new_id()) for name in ("Evi", "Faya")]
    opened.done(opened.nobody, joining[0])

    with asked(opened) as statements:
        opened.done(opened.nobody, joining[1])

    assert len(statements) <= OF_COMING_IN, statements


def test_an_id_is_taken_by_a_note_of_the_same_transaction(opened):
    first = a_note(opened)

    results = opened.send_all(opened.anna, first, a_note(opened, first.note, "b"), a_note(opened))

    assert [result.error and result.error.code for result in results] == [None, "id_reused", None]


def test_what_somebody_else_wrote_is_read_anew(opened):
    """On the writer's own connection, and on that of another program."""
    planted = "UPDATE session SET place = ?"
    with opened.writer_engine.begin() as connection:
        connection.exec_driver_sql(planted, ("AAAAAA",))
    assert misremembered(opened)
    opened.done(opened.anna, a_note(opened))
    assert not misremembered(opened)

    with sqlite3.connect(opened.settings.database) as connection:
        connection.execute(planted, ("BBBBBB",))
    assert misremembered(opened)
    opened.done(opened.anna, a_note(opened))

    assert not misremembered(opened)
    assert {row.place for row in remembers(opened) if isinstance(row, Session)} == {"BBBBBB"}


def test_what_was_taken_back_is_not_remembered(opened, monkeypatch):
    with planted(monkeypatch):
        assert answers(waiting(opened, opened.fatima, RetitleThenRefuse(title="half"))) == [["already"]]
    opened.done(opened.anna, a_note(opened))

    assert not misremembered(opened)
    assert all(row.title != "half" for row in remembers(opened) if isinstance(row, Session))


def test_whose_grant_ends_is_nobody_to_the_writer_either(opened):
    opened.done(opened.host, EndGrant(grant=opened.anna.grant))

    assert opened.refused(opened.anna, a_note(opened)) == "not_signed_in"
