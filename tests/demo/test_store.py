"""What a participant holds, whatever order its frames come in."""

from itertools import permutations

import pytest

from facilitator.demo.store import Frame, Store


def frame(since: int, to: int, **put: object) -> Frame:
    return {"audience": "everyone", "from": since, "to": to, "put": {"note": put}, "drop": {}}


FRAMES = [
    frame(0, 1, a={"text": "een"}),
    frame(1, 2, a={"text": "twee"}, b={"text": "toen"}),
    {**frame(2, 3), "drop": {"note": ["b"]}},
]


@pytest.mark.parametrize("order", list(permutations(FRAMES)))
def test_frames_in_any_order_come_to_the_same(order):
    store = Store()

    complete = [store.hear(one) for one in order]

    assert store.look("note") == {"a": {"id": "a", "text": "twee"}}
    assert complete[-1] is True


def test_a_frame_that_is_missing_is_told_and_a_snapshot_makes_up_for_it():
    store = Store()

    assert store.hear(FRAMES[2]) is False
    store.fill({"audience": "everyone", "to": 2, "put": {"note": {"b": {"text": "toen"}}}})

    assert store.hear(FRAMES[1]) is True
    assert store.look("note") == {}


def test_what_is_told_to_fewer_says_more():
    store = Store()
    store.hear({**frame(0, 1), "put": {"group": {"g": {"name": "1"}}}})
    store.hear({**frame(0, 1), "audience": "group:g", "put": {"group": {"g": {"name": "1", "people": ["Anna"]}}}})

    assert store.look("group") == {"g": {"id": "g", "name": "1", "people": ["Anna"]}}


def test_who_was_moved_forgets_the_table_they_left():
    store = Store()
    store.hear({**frame(0, 1), "audience": "group:g", "put": {"group": {"g": {"name": "1"}}}})

    store.keep_only(["everyone"])

    assert store.look("group") == {}
    assert store.cursor("group:g") is None
