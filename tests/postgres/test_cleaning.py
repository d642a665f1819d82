"""After an erasure and after a release: what the files and the rows of a PostgreSQL still tell."""

from sqlalchemy import text

from facilitator.feedback.commands import ReleaseFeedback
from facilitator.ledger.rewriting import without_order
from facilitator.privacy.commands import ErasePerson
from facilitator.steering.commands import EndSession
from tests.feedback.crowd import all_give, anonymous, crowd
from tests.house import House
from tests.privacy.erasing import NAME, ROOM, WILHELMINA, WORDS, cleaned, files_with, take_part
from tests.privacy.rehearsing import canaries


def test_no_file_of_a_table_holds_what_was_erased(house):
    take_part(house)
    with house.writer_engine.begin() as connection:
        connection.execute(text("ANALYZE"))  # as PostgreSQL does by itself: it keeps samples
    before = files_with(house, NAME), files_with(house, WORDS), files_with(house, ROOM)
    assert all(before)
    house.done(house.otto, ErasePerson(person=WILHELMINA.id, words=True))
    house.sweep()
    assert canaries(house, NAME) == {}
    assert files_with(house, NAME) != {}  # the planted violation: it is not written anew yet

    assert cleaned(house)

    assert files_with(house, NAME) == files_with(house, WORDS) == {}
    assert files_with(house, ROOM) != {}
    assert not cleaned(house)


def as_they_lie(house: House, table: str, column: str) -> tuple[list[str], int]:
    """A column in the order in which its rows lie in the file, and how many transactions they are of."""
    with house.read() as db:
        rows = db.execute(text(f'SELECT "{column}", xmin::text FROM "{table}" ORDER BY ctid')).all()
    return [str(value) for value, _ in rows], len({xmin for _, xmin in rows})


def test_nothing_tells_in_which_order_anonymous_commands_came(house):
    anna, givers = anonymous(house), crowd(house, 11)
    all_give(house, anna, givers)
    came = [giver.id for giver in givers]
    lay, transactions = as_they_lie(house, "sealed_giver", "person_id")
    assert [person for person in lay if person in came] == came  # before, whoever runs the computer can read it
    assert transactions > 5
    receipts, _ = as_they_lie(house, "sealed_receipt", "id")

    house.done(house.fatima, ReleaseFeedback(presentations=[anna]))
    for session, by in ((house.session, house.fatima), (house.other_session, house.willem)):
        house.done(by, EndSession(), scope=session)
    house.sweep()
    assert cleaned(house)

    assert as_they_lie(house, "sealed_giver", "person_id")[0] == []
    dealt, transactions = as_they_lie(house, "sealed_receipt", "id")
    assert (sorted(dealt), dealt != receipts, transactions) == (sorted(receipts), True, 1)
    assert len(dealt) >= 11
    _, transactions = as_they_lie(house, "opened_text", "id")
    assert transactions == 1


def test_those_are_the_tables():
    assert {table.name for table in without_order()} == {
        "sealed_receipt",
        "sealed_feedback",
        "sealed_giver",
        "opened_text",
        "opened_rating",
    }
