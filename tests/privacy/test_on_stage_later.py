"""Trying out and forgetting: a rehearsal with a stage leaves nothing, and names go when the period ends."""

import pytest
from sqlalchemy import select

from facilitator.ambitions.commands import PrepareAmbition, ShareAmbition, WriteAmbition
from facilitator.ambitions.models import Ambition, AmbitionAuthor, AmbitionVersion
from facilitator.commitments.commands import MakeCommitment
from facilitator.commitments.models import Commitment
from facilitator.feedback.commands import OfferHelp, ReleaseFeedback
from facilitator.feedback.models import Feedback, Offer, OpenedText, SealedFeedback, SealedGiver
from facilitator.ids import new_id
from facilitator.people.models import Person
from facilitator.presentations.models import Presentation, Presenter
from facilitator.privacy.commands import EndRehearsal
from facilitator.privacy.period import DAY
from facilitator.programmes.roster.commands import EnrolPerson, RemoveEnrolment
from facilitator.steering.commands import EndSession
from tests.feedback.crowd import joined
from tests.house import ANNAS_LINK, House
from tests.presentations.stage import given, given_sealed, off_stage, queued, version_row
from tests.privacy.erasing import NAME, WILHELMINA, WORDS, cleaned, files_with
from tests.privacy.on_stage import TO_HER, Stage, come_in, rows
from tests.privacy.rehearsing import CANARY, begin, canaries

STAGE = (Presentation, Presenter, Feedback, Offer, SealedFeedback, SealedGiver, OpenedText, Commitment)


def versions(house: House) -> list[AmbitionVersion]:
    with house.read() as db:
        return list(db.scalars(select(AmbitionVersion).order_by(AmbitionVersion.number)))


def rehearsed(house: House) -> None:
    """Two rounds of presentations, one of them anonymous, on the rounds that were planned in the rehearsal."""
    for names in ("named", "anonymous"):
        first, second, *_ = queued(house, names=names, guests=True)
        off_stage(house, first)
        off_stage(house, second)
        if names == "named":
            given(house, house.chen, first, top=f"Top {CANARY}")
            house.done(house.dewi, OfferHelp(presentation=first, offer=new_id(), text=f"Hulp {CANARY}"))
        for place in range(5 if names == "anonymous" else 0):
            guest = joined(house, f"Gast {place}")
            given_sealed(house, guest, first, top=f"Stil {CANARY}")
            given_sealed(house, guest, second, top=f"Nog stil {CANARY}")
        house.done(house.fatima, ReleaseFeedback(presentations=[first]))
        promise = MakeCommitment(commitment=new_id(), presentation=first, text=f"Doe {CANARY}", due_on="2027-03-01")
        house.done(house.anna, promise)


@pytest.fixture
def prepared(house: House) -> House:
    """Anna has written at home what she means; then there is a rehearsal."""
    house.hand_out_links()
    words = {"title": "Echt", "what": "Van thuis"}
    house.done(ANNAS_LINK, PrepareAmbition(ambition=new_id(), fields=words), scope=house.programme)
    begin(house)
    return house


def test_of_a_rehearsal_nothing_on_stage_is_left(prepared):
    house = prepared
    house.done(house.bram, WriteAmbition(ambition=new_id(), fields={"what": f"Ambitie {CANARY}"}))
    rehearsed(house)
    assert all(rows(house, model) for model in STAGE)
    assert canaries(house).keys() >= {"feedback", "offer", "opened_text", "sealed_feedback", "commitment"}

    house.done(house.fatima, EndRehearsal())

    assert canaries(house) == {}
    assert [model for model in STAGE if rows(house, model)] == []
    assert house.check() > 0
    house.done(house.willem, EndSession(), scope=house.other_session)
    assert cleaned(house)
    assert files_with(house, CANARY) == {}


def test_what_was_prepared_at_home_is_as_it_was(prepared):
    house = prepared
    (before,) = versions(house)
    house.done(house.anna, WriteAmbition(ambition=before.ambition_id, fields={"what": f"Geprobeerd {CANARY}"}))
    tried = versions(house)[-1]
    assert (tried.number, tried.session_id, version_row(house, before.id).what) == (2, house.session, "Van thuis")
    house.done(house.anna, ShareAmbition(version=tried.id, shared=True))
    off_stage(house, queued(house)[0])

    house.done(house.fatima, EndRehearsal())

    (after,) = versions(house)
    facts = [getattr(after, name) for name in ("what", "number", "session_id", "shared_at", "presented_at")]
    assert facts == ["Van thuis", 1, None, None, None]
    assert canaries(house) == {}
    assert house.check() > 0


def test_what_is_only_shown_in_a_rehearsal_is_private_again(prepared):
    house = prepared
    (before,) = versions(house)
    house.done(house.anna, ShareAmbition(version=before.id, shared=True))
    off_stage(house, queued(house)[0])

    house.done(house.fatima, EndRehearsal())

    facts = [(row.title, row.session_id, row.shared_at, row.presented_at) for row in versions(house)]
    assert facts == [("Echt", None, None, None)]


def test_who_was_let_in_for_the_rehearsal_only_takes_their_ambition_along(house):
    begin(house)
    house.done(house.bram, WriteAmbition(ambition=new_id(), fields={"what": CANARY}))

    house.done(house.fatima, EndRehearsal())

    assert (rows(house, Ambition), rows(house, AmbitionAuthor)) == (0, 0)


def test_names_go_when_the_period_ends_and_what_was_shared_stays(house):
    come_in(house)
    stage = Stage(house)
    house.done(house.bram, WriteAmbition(ambition=new_id(), fields={"what": "Geheimkanarie"}))
    stage.look_back()
    house.later(ms=365 * DAY)  # the last session was planned for a day after that
    house.later(ms=400 * DAY)
    while house.sweep():
        pass
    assert cleaned(house)

    assert files_with(house, NAME) == {}
    assert canaries(house, "Geheimkanarie") == {}
    assert canaries(house, WORDS).keys() >= {"ambition_version", "feedback", "commitment", "session_archive"}
    assert canaries(house, TO_HER).keys() >= {"feedback", "offer", "opened_text", "session_archive"}
    assert canaries(house, WILHELMINA.id).keys() <= {"holding"}
    with house.read() as db:
        assert rows(house, AmbitionAuthor) == 0
        here = select(Person).join(Presenter, Presenter.person_id == Person.id)
        assert {person.erased_at is not None for person in db.scalars(here)} == {True}
    assert house.check() > 50


def test_a_presenter_who_never_came_loses_their_name_too(house):
    house.hand_out_links()
    absent = EnrolPerson(enrolment=new_id(), person=new_id(), name=f"Ygritte {NAME}")
    house.done(house.otto, absent)
    assert len(queued(house)) == 5
    house.done(house.fatima, EndSession())
    house.done(house.willem, EndSession(), scope=house.other_session)
    house.sweep()
    house.done(house.otto, RemoveEnrolment(enrolment=absent.enrolment))
    assert canaries(house, absent.person).keys() >= {"person", "presenter", "session_archive"}

    house.later(ms=800 * DAY)
    while house.sweep():
        pass

    assert canaries(house, absent.person).keys() <= {"holding"}
    assert canaries(house, NAME) == {}
    assert house.check() > 0
