"""Names go by themselves when the period of their programme has ended, and not before."""

import orjson
import pytest
from sqlalchemy import select

from facilitator.clock import clock
from facilitator.ids import new_id
from facilitator.people.models import Account, Person
from facilitator.privacy.commands import ForgetNames, SetRetention
from facilitator.privacy.models import Erasure
from facilitator.programmes.commands import CreateProgramme
from facilitator.programmes.models import Enrolment, Programme
from facilitator.programmes.roster.commands import EnrolPerson
from facilitator.programmes.roster.queries import roster_of
from facilitator.sessions.models import Attendance
from facilitator.steering.commands import (
    CreateSession,
    EndSession,
    JoinSession,
    RoundPlan,
    StartSession,
)
from tests.house import AGENDA, PROGRAMME, SESSION, House
from tests.privacy.erasing import NAME, WORDS, archived, cleaned, files_with, take_part
from tests.privacy.rehearsing import canaries

DAY = 24 * 3600 * 1000


def set_retention(house: House, days: int | None, base: int = 1) -> None:
    house.done(house.otto, SetRetention(base=base, days=days))


def sweep_all(house: House) -> None:
    while house.sweep():
        pass


def programme(house: House) -> Programme:
    with house.read() as db:
        return db.get_one(Programme, PROGRAMME)


def fresh_agenda() -> list[RoundPlan]:
    return [round.model_copy(update={"round": new_id()}) for round in AGENDA]


def plan(house: House, *, starts_at: int) -> str:
    """Plan another session; its id."""
    agenda = fresh_agenda()
    later = CreateSession(session=new_id(), title="Dag 2", starts_at=starts_at, join_code="XXX222", agenda=agenda)
    house.done(house.otto, later)
    return later.session


@pytest.fixture
def over(house):
    """The period of 30 days has ended."""
    take_part(house)
    set_retention(house, 30)
    house.later(ms=31 * DAY)
    sweep_all(house)
    return house


def test_a_meeting_planned_in_a_year_that_has_passed_takes_nobody_along(house):
    """A slip of the pen: the people who were put on the roster this morning are still on it this afternoon."""
    house.done(house.fatima, EndSession())
    programme, now = new_id(), clock.now()
    house.done(house.host, CreateProgramme(programme=programme, title="Leerkring"))
    house.done(house.host, EnrolPerson(enrolment=new_id(), person=new_id(), name=NAME), scope=programme)
    slip = CreateSession(
        session=new_id(), title="Dag 1", starts_at=now - 800 * DAY, join_code="XXX222", agenda=fresh_agenda()
    )
    house.done(house.host, slip, scope=programme)

    sweep_all(house)
    assert on_the_roster(house, programme) == [NAME]
    house.later(ms=366 * DAY)
    sweep_all(house)
    assert on_the_roster(house, programme) == []


def on_the_roster(house: House, programme: str) -> list[str]:
    with house.read() as db:
        return [one.name for one in roster_of(db, programme)]


def test_a_day_early_every_name_is_there(house):
    take_part(house)
    set_retention(house, 30)

    house.later(ms=29 * DAY)
    sweep_all(house)

    assert canaries(house, NAME).keys() >= {"person", "enrolment", "session_archive"}
    assert programme(house).names_gone_at is None


def test_when_it_ends_every_name_goes_and_every_word_stays(over):
    assert canaries(over, NAME) == {}
    assert canaries(over, WORDS).keys() >= {"note", "note_revision", "answer", "session_archive"}
    assert over.check() > 50
    with over.read() as db:
        assert db.scalars(select(Enrolment).where(Enrolment.programme_id == PROGRAMME)).all() == []
        left = set(db.scalars(select(Person.name)))
    assert left == {"naam gewist", "Vera"}
    assert programme(over).names_gone_at is not None


def test_the_archive_says_so_and_names_the_team_only(over):
    told = orjson.loads(archived(over).document)

    assert told["erased"] == told["turnout"] == len(told["people"]) == 5
    assert told["absent"] == []
    assert {person["name"] for person in told["people"]} == {"naam gewist"}
    assert "Anna" not in archived(over).document.replace("Van Anna", "")


def test_it_is_off_the_disk(over):
    assert cleaned(over)
    assert files_with(over, NAME) == {}


def test_accounts_and_the_other_programme_stay(over):
    with over.read() as db:
        assert set(db.scalars(select(Account.name))) >= {"Fatima", "Otto", "Willem"}
        assert db.scalar(select(Person.name).where(Person.id == over.vera.id)) == "Vera"


def test_it_is_done_once(over):
    assert over.sweep() == 0
    with over.read() as db:
        erasures = db.scalars(select(Erasure)).all()
    assert [(row.kind, row.texts, row.by_label) for row in erasures] == [("names", False, "")]


def test_never_while_a_session_of_it_runs(house):
    """Not even when it was planned for a day long ago."""
    take_part(house)
    set_retention(house, 30)
    later = plan(house, starts_at=1)
    house.later(ms=31 * DAY)

    house.done(house.otto, StartSession(), scope=later)
    sweep_all(house)

    assert canaries(house, NAME).keys() >= {"person", "enrolment"}


def test_a_later_session_moves_the_day(house):
    take_part(house)
    set_retention(house, 30)
    with house.read() as db:
        last = db.scalar(select(Attendance.joined_at).where(Attendance.session_id == SESSION).limit(1))
    plan(house, starts_at=last + 20 * DAY)

    house.later(ms=31 * DAY)
    sweep_all(house)
    assert canaries(house, NAME) != {}

    house.later(ms=20 * DAY)
    sweep_all(house)
    assert canaries(house, NAME) == {}


def test_names_that_are_to_stay_stay(house):
    take_part(house)
    set_retention(house, None)

    house.later(ms=3000 * DAY)
    sweep_all(house)

    assert canaries(house, NAME).keys() >= {"person", "enrolment"}


def test_a_longer_period_chosen_meanwhile_holds(house):
    """What was found to be due is looked at again by who carries it out."""
    take_part(house)
    set_retention(house, 30)
    house.later(ms=31 * DAY)
    set_retention(house, 365, base=2)

    assert house.refused(house.system, ForgetNames(session=SESSION)) == "already"


def test_two_organisers_do_not_overwrite_each_other(house):
    set_retention(house, 90)

    assert house.refused(house.otto, SetRetention(base=1, days=30)) == "changed_meanwhile"
    assert programme(house).retention_days == 90


def test_who_comes_in_after_the_names_went_goes_at_the_next_end(over):
    """A programme that goes on has a last session again, and a day."""
    later = plan(over, starts_at=1)
    over.done(over.otto, StartSession(), scope=later)
    over.done(over.nobody, JoinSession(code="XXX222", name=f"Wim {NAME}", person=new_id(), grant=new_id()), scope=later)
    over.done(over.otto, EndSession(), scope=later)
    sweep_all(over)
    assert canaries(over, NAME).keys() >= {"person", "session_archive"}

    over.later(ms=31 * DAY)
    sweep_all(over)

    assert canaries(over, NAME) == {}
    assert over.check(later) > 0
