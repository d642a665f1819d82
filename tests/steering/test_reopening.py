"""A session that was ended by mistake goes on as it was; what was frozen is a new issue when it ends again."""

import pytest

from facilitator.boards.commands import AddNote
from facilitator.boards.models import Note
from facilitator.groups.commands import MovePerson
from facilitator.ids import new_id
from facilitator.privacy.commands import EndRehearsal
from facilitator.rounds.models import Round
from facilitator.sessions.commands import RenamePerson
from facilitator.sessions.models import Session
from facilitator.steering.commands import CloseRound, EndSession, JoinSession, PauseRound, ReopenSession, UndoStep
from facilitator.steering.steps import latest_step
from tests.archive.story import document, frozen
from tests.boards.wall import write
from tests.groups.tables import held, seated, sitting
from tests.house import CODE, DOEN, KANSEN, House
from tests.privacy.rehearsing import live_through

MINUTE = 60_000


def round_of(house: House, position: int) -> Round:
    with house.read() as db:
        return db.get_one(Round, house.round(position))


def end_and_reopen(house: House, *, after: int = 3 * MINUTE) -> None:
    house.done(house.fatima, EndSession())
    house.sweep()
    house.later(ms=after)
    house.done(house.otto, ReopenSession())


def test_what_was_open_goes_on_with_the_time_it_had(house: House):
    house.open(KANSEN)
    house.later(ms=4 * MINUTE)
    before = round_of(house, KANSEN)
    house.done(house.fatima, EndSession())
    house.later(ms=30 * MINUTE)
    house.done(house.fatima, ReopenSession())
    after = round_of(house, KANSEN)

    assert (after.opened_at, after.closed_at, after.grace_until) == (before.opened_at, None, None)
    assert 30 * MINUTE <= after.ends_at - before.ends_at <= 31 * MINUTE
    assert held(house, "everyone")["session"][house.session]["state"] == "running"
    write(house, house.anna, "Nog een")
    assert held(house, f"person:{house.anna.id}")["mine"]
    assert house.check() > 30


@pytest.mark.parametrize(("before", "state"), [(PauseRound, "paused"), (CloseRound, "closing")])
def test_what_was_paused_or_closing_still_is(house: House, before, state):
    house.done(house.fatima, before(round=house.open(KANSEN)))
    end_and_reopen(house)

    assert held(house, "everyone")["round"][house.round(KANSEN)]["state"] == state


def test_what_had_closed_before_the_end_stays_closed(house: House):
    house.open(KANSEN)
    house.open(DOEN)
    house.later(ms=2 * MINUTE)
    house.sweep()
    end_and_reopen(house)

    states = {id: round["state"] for id, round in held(house, "everyone")["round"].items()}
    assert (states[house.round(KANSEN)], states[house.round(DOEN)]) == ("closed", "running")


def test_who_had_left_the_door_may_join_again(house: House):
    joining = JoinSession(code=CODE, name="Emine", person=new_id(), grant=new_id())
    house.done(house.fatima, EndSession())
    assert house.refused(house.nobody, joining) == "door_closed"
    house.done(house.fatima, ReopenSession())

    house.done(house.nobody, joining)


def test_a_note_that_came_while_it_was_over_stays_late(house: House):
    house.open(KANSEN)
    house.done(house.fatima, EndSession())
    late = new_id()
    board, column = house.board(KANSEN), house.column(KANSEN)
    house.done(house.anna, AddNote(note=late, board=board, column=column, text="Te laat?"))
    house.done(house.fatima, ReopenSession())

    with house.read() as db:
        assert db.get_one(Note, late).late_at is not None


def test_the_groups_are_as_they_were(house: House):
    _first, second = seated(house, [house.anna, house.bram], [house.chen, house.dewi])
    house.done(house.fatima, MovePerson(person=house.anna.id, group=second))
    before = sitting(house)
    end_and_reopen(house)

    assert sitting(house) == before


def test_the_next_end_makes_a_new_issue_that_says_so(house: House):
    house.open(KANSEN)
    house.done(house.fatima, EndSession())
    house.sweep()
    assert (frozen(house).issue, document(house)["session"]["reopened_at"]) == (1, None)
    house.done(house.otto, ReopenSession())
    assert "archive" not in held(house, "facilitators")
    assert house.client(house.fatima).get(f"/s/{house.session}/archive.json").status_code == 404
    assert house.sweep() == 0

    write(house, house.anna, "Toch nog iets")
    house.done(house.fatima, EndSession())
    house.sweep()

    told = document(house)
    assert (frozen(house).issue, told["session"]["reopened_at"] is None) == (2, False)
    assert [(step["verb"], step["by"], step["undone_at"] is None) for step in told["steps"]][-2:] == [
        ("EndSession", "Fatima", False),
        ("EndSession", "Fatima", True),
    ]
    assert held(house, "facilitators")["archive"][house.session]["issue"] == 2


def test_only_what_has_ended_is_reopened_and_the_end_is_no_step_to_undo(house: House):
    assert house.refused(house.fatima, ReopenSession()) == "already"
    house.done(house.fatima, EndSession())
    with house.read() as db:
        end = latest_step(db, house.session)
    assert end is not None
    assert house.refused(house.fatima, UndoStep(step=end.id)) == "session_ended"
    house.done(house.fatima, ReopenSession())

    assert house.refused(house.fatima, UndoStep(step=end.id)) == "nothing_to_undo"
    assert house.refused(house.fatima, ReopenSession()) == "already"


def test_a_rehearsal_that_was_reopened_leaves_no_trace_of_it(house: House):
    live_through(house)
    with house.read() as db:
        ended = db.get_one(Session, house.session).ended_at is not None
    if not ended:
        house.done(house.fatima, EndSession())
    house.done(house.fatima, ReopenSession())
    house.done(house.otto, EndRehearsal())

    with house.read() as db:
        session = db.get_one(Session, house.session)
        assert (session.ended_at, session.reopened_at) == (None, None)
    assert house.check() > 10


def test_a_name_can_be_corrected_again_by_its_owner(house: House):
    end_and_reopen(house)

    house.done(house.anna, RenamePerson(person=house.anna.id, name="Anna de Wit"))
