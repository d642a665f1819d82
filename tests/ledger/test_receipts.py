"""Sending twice is harmless, and one id means one thing."""

import pytest
from sqlalchemy import text

from facilitator.boards.commands import AddNote, DeleteNote, EditNote
from facilitator.ids import new_id
from facilitator.ledger.command import HOUSE, Envelope, Scope
from facilitator.people.commands import CreateAccount, EndGrant
from facilitator.steering.commands import StartSession
from tests.boards.wall import texts, write
from tests.house import KANSEN, House


@pytest.fixture
def house(house: House) -> House:
    house.open(KANSEN)
    return house


def note(house: House, text: str = "Samen") -> AddNote:
    return AddNote(note=new_id(), board=house.board(KANSEN), column=house.column(KANSEN), text=text)


def test_the_same_command_again_answers_as_it_was(house):
    command, id = note(house), new_id()
    first = house.done(house.anna, command, id=id)

    again = house.done(house.anna, command, id=id)

    assert (first.again, again.again) == (False, True)
    assert again.at == first.at != {}
    assert texts(house) == ["Samen"]


def test_it_answers_so_whatever_became_of_the_thing(house):
    command, id = note(house), new_id()
    house.done(house.anna, command, id=id)
    house.done(house.anna, DeleteNote(note=command.note))

    assert house.done(house.anna, command, id=id).again
    assert texts(house) == []


def test_it_is_answered_before_anything_is_authorised(house):
    """A phone that sends again what was applied hears so, also when its way in has ended since."""
    command, id = note(house), new_id()
    house.done(house.anna, command, id=id)
    house.done(house.host, EndGrant(grant=house.anna.grant))

    assert house.done(house.anna, command, id=id).again
    assert house.refused(house.anna, note(house)) == "not_signed_in"


def test_the_same_id_with_another_body_is_refused(house):
    id = new_id()
    house.done(house.anna, note(house), id=id)

    assert house.refused(house.anna, note(house, "anders"), id=id) == "id_reused"
    assert house.refused(house.bram, StartSession(), id=id) == "id_reused"
    assert texts(house) == ["Samen"]


def test_twice_in_one_batch_is_once(house):
    command, id = note(house), new_id()

    results = house.send_all(house.anna, command, command, note(house, "anders"), ids=[id, id, id])

    assert [(result.status, result.again) for result in results] == [
        ("applied", False),
        ("applied", True),
        ("rejected", False),
    ]
    assert texts(house) == ["Samen"]


def test_what_was_refused_may_be_tried_again_under_the_same_id(house):
    written, id = write(house, house.anna, "eerst"), new_id()
    edit = EditNote(note=written, base=1, text="toen")
    assert house.refused(house.bram, edit, id=id) == "not_allowed"

    assert house.done(house.anna, edit, id=id).again is False


def test_an_id_counts_in_its_own_scope(house):
    id = new_id()
    house.done(house.anna, note(house), id=id)

    house.done(house.host, CreateAccount(account=new_id(), name="Noor"), id=id)

    assert len(receipts(house, id)) == 2


def receipts(house: House, id: str) -> list[tuple[str, str]]:
    with house.read() as db:
        found = db.execute(text("SELECT scope, actor FROM receipt WHERE id = :id"), {"id": id})
        return [tuple(row) for row in found]


def test_a_receipt_says_who_and_never_what(house):
    id = new_id()
    house.done(house.anna, note(house, "kanarie"), id=id)

    assert receipts(house, id) == [(f"session/{house.session}", f"participant:{house.anna.id}")]
    with house.read() as db:
        everything = db.connection().exec_driver_sql("SELECT * FROM receipt").all()
    assert "kanarie" not in str(everything)
    assert len(everything) > 10


def test_at_names_only_what_the_sender_hears(house):
    board = house.board(KANSEN)

    by_anna = house.done(house.anna, note(house)).at
    by_fatima = house.done(house.fatima, EditNote(note=write(house, house.anna, "x"), base=1, text="y")).at

    assert by_anna.keys() == {f"board:{board}", f"person:{house.anna.id}"}
    assert by_fatima.keys() == {f"board:{board}", f"staff:{board}", "facilitators"}  # the newest note stands there


def test_at_is_where_the_change_can_be_seen(house):
    result = house.done(house.anna, note(house))

    with house.read() as db:
        for audience, seq in result.at.items():
            asked = text("SELECT count(*) FROM holding WHERE audience = :audience AND seq = :seq")
            assert db.execute(asked, {"audience": audience, "seq": seq}).scalar_one() > 0


def test_a_house_command_is_at_nothing(house):
    envelope = Envelope.of(new_id(), CreateAccount(account=new_id(), name="Noor"), house.host.credential)

    (result,) = house.ledger.submit(HOUSE, [envelope])

    assert (result.status, result.at) == ("applied", {})


def test_a_session_that_does_not_exist_takes_nothing(house):
    envelope = Envelope.of(new_id(), note(house), house.anna.credential)

    (result,) = house.ledger.submit(Scope("session", new_id()), [envelope])

    assert (result.status, result.error.code) == ("rejected", "unknown_session")
