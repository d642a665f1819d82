"""A rehearsal is wiped without a trace, and nothing else is."""

import pytest
from sqlalchemy import select

from facilitator.ledger.models import Holding
from facilitator.people.models import Grant, Person
from facilitator.privacy.commands import EndRehearsal
from facilitator.rounds.models import STEPPED, Round
from facilitator.rounds.states import state_of
from facilitator.sessions.models import Session
from facilitator.steering.agenda.commands import AddRound, RemoveRound
from facilitator.steering.commands import (
    EndSession,
    JoinSession,
    OpenRound,
    RetimeAgenda,
    RoundMinutes,
    StartRehearsal,
    StartSession,
    UndoStep,
)
from tests.boards.wall import texts, write
from tests.house import AGENDA, ANNA, DOEN, KANSEN, PARTICIPANTS, House, id_of
from tests.ledger.telling import snapshots
from tests.privacy.rehearsing import begin, canaries, live_through
from tests.steering.planning import agenda_version, talk
from tests.steering.stage import session_facts, state, step, undo


@pytest.fixture
def wiped(house: House) -> House:
    live_through(house)
    house.done(house.fatima, EndRehearsal())
    return house


def session_of(house: House) -> Session:
    with house.read() as db:
        return db.get_one(Session, house.session)


def held(house: House, kind: str) -> int:
    with house.read() as db:
        rows = db.query(Holding).filter_by(session=house.session, kind=kind).filter(Holding.body.is_not(None))
        return rows.count()


def test_a_rehearsal_leaves_canaries_in_many_tables(house):
    """So that the next test has something to find."""
    live_through(house)

    found = canaries(house)

    everywhere = {"note", "note_revision", "answer", "message", "group", "person", "holding", "session_archive"}
    assert found.keys() >= everywhere, found
    assert house.check() > 50


def test_after_a_clean_start_there_is_no_word_of_it_in_any_table(wiped):
    assert canaries(wiped) == {}
    assert wiped.check() > 0


def test_who_was_in_is_forgotten_but_for_the_roster(wiped):
    with wiped.read() as db:
        left = set(db.scalars(select(Person.name)))

    assert left == {"Gerda Smit", "Vera"}
    assert canaries(wiped, "Anna") == {}
    assert (held(wiped, "person"), held(wiped, "me"), held(wiped, "request")) == (0, 0, 0)


def test_it_stands_in_the_lobby_as_before(wiped):
    session = session_of(wiped)

    assert (session.started_at, session.ended_at, session.rehearsal_at, session.locked_at) == (None, None, None, None)
    assert session_facts(wiped) == (None, "join", None)
    with wiped.read() as db:
        rounds = db.scalars(select(Round).where(Round.session_id == wiped.session).order_by(Round.position)).all()
        facts = [[getattr(round, name) for name in (*STEPPED, "revealed_at")] for round in rounds]
    assert facts == [[plan.minutes] + [None] * 7 for plan in AGENDA]


def test_every_phone_has_to_join_again(wiped):
    for person in PARTICIPANTS:
        assert wiped.client(person).get(f"/s/{wiped.session}").headers["Location"] == f"/j/{wiped.code}"
        assert wiped.refused(person, OpenRound(round=wiped.round(KANSEN))) == "not_signed_in"
    with wiped.read() as db:
        grants = db.scalars(select(Grant).where(Grant.session_id == wiped.session, Grant.kind == "participant")).all()
    assert len(grants) >= 4
    assert all(grant.ended_at is not None and grant.person_id is None for grant in grants)


def test_the_screen_and_the_other_session_go_on(wiped):
    assert wiped.client(wiped.screen).get(f"/s/{wiped.session}/screen").status_code == 200
    assert wiped.client(wiped.vera).get(f"/s/{wiped.other_session}").status_code == 200
    assert wiped.check(wiped.other_session) > 0


def test_the_real_session_begins_with_nothing(wiped):
    anna = JoinSession(code=wiped.code, name="Anna", person=id_of("new", "Anna"), grant=id_of("new grant", "Anna"))
    wiped.done(wiped.nobody, anna)
    wiped.done(wiped.fatima, StartSession())
    wiped.open(KANSEN)

    assert texts(wiped) == []
    assert session_of(wiped).rehearsal_at is None
    assert wiped.refused(wiped.fatima, EndRehearsal()) == "not_a_rehearsal"
    assert wiped.check() > 0


def test_one_can_rehearse_again(wiped):
    wiped.done(wiped.otto, StartRehearsal())
    wiped.open(DOEN)
    wiped.done(wiped.otto, EndRehearsal())

    assert state(wiped, DOEN) == "planned"
    assert wiped.check() > 0


@pytest.mark.parametrize("moment", ["in the lobby", "running", "ended"])
def test_a_real_session_is_never_wiped(house, moment):
    if moment == "in the lobby":
        undo(house)
    else:
        house.open(KANSEN)
        write(house, house.anna, "Samen beginnen")
    if moment == "ended":
        house.done(house.fatima, EndSession())

    assert house.refused(house.fatima, EndRehearsal()) == "not_a_rehearsal"
    assert texts(house) == ([] if moment == "in the lobby" else ["Samen beginnen"])


def test_a_rehearsal_begins_in_the_lobby_only(house):
    assert house.refused(house.fatima, StartRehearsal()) == "already"
    begin(house)
    assert house.refused(house.fatima, StartRehearsal()) == "already"
    assert house.refused(house.fatima, StartSession()) == "already"
    house.done(house.fatima, EndSession())
    assert house.refused(house.fatima, StartRehearsal()) == "session_ended"
    house.done(house.fatima, EndRehearsal())
    assert state(house) == "planned"


def test_beginning_it_can_be_taken_back_as_long_as_nothing_was_done(house):
    begin(house)
    undo(house)
    assert (session_of(house).rehearsal_at, session_of(house).started_at) == (None, None)

    house.done(house.fatima, StartRehearsal())
    begun = step(house)
    house.open(KANSEN)
    undo(house)

    assert house.refused(house.fatima, UndoStep(step=begun)) == "too_late_to_undo"
    house.done(house.fatima, EndRehearsal())
    assert house.check() > 0


def test_what_was_open_for_real_is_no_rehearsal_any_more(house):
    house.open(KANSEN)
    write(house, house.anna, "Echt")
    undo(house)
    undo(house)

    assert house.refused(house.fatima, StartRehearsal()) == "rehearsal_too_late"
    assert texts(house) == ["Echt"]


def test_minutes_that_were_chosen_before_it_stay(house):
    undo(house)
    house.done(house.fatima, RetimeAgenda(rounds=[RoundMinutes(round=house.round(DOEN), minutes=8)]))
    house.done(house.fatima, StartRehearsal())
    house.done(house.fatima, RetimeAgenda(rounds=[RoundMinutes(round=house.round(DOEN), minutes=5)]))

    house.done(house.fatima, EndRehearsal())

    with house.read() as db:
        round = db.get_one(Round, house.round(DOEN))
    assert (round.minutes, round.planned_minutes) == (8, 10)


def test_a_round_that_was_added_in_it_has_never_been_open(house):
    begin(house)
    added = talk()
    house.done(house.fatima, AddRound(round=added, base=agenda_version(house)))
    house.done(house.fatima, RetimeAgenda(rounds=[RoundMinutes(round=added.round, minutes=3)]))
    house.done(house.fatima, OpenRound(round=added.round))
    house.done(house.fatima, EndRehearsal())

    with house.read() as db:
        round = db.get_one(Round, added.round)
    assert (state_of(round), round.ends_at, round.minutes, round.planned_minutes) == ("planned", None, 5, None)
    house.done(house.fatima, RemoveRound(round=added.round, base=agenda_version(house)))
    assert house.check() > 0


def test_everybody_is_told_that_what_they_held_is_gone(house):
    """Who listens on is left with the agenda and the way in, and nothing of what was done."""
    live_through(house)
    house.done(house.fatima, EndRehearsal())

    here = {audience: body for (session, audience), body in snapshots(house).items() if session == house.session}
    after = {audience: set(body["put"]) for audience, body in here.items()}
    assert after[f"person:{ANNA.id}"] == set()
    assert after["everyone"] == {"session", "round", "hears"}
    assert {audience for audience, kinds in after.items() if kinds} == {"everyone", "facilitators", "screen"}
