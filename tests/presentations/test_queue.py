"""The queue: places are moved and swapped, and who is absent keeps theirs."""

import pytest

from facilitator.ids import new_id
from facilitator.presentations.commands import (
    LineUp,
    MarkAbsent,
    MovePresentation,
    RemovePresentation,
    StartPresentation,
    SwapPresentations,
)
from facilitator.presentations.models import Presentation
from facilitator.programmes.roster.commands import EditEnrolment
from facilitator.steering.agenda.commands import RemoveRound
from facilitator.steering.commands import CloseRound, CreateSession, EndSession, RoundPlan, UndoStep
from facilitator.steering.doors.commands import ReadmitPerson, RemovePerson
from facilitator.steering.planning.commands import RemoveSession
from tests.ambitions.writing import NEXT_CODE, NEXT_SESSION
from tests.presentations.stage import (
    agenda_version,
    duo,
    enrolment_of,
    held,
    names,
    on_stage,
    on_the_roster,
    order_of,
    paused_queue,
    planned,
    queued,
    round_of,
    row,
    state,
)
from tests.steering.stage import step


def positions(house, round):
    return [row(house, id).position for id in order_of(house, round)]


def test_places_are_moved_and_swapped_without_a_gap(house):
    queue = queued(house)
    round = round_of(house, queue[0])

    house.done(house.fatima, MovePresentation(presentation=queue[3], before=queue[0]))
    assert names(house, round) == ["Dewi", "Anna", "Bram", "Chen"]
    house.done(house.fatima, SwapPresentations(presentation=queue[0], other=queue[2]))
    assert names(house, round) == ["Dewi", "Chen", "Bram", "Anna"]
    house.done(house.fatima, MovePresentation(presentation=queue[3]))
    assert names(house, round) == ["Chen", "Bram", "Anna", "Dewi"]
    house.done(house.fatima, RemovePresentation(presentation=queue[1]))
    assert names(house, round) == ["Chen", "Anna", "Dewi"]
    assert positions(house, round) == [0, 1, 2]
    assert house.check() > 0


def test_a_pause_stands_in_the_queue_like_anybody(house):
    queue = queued(house)
    round = round_of(house, queue[0])

    pause = paused_queue(house, round, before=queue[2])
    assert names(house, round) == ["Anna", "Bram", "pauze", "Chen", "Dewi"]
    house.done(house.fatima, MovePresentation(presentation=pause, before=queue[1]))
    assert names(house, round) == ["Anna", "pauze", "Bram", "Chen", "Dewi"]
    assert held(house, "everyone")["presentation"][pause]["minutes"] == 15
    assert pause not in held(house, "facilitators")["presenter"]


@pytest.mark.parametrize("begun", ["on", "ended"])
def test_the_place_of_what_has_begun_stands(house, begun):
    queue = queued(house)
    on_stage(house, queue[1])
    if begun == "ended":
        on_stage(house, queue[3])

    for command in (
        MovePresentation(presentation=queue[1]),
        MovePresentation(presentation=queue[0], before=queue[1]),
        SwapPresentations(presentation=queue[0], other=queue[1]),
        RemovePresentation(presentation=queue[1]),
        MarkAbsent(presentation=queue[1], absent=True),
    ):
        assert house.refused(house.fatima, command) == "on_stage"
    assert order_of(house, round_of(house, queue[0])) == queue


def test_what_began_by_mistake_keeps_its_place_as_peers_may_have_said_something(house):
    queue = queued(house)
    on_stage(house, queue[0])
    house.done(house.fatima, UndoStep(step=step(house)))

    assert state(house, queue[0]) == "waiting"
    assert house.refused(house.fatima, RemovePresentation(presentation=queue[0])) == "on_stage"
    house.done(house.fatima, MovePresentation(presentation=queue[0]))


def test_moving_to_where_it_stands_is_nothing(house):
    queue = queued(house)

    for before in (queue[0], queue[1]):
        assert house.refused(house.fatima, MovePresentation(presentation=queue[0], before=before)) == "already"
    assert house.refused(house.fatima, MovePresentation(presentation=queue[3])) == "already"


def test_what_is_of_another_session_is_not_there(house):
    queue = queued(house)

    command = MovePresentation(presentation=queue[0])
    assert house.send(house.willem, command, scope=house.other_session).error.code == "unknown_presentation"


def test_who_is_absent_keeps_their_place(house):
    queue = queued(house)

    house.done(house.fatima, MarkAbsent(presentation=queue[0], absent=True))
    assert state(house, queue[0]) == "absent"
    assert house.refused(house.fatima, MarkAbsent(presentation=queue[0], absent=True)) == "already"
    house.done(house.fatima, MarkAbsent(presentation=queue[0], absent=False))
    assert state(house, queue[0]) == "waiting"
    assert order_of(house, round_of(house, queue[0])) == queue


def test_who_is_sent_away_is_absent_until_they_are_let_in_again(house):
    queue = queued(house)

    house.done(house.fatima, RemovePerson(person=house.bram.id))
    assert state(house, queue[1]) == "absent"
    house.done(house.fatima, ReadmitPerson(person=house.bram.id))
    assert state(house, queue[1]) == "waiting"


def test_of_a_duo_the_other_half_can_present_alone(house):
    duo(house, house.anna, house.bram)
    (both, *_) = queued(house)

    house.done(house.fatima, RemovePerson(person=house.anna.id))
    assert state(house, both) == "waiting"
    house.done(house.fatima, RemovePerson(person=house.bram.id))
    assert state(house, both) == "absent"


def test_names_follow_who_is_called_otherwise(house):
    on_the_roster(house)
    queue = queued(house)
    edit = EditEnrolment(enrolment=enrolment_of(house.anna), base=1, name="Annemarie", organisation="Rijn en Venen")

    house.done(house.otto, edit)

    seen = held(house, "everyone")["presentation"][queue[0]]
    assert (seen["names"], seen["organisations"]) == (["Annemarie"], ["Rijn en Venen"])


def test_nothing_moves_after_the_round_or_the_session(house):
    queue = queued(house)
    round = round_of(house, queue[0])
    house.done(house.fatima, CloseRound(round=round))
    assert house.refused(house.fatima, MovePresentation(presentation=queue[0])) == "round_closed"
    house.done(house.fatima, EndSession())
    for command in (
        LineUp(round=round, order="given"),
        MovePresentation(presentation=queue[0]),
        RemovePresentation(presentation=queue[0]),
        MarkAbsent(presentation=queue[0], absent=True),
        StartPresentation(presentation=queue[0]),
    ):
        assert house.refused(house.fatima, command) == "session_ended"


def test_a_round_that_was_never_opened_goes_with_its_queue(house):
    round = planned(house)
    house.done(house.fatima, LineUp(round=round, order="given"))
    paused_queue(house, round)

    house.done(house.fatima, RemoveRound(round=round, base=agenda_version(house)))

    with house.read() as db:
        assert db.query(Presentation).count() == 0
    assert house.check() > 0


def test_a_meeting_that_never_began_goes_with_its_queue(house):
    on_the_roster(house)
    plan = RoundPlan(round=new_id(), title="Presentaties", kind="presentations")
    begin = CreateSession(session=NEXT_SESSION, title="Verder", starts_at=0, join_code=NEXT_CODE, agenda=[plan])
    house.done(house.otto, begin)
    house.done(house.fatima, LineUp(round=plan.round, order="given"), scope=NEXT_SESSION)
    assert len(order_of(house, plan.round)) == 4

    house.done(house.otto, RemoveSession(), scope=NEXT_SESSION)

    assert order_of(house, plan.round) == []
