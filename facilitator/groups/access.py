"""Load groups and who sits in them, and authorise in one call."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select

from facilitator.errors import Rejected
from facilitator.groups.models import Group, Placement
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.rounds.access import known_round
from facilitator.rounds.models import Round
from facilitator.sessions.access import attended_session, known_session, lasting_session
from facilitator.sessions.permissions import can_steer_session


def known_group(tx: Transaction, group_id: str) -> Group:
    """A group of the session in whose scope the command stands."""
    group = tx.db.get(Group, group_id)
    if group is None or group.session_id != tx.scope.id or group.dissolved_at is not None:
        raise Rejected("unknown_group", field="group")
    return group


def steered_group(tx: Transaction, actor: Actor, group_id: str) -> Group:
    """A group, for somebody who steers its session, until that ends."""
    lasting_session(tx, actor)
    return known_group(tx, group_id)


def seated_group(tx: Transaction, actor: Actor, group_id: str) -> Group:
    """A group, for somebody who sits in it now, while its round is on."""
    attended_session(tx, actor)
    group = known_group(tx, group_id)
    if not sits_in(tx, actor.id, group):
        raise Rejected("not_in_group")
    return _while_open(tx, group)


def own_or_steered_group(tx: Transaction, actor: Actor, group_id: str) -> Group:
    """A group, for somebody who sits in it while its round is on, or who steers its session."""
    if can_steer_session(actor, known_session(tx)):
        return steered_group(tx, actor, group_id)
    return seated_group(tx, actor, group_id)


def grouped_round(tx: Transaction, actor: Actor, round_id: str) -> Round:
    """A round that sits in groups, for somebody who steers its session, until that ends."""
    lasting_session(tx, actor)
    round = known_round(tx, round_id)
    if round.seating != "groups":
        raise Rejected("malformed", field="round")
    return round


def groups_of(tx: Transaction, round_id: str) -> Sequence[Group]:
    """The groups of a round, in order."""
    chosen = select(Group).where(Group.round_id == round_id, Group.dissolved_at.is_(None))
    return tx.db.scalars(chosen.order_by(Group.position)).all()


def seat_of(tx: Transaction, person_id: str, round_id: str) -> Placement | None:
    """Where somebody sits now in a round."""
    chosen = select(Placement).where(Placement.person_id == person_id, Placement.round_id == round_id)
    return tx.db.scalar(chosen.where(Placement.until_at.is_(None)))


def sits_in(tx: Transaction, person_id: str, group: Group) -> bool:
    seat = seat_of(tx, person_id, group.round_id)
    return seat is not None and seat.group_id == group.id


def has_sat_in(tx: Transaction, person_id: str, group_id: str) -> bool:
    """Whether somebody sits in a group, or sat there while its round was on and was moved."""
    was_on = or_(Placement.until_at.is_(None), Placement.until_at >= Round.opened_at)
    chosen = select(Placement.id).join(Round, Round.id == Placement.round_id).where(was_on)
    chosen = chosen.where(Placement.person_id == person_id, Placement.group_id == group_id)
    return tx.db.scalar(chosen.limit(1)) is not None


def _while_open(tx: Transaction, group: Group) -> Group:
    round = known_round(tx, group.round_id)
    if round.opened_at is None:
        raise Rejected("round_not_open")
    if round.closed_at is not None:
        raise Rejected("round_closed")
    return group
