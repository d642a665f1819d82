"""Who sits where in a house: to seat people, to write at a table, and to read what came of it."""

from collections.abc import Sequence

from sqlalchemy import select

from facilitator.boards.commands import AddNote
from facilitator.groups.commands import AllocateGroups, MovePerson
from facilitator.groups.models import Group, Placement
from facilitator.ids import derived_id, new_id
from facilitator.ledger.holdings import everything
from facilitator.live.frames import snapshot_body
from tests.house import TAFELS, House, Member
from tests.ledger.telling import over_the_wire


def seated(house: House, *tables: Sequence[Member], opened: bool = True) -> list[str]:
    """Allocate the round in groups and have these people sit there; the ids of its groups, in order."""
    house.done(house.fatima, AllocateGroups(round=house.round(TAFELS)))
    groups = groups_of(house)
    sits = sitting(house)
    for group, people in zip(groups, tables, strict=False):
        for person in people:
            if sits[person.id] != group:
                house.done(house.fatima, MovePerson(person=person.id, group=group))
    if opened:
        house.open(TAFELS)
    return groups


def groups_of(house: House, position: int = TAFELS) -> list[str]:
    with house.read() as db:
        chosen = select(Group.id).where(Group.round_id == house.round(position), Group.dissolved_at.is_(None))
        return list(db.scalars(chosen.order_by(Group.position)))


def sitting(house: House, position: int = TAFELS) -> dict[str, str]:
    """{person: the group where they sit now}."""
    with house.read() as db:
        chosen = select(Placement).where(Placement.round_id == house.round(position), Placement.until_at.is_(None))
        return {placement.person_id: placement.group_id for placement in db.scalars(chosen)}


def board_of(group: str) -> str:
    return derived_id("group board", group)


def write_at(house: House, by: Member, group: str, text: str, *, place: int = 0, for_: Member | None = None) -> str:
    """Put a note on the board of a group, in one of its columns; its id."""
    house.done(by, at_table(group, text, note := new_id(), place=place, for_=for_))
    return note


def at_table(group: str, text: str, note: str = "", *, place: int = 0, for_: Member | None = None) -> AddNote:
    board = board_of(group)
    column = derived_id("column", board, place)
    return AddNote(note=note or new_id(), board=board, column=column, text=text, person=for_ and for_.id)


def held(house: House, audience: str) -> dict[str, dict[str, dict]]:
    """What an audience holds now: {kind: {id: entity}}."""
    with house.read() as db:
        return dict(over_the_wire(snapshot_body(audience, *everything(db, house.session, audience)))["put"])
