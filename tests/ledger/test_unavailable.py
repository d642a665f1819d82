"""The database does not take writes for a while: everybody is told to send again, and nothing stops."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from sqlalchemy.exc import OperationalError

from facilitator.boards.commands import AddNote, EditNote
from facilitator.ids import new_id
from facilitator.ledger.command import Result
from facilitator.ledger.ledger import _in_order
from facilitator.ledger.writer import Writer
from tests.boards.wall import texts, write
from tests.house import KANSEN, House
from tests.ledger.plants import answers, waiting


@pytest.fixture
def house(house: House) -> House:
    house.open(KANSEN)
    pragma(house, "busy_timeout=20")  # two seconds in earnest
    return house


def pragma(house: House, what: str) -> int | None:
    connection = house.writer_engine.raw_connection()
    found = connection.execute(f"PRAGMA {what}").fetchone()
    return found[0] if found else None


@contextmanager
def locked(house: House) -> Iterator[None]:
    """Somebody else writes to the database, and does not stop."""
    with closing(sqlite3.connect(house.settings.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def note(house: House, text: str = "Samen") -> AddNote:
    return AddNote(note=new_id(), board=house.board(KANSEN), column=house.column(KANSEN), text=text)


def test_while_it_is_locked_everybody_sends_again(house):
    told: list[bool] = []
    house.ledger.on_writable(told.append)
    first, second = note(house, "een"), note(house, "twee")

    with locked(house):
        batches = [waiting(house, house.anna, first), waiting(house, house.bram, second)]
        assert answers(*batches) == [["unavailable"], ["unavailable"]]
        assert (told, house.ledger.writable, house.ledger.probe()) == ([False], False, False)

    assert answers(waiting(house, house.anna, first), waiting(house, house.bram, second)) == [["applied"]] * 2
    assert (told, house.ledger.writable) == ([False, True], True)
    assert texts(house) == ["een", "twee"]


def test_it_is_found_out_that_writing_works_again_when_nobody_sends(house):
    told: list[bool] = []
    house.ledger.on_writable(told.append)
    with locked(house):
        answers(waiting(house, house.anna, note(house)))

    assert house.ledger.probe()

    assert told == [False, True]


def test_whoever_asks_for_its_health_hears_that_it_does_not_write(house):
    house.later(ms=6_000)
    with locked(house):
        assert house.client(house.nobody).get("/healthz").status_code == 503

    house.later(ms=6_000)
    assert house.client(house.nobody).get("/healthz").status_code == 200


def test_reading_goes_on(house):
    write(house, house.anna, "Samen")

    with locked(house):
        assert house.check() > 20
        assert texts(house) == ["Samen"]


def test_after_the_first_that_must_wait_the_rest_of_a_batch_waits_too(house, monkeypatch):
    """Even when the lock went meanwhile: an edit that overtook the one before it would win from it."""
    written = write(house, house.anna, "nul")
    edits = [EditNote(note=written, base=base, text=f"{base}") for base in (1, 2, 3)]
    transact = Writer._transact
    tries = iter([True, True])  # the batch together; its first alone

    def now_and_then(self, scope, envelopes):
        if next(tries, False):
            if len(envelopes) > 1:
                raise ZeroDivisionError("one by one, please")
            raise sqlite_locked()
        return transact(self, scope, envelopes)

    monkeypatch.setattr(Writer, "_transact", now_and_then)

    assert answers(waiting(house, house.anna, *edits)) == [["unavailable"] * 3]
    assert texts(house) == ["nul"]
    assert answers(waiting(house, house.anna, *edits)) == [["applied"] * 3]
    assert texts(house) == ["3"]


def sqlite_locked() -> Exception:
    return OperationalError("BEGIN IMMEDIATE", None, sqlite3.OperationalError("database is locked"))


def test_a_full_disk_refuses_nothing_and_loses_nothing(house):
    told: list[bool] = []
    house.ledger.on_writable(told.append)
    pages = pragma(house, "page_count")
    pragma(house, f"max_page_count={pages}")
    long = [note(house, "x" * 2000) for _ in range(20)]

    (statuses,) = answers(waiting(house, house.anna, *long))

    assert set(statuses) == {"unavailable"}
    assert (told, house.ledger.probe()) == ([False], False)
    pragma(house, "max_page_count=1000000")
    assert answers(waiting(house, house.anna, *long)) == [["applied"] * 20]
    assert told == [False, True]
    assert len(texts(house)) == 20
    assert house.check() > 20


def test_a_refusal_says_nothing_about_the_database(house):
    """What is rejected needs no writing: it neither proves nor disproves that writing works."""
    with locked(house):
        answers(waiting(house, house.anna, note(house)))
    assert house.ledger.writable is False

    assert house.refused(house.vera, note(house)) == "not_allowed"

    assert house.ledger.writable is False


@pytest.mark.parametrize(
    ("came", "told"),
    [
        ("applied rejected applied", "applied rejected applied"),
        ("applied retry applied rejected", "applied retry retry retry"),
        ("retry", "retry"),
        ("", ""),
    ],
)
def test_after_the_first_retry_a_sender_is_told_only_retry(came, told):
    results = [Result(id=str(place), status=status) for place, status in enumerate(came.split())]

    found = _in_order(results)

    assert [result.status for result in found] == told.split()
    assert [result.id for result in found] == [result.id for result in results]
