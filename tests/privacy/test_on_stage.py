"""Erasing somebody who presented, gave and got feedback, offered help and promised something; and their half of it."""

import fastjsonschema
import orjson
import pytest
from sqlalchemy import select

from facilitator.ambitions.commands import PrepareAmbition
from facilitator.ambitions.models import Ambition, AmbitionAuthor, AmbitionVersion
from facilitator.archive.models import SessionArchive
from facilitator.commitments.models import Commitment, LookBack
from facilitator.db import Base
from facilitator.feedback.models import Feedback, Nudge, Offer, OpenedText, Reply, SealedFeedback, SealedGiver, Taken
from facilitator.ids import new_id
from facilitator.people.models import Grant, Person
from facilitator.presentations.models import Presentation, Presenter
from facilitator.privacy.commands import ErasePerson, EraseSession
from facilitator.programmes.roster.commands import RemoveEnrolment
from facilitator.steering.commands import UndoStep
from tests.archive.test_schema import SCHEMA
from tests.house import House, id_of
from tests.presentations.stage import off_stage, order_of, presenting, queued, round_of, row, written
from tests.privacy.erasing import NAME, WILHELMINA, WORDS, cleaned, files_with
from tests.privacy.on_stage import LINK, NEXT, TO_HER, Stage, anna_too, come_in, rows
from tests.privacy.rehearsing import canaries
from tests.steering.stage import step

holds = fastjsonschema.compile(SCHEMA)
# What tells of somebody by their id. Whoever adds a table to it sees to it that it is forgotten.
POINTING = {
    "ambition_author", "answer", "attendance", "commitment", "enrolment", "feedback", "grant", "group", "look_back",
    "lost_words", "note", "note_revision", "nudge", "offer", "placement", "presenter", "return_request", "sealed_giver",
}  # fmt: skip


@pytest.fixture
def stage(house: House) -> Stage:
    come_in(house)
    made = Stage(house)
    anna_too(house)
    made.look_back()
    return made


def erase(house: House, *, words: bool) -> None:
    house.done(house.otto, ErasePerson(person=WILHELMINA.id, words=words))
    house.sweep()


def archives(house: House) -> list[dict]:
    with house.read() as db:
        kept = db.scalars(select(SessionArchive).where(SessionArchive.session_id != house.other_session))
        return [orjson.loads(archive.document) for archive in kept]


def test_she_stands_in_all_of_it(stage):
    """So that the tests below have something to find."""
    house = stage.house
    everywhere = {"ambition_version", "feedback", "offer", "reply", "commitment", "look_back", "session_archive"}

    assert canaries(house, WORDS).keys() >= everywhere
    assert canaries(house, TO_HER).keys() >= {"feedback", "offer", "opened_text", "session_archive"}
    assert canaries(house, WILHELMINA.id).keys() >= {"ambition_author", "presenter", "sealed_giver", "nudge", "grant"}
    assert all(rows(house, model) for model in (Taken, Reply, OpenedText, SealedFeedback, Nudge))
    for document in archives(house):
        holds(document)
    assert house.check() > 50
    assert house.check(NEXT) > 5


def test_every_byte_of_hers_goes_with_her_words(stage):
    house = stage.house
    assert all(files_with(house, word) for word in (NAME, WORDS, TO_HER))

    erase(house, words=True)
    assert cleaned(house)

    assert files_with(house, NAME) == files_with(house, WORDS) == files_with(house, TO_HER) == {}
    assert canaries(house, "Van Anna zelf").keys() >= {"ambition_version"}
    assert canaries(house, WILHELMINA.id).keys() <= {"holding"}
    assert (house.check() > 50, house.check(NEXT) > 5) == (True, True)


def test_without_her_name_her_words_stay(stage):
    house = stage.house

    erase(house, words=False)
    assert cleaned(house)

    assert files_with(house, NAME) == {}
    assert canaries(house, WILHELMINA.id).keys() <= {"holding"}
    stays = {"ambition_version", "feedback", "offer", "reply", "commitment", "look_back", "session_archive"}
    assert canaries(house, WORDS).keys() >= stays
    assert canaries(house, TO_HER).keys() >= {"feedback", "opened_text", "session_archive"}
    assert (house.check() > 50, house.check(NEXT) > 5) == (True, True)


@pytest.mark.parametrize("words", [True, False])
def test_the_archives_hold_to_their_schema_and_tell_of_nobody(stage, words):
    erase(stage.house, words=words)

    documents = archives(stage.house)
    assert len(documents) == 2
    for document in documents:
        holds(document)
    named = [round for document in documents for round in document["rounds"] if round["presentations"]]
    presenters = [one["presenters"] for round in named for one in round["presentations"] if one["started_at"]]
    assert [len(each) for each in presenters] == [1, 1, 1, 1]
    assert sum(each[0]["name"] == "naam gewist" for each in presenters) == 2


def test_a_draft_that_nobody_read_goes_without_her_words_too(house):
    come_in(house)
    Stage(house)
    house.done(LINK, PrepareAmbition(ambition=new_id(), fields={"how": "Geheimkanarie"}), scope=house.programme)

    erase(house, words=False)

    assert canaries(house, "Geheimkanarie") == {}


def test_what_anonymous_people_said_stays_for_as_many_as_there_were(stage):
    house = stage.house
    before = rows(house, SealedFeedback), rows(house, SealedGiver)

    erase(house, words=True)

    assert (rows(house, SealedFeedback), rows(house, SealedGiver)) == before == (6, 6)


def test_what_a_duo_made_together_stays_with_the_other_half(house):
    come_in(house, alone=False)
    stage = Stage(house)
    stage.look_back()

    erase(house, words=True)

    with house.read() as db:
        authors = db.scalars(select(AmbitionAuthor.person_id)).all()
        assert len(authors) == 1
        assert db.get_one(Person, authors[0]).name == "Gerda Smit"
        assert set(db.scalars(select(Commitment.person_id))) == set(authors)
    assert canaries(house, WORDS).keys() >= {"ambition_version", "commitment", "reply"}
    assert canaries(house, TO_HER).keys() >= {"feedback", "opened_text"}
    assert canaries(house, WILHELMINA.id).keys() <= {"holding"}
    assert (house.check() > 50, house.check(NEXT) > 5) == (True, True)


def test_a_session_is_erased_with_its_stage_and_authors_keep_their_ambition(stage):
    house = stage.house

    house.done(house.otto, EraseSession())
    house.sweep()
    assert cleaned(house)

    for model in (Presentation, Presenter, Feedback, Offer, SealedFeedback, SealedGiver, OpenedText, Taken, Reply):
        assert rows(house, model) == 0, model
    assert (rows(house, Nudge), rows(house, Commitment), rows(house, LookBack)) == (0, 0, 0)
    assert files_with(house, TO_HER) == {}
    with house.read() as db:
        versions = db.scalars(select(AmbitionVersion)).all()
    assert {version.session_id for version in versions} == {None}
    assert {(version.presented_at, version.shared_at) for version in versions} == {(None, None)}
    assert canaries(house, WORDS).keys() == {"ambition_version"}
    assert [document["rounds"][0]["look_backs"] for document in archives(house)] == [[]]
    assert house.check(NEXT) > 0


def test_a_step_on_stage_is_taken_back_though_who_stood_there_is_erased(house):
    """What it remembers of them is not there any more."""
    come_in(house)
    written(house, WILHELMINA)
    hers = next(one for one in queued(house) if presenting(house, one) == [WILHELMINA.id])
    off_stage(house, hers)
    ended = step(house)
    assert row(house, hers).version_id is not None

    erase(house, words=True)
    house.done(house.fatima, UndoStep(step=ended))

    assert (row(house, hers).version_id, row(house, hers).ended_at) == (None, None)
    assert house.check() > 50


def test_who_is_erased_before_they_present_is_waited_for_no_longer(house):
    come_in(house)
    queue = queued(house)
    hers = next(one for one in queue if presenting(house, one) == [WILHELMINA.id])

    erase(house, words=False)

    left = order_of(house, round_of(house, queue[0]))
    assert left == [one for one in queue if one != hers]
    assert [row(house, one).position for one in left] == list(range(len(left)))
    assert house.check() > 50


def test_who_is_taken_off_the_roster_has_no_personal_link_any_more(stage):
    house = stage.house

    house.done(house.otto, RemoveEnrolment(enrolment=id_of("enrolment", "W")))

    with house.read() as db:
        grant = db.get_one(Grant, LINK.grant)
    assert (grant.ended_at is not None, grant.person_id) == (True, None)


def test_who_wrote_an_ambition_and_is_off_the_roster_is_erased_like_anybody(stage):
    house = stage.house
    house.done(house.otto, RemoveEnrolment(enrolment=id_of("enrolment", "W")))

    erase(house, words=True)

    assert canaries(house, NAME) == canaries(house, WORDS) == {}


def test_every_table_that_points_at_people_is_known_to_erasing():
    person = Base.metadata.tables["person"].c.id
    pointing = {
        table.name
        for table in Base.metadata.tables.values()
        if any(key.column is person for column in table.columns for key in column.foreign_keys)
    }

    assert pointing == POINTING


def test_all_ambitions_are_somebodys(stage):
    with stage.house.read() as db:
        assert len(db.scalars(select(Ambition)).all()) == 2
