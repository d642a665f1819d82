"""What the wall says besides the round: the way in, a rehearsal, what comes next, the end."""

import pytest

from tests.frontend.wall import CLOSED, PLACES, TEXTS, board, groups, on_the_wall, scene, together


@pytest.mark.parametrize(("seating", "said"), [("plenary", "This round is done"), ("groups", "Come back together")])
def test_after_a_round_the_wall_says_what_comes(run, seating, said):
    entities = together(scene(**CLOSED), groups(7, places=PLACES) if seating == "groups" else {})
    entities["round"]["r2"] = {**entities["round"]["r"], "position": 1, "state": "planned", "title": "Pauze"}

    found = on_the_wall(run, entities, "return [words('.screen__done strong'), words('.screen__done p')[1], faults()]")

    assert found == [[said], "Next: Pauze", []]


@pytest.mark.parametrize("what", ["question", "notes"])
@pytest.mark.parametrize("state", [{}, CLOSED, {"state": "closing", "grace_until": 1_775_545_230_000}])
def test_the_way_in_is_always_on_the_wall_and_follows_the_network(run, what, state):
    entities = together(scene(what, **state), board(TEXTS[:3]))
    body = """
    const before = words(".screen__way");
    await change({ join: { s: { ...page.join, address: "192.168.1.20:8080" } } });
    return [before, words(".screen__way"), faults()];
    """

    found = on_the_wall(run, entities, body)

    assert found == [["10.0.0.1:8080 code K7M 4PX"], ["192.168.1.20:8080 code K7M 4PX"], []]


def test_the_way_in_itself_has_the_day_in_the_bar(run):
    entities = scene("join", session={"state": "lobby", "current": None})

    found = on_the_wall(run, entities, "return [words('.screen__way'), words('main').join().includes('K7M 4PX')]")

    assert found == [["Tuesday 7 April, 9.00"], True]


def test_a_rehearsal_says_so_on_every_page(run):
    entities = scene("join", session={"rehearsal": True})
    body = """
    const found = [];
    for (const what of ["join", "question", "notes"]) {
      await change({ shown: { s: { what, round: "r" } } });
      found.push(words(".screen__rehearsal")[0]);
    }
    await change({ session: { s: { ...entities.session.s, rehearsal: false } } });
    return [...found, words(".screen__rehearsal")];
    """

    found = on_the_wall(run, together(entities, board(TEXTS[:3])), body)

    assert found == ["Rehearsal: what you write now does not count."] * 3 + [[]]


def test_at_the_end_a_note_that_was_brought_counts_once(run):
    entities = together(
        scene(session={"state": "ended"}), groups(2, places=PLACES), board(TEXTS[:3], origin="Subgroep 1")
    )

    assert on_the_wall(run, entities, "return words('.screen__count')") == ["Together you wrote 14 notes."]
