"""One session is erased, and nothing else."""

from sqlalchemy import select

from facilitator.people.models import Grant, Person
from facilitator.privacy.commands import EraseSession
from facilitator.steering.commands import EndSession
from tests.privacy.erasing import NAME, ROOM, WILHELMINA, WORDS, cleaned, take_part
from tests.privacy.rehearsing import canaries


def test_a_session_goes_with_everything_that_was_done_in_it(house):
    take_part(house)

    house.done(house.otto, EraseSession())
    assert cleaned(house)

    assert canaries(house, WORDS) == canaries(house, ROOM) == canaries(house, house.session) == {}
    assert canaries(house, NAME).keys() == {"person", "enrolment"}  # she stands on the roster
    assert canaries(house, "Anna") == {}
    with house.read() as db:
        assert set(db.scalars(select(Person.name))) == {WILHELMINA.name, "Gerda Smit", "Vera"}
    assert house.check(house.other_session) > 0


def test_who_was_in_an_erased_session_is_shut_out(house):
    house.done(house.fatima, EndSession())
    house.done(house.otto, EraseSession())

    with house.read() as db:
        grants = db.scalars(select(Grant).where(Grant.kind.in_(["participant", "screen"]))).all()
    ended = {grant.id: grant.ended_at is not None for grant in grants}
    assert (ended[house.anna.grant], ended[house.screen.grant], ended[house.vera.grant]) == (True, True, False)
    assert house.client(house.anna).get(f"/s/{house.session}").status_code == 404
    assert house.client(house.fatima).get(f"/s/{house.session}/console").status_code == 404


def test_a_session_that_runs_is_not_erased(house):
    assert house.refused(house.otto, EraseSession()) == "still_running"
