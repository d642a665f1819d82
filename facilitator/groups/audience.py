"""What each audience may see of groups and of who sits where.

Everybody sees where each group sits, from the moment the round opens. Who sits with whom is for those at the table
and the facilitators; where somebody sits is for themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.groups.models import Group, Placement
from facilitator.ledger.projection import Reads, Seen, projects
from facilitator.people.models import Person
from facilitator.rounds.models import Round
from facilitator.sessions.audience import names_of

_OPENED = frozenset({"opened_at"})


def _groups_of_rounds(db: Database, rounds: Sequence[Round]) -> Iterable[Group]:
    return db.scalars(select(Group).where(Group.round_id.in_([round.id for round in rounds])))


def _groups_of_placements(db: Database, placements: Sequence[Placement]) -> Iterable[Group]:
    return db.scalars(select(Group).where(Group.id.in_({placement.group_id for placement in placements})))


def _groups_of_people(db: Database, people: Sequence[Person]) -> Iterable[Group]:
    sitting = select(Placement.group_id).where(
        Placement.person_id.in_([person.id for person in people]), Placement.until_at.is_(None)
    )
    return db.scalars(select(Group).where(Group.id.in_(sitting)))


def _placements_of_rounds(db: Database, rounds: Sequence[Round]) -> Iterable[Placement]:
    chosen = select(Placement).where(Placement.round_id.in_([round.id for round in rounds]))
    return db.scalars(chosen.where(Placement.until_at.is_(None)))


@projects(
    "group",
    of=Group,
    reads=[
        Reads(Round, _groups_of_rounds, _OPENED),
        Reads(Placement, _groups_of_placements),
        Reads(Person, _groups_of_people, frozenset({"name"})),
    ],
)
def group_seen(db: Database, groups: Sequence[Group]) -> dict[str, Seen]:
    opened = _opened(db, groups)
    people = _people_of(db, groups)
    found: dict[str, Seen] = {}
    for group in groups:
        seen = found[group.id] = {}
        if group.dissolved_at is not None:
            continue
        steered = {**_place_of(group), **_work_of(group, people)}
        seen["facilitators"] = steered
        if group.round_id in opened:
            names = sorted(name for _, name in people.get(group.id, ()))
            seen["everyone"] = _place_of(group)
            seen[f"group:{group.id}"] = {**steered, "people": names}
    return found


@projects("placement", of=Placement)
def placement_seen(_db: Database, placements: Sequence[Placement]) -> dict[str, Seen]:
    return {
        placement.id: {"facilitators": {**_seat(placement), "person": placement.person_id}}
        if placement.until_at is None
        else {}
        for placement in placements
    }


@projects("seat", of=Placement, reads=[Reads(Round, _placements_of_rounds, _OPENED)])
def seat_seen(db: Database, placements: Sequence[Placement]) -> dict[str, Seen]:
    opened = _opened(db, placements)
    return {
        placement.id: {f"person:{placement.person_id}": _seat(placement)}
        if placement.until_at is None and placement.round_id in opened
        else {}
        for placement in placements
    }


def _opened(db: Database, rows: Sequence[Group] | Sequence[Placement]) -> set[str]:
    """Which of their rounds have been opened."""
    chosen = select(Round.id).where(Round.id.in_({row.round_id for row in rows}), Round.opened_at.is_not(None))
    return set(db.scalars(chosen))


def _people_of(db: Database, groups: Sequence[Group]) -> dict[str, list[tuple[str, str]]]:
    """{group: [(person, name)]} of those who sit there now."""
    chosen = select(Placement.group_id, Placement.person_id).where(
        Placement.group_id.in_([group.id for group in groups]), Placement.until_at.is_(None)
    )
    sitting = list(db.execute(chosen))
    names = names_of(db, [row.person_id for row in sitting])
    found: dict[str, list[tuple[str, str]]] = {}
    for group_id, person_id in sitting:
        found.setdefault(group_id, []).append((person_id, names[person_id]))
    return found


def _place_of(group: Group) -> dict[str, Any]:
    return {"round": group.round_id, "position": group.position, "name": group.name, "place": group.place}


def _work_of(group: Group, people: dict[str, list[tuple[str, str]]]) -> dict[str, Any]:
    return {"link": group.link, "ready_at": group.ready_at, "help": _help(group, dict(people.get(group.id, ())))}


def _help(group: Group, names: dict[str, str]) -> dict[str, Any] | None:
    """The call for help; who called may have been moved since, then it stands there without a name."""
    if group.help_at is None:
        return None
    return {"text": group.help_text, "by": names.get(group.help_by or "", ""), "at": group.help_at}


def _seat(placement: Placement) -> dict[str, str]:
    return {"round": placement.round_id, "group": placement.group_id}
