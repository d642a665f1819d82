"""A session with a stage is copied, kept as a plan, taken apart and removed: with its settings, without its queue."""

import pytest
from sqlalchemy import select

from facilitator.ids import new_id
from facilitator.presentations.commands import LineUp
from facilitator.presentations.models import Presentation, Presenter
from facilitator.presentations.planned import PresentationsSettings
from facilitator.programmes.queries import places_for
from facilitator.rounds.models import Round
from facilitator.steering.agenda.commands import RemoveRound, SavePlan
from facilitator.steering.commands import CreateSession, RoundPlan
from facilitator.steering.documents import agenda_of
from facilitator.steering.models import SavedPlan
from facilitator.steering.planning.commands import CopyProgramme, CopySession, RemoveSession, SessionOfCopy
from tests.house import PROGRAMME, House, id_of
from tests.presentations.stage import agenda_version, duo, off_stage, on_the_roster, planned, queued

SETTINGS = {
    "order": "signup",
    "present_minutes": 6,
    "names": "hidden",
    "texts": "like-wish-what-if",
    "ratings": "own",
    "criteria": ["Durft het", "Kan het"],
}


@pytest.fixture
def held(house: House) -> House:
    """Presentations with settings of their own."""
    off_stage(house, queued(house, **SETTINGS)[0])
    return house


def settings_in(house: House, session: str) -> list[dict]:
    with house.read() as db:
        chosen = select(Round).where(Round.session_id == session, Round.kind == "presentations")
        return [round.settings for round in db.scalars(chosen)]


def placed(house: House, session: str) -> int:
    with house.read() as db:
        return len(db.scalars(select(Presentation).where(Presentation.session_id == session)).all())


def test_a_copy_of_a_session_has_the_settings_and_nobody_in_the_queue(held):
    copy = CopySession(
        source=held.session, session=new_id(), title="Nog eens", starts_at=1_799_000_000_000, zone="UTC",
        join_code="KMPR47",
    )  # fmt: skip
    held.done(held.otto, copy, scope=PROGRAMME)

    (settings,) = settings_in(held, copy.session)
    assert settings == settings_in(held, held.session)[0]
    assert PresentationsSettings.model_validate(settings).names == "hidden"
    assert (placed(held, held.session), placed(held, copy.session)) == (4, 0)
    assert held.check(copy.session) > 5


def test_so_has_a_copy_of_a_programme(held):
    session = SessionOfCopy(source=held.session, session=new_id(), starts_at=1_799_000_000_000, join_code="KMPR47")
    copy = CopyProgramme(
        source=PROGRAMME, programme=new_id(), title="Cohort 2", language="nl", sessions=[session], roster=True
    )
    held.done(held.host, copy)

    assert settings_in(held, session.session) == settings_in(held, held.session)
    assert placed(held, session.session) == 0


def test_a_plan_that_is_kept_of_it_makes_the_same_round(held):
    plan = SavePlan(plan=new_id(), title="Presenteren")
    held.done(held.fatima, plan)
    with held.read() as db:
        document = db.get_one(SavedPlan, plan.plan).document
    agenda = [RoundPlan.model_validate(round) for round in agenda_of(document)]

    create = CreateSession(
        session=new_id(), title="Uit een plan", starts_at=1_799_000_000_000, join_code="KMPR47", agenda=agenda
    )
    held.done(held.otto, create, scope=PROGRAMME)

    (settings,) = settings_in(held, create.session)
    assert PresentationsSettings.model_validate(settings) == PresentationsSettings(**SETTINGS)


def test_a_round_with_a_queue_that_never_opened_is_removed(house):
    round = planned(house)
    house.done(house.fatima, LineUp(round=round, order="given"))

    house.done(house.fatima, RemoveRound(round=round, base=agenda_version(house)))

    assert placed(house, house.session) == 0
    assert house.check() > 5


def test_a_session_with_a_queue_that_never_began_is_removed(house):
    on_the_roster(house)
    round = RoundPlan(round=id_of("queue"), title="Presentaties", kind="presentations")
    create = CreateSession(
        session=id_of("planned"), title="Straks", starts_at=1_799_000_000_000, join_code="KMPR47", agenda=[round]
    )
    house.done(house.otto, create, scope=PROGRAMME)
    house.done(house.fatima, LineUp(round=round.round, order="given"), scope=create.session)
    assert placed(house, create.session) == 4

    house.done(house.otto, RemoveSession(), scope=create.session)

    with house.read() as db:
        assert db.scalars(select(Presenter).where(Presenter.session_id == create.session)).all() == []
    assert placed(house, create.session) == 0


def test_how_long_a_queue_takes_counts_a_duo_once(house):
    on_the_roster(house)
    with house.read() as db:
        alone = places_for(db, house.programme)
    duo(house, house.chen, house.dewi)
    with house.read() as db:
        assert (alone, places_for(db, house.programme)) == (4, 3)
