"""Sitting down and getting up: the only place where placements are made and end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random
from typing import Any

from sqlalchemy import Select, func, select

from facilitator.groups.access import groups_of, seat_of
from facilitator.groups.allocation import deal, how_many, smallest
from facilitator.groups.models import Group, Placement
from facilitator.ids import derived_id
from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round
from facilitator.sessions.access import known_session
from facilitator.sessions.models import Attendance
from facilitator.texts import in_language, later


def allocate(tx: Transaction, round: Round, people: Sequence[str], *, number: int | None, size: int | None) -> None:
    """Deal these people out anew over groups of the round, made or dissolved as needed."""
    groups = _groups(tx, round, how_many(len(people), number=number, size=size))
    for placement in tx.db.scalars(select(Placement).where(Placement.round_id == round.id)):
        stand_up(tx, placement)
    chance = Random("{} {} {}".format(round.id, *tx.ordinal()))  # noqa: S311 - no secret: who sits where is soon known
    for group, members in zip(groups, deal(people, len(groups), chance), strict=True):
        for person_id in members:
            sit_down(tx, person_id, group)


def seat_everybody(tx: Transaction, round: Round) -> None:
    """Before a round in groups opens: everybody who is in has a seat, whoever had one keeps it."""
    if not groups_of(tx, round.id):
        plan = round.grouping
        allocate(tx, round, people_in(tx), number=plan.get("number"), size=plan.get("size"))
        return
    seated = set(tx.db.scalars(_sitting(round.id).with_only_columns(Placement.person_id)))
    _to_the_smallest(tx, round, [person_id for person_id in people_in(tx) if person_id not in seated])


def take_apart(tx: Transaction, round: Round) -> None:
    """Of a round that was planned otherwise before anybody saw its groups: they are made anew when it opens."""
    for model in (Placement, Group):
        for row in tx.db.scalars(select(model).where(model.round_id == round.id)):
            tx.db.delete(row)
        tx.db.flush()


def move_tables(tx: Transaction, round: Round, before: dict[str, Any]) -> None:
    """Groups that stand already go where the plan sends them now, unless a facilitator sent them elsewhere."""
    for group in groups_of(tx, round.id):
        for what, many in (("place", "places"), ("link", "links")):
            if getattr(group, what) == _planned(before, many, group.position):
                setattr(group, what, _planned(round.grouping, many, group.position))


def go_on(tx: Transaction, round: Round) -> None:
    """A round that was closed goes on: nobody is ready any more, and who still needs help asks again."""
    for group in groups_of(tx, round.id):
        group.ready_at = group.help_at = group.help_by = None
        group.help_text = ""


def place_newcomer(tx: Transaction, person_id: str) -> None:
    """Give somebody who comes late a seat in every round that has its groups already and has not closed."""
    tx.db.flush()
    chosen = select(Round).where(Round.session_id == tx.scope.id, Round.seating == "groups", Round.closed_at.is_(None))
    for round in tx.db.scalars(chosen):
        if seat_of(tx, person_id, round.id) is None:
            _to_the_smallest(tx, round, [person_id])


def leave_all(tx: Transaction, person_id: str) -> None:
    """Free every seat of somebody who is no longer in the session."""
    chosen = select(Placement).where(Placement.session_id == tx.scope.id, Placement.person_id == person_id)
    for placement in tx.db.scalars(chosen):
        stand_up(tx, placement)


def sit_down(tx: Transaction, person_id: str, group: Group) -> None:
    tx.db.add(
        Placement(
            id=derived_id("placement", group.id, person_id, *tx.ordinal()),
            session_id=group.session_id,
            round_id=group.round_id,
            group_id=group.id,
            person_id=person_id,
            from_at=tx.now,
        )
    )


def stand_up(tx: Transaction, placement: Placement) -> None:
    if placement.until_at is None:
        placement.until_at = tx.now


def people_in(tx: Transaction) -> list[str]:
    """Everybody who is in the session, in an order that is the same every time."""
    tx.db.flush()
    chosen = select(Attendance.person_id).where(Attendance.session_id == tx.scope.id, Attendance.removed_at.is_(None))
    return list(tx.db.scalars(chosen.order_by(Attendance.joined_at, Attendance.person_id)))


def _groups(tx: Transaction, round: Round, number: int) -> list[Group]:
    """So many groups: those that are there, new ones after them; what is too many is dissolved."""
    groups = list(groups_of(tx, round.id))
    for group in groups[number:]:
        group.dissolved_at = tx.now
    for position in range(len(groups), number):
        groups.append(_group(tx, round, position))
        tx.db.add(groups[-1])
    tx.db.flush()
    return groups[:number]


def _group(tx: Transaction, round: Round, position: int) -> Group:
    return Group(
        id=derived_id("group", round.id, position, *tx.ordinal()),
        session_id=round.session_id,
        round_id=round.id,
        position=position,
        name=in_language(known_session(tx).language, later("Group {number}"), number=position + 1),
        place=_planned(round.grouping, "places", position),
        link=_planned(round.grouping, "links", position),
    )


def _planned(grouping: dict[str, Any], what: str, position: int) -> str:
    every: list[str] = grouping.get(what, [])
    return every[position] if position < len(every) else ""


def _sitting(round_id: str) -> Select[Any]:
    return select(Placement).where(Placement.round_id == round_id, Placement.until_at.is_(None))


def _to_the_smallest(tx: Transaction, round: Round, people: Iterable[str]) -> None:
    groups = groups_of(tx, round.id)
    if not groups:
        return
    counted = _sitting(round.id).with_only_columns(Placement.group_id, func.count()).group_by(Placement.group_id)
    sizes: dict[str, int] = dict(tx.db.execute(counted).all())
    for person_id in people:
        group = groups[smallest([sizes.get(group.id, 0) for group in groups])]
        sizes[group.id] = sizes.get(group.id, 0) + 1
        sit_down(tx, person_id, group)
