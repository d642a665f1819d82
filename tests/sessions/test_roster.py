"""Finding one's own name: two letters, a few names, and never the list."""

import gzip

import pytest
from werkzeug.test import TestResponse

from facilitator.ids import new_id
from facilitator.programmes.roster.commands import EnrolPerson
from facilitator.sessions.models import Attendance
from facilitator.steering.commands import JoinSession
from facilitator.steering.doors.commands import LockDoor
from tests.access.routes import known_routes, visits
from tests.house import House, id_of
from tests.ledger.telling import snapshots
from tests.sessions.door import enrol
from tests.sessions.visitor import Visitor

LONG = "Annemarie van den Heuvel-Oosterbaan"


@pytest.fixture
def roster(house: House) -> dict[str, str]:
    """{name: enrolment}."""
    people = {LONG: "Rijn en Venen", "Anouar Şahin": "Jeugdhulpregio Midden", "Eef Bakker": "Duinrand"}
    return {name: enrol(house, name, organisation) for name, organisation in people.items()}


@pytest.mark.parametrize("typed", ["an", "AN", "aN"])
def test_two_letters_find_who_begins_so(house, roster, typed):
    found = Visitor(house).find(typed)

    assert found["names"] == [
        {"enrolment": roster[LONG], "name": LONG, "organisation": "Rijn en Venen"},
        {"enrolment": roster["Anouar Şahin"], "name": "Anouar Şahin", "organisation": "Jeugdhulpregio Midden"},
    ]


@pytest.mark.parametrize("typed", ["", "a", " e ", "*", "%", "%%", "__", "--"])
def test_less_than_two_letters_find_nobody(house, roster, typed):
    visitor = Visitor(house)

    assert visitor.find(typed)["names"] == []
    assert visitor.look(q=typed).status_code == 200
    assert [name for name in roster if name in visitor.page] == []


def test_the_page_without_scripts_lists_the_same(house, roster):
    visitor = Visitor(house)
    visitor.look(q="sahin")

    assert "Anouar Şahin" in visitor.page
    assert "Jeugdhulpregio Midden" in visitor.page
    assert LONG not in visitor.page
    assert "Doe mee als Anouar Şahin" in visitor.page


def test_at_most_eight_are_shown_and_that_there_are_more(house):
    for number in range(10):
        enrol(house, f"Jansen {number}")
    visitor = Visitor(house)

    assert len(visitor.find("jansen")["names"]) == 8
    visitor.look(q="jansen")
    assert visitor.page.count('name="enrolment"') == 8 + 1  # the row that scripts copy
    assert "Er zijn er meer" in visitor.page


def test_the_roster_of_another_programme_is_not_looked_in(house, roster):
    other = EnrolPerson(enrolment=new_id(), person=new_id(), name="Anton Elders")
    house.done(house.host, other, scope=house.other_programme)

    assert "Anton Elders" not in [found["name"] for found in Visitor(house).find("an")["names"]]


def test_without_a_roster_a_name_is_typed(house):
    visitor = Visitor(house)
    visitor.look()

    assert 'name="name"' in visitor.page
    assert 'name="q"' not in visitor.page


def test_no_page_and_nothing_on_the_wire_names_who_has_not_come_in(house, roster):
    """The names are somewhere, and only the search gives them out."""
    stranger, anna = Visitor(house), house.client(house.anna)
    asked = [visit for what, visit in visits(house).items() if what.startswith("GET")]
    told = [
        text_of(client.get(one.path, query_string=one.query)) for one in asked for client in (stranger.client, anna)
    ]
    told.append(str(snapshots(house)))

    assert len(told) > len(known_routes(house))
    assert [name for name in roster if any(name in text for text in told)] == []
    assert stranger.find("eef")["names"]


def text_of(answer: TestResponse) -> str:
    body = answer.get_data()
    return (gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body).decode("utf-8", "replace")


def test_who_is_chosen_is_in_as_themselves(house, roster):
    visitor = Visitor(house)
    answer = visitor.send(q="an", enrolment=roster[LONG])

    assert (answer.status_code, answer.headers["Location"]) == (303, f"/s/{house.session}")
    assert visitor.who() == LONG
    with house.read() as db:
        attends = db.query(Attendance).filter_by(person_id=id_of("enrolled", LONG, "Rijn en Venen")).one()
    seen = snapshots(house)
    me = seen[house.session, f"person:{attends.person_id}"]["put"]["me"][attends.person_id]
    assert me == {"name": LONG, "organisation": "Rijn en Venen", "code": attends.return_code}
    person = seen[house.session, "facilitators"]["put"]["person"][attends.person_id]
    assert person == {
        "name": LONG,
        "organisation": "Rijn en Venen",
        "joined_at": attends.joined_at,
        "phone": True,
        "removed": False,
    }
    assert house.check() > 30


def test_choosing_nobody_says_what_to_do_and_keeps_the_list(house, roster):
    visitor = Visitor(house)

    assert visitor.send(q="an").status_code == 422
    assert "Kies eerst je naam uit de lijst" in visitor.page
    assert LONG in visitor.page


@pytest.mark.parametrize("enrolment", ["x", "A" * 22, "é" * 22, "' OR 1=1 --"])
def test_an_enrolment_that_is_none_lets_nobody_in(house, roster, enrolment):
    visitor = Visitor(house)

    assert visitor.send(q="an", enrolment=enrolment).status_code == 422
    assert visitor.who() is None


def test_an_enrolment_of_another_programme_lets_nobody_in(house):
    elsewhere = EnrolPerson(enrolment=new_id(), person=new_id(), name="Anton Elders")
    house.done(house.host, elsewhere, scope=house.other_programme)
    joining = JoinSession(code=house.code, name="Anton", person=new_id(), grant=new_id(), enrolment=elsewhere.enrolment)

    assert Visitor(house).send(q="an", enrolment=elsewhere.enrolment).status_code == 422
    assert house.refused(house.nobody, joining) == "unknown_person"


def test_who_types_their_name_after_all_is_the_one_on_the_roster(house, roster):
    visitor = Visitor(house)
    visitor.send(name="eef BAKKER")

    assert visitor.who() == "Eef Bakker"
    assert Visitor(house).send(q="ee", enrolment=roster["Eef Bakker"]).status_code == 409


def test_of_two_on_the_roster_with_one_name_typing_makes_neither(house):
    for organisation in ("Duinrand", "Provincie"):
        enrol(house, "Jan de Vries", organisation)
    visitor = Visitor(house)
    visitor.send(name="Jan de Vries")

    assert visitor.who() == "Jan de Vries"
    assert {found["organisation"] for found in Visitor(house).find("jan")["names"]} == {"Duinrand", "Provincie"}
    with house.read() as db:
        enrolled = {id_of("enrolled", "Jan de Vries", where) for where in ("Duinrand", "Provincie")}
        assert db.query(Attendance).filter(Attendance.person_id.in_(enrolled)).count() == 0


def test_behind_a_locked_door_nobody_is_looked_up(house, roster):
    house.done(house.fatima, LockDoor())
    visitor = Visitor(house)

    assert visitor.look(q="an").status_code == 200
    assert "De deur is even dicht" in visitor.page
    assert LONG not in visitor.page
    assert visitor.send(q="an", enrolment=roster[LONG]).status_code == 403
    assert visitor.who() is None


def test_nobody_is_put_on_the_roster_twice(house, roster):
    again = EnrolPerson(enrolment=new_id(), person=new_id(), name="EEF bakker", organisation="duinrand")
    elsewhere = EnrolPerson(enrolment=new_id(), person=new_id(), name="Eef Bakker", organisation="Provincie")

    assert house.refused(house.otto, again) == "already"
    house.done(house.otto, elsewhere)
    assert len(Visitor(house).find("eef")["names"]) == 2
