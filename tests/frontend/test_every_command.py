"""Snapshot before + changes = snapshot after through the browser's own reducer, for every command there is."""

from tests.ledger.cases import ALL, cases
from tests.ledger.telling import Told, play

# Each starts from the snapshot before, applies the frames as they came, and must hold what a fresh snapshot gives.
APPLY = """
return all.map(({ before, frames, after }) => {
  const store = createStore(), fresh = createStore();
  if (before.to) applySnapshot(store, before);
  const done = frames.map((frame) => applyFrame(store, frame));
  applySnapshot(fresh, after);
  return { done, held: contents(store), fresh: contents(fresh), cursor: store.cursor, to: after.to };
});
"""


def applied(run, told: list[Told]) -> list[dict]:
    bodies = [{"before": one.before, "frames": one.frames, "after": one.after} for one in told]
    return run("live/store.js", "createStore, applyFrame, applySnapshot, contents", APPLY, all=bodies)


def test_the_browsers_reducer_comes_to_the_same_for_every_command(run, make_house):
    played = list(cases(make_house))

    found = applied(run, [told for _, told in played])

    for (name, told), one in zip(played, found, strict=True):
        assert one["done"] == ["applied"] * len(told.frames), name
        assert (one["held"], one["cursor"]) == (one["fresh"], one["to"]), (name, told.audience)
        assert one["fresh"] == told.after["put"], (name, told.audience)
    assert {name for name, _ in played} == {case.name for case in ALL if case.heard}
    assert len(played) > 80


def test_a_planted_loss_is_seen(run, house):
    told = play(house, next(case for case in ALL if case.name == "RevealNotes"))
    board = next(one for one in told if one.audience.startswith("board:"))
    board.frames[0]["put"]["note"].popitem()

    (one,) = applied(run, [board])

    assert one["held"] != one["fresh"]
