"""Names when a period ends, where somebody comes late, or something was left in a corner."""

import pytest

from facilitator.clock import clock
from facilitator.ids import new_id
from facilitator.programmes.roster.commands import EnrolPerson, RemoveEnrolment
from facilitator.sessions.details_commands import EditSession
from facilitator.steering.commands import EndSession, JoinSession, ReopenSession, StartSession
from tests.privacy.erasing import NAME, archived, take_part
from tests.privacy.rehearsing import canaries
from tests.privacy.test_retention import DAY, over, plan, set_retention, sweep_all

__all__ = ["over"]  # a fixture

AT_ONCE = "worden dan meteen gewist"


def test_never_while_a_session_of_it_goes_on_that_was_ended_long_ago(house):
    take_part(house)
    set_retention(house, 30)
    house.later(ms=29 * DAY)
    house.done(house.fatima, ReopenSession())
    house.later(ms=2 * DAY)

    sweep_all(house)

    assert canaries(house, NAME).keys() >= {"person", "enrolment"}


def test_who_is_put_on_the_roster_of_a_programme_that_is_long_over_stays_for_the_period(over):
    over.done(over.otto, EnrolPerson(enrolment=new_id(), person=new_id(), name=f"Wim {NAME}"))
    over.later(ms=29 * DAY)
    sweep_all(over)
    assert canaries(over, NAME).keys() == {"person"}

    over.later(ms=2 * DAY)
    sweep_all(over)
    assert canaries(over, NAME) == {}


def test_who_waits_for_a_session_whose_day_is_long_over_stays(over):
    """Its date was mistyped, or it was put off: people come in before it is started."""
    later = plan(over, starts_at=1)

    over.done(over.nobody, JoinSession(code="XXX222", name=f"Wim {NAME}", person=new_id(), grant=new_id()), scope=later)
    sweep_all(over)

    assert canaries(over, NAME).keys() >= {"person"}


@pytest.mark.parametrize("ends", [True, False])
def test_guests_go_too_also_of_a_session_to_which_nobody_came(house, ends):
    take_part(house)
    set_retention(house, 30)
    details = {"title": "Dag 2", "language": "nl", "starts_at": 1, "zone": "Europe/Amsterdam"}
    later = plan(house, starts_at=1)
    house.done(house.otto, EditSession(base=1, guests=[f"Gast {NAME}"], **details), scope=later)
    if ends:
        house.done(house.otto, StartSession(), scope=later)
        house.done(house.otto, EndSession(), scope=later)
    sweep_all(house)

    house.later(ms=31 * DAY)
    sweep_all(house)

    assert canaries(house, NAME) == {}
    assert house.refused(house.otto, EditSession(base=2, **details), scope=later) == "changed_meanwhile"
    assert house.check(later) > 0


def test_who_was_missed_and_left_the_roster_goes_from_the_archive(house):
    enrolment = new_id()
    house.done(house.otto, EnrolPerson(enrolment=enrolment, person=new_id(), name=f"Wim {NAME}"))
    house.done(house.fatima, EndSession())
    sweep_all(house)
    house.done(house.otto, RemoveEnrolment(enrolment=enrolment))
    set_retention(house, 30)
    assert canaries(house, NAME).keys() == {"session_archive"}

    house.later(ms=31 * DAY)
    house.done(house.willem, EndSession(), scope=house.other_session)
    sweep_all(house)

    assert canaries(house, NAME) == {}
    assert archived(house).document != ""


def test_a_page_that_takes_away_what_kept_the_names_says_so(house):
    take_part(house)
    set_retention(house, 30)
    later = plan(house, starts_at=clock.now() + 60 * DAY)
    otto = house.client(house.otto)
    pages = [f"/s/{later}/remove", f"/s/{house.session}/erase"]
    said = [AT_ONCE in otto.get(page).get_data(as_text=True) for page in pages]
    house.later(ms=31 * DAY)

    assert said == [False, False]
    assert [AT_ONCE in otto.get(page).get_data(as_text=True) for page in pages] == [True, False]
