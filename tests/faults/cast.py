"""Who takes part in a whole session of canaries, and its running order: everything that is told of them is a song."""

from dataclasses import dataclass, field

from facilitator.ids import new_id
from facilitator.programmes.roster.commands import EnrolPerson
from facilitator.steering.commands import CreateSession, Grouping, RoundPlan
from tests.faults.aviary import Aviary
from tests.faults.workshop import CODE, SESSION
from tests.house import House

IN_GROUPS, HIDDEN, NAMED, ANONYMOUS = range(4)
"""The rounds."""


@dataclass
class Cast:
    """Those who are expected: their names, and every song that tells who they are."""

    aviary: Aviary = field(default_factory=Aviary)
    known_by: dict[str, list[str]] = field(default_factory=dict)


def plan_whole_session(house: House, *, people: int, groups: int) -> Cast:
    """Four rounds, each with a script, and a roster."""
    cast = Cast()
    sing = cast.aviary.sing
    links = [
        f"https://video.example/{sing('link of a group', must=['console'], may=['archive'])}" for _ in range(groups)
    ]
    grouping = Grouping(number=groups, links=links)
    notes = {"columns": [{"title": "Ideeën"}], "names": "hidden"}
    rounds = [
        {"title": "Samen", "kind": "notes", "seating": "groups", "grouping": grouping, "settings": notes},
        {"title": "Alleen", "kind": "notes", "settings": {**notes, "hidden": True}},
        {"title": "Presentaties", "kind": "presentations", "settings": {"names": "hidden", "order": "signup"}},
        {"title": "Nog een", "kind": "presentations", "settings": {"names": "anonymous", "order": "signup"}},
    ]
    agenda = [
        RoundPlan(round=new_id(), script=sing("script", must=["console", "desk"]), prompt="Wat doen we?", **round)
        for round in rounds
    ]
    session = CreateSession(session=SESSION, title="Samen", starts_at=1_795_000_000_000, join_code=CODE, agenda=agenda)
    house.done(house.host, session, scope=house.programme)
    for number in range(people):
        house.done(house.otto, _expected(cast, number), scope=house.programme)
    return cast


def _expected(cast: Cast, number: int) -> EnrolPerson:
    own = listener(number)
    name = f"Naam {cast.aviary.sing('name', must=[own, 'console', 'desk', 'archive'])}"
    organisation = cast.aviary.sing("organisation", must=["console", "desk"], may=[own, "archive"])
    position = cast.aviary.sing("position", must=["desk"], may=[own, "console", "archive"])
    email = f"{cast.aviary.sing('e-mail address', must=['desk'], may=[own])}@example.nl"
    cast.known_by[name] = [name, organisation]
    return EnrolPerson(
        enrolment=new_id(), person=new_id(), name=name, organisation=organisation, position=position, email=email
    )


def listener(number: int) -> str:
    """What the owner of the phone that came in so far is called in a verdict."""
    return f"phone {number}"
