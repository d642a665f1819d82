"""Two facilitators at once, each on their own console, and people who sign up in the same moment."""

import random
from threading import Thread

from facilitator.ids import new_id
from facilitator.presentations.commands import (
    AddPause,
    EndPresentation,
    GoToPart,
    LineUp,
    MarkAbsent,
    MovePresentation,
    RemovePresentation,
    SignUp,
    StartPresentation,
    SwapPresentations,
)
from facilitator.steering.commands import OpenRound
from tests.presentations.stage import held, on_stage, order_of, paused_queue, planned, queued, round_of, row, state


def at_once(house, *sent):
    """[(by, command)] from threads of their own; the statuses and codes in that order."""
    came = {}

    def send(place, by, command):
        result = house.send(by, command)
        came[place] = result.error.code if result.error else result.status

    threads = [Thread(target=send, args=(place, *one)) for place, one in enumerate(sent)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return [came[place] for place in range(len(sent))]


def test_both_press_next_and_one_begins(house):
    queue = queued(house)
    on_stage(house, queue[0])
    following = StartPresentation(presentation=queue[1])

    came = at_once(house, (house.fatima, following), (house.otto, following))

    assert sorted(came) == ["already", "applied"]
    assert [state(house, one) for one in queue] == ["ended", "on", "waiting", "waiting"]


def test_they_start_different_people_and_one_is_on(house):
    queue = queued(house)

    came = at_once(
        house,
        *(
            (by, StartPresentation(presentation=one))
            for by, one in zip((house.fatima, house.otto), queue, strict=False)
        ),
    )

    assert came == ["applied", "applied"]
    assert sorted(state(house, one) for one in queue) == ["ended", "on", "waiting", "waiting"]
    assert house.check() > 0


def test_people_sign_up_at_the_same_moment_and_everybody_has_one_place(house):
    round = planned(house, order="signup")
    house.done(house.fatima, OpenRound(round=round))
    people = (house.anna, house.bram, house.chen, house.dewi)

    came = at_once(house, *((one, SignUp(presentation=new_id(), round=round)) for one in (*people, *people)))

    assert sorted(came) == ["applied"] * 4 + ["presents_already"] * 4
    assert [row(house, one).position for one in order_of(house, round)] == [0, 1, 2, 3]


def test_whatever_two_do_the_queue_stays_whole(house):
    queue = queued(house)
    round = round_of(house, queue[0])
    queue += [paused_queue(house, round), paused_queue(house, round)]
    dice = random.Random(5)

    def anything():
        one, other = dice.choice(queue), dice.choice(queue)
        return dice.choice(
            [
                MovePresentation(presentation=one, before=dice.choice([None, other])),
                SwapPresentations(presentation=one, other=other),
                MarkAbsent(presentation=one, absent=dice.random() < 0.5),
                StartPresentation(presentation=one),
                GoToPart(presentation=one, part="questions"),
                EndPresentation(presentation=one),
                RemovePresentation(presentation=one),
                AddPause(presentation=new_id(), round=round, minutes=5, before=other),
            ]
        )

    for _ in range(8):
        codes = at_once(house, *((by, anything()) for by in (house.fatima, house.otto) * 3))
        assert not {"internal", "unavailable"} & set(codes)

    here = order_of(house, round)
    assert [row(house, one).position for one in here] == list(range(len(here)))
    states = [one["state"] for one in held(house, "everyone")["presentation"].values()]
    assert states.count("on") <= 1
    assert house.check() > 0


def test_who_is_taken_out_and_lined_up_in_one_go_stands_in_the_queue_for_everybody(house):
    anna, *_ = queued(house)
    round = round_of(house, anna)

    house.send_all(house.fatima, RemovePresentation(presentation=anna), LineUp(round=round, order="given"))

    assert anna in held(house, "everyone")["presentation"]
    house.check()
