"""Changing the agenda: its order, its rounds, and what stands once a round has been opened."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from facilitator.groups.commands import AllocateGroups, DescribeGroup
from facilitator.groups.models import Group
from facilitator.ids import new_code, new_id
from facilitator.privacy.commands import EndRehearsal
from facilitator.rounds.commands import EndGrace
from facilitator.rounds.models import Round
from facilitator.steering.agenda.commands import AddRound, CopyRound, MoveRound, RemoveRound
from facilitator.steering.agenda.rounds import PLANNED
from facilitator.steering.commands import CreateSession, EndSession, Grouping, RetimeAgenda, RoundMinutes, SendMessage
from facilitator.steering.documents import agenda_of
from facilitator.steering.models import SavedPlan
from tests.groups.tables import groups_of
from tests.house import AGENDA, DOEN, KANSEN, KORT, PAUZE, PRAAT, TAFELS, House
from tests.privacy.rehearsing import begin
from tests.steering.planning import agenda_version, edited, kept, row, talk, titles
from tests.steering.stage import undo

TITLES = [round.title for round in AGENDA]


def add(house: House, title: str, before: int | None = None) -> str:
    plan = talk(title)
    place = None if before is None else house.round(before)
    house.done(house.fatima, AddRound(round=plan, before=place, base=agenda_version(house)))
    return plan.round


def test_a_round_comes_where_it_is_put(house):
    add(house, "Eerst", before=0)
    add(house, "Laatst")

    assert titles(house) == ["Eerst", *TITLES, "Laatst"]
    assert house.check() > 0


def test_a_round_moves_up_down_and_to_the_end(house):
    for round, before, wanted in (
        (DOEN, KANSEN, ["Doen", "Kansen", "Kort"]),
        (DOEN, KORT, ["Kansen", "Doen", "Kort"]),
        (DOEN, None, ["Kansen", "Kort", "Praat"]),
    ):
        place = None if before is None else house.round(before)
        house.done(house.fatima, MoveRound(round=house.round(round), before=place, base=agenda_version(house)))
        assert titles(house)[:3] == wanted
    assert titles(house)[-1] == "Doen"


ACTS = st.tuples(st.sampled_from(["add", "move", "copy", "remove"]), st.integers(0, 60), st.integers(0, 60))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ACTS, min_size=1, max_size=6))
def test_whatever_is_done_the_order_is_that_of_a_list(house, acts):
    """The same as on a plain list, one position a round."""
    wanted = titles(house)
    for what, one, other in acts:
        ids, base = ordered(house), agenda_version(house)
        place, before = one % len(ids), other % (len(ids) + 1)
        at = ids[before] if before < len(ids) else None
        if what == "add" and len(ids) < 20:
            house.done(house.fatima, AddRound(round=talk("Nieuw"), before=at, base=base))
            wanted.insert(before, "Nieuw")
        elif what == "copy" and len(ids) < 20:
            house.done(house.fatima, CopyRound(round=ids[place], copy_id=new_id(), base=base))
            wanted.insert(place + 1, wanted[place])
        elif what == "move" and before not in {place, place + 1}:
            house.done(house.fatima, MoveRound(round=ids[place], before=at, base=base))
            wanted.insert(before - (before > place), wanted.pop(place))
        elif what == "remove" and len(ids) > 1:
            house.done(house.fatima, RemoveRound(round=ids[place], base=base))
            wanted.pop(place)
        assert titles(house) == wanted


def ordered(house: House) -> list[str]:
    with house.read() as db:
        return list(db.scalars(select(Round.id).where(Round.session_id == house.session).order_by(Round.position)))


@pytest.mark.parametrize("late", ["AddRound", "MoveRound", "CopyRound", "RemoveRound"])
def test_who_saw_an_older_agenda_changes_nothing(house, late):
    base = agenda_version(house)
    add(house, "Van Otto")
    pauze = house.round(PAUZE)
    command = {
        "AddRound": AddRound(round=talk(), base=base),
        "MoveRound": MoveRound(round=pauze, before=None, base=base),
        "CopyRound": CopyRound(round=pauze, copy_id=new_id(), base=base),
        "RemoveRound": RemoveRound(round=pauze, base=base),
    }[late]

    assert house.refused(house.fatima, command) == "changed_meanwhile"
    assert titles(house) == [*TITLES, "Van Otto"]


def test_two_may_edit_two_rounds_but_not_the_same_one_unseen(house):
    of_doen, of_pauze, older = edited(house, DOEN, title="A"), edited(house, PAUZE, title="B"), edited(house, DOEN)

    house.done(house.fatima, of_doen)
    house.done(house.otto, of_pauze)

    assert house.refused(house.otto, older) == "changed_meanwhile"
    assert (row(house, DOEN).title, row(house, PAUZE).title) == ("A", "B")


def test_other_minutes_from_the_console_are_a_change_of_the_round_too(house):
    before = edited(house, DOEN, title="Doen we")
    house.done(house.otto, RetimeAgenda(rounds=[RoundMinutes(round=house.round(DOEN), minutes=8)]))

    assert house.refused(house.fatima, before) == "changed_meanwhile"


@pytest.mark.parametrize(
    "changed",
    [
        {"minutes": 3},
        {"seating": "groups"},
        {"grouping": Grouping(size=4)},
        {"settings": {"columns": [{"title": "Anders"}]}},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_what_people_worked_with_stands(house, changed):
    house.open(KANSEN)

    assert house.refused(house.fatima, edited(house, KANSEN, **changed)) == "round_opened"
    house.done(house.fatima, edited(house, KANSEN, title="Kansen!", script="Rustig", prompt="Welke kansen zie je?"))


def test_once_closed_the_question_stands_too(house):
    house.done(house.fatima, EndGrace(round=house.open(KANSEN)))

    assert house.refused(house.fatima, edited(house, KANSEN, prompt="Iets anders?")) == "round_opened"


def test_a_round_that_was_opened_stays_where_it_is_also_when_that_was_taken_back(house):
    house.open(KANSEN)
    undo(house)
    base, kansen = agenda_version(house), house.round(KANSEN)

    assert house.refused(house.fatima, RemoveRound(round=kansen, base=base)) == "round_opened"
    assert house.refused(house.fatima, MoveRound(round=kansen, before=None, base=base)) == "round_opened"


def test_an_earlier_step_can_be_taken_back_after_one_of_its_rounds_was_removed(house):
    house.done(
        house.fatima,
        RetimeAgenda(rounds=[RoundMinutes(round=house.round(one), minutes=7) for one in (DOEN, PAUZE)]),
    )
    house.done(house.fatima, RemoveRound(round=house.round(PAUZE), base=agenda_version(house)))

    undo(house)

    assert row(house, DOEN).minutes == 10


def test_minutes_planned_during_a_rehearsal_last_longer_than_it(house):
    begin(house)
    house.done(house.fatima, edited(house, DOEN, minutes=25))
    house.done(house.fatima, RemoveRound(round=house.round(PAUZE), base=agenda_version(house)))

    house.done(house.fatima, EndRehearsal())

    assert row(house, DOEN).minutes == 25
    assert "Pauze" not in titles(house)


def test_groups_that_were_made_go_with_the_plan_they_were_made_by(house):
    house.done(house.fatima, AllocateGroups(round=house.round(TAFELS)))
    first, second = groups_of(house)
    house.done(house.fatima, SendMessage(message=new_id(), text="Jullie beginnen", group=first))
    house.done(house.fatima, DescribeGroup(group=second, name="Jeugd", place="Tuin", link=""))

    places = edited(house, TAFELS, grouping=Grouping(number=2, places=["Zolder", "Kelder"]))
    house.done(house.fatima, places)
    assert [place_of(house, group) for group in groups_of(house)] == ["Zolder", "Tuin"]

    house.done(house.fatima, edited(house, TAFELS, grouping=Grouping(size=2)))
    assert groups_of(house) == []
    assert house.check() > 0
    house.open(TAFELS)


def place_of(house: House, group: str) -> str:
    with house.read() as db:
        return db.get_one(Group, group).place


def test_an_agenda_keeps_one_round_and_has_at_most_fifty(house):
    for id in ordered(house)[1:]:
        house.done(house.fatima, RemoveRound(round=id, base=agenda_version(house)))
    last = RemoveRound(round=house.round(KANSEN), base=agenda_version(house))
    assert house.refused(house.fatima, last) == "last_round"

    for number in range(49):
        add(house, f"Ronde {number}")
    full = CopyRound(round=house.round(KANSEN), copy_id=new_id(), base=agenda_version(house))
    assert house.refused(house.fatima, full) == "agenda_full"


def test_settings_are_those_of_the_kind(house):
    wrong = edited(house, PRAAT, settings={"columns": []})

    result = house.send(house.fatima, wrong)

    assert (result.error.code, result.error.field) == ("malformed", "settings.columns")


def test_nothing_is_planned_in_a_session_that_has_ended(house):
    house.done(house.fatima, EndSession())

    assert house.refused(house.fatima, AddRound(round=talk(), base=agenda_version(house))) == "session_ended"
    assert house.refused(house.fatima, edited(house, DOEN, script="Later")) == "session_ended"


def test_a_plan_that_was_kept_makes_the_same_agenda_again(house):
    house.open(KANSEN)
    house.done(house.fatima, RetimeAgenda(rounds=[RoundMinutes(round=house.round(DOEN), minutes=3)]))
    plan, session = kept(house), new_id()
    with house.read() as db:
        document = db.get_one(SavedPlan, plan).document

    made = CreateSession(
        session=session,
        title="Nog eens",
        starts_at=1_796_000_000_000,
        join_code=new_code(),
        agenda=agenda_of(document),
    )
    house.done(house.otto, made)

    assert planned(house, session) == planned(house, house.session)


def planned(house: House, session: str) -> list[dict[str, object]]:
    """What every round was planned with, before the agenda was fitted to the time left."""
    with house.read() as db:
        rounds = db.scalars(select(Round).where(Round.session_id == session).order_by(Round.position)).all()
    facts = [{name: getattr(round, name) for name in ("kind", *PLANNED)} for round in rounds]
    return [
        {**fact, "minutes": round.planned_minutes or round.minutes} for fact, round in zip(facts, rounds, strict=True)
    ]
