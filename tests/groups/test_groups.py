"""Groups: made, moved between, described, heard by those who sit there and by nobody else."""

import pytest

from facilitator.groups.commands import (
    AllocateGroups,
    DescribeGroup,
    MovePerson,
)
from facilitator.ids import new_id
from facilitator.ledger.holdings import may_hear
from facilitator.rounds.commands import EndGrace
from facilitator.steering.commands import CloseRound, EndSession, OpenRound, UndoStep
from facilitator.steering.doors.commands import AddPerson
from facilitator.steering.steps import latest_step
from tests.groups.tables import at_table, board_of, groups_of, held, seated, sitting, write_at
from tests.house import AGENDA, KANSEN, PARTICIPANTS, TAFELS, House, Member


def code(house: House, by: Member, command) -> str | None:
    result = house.send(by, command)
    return result.error.code if result.error else None


def hears(house: House, by: Member) -> set[str]:
    with house.read() as db:
        return may_hear(db, house.session, ("everyone", f"person:{by.id}"))


def test_opening_a_round_in_groups_gives_everybody_a_seat(house):
    house.open(TAFELS)

    groups = groups_of(house)
    sits = sitting(house)
    assert len(groups) == 2
    assert sits.keys() == {person.id for person in PARTICIPANTS}
    assert sorted(list(sits.values()).count(group) for group in groups) == [2, 2]
    assert [held(house, "everyone")["group"][group]["place"] for group in groups] == ["Foyer", "Raadzaal"]
    assert [held(house, "everyone")["group"][group]["name"] for group in groups] == ["Subgroep 1", "Subgroep 2"]


def test_groups_made_before_stand_when_the_round_opens(house):
    first, second = seated(house, [house.anna], [house.bram, house.chen, house.dewi])

    sits = sitting(house)
    assert [sits[one.id] for one in PARTICIPANTS] == [first, second, second, second]


def test_allocating_again_deals_anew_over_another_number(house):
    for number in (3, 1, 4):
        house.done(house.fatima, AllocateGroups(round=house.round(TAFELS), number=number))
        groups = groups_of(house)
        assert len(groups) == number
        assert set(sitting(house).values()) == set(groups)

    house.check()


def test_who_deals_reads_how_it_was_planned(house):
    planned = held(house, "facilitators")["script"][house.round(TAFELS)]["grouping"]

    assert (planned["number"], planned["places"]) == (2, ["Foyer", "Raadzaal"])


def test_groups_by_size(house):
    house.done(house.fatima, AllocateGroups(round=house.round(TAFELS), size=2))

    assert len(groups_of(house)) == 2


@pytest.mark.parametrize(
    ("position", "chosen", "expected"),
    [(TAFELS, {"number": 2, "size": 2}, "malformed"), (KANSEN, {"number": 2}, "malformed")],
)
def test_what_cannot_be_allocated(house, position, chosen, expected):
    assert code(house, house.fatima, AllocateGroups(round=house.round(position), **chosen)) == expected


def test_groups_of_a_round_that_was_opened_stand(house):
    house.open(TAFELS)

    assert code(house, house.fatima, AllocateGroups(round=house.round(TAFELS))) == "groups_fixed"


def test_nobody_sees_a_group_or_a_seat_before_the_round_opens_but_the_facilitators(house):
    seated(house, [house.anna], opened=False)

    assert "group" not in held(house, "everyone")
    assert held(house, f"person:{house.anna.id}").keys() == {"me"}
    assert len(held(house, "facilitators")["group"]) == 2
    assert len(held(house, "facilitators")["placement"]) == 4


def test_an_opening_taken_back_takes_the_groups_away_and_keeps_who_sits_where(house):
    (first, _) = seated(house, [house.anna])
    with house.read() as db:
        step = latest_step(db, house.session).id
    house.done(house.fatima, UndoStep(step=step))

    assert "group" not in held(house, "everyone")
    assert "board" not in held(house, "facilitators")
    assert hears(house, house.anna) == {"everyone", f"person:{house.anna.id}"}
    house.open(TAFELS)
    assert sitting(house)[house.anna.id] == first
    house.check()


@pytest.mark.parametrize("closed_by", [CloseRound(round=AGENDA[TAFELS].round), OpenRound(round=AGENDA[KANSEN].round)])
def test_who_came_in_while_a_round_was_closed_has_a_seat_when_that_is_taken_back(house, closed_by):
    seated(house, [house.anna])
    house.done(house.fatima, closed_by)
    house.done(house.fatima, EndGrace(round=house.round(TAFELS)))
    house.done(house.fatima, AddPerson(person=(newcomer := new_id()), name="Esra"))
    assert newcomer not in sitting(house)

    with house.read() as db:
        step = latest_step(db, house.session).id
    house.done(house.fatima, UndoStep(step=step))

    assert newcomer in sitting(house)
    assert len(sitting(house)) == 5
    house.check()


def test_those_at_a_table_know_each_other_and_hear_its_board(house):
    first, second = seated(house, [house.anna, house.bram], [house.chen, house.dewi])

    own = held(house, f"group:{first}")["group"][first]
    assert (own["people"], own["place"], own["link"]) == (["Anna", "Bram"], "Foyer", "https://bellen.example/1")
    assert hears(house, house.anna) >= {f"group:{first}", f"board:{board_of(first)}"}
    assert not hears(house, house.anna) & {f"group:{second}", f"board:{board_of(second)}"}
    assert "people" not in held(house, "everyone")["group"][first]


def test_who_is_moved_reads_the_new_board_and_no_longer_the_old(house):
    first, second = seated(house, [house.anna, house.bram], [house.chen, house.dewi])

    house.done(house.fatima, MovePerson(person=house.anna.id, group=second))

    assert sitting(house)[house.anna.id] == second
    assert f"board:{board_of(second)}" in hears(house, house.anna)
    assert not hears(house, house.anna) & {f"group:{first}", f"board:{board_of(first)}"}
    assert held(house, f"group:{second}")["group"][second]["people"] == ["Anna", "Chen", "Dewi"]
    (seat,) = held(house, f"person:{house.anna.id}")["seat"].values()
    assert seat == {"round": house.round(TAFELS), "group": second}
    house.check()


def test_what_somebody_had_on_its_way_when_they_were_moved_arrives_where_they_wrote_it(house):
    first, second = seated(house, [house.anna, house.bram], [house.chen, house.dewi])
    house.done(house.fatima, MovePerson(person=house.anna.id, group=second))

    note = write_at(house, house.anna, first, "Nog van de vorige tafel")

    assert note in held(house, f"board:{board_of(first)}")["note"]
    mine = held(house, f"person:{house.anna.id}")["mine"][note]
    assert (mine["text"], mine["group"], mine["late"]) == ("Nog van de vorige tafel", first, False)


def test_and_it_is_late_when_it_comes_after_the_close(house):
    first, second = seated(house, [house.anna, house.bram], [house.chen, house.dewi])
    house.done(house.fatima, MovePerson(person=house.anna.id, group=second))
    house.done(house.fatima, EndGrace(round=house.round(TAFELS)))

    note = write_at(house, house.anna, first, "Te laat, maar niet weg")

    assert held(house, f"person:{house.anna.id}")["mine"][note]["late"] is True
    assert "note" not in held(house, f"board:{board_of(first)}")


def test_nobody_writes_at_a_table_where_they_never_sat(house):
    _, second = seated(house, [house.anna, house.bram], [house.chen, house.dewi])

    assert code(house, house.anna, at_table(second, "Van buiten")) == "not_in_group"


@pytest.mark.parametrize(
    ("moment", "expected"),
    [("again", "already"), ("closed", "round_closed"), ("stranger", "unknown_person"), ("ended", "session_ended")],
)
def test_a_move_that_is_refused(house, moment, expected):
    first, _ = seated(house, [house.anna])
    person = house.vera.id if moment == "stranger" else house.anna.id
    if moment == "closed":
        house.done(house.fatima, EndGrace(round=house.round(TAFELS)))
    if moment == "ended":
        house.done(house.fatima, EndSession())

    assert code(house, house.fatima, MovePerson(person=person, group=first)) == expected


def test_a_group_is_described_and_everybody_sees_where_it_sits(house):
    first, _ = seated(house, [house.anna])

    house.done(
        house.fatima, DescribeGroup(group=first, name="Jeugd", place="Kamer 0.12", link="https://bellen.example/x")
    )

    assert held(house, "everyone")["group"][first]["place"] == "Kamer 0.12"
    assert held(house, f"group:{first}")["group"][first]["name"] == "Jeugd"


def test_a_group_that_does_not_exist_here(house):
    assert code(house, house.fatima, DescribeGroup(group=new_id(), name="x")) == "unknown_group"


def test_groups_stand_from_the_first_opening_also_when_it_was_taken_back(house):
    seated(house, [house.anna])
    with house.read() as db:
        step = latest_step(db, house.session).id
    house.done(house.fatima, UndoStep(step=step))

    assert code(house, house.fatima, AllocateGroups(round=house.round(TAFELS))) == "groups_fixed"
