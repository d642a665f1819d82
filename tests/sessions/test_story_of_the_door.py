"""A morning at the door, without browsers: by roster, by code and by nod, two Annas, a lock, somebody sent away."""

from facilitator.groups.commands import AllocateGroups
from facilitator.sessions.models import Attendance
from facilitator.steering.commands import StartSession, UndoStep
from facilitator.steering.doors.commands import AdmitReturn, LockDoor, ReadmitPerson, RemovePerson, UnlockDoor
from facilitator.steering.steps import latest_step
from tests.boards.wall import write
from tests.groups.tables import sitting
from tests.house import KANSEN, TAFELS, House
from tests.ledger.telling import snapshots
from tests.sessions.door import enrol
from tests.sessions.visitor import Visitor

LONG = "Annemarie van den Heuvel-Oosterbaan"


def facts(house: House, name: str) -> tuple[str, str]:
    """(person, return code) of who is called so now."""
    for (session, _), body in snapshots(house).items():
        for person, me in body["put"].get("me", {}).items():
            if session == house.session and me["name"] == name:
                return person, me["code"]
    raise LookupError(name)


def the_request(house: House) -> str:
    (request,) = snapshots(house)[house.session, "facilitators"]["put"]["request"]
    return request


def back_to_the_lobby(house: House) -> None:
    with house.read() as db:
        step = latest_step(db, house.session)
    house.done(house.fatima, UndoStep(step=step.id))


def test_the_story(house: House):
    back_to_the_lobby(house)
    for name, organisation in ((LONG, "Rijn en Venen"), ("Eef Bakker", "Duinrand"), ("Floor Smit", "Zee")):
        enrol(house, name, organisation)
    annemarie, second = in_the_lobby(house)
    house.done(house.fatima, StartSession())
    house.done(house.fatima, AllocateGroups(round=house.round(TAFELS)))
    house.open(KANSEN)
    write(house, house.bram, "Van Bram")
    back_with_a_code(house, annemarie)
    back_with_a_nod(house)
    late_and_too_late(house)
    sent_away_and_let_in_again(house, second)
    everybody_once(house)


def in_the_lobby(house: House) -> tuple[Visitor, Visitor]:
    """Two letters, one's own name, and in. A second Anna says that she is another."""
    annemarie, second = Visitor(house), Visitor(house)
    annemarie.send(q="oost", enrolment=annemarie.find("oost")["names"][0]["enrolment"])
    assert annemarie.who() == LONG
    assert second.send(name="Anna").status_code == 409
    second.send(name="Anna", another="1")
    assert second.who() == "Anna (2)"
    return annemarie, second


def back_with_a_code(house: House, annemarie: Visitor) -> None:
    """Annemarie's phone is empty: she borrows one, and is who she was, where she sat."""
    person, code = facts(house, LONG)
    group = sitting(house)[person]
    borrowed = Visitor(house)
    assert borrowed.send("/return", name=LONG.lower(), return_code=code.lower()).status_code == 303
    assert borrowed.who() == annemarie.who() == LONG
    assert sitting(house)[person] == group


def back_with_a_nod(house: House) -> None:
    """Bram does not know his code: Fatima looks up, and nods."""
    bram = Visitor(house)
    bram.send("/ask", name="Bram")
    house.done(house.fatima, AdmitReturn(request=the_request(house)))
    bram.look("/wait")
    assert bram.who() == "Bram"


def late_and_too_late(house: House) -> None:
    """Eef is late, and sits at once. Then the door is closed: Floor must wait until it opens, Eef comes back."""
    eef, floor = Visitor(house), Visitor(house)
    eef.send(q="eef", enrolment=eef.find("eef")["names"][0]["enrolment"])
    person, code = facts(house, "Eef Bakker")
    assert person in sitting(house)
    house.done(house.fatima, LockDoor())
    assert floor.send(name="Floor Smit").status_code == 403
    assert Visitor(house).send("/return", name="Eef Bakker", return_code=code).status_code == 303
    house.done(house.fatima, UnlockDoor())
    floor.send(name="Floor Smit")
    assert floor.who() == "Floor Smit"


def sent_away_and_let_in_again(house: House, second: Visitor) -> None:
    """The second Anna is out with every phone, until Fatima thinks again."""
    person, code = facts(house, "Anna (2)")
    house.done(house.fatima, RemovePerson(person=person))
    assert second.who() is None
    assert person not in sitting(house)
    assert second.send("/return", name="Anna (2)", return_code=code).status_code == 403
    house.done(house.fatima, ReadmitPerson(person=person))
    person, code = facts(house, "Anna (2)")
    assert second.send("/return", name="Anna (2)", return_code=code).status_code == 303
    assert second.who() == "Anna (2)"


def everybody_once(house: House) -> None:
    people = snapshots(house)[house.session, "facilitators"]["put"]["person"]
    names = sorted(person["name"] for person in people.values() if not person["removed"])
    assert names == ["Anna", "Anna (2)", LONG, "Bram", "Chen", "Dewi", "Eef Bakker", "Floor Smit"]
    assert sorted(sitting(house)) == sorted(people)
    assert snapshots(house)[house.session, "screen"]["put"]["turnout"][house.session] == {"people": len(names)}
    with house.read() as db:
        assert db.query(Attendance).filter_by(session_id=house.session).count() == len(names)
    assert house.check() > 30
    assert house.client(house.anna).get(f"/s/{house.session}").status_code == 200
