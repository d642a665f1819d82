"""The queue: who gets a place in it and where, moved and swapped, and who may do that themselves."""

import pytest

from facilitator.ids import new_id
from facilitator.presentations.commands import (
    AddPause,
    AddPresentation,
    LineUp,
    MarkAbsent,
    MovePresentation,
    RemovePresentation,
    SignUp,
    StartPresentation,
    SwapPresentations,
)
from facilitator.presentations.models import Presentation
from facilitator.presentations.queue import MOST_PLACES
from facilitator.programmes.roster.commands import EditEnrolment
from facilitator.steering.agenda.commands import RemoveRound
from facilitator.steering.commands import CloseRound, CreateSession, EndSession, OpenRound, RoundPlan, UndoStep
from facilitator.steering.doors.commands import AddPerson, ReadmitPerson, RemovePerson
from facilitator.steering.planning.commands import RemoveSession
from tests.ambitions.writing import NEXT_CODE, NEXT_SESSION
from tests.house import KANSEN
from tests.presentations.stage import (
    agenda_version,
    duo,
    enrolment_of,
    held,
    of,
    on_stage,
    on_the_roster,
    order_of,
    paused_queue,
    planned,
    presenting,
    queued,
    round_of,
    row,
    state,
)
from tests.steering.stage import step


def names(house, round):
    """Who stands in the queue, in order, as everybody reads it."""
    seen = held(house, "facilitators")["presentation"]
    return [" en ".join(seen[id]["names"]) or "pauze" for id in order_of(house, round)]


def positions(house, round):
    return [row(house, id).position for id in order_of(house, round)]


def test_whoever_is_in_is_lined_up_by_name_when_there_is_no_roster(house):
    queue = queued(house)

    assert names(house, round_of(house, queue[0])) == ["Anna", "Bram", "Chen", "Dewi"]
    assert queue[0] == of(house, round_of(house, queue[0]), house.anna)


def test_a_duo_gets_one_place_and_a_guest_none(house):
    duo(house, house.bram, house.dewi)
    house.done(house.fatima, AddPerson(person=new_id(), name="Gast"))

    queue = queued(house)

    assert names(house, round_of(house, queue[0])) == ["Anna", "Bram en Dewi", "Chen"]


def test_who_is_on_the_roster_and_not_here_has_a_place_too(house):
    on_the_roster(house)
    house.done(house.fatima, RemovePerson(person=house.chen.id))

    assert len(queued(house)) == 4


def test_a_queue_made_beforehand_stands_when_the_round_opens(house):
    round = planned(house)
    house.done(house.fatima, LineUp(round=round, order="given"))
    first, *others = order_of(house, round)
    house.done(house.fatima, MovePresentation(presentation=first))
    assert "presentation" not in held(house, "everyone")
    assert "presenting" not in held(house, f"person:{house.anna.id}")

    house.done(house.fatima, OpenRound(round=round))

    assert order_of(house, round) == [*others, first]
    assert len(held(house, "everyone")["presentation"]) == 4
    assert held(house, f"person:{house.anna.id}")["presenting"][first]["position"] == 3


def test_lining_up_again_gives_a_place_to_who_came_since(house):
    queue = queued(house)
    round = round_of(house, queue[0])
    assert house.refused(house.fatima, LineUp(round=round, order="given")) == "already"
    house.done(house.fatima, AddPerson(person=new_id(), name="Aagje"))

    house.done(house.fatima, LineUp(round=round, order="random"))

    assert names(house, round) == ["Anna", "Bram", "Chen", "Dewi", "Aagje"]


def test_drawing_gives_everybody_every_place(house):
    """Each of forty draws is fair by itself; that all of them leave Anna first happens once in 4^40."""
    round = planned(house)
    first = set()
    for _ in range(40):
        house.done(house.fatima, LineUp(round=round, order="random"))
        queue = order_of(house, round)
        assert sorted(names(house, round)) == ["Anna", "Bram", "Chen", "Dewi"]
        first.add(names(house, round)[0])
        for presentation in queue:
            house.done(house.fatima, RemovePresentation(presentation=presentation))
        if len(first) > 1:
            break

    assert len(first) > 1


def test_an_order_drawn_once_stands_when_the_round_opens_again(house):
    queue = queued(house, order="random")
    round = round_of(house, queue[0])
    house.done(house.fatima, UndoStep(step=step(house)))
    assert "presentation" not in held(house, "everyone")

    house.done(house.fatima, OpenRound(round=round))

    assert order_of(house, round) == queue


def test_people_choose_their_own_place_and_may_give_it_back(house):
    duo(house, house.anna, house.bram)
    round = planned(house, order="signup")
    house.done(house.fatima, OpenRound(round=round))
    assert order_of(house, round) == []

    annas, chens = new_id(), new_id()
    house.done(house.chen, SignUp(presentation=chens, round=round))
    house.done(house.anna, SignUp(presentation=annas, round=round))
    assert names(house, round) == ["Chen", "Anna en Bram"]
    assert house.refused(house.bram, SignUp(presentation=new_id(), round=round)) == "presents_already"
    assert house.refused(house.dewi, RemovePresentation(presentation=chens)) == "not_allowed"

    house.done(house.bram, RemovePresentation(presentation=annas))
    assert names(house, round) == ["Chen"]


def test_nobody_signs_up_where_the_facilitator_makes_the_order(house):
    queue = queued(house)
    round = round_of(house, queue[0])

    assert house.refused(house.anna, SignUp(presentation=new_id(), round=round)) == "no_sign_up"
    assert house.refused(house.anna, RemovePresentation(presentation=queue[0])) == "no_sign_up"


def test_nobody_signs_up_before_the_round_opens_or_after_it_closed(house):
    round = planned(house, order="signup")
    assert house.refused(house.anna, SignUp(presentation=new_id(), round=round)) == "round_not_open"
    house.done(house.fatima, OpenRound(round=round))
    house.done(house.fatima, CloseRound(round=round))
    assert house.refused(house.anna, SignUp(presentation=new_id(), round=round)) == "round_closed"


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


def test_somebody_presents_once_in_a_round(house):
    queue = queued(house)
    add = AddPresentation(presentation=new_id(), round=round_of(house, queue[0]), people=[house.anna.id])

    assert house.refused(house.fatima, add) == "presents_already"


def test_a_facilitator_adds_a_guest_and_puts_two_together(house):
    on_the_roster(house)
    round = planned(house)
    house.done(house.fatima, AddPerson(person=(guest := new_id()), name="Gast"))
    both = AddPresentation(presentation=new_id(), round=round, people=[house.anna.id, house.bram.id])
    alone = AddPresentation(presentation=new_id(), round=round, people=[guest], before=both.presentation)

    house.done(house.fatima, both)
    house.done(house.fatima, alone)

    assert names(house, round) == ["Gast", "Anna en Bram"]
    assert presenting(house, both.presentation) == sorted(both.people)


def test_only_who_is_here_or_expected_gets_a_place(house):
    round = planned(house)
    house.done(house.fatima, RemovePerson(person=house.chen.id))

    def add(*people, **chosen):
        return house.refused(
            house.fatima, AddPresentation(presentation=new_id(), round=round, people=list(people), **chosen)
        )

    assert add(house.vera.id) == "unknown_person"
    assert add(house.chen.id) == "person_removed"
    assert add(house.anna.id, house.anna.id) == "malformed"
    assert add(house.anna.id, before=new_id()) == "unknown_presentation"
    assert order_of(house, round) == []


def test_a_round_of_something_else_has_no_queue(house):
    for command in (
        LineUp(round=house.round(KANSEN), order="given"),
        AddPause(presentation=new_id(), round=house.round(KANSEN), minutes=5),
    ):
        assert house.refused(house.fatima, command) == "round_without_queue"


def test_what_is_of_another_session_is_not_there(house):
    queue = queued(house)

    command = MovePresentation(presentation=queue[0])
    assert house.send(house.willem, command, scope=house.other_session).error.code == "unknown_presentation"


def test_a_queue_is_not_endless(house):
    round = planned(house)
    for _ in range(MOST_PLACES):
        house.done(house.fatima, AddPause(presentation=new_id(), round=round, minutes=1))

    more = AddPause(presentation=new_id(), round=round, minutes=1)
    assert house.refused(house.fatima, more) == "queue_full"
    assert house.refused(house.fatima, LineUp(round=round, order="given")) == "queue_full"
    house.done(house.fatima, OpenRound(round=round))


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
