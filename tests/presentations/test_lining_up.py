"""Who gets a place in the queue: everybody at once, one by one, or who chooses for themselves."""

from facilitator.ids import new_id
from facilitator.presentations.commands import (
    AddPause,
    AddPresentation,
    LineUp,
    MovePresentation,
    RemovePresentation,
    SignUp,
)
from facilitator.presentations.queue import MOST_PLACES
from facilitator.steering.commands import CloseRound, OpenRound, UndoStep
from facilitator.steering.doors.commands import AddPerson, RemovePerson
from tests.house import KANSEN
from tests.presentations.stage import (
    duo,
    held,
    names,
    of,
    on_the_roster,
    order_of,
    planned,
    presenting,
    queued,
    round_of,
)
from tests.steering.stage import step


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


def test_a_queue_is_not_endless(house):
    round = planned(house)
    for _ in range(MOST_PLACES):
        house.done(house.fatima, AddPause(presentation=new_id(), round=round, minutes=1))

    more = AddPause(presentation=new_id(), round=round, minutes=1)
    assert house.refused(house.fatima, more) == "queue_full"
    assert house.refused(house.fatima, LineUp(round=round, order="given")) == "queue_full"
    house.done(house.fatima, OpenRound(round=round))
