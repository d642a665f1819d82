"""One person in two sessions of a programme: an entity of one id in each, and each told of its own."""

import pytest

from facilitator.ledger import command as registry
from facilitator.people.models import Person
from facilitator.sessions.models import Attendance
from facilitator.steering.commands import CreateSession
from tests.house import AGENDA, House, id_of
from tests.ledger.plants import Break, answers, planted, waiting
from tests.ledger.telling import snapshots

NEXT = id_of("next session")


@pytest.fixture
def next_time(house: House, monkeypatch) -> House:
    """Anna is in the next session of the programme too, since a moment later."""
    agenda = [plan.model_copy(update={"round": id_of("next", plan.round)}) for plan in AGENDA]
    house.done(house.otto, CreateSession(session=NEXT, title="Dag 2", starts_at=1, join_code="XXX222", agenda=agenda))
    attends = Attendance(id=id_of("attends"), session_id=NEXT, person_id=house.anna.id, joined_at=7)
    carry_out(house, monkeypatch, lambda tx, actor, command: tx.db.add(attends))
    return house


def carry_out(house: House, monkeypatch, action) -> None:
    with planted(monkeypatch):
        registry._handlers[Break] = action
        assert answers(waiting(house, house.fatima, Break(title=str(action)))) == [["applied"]]


def names(house: House) -> dict[tuple[str, str], tuple[str, str]]:
    """(session, audience) → who `me` and `person` say that Anna is there."""
    found = {}
    for key, body in snapshots(house).items():
        for kind in ("me", "person"):
            if house.anna.id in body["put"].get(kind, {}):
                found[key] = body["put"][kind][house.anna.id]["name"]
    return found


def test_a_person_in_two_sessions_is_held_in_both(next_time):
    mine = f"person:{next_time.anna.id}"

    assert names(next_time) == {
        (session, audience): "Anna" for session in (next_time.session, NEXT) for audience in ("facilitators", mine)
    }
    assert next_time.check() > 20
    assert next_time.check(NEXT) > 5


def test_another_name_is_told_in_both(next_time, monkeypatch):
    def rename(tx, actor, command):
        tx.db.get_one(Person, next_time.anna.id).name = "Anne"

    carry_out(next_time, monkeypatch, rename)

    assert set(names(next_time).values()) == {"Anne"}
    assert len(names(next_time)) == 4
    assert next_time.check() + next_time.check(NEXT) > 25


def test_who_goes_from_one_is_still_in_the_other(next_time, monkeypatch):
    def leave(tx, actor, command):
        tx.db.delete(tx.db.get_one(Attendance, id_of("attends")))

    carry_out(next_time, monkeypatch, leave)

    assert {session for session, _ in names(next_time)} == {next_time.session}
    assert next_time.check() + next_time.check(NEXT) > 25
