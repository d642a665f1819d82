"""Whatever is done with a queue: its places are 0, 1, 2 …, everybody has one at most, and one at most is on stage."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.errors import Rejected
from facilitator.presentations.models import Presentation
from facilitator.presentations.order import lay_out, put
from facilitator.presentations.states import may_go, may_move, state_of
from facilitator.presentations.timing import begin_at, end_at

MINUTES = {"present": 5, "questions": 3, "feedback": 2}
_PLACE = st.integers(0, 9)
STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "pause", "move", "swap", "remove", "absent", "start", "end"]), _PLACE, _PLACE),
    max_size=40,
)


def do(queue: list[Presentation], verb: str, one: Presentation | None, other: Presentation | None, now: int) -> None:
    """As the actions do it, on rows alone."""
    if verb in {"add", "pause"}:
        added = Presentation(id=f"p{now}", minutes=15 if verb == "pause" else None)
        queue[:] = put(queue, added, other.id if other else None)
    elif one is not None and other is not None:
        rearrange(queue, verb, one, other)
        on_stage(queue, verb, one, now)
    lay_out(queue)


def rearrange(queue: list[Presentation], verb: str, one: Presentation, other: Presentation) -> None:
    if verb == "move" and may_move(one) and one is not other:
        queue[:] = put(queue, one, other.id)
    elif verb == "swap" and may_move(one) and may_move(other):
        places = {one.id: other, other.id: one}
        queue[:] = [places.get(row.id, row) for row in queue]
    elif verb == "remove" and may_go(one):
        queue.remove(one)


def on_stage(queue: list[Presentation], verb: str, one: Presentation, now: int) -> None:
    if verb == "absent" and may_move(one):
        one.absent_at = None if one.absent_at else now
    if verb in {"start", "end"}:
        for row in queue:
            if state_of(row) == "on":
                end_at(row, now, 10)
    if verb == "start":
        begin_at(one, now, MINUTES)


@given(STEPS)
@settings(max_examples=200, deadline=None)
def test_any_sequence_keeps_the_queue_whole(steps):
    queue: list[Presentation] = []
    for now, (verb, one, other) in enumerate(steps, start=1):
        before = {row.id: state_of(row) for row in queue}

        def at(place: int) -> Presentation | None:
            return queue[place] if place < len(queue) else None

        with suppress(Rejected):
            do(queue, verb, at(one), at(other), now)

        assert [row.position for row in queue] == list(range(len(queue)))
        assert len({row.id for row in queue}) == len(queue)
        assert sum(state_of(row) == "on" for row in queue) <= 1
        assert all(row.first_started_at is not None for row in queue if before.get(row.id) in {"on", "ended"})
        assert {id for id, state in before.items() if state in {"on", "ended"}} <= {row.id for row in queue}
