"""Copies of a session and of a programme; and a session taken away that never began."""

import pytest
from sqlalchemy import select

from facilitator.ids import derived_id, new_code, new_id
from facilitator.people.models import Person, Role
from facilitator.privacy.commands import EndRehearsal
from facilitator.programmes.models import Enrolment
from facilitator.rounds.models import Round
from facilitator.sessions.models import Attendance, Session
from facilitator.sessions.moments import as_typed
from facilitator.steering.planning.commands import CopySession, RemoveSession
from tests.house import AGENDA, DOEN, House
from tests.planning.browser import Browser, begins_programmes, landed, text_of
from tests.planning.test_details import plan
from tests.privacy.rehearsing import begin
from tests.sessions.door import enrol

WHEN = {"date": "2027-05-14", "time": "10:00"}


def rounds_of(house: House, session: str) -> list[Round]:
    with house.read() as db:
        return list(db.scalars(select(Round).where(Round.session_id == session).order_by(Round.position)))


def copied(house: House, **typed: str) -> str:
    response = Browser(house, house.fatima).fill_in(f"/s/{house.session}/copy", **{**WHEN, **typed})
    return landed(response).split("/")[2]


def test_a_copy_has_the_rounds_as_they_were_planned_and_nobody_in_it(house):
    house.open(DOEN)

    copy = copied(house)

    was, now = rounds_of(house, house.session), rounds_of(house, copy)
    assert [(one.title, one.kind, one.settings, one.grouping, one.seating) for one in now] == [
        (one.title, one.kind, one.settings, one.grouping, one.seating) for one in was
    ]
    assert len(now) == len(AGENDA)
    assert all(one.opened_at is None and one.first_opened_at is None for one in now)
    with house.read() as db:
        assert db.scalars(select(Attendance).where(Attendance.session_id == copy)).all() == []
        session = db.get_one(Session, copy)
        assert (session.started_at, session.guests) == (None, [])
    assert house.check(copy) > 5


def test_a_copy_that_is_sent_twice_is_one(house):
    fatima = Browser(house, house.fatima)
    sheet = fatima.form(f"/s/{house.session}/copy")

    assert landed(fatima.send(sheet, **WHEN)) == landed(fatima.send(sheet, **WHEN))


def test_nobody_copies_into_a_programme_that_is_not_theirs_nor_out_of_one(house):
    copy = CopySession(
        source=house.session, session=new_id(), title="Mee", starts_at=1, zone="UTC", join_code=new_code()
    )

    assert house.refused(house.fatima, copy, scope=house.other_programme) == "not_allowed"
    assert house.refused(house.willem, copy, scope=house.other_programme) == "not_allowed"


def test_a_copy_of_a_programme_keeps_the_distances_and_takes_the_people_along_by_choice(house):
    begins_programmes(house, house.otto)
    enrol(house, "Anna de Wit")
    first, second = plan(house, date="2026-03-11"), plan(house, date="2026-04-08", time="09:30")
    otto = Browser(house, house.otto)
    address = f"/programmes/{house.programme}/copy"

    new = landed(otto.fill_in(address, title="Cohort 2", date="2027-03-10", roster="on")).rpartition("/")[2]

    with house.read() as db:
        starts = {
            one.title + str(one.starts_at): as_typed(one.starts_at, one.zone)
            for one in db.scalars(select(Session).where(Session.programme_id == new))
        }
        people = db.scalars(
            select(Person).join(Enrolment, Enrolment.person_id == Person.id).where(Enrolment.programme_id == new)
        ).all()
        role = db.get_one(Role, (house.otto.id, new)).role
    assert sorted(starts.values())[:2] == [("2027-03-10", "10:00"), ("2027-04-07", "09:30")]
    assert [person.name for person in people] == ["Anna de Wit"]
    assert role == "organiser"
    assert {first.id, second.id}.isdisjoint(starts)


def test_people_of_a_copy_are_people_of_their_own(house):
    """Who is erased from one programme stays in the other."""
    begins_programmes(house, house.otto)
    enrol(house, "Anna de Wit")
    otto = Browser(house, house.otto)
    new = landed(otto.fill_in(f"/programmes/{house.programme}/copy", date="2027-03-10", roster="on")).rpartition("/")[2]

    with house.read() as db:
        here = set(db.scalars(select(Enrolment.person_id).where(Enrolment.programme_id == house.programme)))
        there = set(db.scalars(select(Enrolment.person_id).where(Enrolment.programme_id == new)))
    assert len(here) == len(there) == 1
    assert here.isdisjoint(there)
    assert there == {derived_id("person", new, person) for person in here}


def test_without_the_choice_nobody_comes_along(house):
    begins_programmes(house, house.otto)
    enrol(house, "Anna de Wit")
    otto = Browser(house, house.otto)
    new = landed(otto.fill_in(f"/programmes/{house.programme}/copy", date="2027-03-10")).rpartition("/")[2]

    with house.read() as db:
        assert db.scalars(select(Enrolment).where(Enrolment.programme_id == new)).all() == []


def test_a_session_that_never_began_is_taken_away_with_all_of_it(house):
    session = plan(house)
    otto = Browser(house, house.otto)

    assert landed(otto.fill_in(f"/s/{session.id}/remove")) == f"/programmes/{house.programme}"

    assert rounds_of(house, session.id) == []
    assert house.check(session.id) == 0
    assert otto.client.get(f"/s/{session.id}/details").status_code == 404
    assert session.id not in otto.open(f"/programmes/{house.programme}")


def test_a_screen_that_was_open_on_it_is_shut(house):
    begin(house)
    house.done(house.fatima, EndRehearsal())
    screen = house.client(house.screen)
    assert screen.get(f"/s/{house.session}/screen").status_code == 200

    house.done(house.otto, RemoveSession())

    assert screen.get(f"/s/{house.session}/screen").status_code == 404


@pytest.mark.parametrize("came_in", [True, False])
def test_a_session_that_began_is_not_taken_away(house, came_in):
    if came_in:
        begin(house)  # a rehearsal runs
    otto = Browser(house, house.otto)

    assert house.refused(house.otto, RemoveSession()) == "session_begun"
    assert f"/s/{house.session}/erase" in otto.open(f"/s/{house.session}/remove")


def test_a_facilitator_takes_nothing_away(house):
    session = plan(house)

    assert house.refused(house.fatima, RemoveSession(), scope=session.id) == "not_allowed"
    assert house.client(house.fatima).get(f"/s/{session.id}/remove").status_code == 403
    assert "/remove" not in text_of(house.client(house.fatima).get(f"/s/{session.id}/details"))
