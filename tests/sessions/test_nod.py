"""Back on another phone with a facilitator's nod, and how somebody waits for it."""

import pytest

from facilitator.ids import new_id
from facilitator.people.models import Grant
from facilitator.steering.doors.commands import (
    AddPerson,
    AdmitReturn,
    AskToReturn,
    RefuseReturn,
    RemovePerson,
)
from facilitator.steering.models import ReturnRequest
from tests.house import House, id_of
from tests.ledger.telling import snapshots
from tests.sessions.door import ask_again, attendance_of
from tests.sessions.visitor import Visitor


def requests(house: House) -> dict[str, dict]:
    return snapshots(house)[house.session, "facilitators"]["put"].get("request", {})


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


def test_a_nod_for_somebody_sent_away_meanwhile_lets_nobody_in(house: House):
    visitor = Visitor(house)
    visitor.send("/ask", name="Anna")
    (request,) = requests(house)
    house.done(house.fatima, RemovePerson(person=house.anna.id))

    assert requests(house) == {}
    assert house.refused(house.fatima, AdmitReturn(request=request)) == "already"
    visitor.look("/wait")
    assert visitor.who() is None


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
