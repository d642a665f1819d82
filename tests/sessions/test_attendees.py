"""Names corrected, people added without a phone, sent away and let in again; and what that does to where they sit."""

import pytest

from facilitator.boards.commands import AddNote
from facilitator.ids import new_id
from facilitator.people.models import Grant
from facilitator.sessions.commands import RenamePerson
from facilitator.steering.commands import EndSession, JoinSession
from facilitator.steering.doors.commands import AddPerson, LockDoor, ReadmitPerson, RemovePerson, UnlockDoor
from tests.boards.wall import write
from tests.groups.tables import groups_of, sitting
from tests.house import KANSEN, House, id_of
from tests.ledger.telling import snapshots
from tests.sessions.door import attendance_of, enrol, put_in_groups, return_code_of
from tests.sessions.visitor import Visitor


def held(house: House, audience: str, kind: str) -> dict[str, dict]:
    return snapshots(house)[house.session, audience]["put"].get(kind, {})


def join(house: House, name: str) -> str:
    joining = JoinSession(code=house.code, name=name, person=new_id(), grant=new_id())
    house.done(house.nobody, joining)
    return joining.person


def test_a_corrected_name_is_on_everything_that_they_wrote(house: House):
    house.open(KANSEN)
    write(house, house.anna, "Samen beginnen")
    house.done(house.anna, RenamePerson(person=house.anna.id, name="  Anna  de Wit "))

    assert held(house, f"person:{house.anna.id}", "me")[house.anna.id]["name"] == "Anna de Wit"
    assert [note["by"] for note in held(house, f"board:{house.board(KANSEN)}", "note").values()] == ["Anna de Wit"]
    assert held(house, "facilitators", "person")[house.anna.id]["name"] == "Anna de Wit"
    assert house.check() > 30


def test_a_name_that_somebody_has_is_given_a_number(house: House):
    house.done(house.fatima, RenamePerson(person=house.anna.id, name="bram"))
    assert held(house, "facilitators", "person")[house.anna.id]["name"] == "bram (2)"

    house.done(house.fatima, RenamePerson(person=house.anna.id, name="Bram (2)"))
    assert held(house, "facilitators", "person")[house.anna.id]["name"] == "Bram (2)"


def test_a_name_of_nothing_or_of_nobody_is_refused(house: House):
    assert house.refused(house.fatima, RenamePerson(person=id_of("nobody"), name="Nemo")) == "unknown_person"
    assert house.refused(house.fatima, RenamePerson(person=house.vera.id, name="Nemo")) == "unknown_person"
    assert house.refused(house.anna, RenamePerson(person=house.bram.id, name="Nemo")) == "not_allowed"


def test_after_the_end_only_facilitators_correct_a_name(house: House):
    house.done(house.fatima, EndSession())

    assert house.refused(house.anna, RenamePerson(person=house.anna.id, name="Anne")) == "not_allowed"
    house.done(house.fatima, RenamePerson(person=house.anna.id, name="Anne"))


def test_somebody_without_a_phone_is_one_of_the_people(house: House):
    wim = id_of("Wim")
    before = held(house, "screen", "turnout")[house.session]["people"]
    house.done(house.fatima, AddPerson(person=wim, name="Wim"))

    assert held(house, "screen", "turnout")[house.session] == {"people": before + 1}
    person = held(house, "facilitators", "person")[wim]
    assert (person["name"], person["phone"], person["removed"]) == ("Wim", False, False)
    house.open(KANSEN)
    board, column = house.board(KANSEN), house.column(KANSEN)
    house.done(house.fatima, AddNote(note=new_id(), board=board, column=column, text="Van papier", person=wim))
    assert [note["by"] for note in held(house, f"board:{house.board(KANSEN)}", "note").values()] == ["Wim"]


def test_somebody_on_the_roster_is_added_as_who_they_are_there(house: House):
    enrol(house, "Joke Smit", "Gemeente Duinrand")
    house.done(house.fatima, AddPerson(person=id_of("Joke"), name="joke smit"))
    house.done(house.fatima, AddPerson(person=id_of("another"), name="Joke Smit"))  # there is a second one, then

    people = held(house, "facilitators", "person")
    assert people[id_of("enrolled", "Joke Smit", "Gemeente Duinrand")]["organisation"] == "Gemeente Duinrand"
    assert people[id_of("another")]["name"] == "Joke Smit (2)"
    assert id_of("Joke") not in people
    assert house.check() > 30


def test_of_two_of_one_name_on_the_roster_nobody_is_guessed(house: House):
    enrol(house, "Joke Smit", "Gemeente Duinrand")
    enrol(house, "Joke Smit", "Gemeente Meerwijk")
    house.done(house.fatima, AddPerson(person=id_of("Joke"), name="Joke Smit"))

    assert held(house, "facilitators", "person")[id_of("Joke")]["organisation"] == ""


def test_who_is_added_under_a_name_that_is_there_gets_a_number(house: House):
    house.done(house.fatima, LockDoor())  # which does not hold facilitators
    house.done(house.fatima, AddPerson(person=id_of("Wim"), name="ANNA"))

    assert held(house, "facilitators", "person")[id_of("Wim")]["name"] == "ANNA (2)"


def test_a_person_is_added_once(house: House):
    assert house.refused(house.fatima, AddPerson(person=house.anna.id, name="Anna")) == "id_reused"
    assert house.refused(house.fatima, AddPerson(person=house.session, name="Wim")) == "id_reused"
    house.done(house.fatima, EndSession())
    assert house.refused(house.fatima, AddPerson(person=id_of("Wim"), name="Wim")) == "session_ended"


def test_who_is_sent_away_has_no_way_in_no_seat_and_is_not_counted(house: House):
    put_in_groups(house)
    before = held(house, "screen", "turnout")[house.session]["people"]
    assert house.bram.id in sitting(house)
    house.done(house.fatima, RemovePerson(person=house.bram.id))

    assert house.bram.id not in sitting(house)
    assert house.client(house.bram).get(f"/s/{house.session}").status_code == 303
    assert house.refused(house.bram, RenamePerson(person=house.bram.id, name="Bob")) == "not_signed_in"
    assert held(house, "screen", "turnout")[house.session] == {"people": before - 1}
    person = held(house, "facilitators", "person")[house.bram.id]
    assert (person["phone"], person["removed"]) == (False, True)
    assert house.refused(house.fatima, RemovePerson(person=house.bram.id)) == "already"
    assert house.client(house.anna).get(f"/s/{house.session}").status_code == 200
    assert house.check() > 30


def test_every_way_in_of_theirs_ends_and_nobody_elses(house: House):
    second = Visitor(house)
    second.send("/return", person=attendance_of(house.bram), return_code=return_code_of(house, house.bram))
    assert second.who() == "Bram"
    house.done(house.fatima, RemovePerson(person=house.bram.id))

    assert second.who() is None
    with house.read() as db:
        ended = {grant.person_id for grant in db.query(Grant).filter(Grant.ended_at.is_not(None))}
    assert ended == {house.bram.id}


def test_what_they_wrote_stays(house: House):
    house.open(KANSEN)
    write(house, house.bram, "Van Bram")
    house.done(house.fatima, RemovePerson(person=house.bram.id))

    assert [note["text"] for note in held(house, f"board:{house.board(KANSEN)}", "note").values()] == ["Van Bram"]


def test_who_is_let_in_again_has_a_seat(house: House):
    put_in_groups(house)
    house.done(house.fatima, RemovePerson(person=house.bram.id))
    house.done(house.fatima, ReadmitPerson(person=house.bram.id))

    assert house.bram.id in sitting(house)
    assert house.refused(house.fatima, ReadmitPerson(person=house.bram.id)) == "already"
    assert house.refused(house.fatima, ReadmitPerson(person=id_of("nobody"))) == "unknown_person"
    assert house.check() > 30


def test_late_people_land_in_the_smallest_group(house: House):
    put_in_groups(house)
    late = [join(house, name) for name in ("Eef", "Floor")]
    house.done(house.fatima, AddPerson(person=id_of("Wim"), name="Wim"))
    sits = sitting(house)

    assert {*late, id_of("Wim")} <= sits.keys()
    sizes = [list(sits.values()).count(group) for group in groups_of(house)]
    assert max(sizes) - min(sizes) <= 1


def test_the_lock_is_seen_by_everybody_and_turned_once(house: House):
    def locked() -> bool:
        return held(house, "everyone", "session")[house.session]["locked"]

    assert locked() is False
    house.done(house.fatima, LockDoor())
    assert locked() is True
    assert house.refused(house.otto, LockDoor()) == "already"
    house.done(house.otto, UnlockDoor())
    assert locked() is False
    assert house.refused(house.fatima, UnlockDoor()) == "already"
    assert join(house, "Eef")


@pytest.mark.parametrize("who", ["anna", "vera", "willem", "nobody"])
def test_the_door_is_kept_by_facilitators(house: House, who):
    expected = "not_signed_in" if who == "nobody" else "not_allowed"

    assert house.refused(getattr(house, who), LockDoor()) == expected
