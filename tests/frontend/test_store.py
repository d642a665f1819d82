"""The reducer: frames in whatever order they come, and stores laid over each other."""

import pytest

FRAME = {
    "audience": "everyone",
    "from": 0,
    "to": 3,
    "more": False,
    "put": {"round": {"r1": {"title": "Een"}}},
    "drop": {},
}


def apply(run, *frames):
    return run(
        "live/store.js",
        "createStore, applyFrame, contents",
        "const store = createStore(); const done = frames.map((frame) => applyFrame(store, frame));"
        "return { done, cursor: store.cursor, contents: contents(store) };",
        frames=frames,
    )


def test_a_put_is_the_whole_entity_and_a_drop_takes_it_away(run):
    second = {"from": 3, "to": 4, "put": {"round": {"r1": {"state": "closed"}, "r2": {"title": "Twee"}}}}
    third = {"from": 4, "to": 5, "put": {}, "drop": {"round": ["r2"]}}

    found = apply(run, FRAME, second, third)

    assert found == {"done": ["applied"] * 3, "cursor": 5, "contents": {"round": {"r1": {"state": "closed"}}}}


def test_a_frame_that_was_seen_changes_nothing(run):
    again = {**FRAME, "put": {"round": {"r1": {"title": "Oud"}}}}

    found = apply(run, FRAME, again)

    assert found["done"] == ["applied", "old"]
    assert found["contents"] == {"round": {"r1": {"title": "Een"}}}


def test_a_frame_after_a_gap_is_not_applied(run):
    found = apply(run, FRAME, {"from": 4, "to": 5, "put": {"round": {"r9": {}}}})

    assert found == {"done": ["applied", "gap"], "cursor": 3, "contents": {"round": {"r1": {"title": "Een"}}}}


def test_the_cursor_stays_until_the_last_part_of_a_change(run):
    first = {"from": 3, "to": 7, "more": True, "put": {"note": {"n1": {"text": "a"}}}}
    last = {"from": 3, "to": 7, "more": False, "put": {"note": {"n2": {"text": "b"}}}}

    halfway = apply(run, FRAME, first)
    found = apply(run, FRAME, first, last)

    assert halfway["cursor"] == 3
    assert found["cursor"] == 7
    assert sorted(found["contents"]["note"]) == ["n1", "n2"]


def test_a_kind_or_field_nobody_knows_is_kept_without_an_error(run):
    found = apply(run, {**FRAME, "put": {"later": {"x": {"new": True}}}, "strange": 1})

    assert found["contents"] == {"later": {"x": {"new": True}}}


def test_a_snapshot_replaces_everything_unless_it_is_older(run):
    found = run(
        "live/store.js",
        "createStore, applyFrame, applySnapshot, contents",
        """const store = createStore(); applyFrame(store, frame);
        const old = applySnapshot(store, { to: 2, put: {} });
        const kept = contents(store);
        const done = applySnapshot(store, { to: 9, put: { board: { b: { round: "r1" } } } });
        return { old, kept, done, cursor: store.cursor, contents: contents(store) };""",
        frame=FRAME,
    )

    assert found["old"] == "old"
    assert found["kept"] == FRAME["put"]
    assert (found["done"], found["cursor"]) == ("applied", 9)
    assert found["contents"] == {"board": {"b": {"round": "r1"}}}


def test_snapshot_and_changes_come_to_the_same_as_a_fresh_snapshot(run):
    changes = [
        {"from": 3, "to": 4, "put": {"note": {"n1": {"text": "a"}, "n2": {"text": "b"}}}},
        {"from": 4, "to": 5, "put": {"note": {"n1": {"text": "c"}}}, "drop": {"round": ["r1"]}},
    ]

    found = apply(run, FRAME, *changes)

    assert found["contents"] == {"note": {"n1": {"text": "c"}, "n2": {"text": "b"}}}


@pytest.mark.parametrize(
    ("audiences", "winner"),
    [
        (["everyone", "facilitators"], "facilitators"),
        (["board:b", "screen"], "board:b"),
        (["staff:b", "board:b"], "staff:b"),
        (["person:p", "staff:b", "everyone"], "person:p"),
    ],
)
def test_the_higher_audience_wins_the_whole_entity(run, audiences, winner):
    found = run(
        "live/store.js",
        "createStore, applySnapshot, look, lookAll",
        """const stores = new Map(audiences.map((audience) => {
          const store = createStore();
          applySnapshot(store, { to: 1, put: { note: { n: { from: audience } } } });
          return [audience, store];
        }));
        const all = lookAll(stores, "note");
        return [look(stores, "note", "n").from, all.get("n").from, look(stores, "note", "x") ?? null];""",
        audiences=audiences,
    )

    assert found == [winner, winner, None]
