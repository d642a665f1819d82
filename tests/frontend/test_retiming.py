"""What is proposed when it runs late: fair, in whole minutes, and never less than makes sense."""

import pytest

ROUNDS = [("notes", 20), ("break", 15), ("notes", 10), ("talk", 5), ("check-in", 2)]


def proposed(run, rounds, left):
    coming = [
        {"id": f"r{place}", "kind": kind, "minutes": minutes, "planned_minutes": None}
        for place, (kind, minutes) in enumerate(rounds)
    ]
    found = run("parts/retiming.js", "proposal", "return proposal(rounds, left);", rounds=coming, left=left)
    return [found[round["id"]] for round in coming]


@pytest.mark.parametrize(
    ("left", "minutes"),
    [
        (60, [20, 15, 10, 5, 2]),  # there is more time than was planned: nothing is stretched
        (52, [20, 15, 10, 5, 2]),
        (45, [16, 15, 8, 4, 2]),  # all work gives up the same part, the break nothing
        (40, [13, 15, 7, 3, 2]),
        (26, [3, 15, 3, 3, 2]),
        (25, [3, 14, 3, 3, 2]),  # nothing else can give any more: now the break does
        (15, [3, 4, 3, 3, 2]),
        (14, [3, 3, 3, 3, 2]),
        (0, [3, 3, 3, 3, 2]),  # it does not fit, and is said to be late
        (-30, [3, 3, 3, 3, 2]),
    ],
)
def test_what_fits_is_proposed(run, left, minutes):
    assert proposed(run, ROUNDS, left) == minutes


def test_it_begins_from_what_was_planned_first(run):
    rounds = [
        {"id": "a", "kind": "notes", "minutes": 8, "planned_minutes": 20},
        {"id": "b", "kind": "notes", "minutes": 20, "planned_minutes": None},
    ]

    found = run("parts/retiming.js", "proposal", "return proposal(rounds, 30);", rounds=rounds)

    assert found == {"a": 15, "b": 15}


def test_a_round_without_a_clock_stays_without(run):
    assert proposed(run, [("talk", 0), ("notes", 20), ("notes", 20)], 20) == [0, 10, 10]


def test_nothing_to_fit_is_nothing_to_propose(run):
    assert proposed(run, [], 20) == []
    assert proposed(run, [("break", 15)], 10) == [10]


def test_whatever_the_agenda_it_fits_when_it_can_and_nothing_gets_too_little_or_more_than_planned(run):
    found = run(
        "parts/retiming.js",
        "proposal",
        """let seed = 7;
        const chance = (most) => { seed = (seed * 48271) % 2147483647; return seed % (most + 1); };
        const wrong = [];
        for (let turn = 0; turn < 3000; turn += 1) {
          const rounds = Array.from({ length: 1 + chance(9) }, (_, id) => ({
            id, kind: chance(4) ? "notes" : "break", minutes: chance(40), planned_minutes: null }));
          const whole = rounds.reduce((all, { minutes }) => all + minutes, 0);
          const least = rounds.reduce((all, { minutes }) => all + Math.min(3, minutes), 0);
          const left = chance(whole + 10);
          const found = proposal(rounds, left);
          const total = rounds.reduce((all, { id }) => all + found[id], 0);
          const right = rounds.every(({ id, minutes }) => Number.isInteger(found[id])
            && found[id] <= minutes && found[id] >= Math.min(3, minutes));
          const work = rounds.some(({ id, kind, minutes }) => kind !== "break" && found[id] > Math.min(3, minutes));
          const shorter = rounds.some(({ id, kind, minutes }) => kind === "break" && found[id] < minutes);
          const fits = total === Math.max(least, Math.min(left, whole));
          if (!right || !fits || (work && shorter)) wrong.push({ rounds, left, found });
        }
        return wrong;""",
    )

    assert found == []
