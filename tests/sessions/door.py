"""What happens at the door of a house: who is enrolled, who waits, and which code brings them back."""

from facilitator.ids import derived_id, new_id
from facilitator.programmes.roster.commands import EnrolPerson
from facilitator.sessions.models import Attendance
from facilitator.steering.doors.commands import AskToReturn
from tests.house import SESSION, TAFELS, House, Member, id_of


def enrol(house: House, name: str, organisation: str = "") -> str:
    """Put somebody on the roster; the id of their enrolment."""
    enrolment = id_of("enrolment", name, organisation)
    person = id_of("enrolled", name, organisation)
    house.done(house.otto, EnrolPerson(enrolment=enrolment, person=person, name=name, organisation=organisation))
    return enrolment


def attendance_of(person: Member | str, session: str = SESSION) -> str:
    return derived_id("attendance", session, person if isinstance(person, str) else person.id)


def return_code_of(house: House, person: Member | str) -> str:
    with house.read() as db:
        return db.get_one(Attendance, attendance_of(person)).return_code


def ask_again(house: House, person: Member) -> str:
    """Have a phone wait for the nod as this person; the id of its request."""
    asking = AskToReturn(code=house.code, attendance=attendance_of(person), request=new_id(), grant=new_id())
    house.done(house.nobody, asking)
    return asking.request


def put_in_groups(house: House) -> None:
    """Everybody sits in a group, in a round that is open."""
    house.open(TAFELS)
