"""What the console works out for itself: when rounds are, how groups are doing, what is not in the plenary yet."""

import pytest

from tests.frontend.room import MINUTE, NINE, room


def scheduled(run, entities, minutes):
    rounds = sorted(
        ({"id": id, **round} for id, round in entities["round"].items()), key=lambda round: round["position"]
    )
    found = run(
        "console/schedule.js",
        "schedule",
        """const { entries, end, late } = schedule(rounds, session, now);
        return { starts: entries.map(({ at }) => (at - nine) / 60000), end: (end - nine) / 60000, late };""",
        rounds=rounds,
        session=entities["session"]["s"],
        now=NINE + round(minutes * MINUTE),
        nine=NINE,
    )
    return found["starts"], found["end"], found["late"]


def test_the_agenda_follows_from_facts_and_then_from_the_plan(run):
    starts, end, late = scheduled(run, room(4), 61)

    assert starts == [0, 15, 31, 48, 68, 78, 98, 110]
    assert (end, late) == (120, 0)


def test_minutes_that_were_taken_off_bring_it_back_in_time(run):
    entities = room(4)
    entities["round"]["r6"].update(minutes=15, planned_minutes=None)

    _, end, late = scheduled(run, entities, 61)

    assert (end, late) == (123, 3)


@pytest.mark.parametrize(
    ("changes", "minutes", "late"),
    [
        ({}, 67, 0),
        ({}, 70.5, 2),  # the clock stands at zero, and the round goes on
        ({"state": "paused", "paused_with": 7 * MINUTE, "ends_at": None}, 63.5, 2),
        ({"state": "closing", "grace_until": NINE + 70 * MINUTE}, 68, 2),
        ({"state": "closed", "closed_at": NINE + 66 * MINUTE}, 66, 0),
        ({"state": "closed", "closed_at": NINE + 66 * MINUTE}, 75.5, 7),  # nobody goes on
    ],
)
def test_being_late_shows_while_it_happens(run, changes, minutes, late):
    entities = room(4)
    entities["round"]["r3"].update(changes)

    assert scheduled(run, entities, minutes)[2] == late


@pytest.mark.parametrize(
    ("state", "minutes", "first", "late"),
    [
        ("lobby", -20, 0, 0),
        ("lobby", 4, 4, 4),  # it should have begun
        ("lobby", 24 * 60, 0, 0),  # a day later nobody is late, they look at it
        ("running", 5.0, 5, 5),
        ("running", -24 * 60, -24 * 60, 0),  # somebody rehearses it the day before
    ],
)
def test_before_the_first_round(run, state, minutes, first, late):
    entities = room(0, state=state)
    entities["round"]["r6"].update(minutes=15, planned_minutes=None)

    starts, _, found = scheduled(run, entities, minutes)

    assert (starts[0], found) == (first, late)


def test_a_round_that_was_skipped_comes_after_what_was_opened(run):
    entities = room(4)
    entities["round"]["r1"].update(state="planned", opened_at=None, ends_at=None, closed_at=None)

    starts, _, _ = scheduled(run, entities, 61)

    assert starts[:5] == [0, 68, 31, 48, 83]


GROUP = {"help": None, "ready_at": None}
OPEN = {"kind": "notes", "state": "running", "opened_at": 0}
TALLY = {"notes": 3, "latest_at": 10 * MINUTE}


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, {"state": "writing"}),
        ({"now": 14 * MINUTE - 1}, {"state": "writing"}),
        ({"now": 14 * MINUTE}, {"state": "quiet", "minutes": 4}),
        ({"now": 19.5 * MINUTE}, {"state": "quiet", "minutes": 9}),
        ({"now": 14 * MINUTE, "writing": True}, {"state": "writing"}),
        ({"now": 14 * MINUTE, "since": 13 * MINUTE}, {"state": "writing"}),
        ({"now": 3 * MINUTE, "tally": {"notes": 0}}, {"state": "begun"}),
        ({"now": 4 * MINUTE, "tally": {"notes": 0}}, {"state": "quiet", "minutes": 4}),
        ({"now": 14 * MINUTE, "group": {**GROUP, "ready_at": 9}}, {"state": "ready"}),
        ({"group": {"ready_at": 9, "help": {"text": ""}}}, {"state": "help"}),
        ({"now": 30 * MINUTE, "round": {**OPEN, "state": "paused"}}, {"state": "none"}),
        ({"now": 30 * MINUTE, "round": {**OPEN, "state": "closed"}}, {"state": "none"}),
        ({"group": {"ready_at": 9, "help": {"text": ""}}, "round": {**OPEN, "state": "closed"}}, {"state": "none"}),
        ({"now": 30 * MINUTE, "round": {**OPEN, "kind": "talk"}}, {"state": "none"}),
    ],
)
def test_how_a_group_is_doing(run, changes, found):
    asked = {"group": GROUP, "round": OPEN, "tally": TALLY, "writing": False, "now": 11 * MINUTE, **changes}

    assert run("console/group_facts.js", "stateOfGroup", "return stateOfGroup(asked);", asked=asked) == found


@pytest.mark.parametrize(
    ("groups", "language", "said"),
    [
        (["Subgroep 2"], "nl", "Subgroep 2"),
        (["Subgroep 2", "Subgroep 6"], "nl", "Subgroep 2 en 6"),
        (["Subgroep 1", "Subgroep 2", "Subgroep 12"], "nl", "Subgroep 1, 2 en 12"),
        (["Subgroep 2", "Kustregio"], "nl", "Subgroep 2 en Kustregio"),
        (["Tafel 2", "Subgroep 2"], "nl", "Tafel 2 en Subgroep 2"),
        (["Group 2", "Group 3"], "en", "Group 2 and 3"),
        ([], "nl", ""),
    ],
)
def test_what_is_only_counted_is_said_once(run, groups, language, said):
    found = run("console/listed.js", "listed", "return listed(groups, language);", groups=groups, language=language)

    assert found == said


def test_each_tally_is_looked_at_once_however_many_groups_ask(run):
    """150 tables that each looked through all of them held a laptop up for a fifth of a second at every note."""
    tallies = {f"b{n}": {"group": f"g{n}", "notes": n} for n in range(150)}

    found = run(
        "console/group_facts.js",
        "tallyOfGroup",
        """let looked = 0;
        const view = { ids: () => Object.keys(tallies), get: (_kind, id) => { looked += 1; return tallies[id]; } };
        const groups = Object.values(tallies).map(({ group }) => ({ id: group }));
        const notes = groups.map((group) => tallyOfGroup({ view }, group).notes);
        return [notes.at(-1), tallyOfGroup({ view }, { id: "none" }).notes, looked];""",
        tallies=tallies,
    )

    assert found == [149, 0, 150]
