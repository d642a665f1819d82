"""One person is erased, or one session, and what stays is nobody's."""

from pathlib import Path

import fastjsonschema
import orjson
import pytest
from sqlalchemy import select, text

from facilitator.ids import new_id
from facilitator.ledger.models import Holding, Receipt
from facilitator.people.models import Grant, Person
from facilitator.privacy.commands import ErasePerson
from facilitator.privacy.erasures import erased_as
from facilitator.privacy.models import Erasure
from facilitator.programmes.models import Duo, Enrolment
from facilitator.programmes.roster.commands import EnrolPerson
from facilitator.sessions.models import Attendance
from tests.boards.wall import write
from tests.house import KANSEN, House
from tests.ledger.telling import snapshots
from tests.privacy.erasing import NAME, WILHELMINA, WORDS, archived, take_part
from tests.privacy.rehearsing import canaries

SCHEMA = Path(__file__).parents[2] / "docs" / "archive.schema.json"


def erase(house: House, *, words: bool = False) -> None:
    house.done(house.otto, ErasePerson(person=WILHELMINA.id, words=words))
    house.sweep()


def document(house: House) -> dict:
    kept = archived(house)
    assert kept is not None
    return orjson.loads(kept.document)


def test_she_stands_in_many_tables_and_in_the_archive(house):
    """So that the tests below have something to find."""
    take_part(house)

    assert canaries(house, NAME).keys() >= {"person", "enrolment", "holding", "session_archive"}
    assert canaries(house, WORDS).keys() >= {"note", "note_revision", "answer", "group", "holding", "session_archive"}
    assert canaries(house, WILHELMINA.id).keys() >= {"receipt", "placement", "grant", "attendance"}
    assert house.check() > 50


def test_her_name_goes_and_her_words_stay(house):
    take_part(house)

    erase(house)

    assert canaries(house, NAME) == {}
    assert canaries(house, WORDS).keys() >= {"note", "note_revision", "answer", "session_archive"}
    assert canaries(house, "Van Anna").keys() >= {"note", "session_archive"}
    assert house.check() > 50


def test_no_row_of_any_table_tells_that_it_was_her(house):
    """But the empty holdings by which a console that was away hears that she is gone; those hold nothing but the id."""
    take_part(house)

    erase(house)

    assert canaries(house, WILHELMINA.id).keys() <= {"holding"}
    with house.read() as db:
        left = db.scalars(select(Holding).where(Holding.id == WILHELMINA.id)).all()
        assert {row.body for row in left} <= {None}


def test_with_her_words_everything_of_hers_goes(house):
    take_part(house)

    erase(house, words=True)

    assert canaries(house, NAME) == canaries(house, WORDS) == {}
    assert canaries(house, "Van Anna").keys() >= {"note", "session_archive"}
    assert house.check() > 50


def test_the_archive_is_issued_anew_with_another_checksum_and_counts_her(house):
    take_part(house)
    before = archived(house)

    erase(house)

    after = archived(house)
    assert (after.issue, after.checksum == before.checksum) == (before.issue + 1, False)
    told = document(house)
    assert told["erased"] == 1
    assert told["turnout"] == orjson.loads(before.document)["turnout"]
    assert NAME not in after.document
    assert WILHELMINA.id not in after.document
    fastjsonschema.compile(orjson.loads(SCHEMA.read_bytes()))(told)


def test_her_notes_and_answers_are_those_of_nobody(house):
    take_part(house)
    anna = house.anna.id

    erase(house)
    house.done(house.otto, ErasePerson(person=anna, words=False))
    house.sweep()

    with house.read() as db:
        nobodies = set(db.scalars(select(Person.id).where(Person.erased_at.is_not(None))))
        authors = set(db.scalars(text("SELECT author_id FROM note")))
        answered = db.execute(text("SELECT question_id, person_id FROM answer")).all()
    assert len(nobodies) == 2
    assert len(authors & nobodies) == 1
    assert len(set(answered)) == len(answered)
    assert house.check() > 50
    assert document(house)["erased"] == 2


def test_her_ways_in_end_and_her_page_is_shut(house):
    take_part(house, end=False)

    erase(house)

    with house.read() as db:
        grants = db.scalars(select(Grant).where(Grant.id == WILHELMINA.grant)).all()
    assert [(grant.person_id, grant.ended_at is not None) for grant in grants] == [(None, True)]
    assert house.client(WILHELMINA).get(f"/s/{house.session}").status_code == 303
    assert [
        kind for (_, audience), body in snapshots(house).items() if WILHELMINA.id in audience for kind in body["put"]
    ] == []


def test_while_it_runs_nobody_is_seated_in_her_place(house):
    take_part(house, end=False)

    erase(house)

    with house.read() as db:
        here = db.scalars(select(Attendance).where(Attendance.session_id == house.session)).all()
    assert sum(row.removed_at is not None for row in here) == 1
    write(house, house.anna, "Het gaat door", position=KANSEN)
    assert house.check() > 50


def test_her_half_of_the_duo_and_the_roster_go(house):
    take_part(house)

    erase(house)

    with house.read() as db:
        assert db.scalars(select(Duo)).all() == []
        assert [row.duo_id for row in db.scalars(select(Enrolment))] == [None]


def test_what_she_sent_is_known_to_nobody_and_sending_again_is_harmless(house):
    take_part(house)

    erase(house)

    with house.read() as db:
        theirs = db.scalars(select(Receipt).where(Receipt.scope == f"session/{house.session}")).all()
    assert {row.fingerprint for row in theirs if row.actor != "system"} == {""}
    assert "participant" in {row.actor for row in theirs}
    assert {row.at for row in theirs if row.actor == "participant"} == {"{}"}


def test_somebody_who_typed_a_name_is_erased_like_anybody(house):
    house.open(KANSEN)
    write(house, house.bram, "Van Bram")

    house.done(house.otto, ErasePerson(person=house.bram.id, words=False))

    assert canaries(house, "Bram").keys() == {"note", "holding"}  # in his words
    assert house.refused(house.otto, ErasePerson(person=house.bram.id, words=False)) == "unknown_person"


def test_somebody_who_only_stands_on_the_roster_is_erased(house):
    person = new_id()
    house.done(house.otto, EnrolPerson(enrolment=new_id(), person=person, name=f"Otto {NAME}", email=f"{NAME}@a.nl"))

    house.done(house.otto, ErasePerson(person=person, words=False))

    assert canaries(house, NAME) == {}


def test_who_is_erased_stands_nowhere_not_even_as_the_erasure(house):
    take_part(house)

    erase(house, words=True)

    with house.read() as db:
        (row,) = db.scalars(select(Erasure))
    assert (row.kind, row.texts, row.by_label) == ("person", True, "Otto")
    assert row.erased_id == erased_as("person", WILHELMINA.id) != WILHELMINA.id


def test_somebody_of_another_programme_is_not_erased_from_here(house):
    assert house.refused(house.otto, ErasePerson(person=house.vera.id, words=True)) == "unknown_person"
    assert canaries(house, "Vera").keys() >= {"person", "holding"}


@pytest.mark.parametrize("words", [True, False])
def test_two_at_once_are_one_erasure(house, words):
    take_part(house)
    command = ErasePerson(person=WILHELMINA.id, words=words)
    id = new_id()

    house.done(house.otto, command, id=id)

    assert house.done(house.otto, command, id=id).again
