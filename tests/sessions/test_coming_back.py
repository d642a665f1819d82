"""Back on another phone: with one's own code, or with a nod; and who is not let in."""

import pytest

from facilitator.ids import RETURN_LETTERS, new_id
from facilitator.people.models import Grant
from facilitator.steering.commands import EndSession
from facilitator.steering.doors.commands import (
    AddPerson,
    AdmitReturn,
    AskToReturn,
    LockDoor,
    ReadmitPerson,
    RefuseReturn,
    RemovePerson,
    ReturnToSession,
)
from facilitator.steering.doors.tries import Tries
from facilitator.steering.models import ReturnRequest
from tests.house import House, id_of
from tests.ledger.telling import snapshots
from tests.sessions.door import ask_again, attendance_of, enrol, return_code_of
from tests.sessions.visitor import Visitor


def another(code: str) -> str:
    """A code of the same kind that is not this one."""
    return code[:-1] + next(letter for letter in RETURN_LETTERS if letter != code[-1])


def requests(house: House) -> dict[str, dict]:
    return snapshots(house)[house.session, "facilitators"]["put"].get("request", {})


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


def test_a_nod_lets_the_phone_in_that_waits(house: House):
    visitor, onlooker = Visitor(house), Visitor(house)
    answer = visitor.send("/ask", person=attendance_of(house.anna))
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/j/{house.code}/wait")
    ((request, waits),) = requests(house).items()
    assert (waits["person"], waits["name"]) == (house.anna.id, "Anna")

    assert visitor.look("/wait").status_code == 200
    assert "Je komt terug als Anna" in visitor.page
    assert visitor.who() is None
    assert onlooker.look("/wait").headers["Location"] == f"/j/{house.code}"
    house.done(house.fatima, AdmitReturn(request=request))

    assert requests(house) == {}
    assert onlooker.look("/wait").headers["Location"] == f"/j/{house.code}"
    answer = visitor.look("/wait")
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/s/{house.session}")
    assert visitor.who() == "Anna"
    assert visitor.client.get_cookie(f"waiting_{house.session}") is None
    assert house.client(house.anna).get(f"/s/{house.session}").status_code == 200
    assert onlooker.who() is None


def test_a_page_that_asks_by_itself_is_told_when_there_is_an_answer(house: House):
    visitor, accept = Visitor(house), {"Accept": "application/json"}
    visitor.send("/ask", name="Anna")
    path = f"/j/{house.code}/wait"

    assert visitor.client.get(path, headers=accept).json == {"answer": "waiting"}
    house.done(house.fatima, AdmitReturn(request=next(iter(requests(house)))))
    assert visitor.client.get(path, headers=accept).json == {"answer": "admitted"}


def test_without_a_nod_somebody_is_told_kindly(house: House):
    visitor = Visitor(house)
    visitor.send("/ask", name="Anna")
    house.done(house.fatima, RefuseReturn(request=next(iter(requests(house)))))

    assert visitor.look("/wait").status_code == 200
    assert "De begeleider liet je niet binnen als Anna" in visitor.page
    assert visitor.who() is None
    assert requests(house) == {}


def test_a_request_is_answered_once(house: House):
    request = ask_again(house, house.anna)
    house.done(house.fatima, RefuseReturn(request=request))

    assert house.refused(house.fatima, AdmitReturn(request=request)) == "already"
    assert house.refused(house.fatima, AdmitReturn(request=id_of("no request"))) == "unknown_request"
    with house.read() as db:
        asked = db.get_one(ReturnRequest, request)
        assert asked.answered_by == "Fatima"
        assert db.get(Grant, asked.grant_id) is None


def test_at_most_three_phones_wait_as_one_person(house: House):
    for _ in range(3):
        assert Visitor(house).send("/ask", name="Anna").status_code == 303

    assert Visitor(house).send("/ask", name="Anna").status_code == 429
    assert Visitor(house).send("/ask", name="Bram").status_code == 303
    assert len(requests(house)) == 4


def test_of_two_of_one_name_one_says_which_they_are(house: House):
    Visitor(house).send(name="Anna", another="1")
    visitor = Visitor(house)

    assert visitor.send("/ask", name="Anna").status_code == 409
    assert visitor.page.count('type="radio"') == 2
    assert visitor.send("/ask", name="Anna", person=attendance_of(house.anna)).status_code == 303
    assert [waits["name"] for waits in requests(house).values()] == ["Anna"]


@pytest.mark.parametrize("person", ["x", "A" * 22, "é" * 22])
def test_who_is_not_there_is_asked_for_by_nobody(house: House, person):
    visitor = Visitor(house)

    assert visitor.send("/ask", person=person).status_code == 422
    assert visitor.send("/ask", name="Niemand").status_code == 422
    assert "Er doet niemand met deze naam mee" in visitor.page
    assert requests(house) == {}


def test_somebody_of_another_session_is_not_there(house: House):
    elsewhere = attendance_of(house.vera, house.other_session)
    asking = AskToReturn(code=house.code, attendance=elsewhere, request=new_id(), grant=new_id())

    assert Visitor(house).send("/ask", person=elsewhere).status_code == 422
    assert house.refused(house.nobody, asking) == "unknown_person"


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
    assert visitor.send("/return", name="Anna", return_code=code).status_code == 303
    assert visitor.who() == "Anna"


def test_a_nod_for_somebody_sent_away_meanwhile_lets_nobody_in(house: House):
    visitor = Visitor(house)
    visitor.send("/ask", name="Anna")
    (request,) = requests(house)
    house.done(house.fatima, RemovePerson(person=house.anna.id))

    assert requests(house) == {}
    assert house.refused(house.fatima, AdmitReturn(request=request)) == "already"
    visitor.look("/wait")
    assert visitor.who() is None


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


def test_somebody_without_a_phone_comes_in_by_a_nod_when_they_have_one(house: House):
    wim = id_of("Wim")
    house.done(house.fatima, AddPerson(person=wim, name="Wim"))

    def person() -> dict:
        return snapshots(house)[house.session, "facilitators"]["put"]["person"][wim]

    assert (person()["phone"], person()["removed"]) == (False, False)
    visitor = Visitor(house)
    assert visitor.send(name="Wim").status_code == 409
    visitor.send("/ask", person=attendance_of(wim))
    house.done(house.fatima, AdmitReturn(request=next(iter(requests(house)))))
    visitor.look("/wait")

    assert visitor.who() == "Wim"
    assert person()["phone"] is True
    assert house.check() > 30
