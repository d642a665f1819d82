"""Frames: small enough for a phone, and together the same as what was held."""

import gzip

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.fields import LIMITS
from facilitator.ledger.holdings import Held
from facilitator.live.frames import frames, snapshot, snapshot_body
from tests.ledger.telling import over_the_wire, reduced

NOTHING = {"audience": "everyone", "to": 0, "put": {}}

texts = st.one_of(
    st.none(), st.text(max_size=30), st.sampled_from(["é" * 2000, "👨‍👩‍👧‍👦" * 250, "\x07" * 2000, '"' * 2000])
)
rows = st.lists(st.tuples(st.sampled_from(["note", "mine", "round"]), texts), max_size=120)


def held_of(drawn: list[tuple[str, str | None]]) -> list[Held]:
    """Rows as the database gives them: each id once, by seq; half of the neighbours share one."""
    return [
        Held(kind, f"{place:022}", 1 + place // 2, None if text is None else orjson.dumps({"text": text}).decode())
        for place, (kind, text) in enumerate(drawn)
    ]


def what_is_there(held: list[Held]) -> dict[str, object]:
    to = held[-1].seq if held else 0
    return over_the_wire(snapshot_body("everyone", to, [row for row in held if row.body is not None]))


@given(rows)
def test_frames_together_are_what_is_held_and_each_is_small(drawn):
    held = held_of(drawn)

    made = [orjson.dumps(frame) for frame in frames("everyone", 0, held)]

    assert max(map(len, made), default=0) <= LIMITS["frame_bytes"]
    assert reduced(NOTHING, [orjson.loads(frame) for frame in made]) == what_is_there(held)


def test_a_large_change_goes_in_several_frames_that_belong_together():
    held = held_of([("note", "x" * 2000)] * 100)

    made = [over_the_wire(frame) for frame in frames("everyone", 0, held)]

    assert [frame["more"] for frame in made] == [True] * (len(made) - 1) + [False]
    assert {(frame["from"], frame["to"]) for frame in made} == {(0, 50)}
    assert len(made) == 4


def test_no_change_is_no_frame():
    assert list(frames("everyone", 7, [])) == []


def test_a_drop_names_the_id_and_nothing_else():
    (frame,) = frames("everyone", 3, [Held("note", "a" * 22, 5, None)])

    assert frame == {
        "audience": "everyone",
        "from": 3,
        "to": 5,
        "more": False,
        "put": {},
        "drop": {"note": ["a" * 22]},
    }


@pytest.mark.parametrize("text", ["kort", "x" * 2000])
def test_a_snapshot_is_encoded_once_and_compressed(text):
    held = held_of([("note", text)] * 30)

    made = snapshot("epoch", "everyone", 15, held)

    assert orjson.loads(made.plain) == {"epoch": "epoch", **what_is_there(held)}
    assert gzip.decompress(made.zipped) == made.plain
    assert made == snapshot("epoch", "everyone", 15, held)
    assert made.etag != snapshot("other", "everyone", 15, held).etag
