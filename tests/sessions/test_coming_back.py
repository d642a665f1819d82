"""Back on another phone with one's own code; and who is not let in."""

import pytest

from facilitator.ids import RETURN_LETTERS, new_id
from facilitator.people.tries import Tries
from facilitator.steering.commands import EndSession
from facilitator.steering.doors.commands import (
    LockDoor,
    ReadmitPerson,
    RemovePerson,
    ReturnToSession,
)
from tests.house import House
from tests.ledger.telling import snapshots
from tests.sessions.door import attendance_of, enrol, return_code_of
from tests.sessions.visitor import Visitor


def another(code: str) -> str:
    """A code of the same kind that is not this one."""
    return code[:-1] + next(letter for letter in RETURN_LETTERS if letter != code[-1])


def test_everybody_has_a_code_of_their_own_that_only_they_are_told(house: House):
    held = snapshots(house)
    codes = {person.id: return_code_of(house, person) for person in (house.anna, house.bram, house.chen, house.dewi)}

    assert len(set(codes.values())) == 4
    assert all(len(code) == 4 and set(code) <= set(RETURN_LETTERS) for code in codes.values())
    for person, code in codes.items():
        who_has_it = [audience for (_, audience), body in held.items() if f'"{code}"' in str(body).replace("'", '"')]
        assert who_has_it == [f"person:{person}"]


@pytest.mark.parametrize("spelled", [str, str.lower, " ".join, "-".join])
def test_name_and_code_bring_somebody_back(house: House, spelled):
    visitor = Visitor(house)
    answer = visitor.send("/return", name="ANNA", return_code=spelled(return_code_of(house, house.anna)))

    assert (answer.status_code, answer.headers["Location"]) == (303, f"/s/{house.session}")
    assert visitor.who() == "Anna"
    assert house.client(house.anna).get(f"/s/{house.session}").status_code == 200


def test_the_same_page_sent_twice_is_one_way_in(house: House):
    command, code = new_id(), return_code_of(house, house.anna)
    cookies = []
    for visitor in (Visitor(house), Visitor(house)):
        assert visitor.send("/return", command=command, name="Anna", return_code=code).status_code == 303
        cookies.append(visitor.client.get_cookie(f"participant_{house.session}").value)

    assert cookies[0] == cookies[1]


def test_a_name_that_is_in_already_is_asked_whether_that_is_you(house: House):
    visitor = Visitor(house)
    answer = visitor.send(name="anna")

    assert answer.status_code == 409
    assert "Ben jij dat?" in visitor.page
    assert visitor.who() is None
    code = return_code_of(house, house.anna)
    assert visitor.send("/return", person=attendance_of(house.anna), return_code=code).status_code == 303
    assert visitor.who() == "Anna"


def test_somebody_else_of_the_same_name_gets_a_number(house: House):
    second, third = Visitor(house), Visitor(house)
    for visitor in (second, third):
        visitor.send(name="Anna", another="1")

    assert [second.who(), third.who()] == ["Anna (2)", "Anna (3)"]
    back = Visitor(house)
    code = next(
        me["code"]
        for body in snapshots(house).values()
        for me in body["put"].get("me", {}).values()
        if me["name"] == "Anna (3)"
    )
    back.send("/return", name="Anna", return_code=code)
    assert back.who() == "Anna (3)"


def test_nobody_comes_back_with_the_code_of_another_name(house: House):
    visitor = Visitor(house)

    assert visitor.send("/return", name="Bram", return_code=return_code_of(house, house.anna)).status_code == 422
    assert (
        visitor.send(
            "/return", person=attendance_of(house.bram), return_code=return_code_of(house, house.anna)
        ).status_code
        == 422
    )
    assert visitor.send("/return", name="", return_code=return_code_of(house, house.anna)).status_code == 422
    assert visitor.who() is None


@pytest.mark.parametrize("name", ["Anna", "Niemand"])
def test_a_wrong_code_says_the_same_of_who_is_in_and_who_is_not(house: House, name):
    code = another(return_code_of(house, house.anna))
    told = []
    for _ in range(6):
        visitor = Visitor(house)
        answer = visitor.send("/return", name=name, return_code=code)
        told.append((answer.status_code, "Deze code hoort niet bij deze naam" in visitor.page))

    assert told == [(422, True)] * 5 + [(429, False)]


def test_after_five_wrong_codes_only_the_nod_helps_for_ten_minutes(house: House):
    code = return_code_of(house, house.anna)
    visitor = Visitor(house)
    for _ in range(5):
        visitor.send("/return", person=attendance_of(house.anna), return_code=another(code))

    assert visitor.send("/return", person=attendance_of(house.anna), return_code=code).status_code == 429
    assert "Dat is te vaak geprobeerd" in visitor.page
    assert "Vraag het de begeleider" in visitor.page
    assert Visitor(house).send("/return", name="Bram", return_code=return_code_of(house, house.bram)).status_code == 303
    assert Visitor(house).send(name="Eef").status_code == 303
    house.later(ms=10 * 60_000)
    assert visitor.send("/return", person=attendance_of(house.anna), return_code=code).status_code == 303


def test_the_right_code_wipes_the_wrong_ones(house: House):
    code = return_code_of(house, house.anna)
    for _ in range(3):
        for _ in range(4):
            assert Visitor(house).send("/return", name="Anna", return_code=another(code)).status_code == 422
        assert Visitor(house).send("/return", name="Anna", return_code=code).status_code == 303


def test_tries_do_not_fill_the_memory():
    tries = Tries()
    for number in range(10_050):
        assert tries.take([f"key {number}"])

    assert len(tries._taken) == 10_000


def test_who_came_in_before_there_were_codes_has_none_to_guess(house: House):
    with house.writer_engine.begin() as connection:
        connection.exec_driver_sql("UPDATE attendance SET return_code = ''")
    back = ReturnToSession(code=house.code, attendance=attendance_of(house.anna), return_code="", grant=new_id())

    assert house.refused(house.nobody, back) == "wrong_return_code"
    assert Visitor(house).send("/return", name="Anna", return_code="").status_code == 422


def test_who_was_sent_away_stays_away_until_let_in_again(house: House):
    code = return_code_of(house, house.anna)
    house.done(house.fatima, RemovePerson(person=house.anna.id))
    visitor = Visitor(house)
    for path, fields in (
        ("", {"name": "Anna"}),
        ("", {"name": "Anna", "another": "1"}),
        ("/return", {"name": "Anna", "return_code": code}),
        ("/return", {"person": attendance_of(house.anna), "return_code": code}),
        ("/ask", {"name": "Anna"}),
        ("/ask", {"person": attendance_of(house.anna)}),
    ):
        assert visitor.send(path, **fields).status_code == 403, (path, fields)
        assert "Je doet niet meer mee" in visitor.page
    assert visitor.who() is None

    house.done(house.fatima, ReadmitPerson(person=house.anna.id))
    assert house.client(house.anna).get(f"/s/{house.session}").status_code == 303
    assert visitor.send("/return", name="Anna", return_code=code).status_code == 422  # who was sent away had read it
    assert visitor.send("/return", name="Anna", return_code=return_code_of(house, house.anna)).status_code == 303
    assert visitor.who() == "Anna"


def test_a_lock_holds_new_people_and_not_those_who_come_back(house: House):
    eef = enrol(house, "Eef Bakker")
    house.done(house.fatima, LockDoor())
    visitor = Visitor(house)

    assert visitor.send(name="Gerda").status_code == 403
    assert visitor.send(name="Anna", another="1").status_code == 403
    assert visitor.send(q="ee", enrolment=eef).status_code == 403
    assert "De deur is even dicht" in visitor.page
    assert visitor.send(name="Anna").status_code == 409
    assert visitor.send("/return", name="Anna", return_code=return_code_of(house, house.anna)).status_code == 303
    assert visitor.who() == "Anna"


def test_after_the_end_the_ways_back_are_closed_too(house: House):
    code = return_code_of(house, house.anna)
    house.done(house.fatima, EndSession())

    assert Visitor(house).look("/return").status_code == 410
    assert Visitor(house).send("/return", name="Anna", return_code=code).status_code == 422
    assert Visitor(house).send("/ask", name="Anna").status_code == 422
    assert house.client(house.anna).get(f"/s/{house.session}").status_code == 200
