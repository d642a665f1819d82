"""Two processes write at once, in each other's way, and nothing is lost, doubled, or out of step: R7's part of it.

`FACILITATOR_BATCHES=10000` for the long form; docs/figures.md has its figures.
"""

import os
from collections import Counter

import pytest

from facilitator.boards.models import Note
from facilitator.ids import new_id
from facilitator.ledger.models import Progress, Receipt
from facilitator.people.models import Account, Person
from facilitator.programmes.models import Enrolment
from facilitator.steering.commands import CreateSession, JoinSession, OpenRound, RoundPlan, StartSession
from tests.agenda import id_of
from tests.house import KANSEN, OTHER_AGENDA, House
from tests.members import PARTICIPANTS
from tests.postgres.two_writers import SISTER, play

BATCHES = int(os.environ.get("FACILITATOR_BATCHES", "300"))


@pytest.fixture
def meetings(house: House) -> House:
    """Two sessions of one programme, with the same people in both, and one of another; a board is open in each."""
    house.open(KANSEN)
    house.done(house.willem, OpenRound(round=OTHER_AGENDA[0].round), scope=house.other_session)
    sister, round = id_of(SISTER), id_of(SISTER, "round")
    agenda = [RoundPlan(round=round, title="Ook", kind="notes", settings={"columns": [{"title": "Ook"}]})]
    plan = CreateSession(session=sister, title="Ook", starts_at=1_795_000_000_000, join_code="TRW234", agenda=agenda)
    house.done(house.otto, plan, scope=house.programme)
    house.hand_out_links()
    for one in PARTICIPANTS:
        known = {"enrolment": id_of("enrolment", one.name), "person": new_id(), "grant": new_id()}
        house.done(house.nobody, JoinSession(code="TRW234", name=one.name, **known), scope=sister)
    house.done(house.fatima, StartSession(), scope=sister)
    house.done(house.fatima, OpenRound(round=round), scope=sister)
    return house


def counts(house: House) -> list[int]:
    with house.read() as db:
        return [db.query(model).count() for model in (Note, Person, Enrolment, Account, Receipt)]


@pytest.mark.timeout(3600)
def test_two_processes_write_at_once(meetings, postgres):
    before, said = counts(meetings), len(postgres.said())

    told = sum((Counter(one) for one in play(str(meetings.settings.store), BATCHES)), Counter())

    print(f"{BATCHES} batches: {dict(sorted(told.items()))}")
    applied = Counter({what.removesuffix(" applied"): many for what, many in told.items() if what.endswith(" applied")})
    grown = [after - was for after, was in zip(counts(meetings), before, strict=True)]
    people = applied["JoinSession"] + applied["EnrolPerson"]
    assert grown == [applied["AddNote"], people, applied["EnrolPerson"], applied["CreateAccount"], applied.total()]
    assert all(applied[what] > 0 for what in ("AddNote", "RenamePerson", "JoinSession", "EnrolPerson", "CreateAccount"))
    assert {what.split()[1] for what in told} == {"applied"}
    for session in (meetings.session, meetings.other_session, id_of(SISTER)):
        assert meetings.check(session) > 10
    assert "deadlock" not in postgres.said()[said:]
    name = str(meetings.settings.store).partition("@/")[2].partition("?")[0]
    assert postgres.tell(f"SELECT deadlocks FROM pg_stat_database WHERE datname = '{name}'") == [(0,)]
    with meetings.read() as db:
        assert db.query(Progress).count() >= 5
