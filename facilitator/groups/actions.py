from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.groups.access import grouped_round, own_or_steered_group, seat_of, seated_group, steered_group
from facilitator.groups.commands import (
    AllocateGroups,
    CallHelp,
    DescribeGroup,
    EndHelp,
    MarkReady,
    MovePerson,
    UnmarkReady,
)
from facilitator.groups.seats import allocate, people_in, sit_down, stand_up
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.rounds.access import known_round
from facilitator.sessions.access import present_attendance


@acts_on(AllocateGroups)
def allocate_groups(tx: Transaction, actor: Actor, command: AllocateGroups) -> None:
    """Random takes two milliseconds for a thousand people, so it is done here and now."""
    round = grouped_round(tx, actor, command.round)
    if command.number is not None and command.size is not None:
        raise Rejected("malformed", field="size")
    if round.first_opened_at is not None:
        raise Rejected("groups_fixed")
    people = people_in(tx)
    if not people:
        raise Rejected("nobody_to_place")
    number, size = command.number, command.size
    if number is None and size is None:
        number, size = round.grouping.get("number"), round.grouping.get("size")
    allocate(tx, round, people, number=number, size=size)


@acts_on(MovePerson)
def move_person(tx: Transaction, actor: Actor, command: MovePerson) -> None:
    group = steered_group(tx, actor, command.group)
    present_attendance(tx, command.person)
    if known_round(tx, group.round_id).closed_at is not None:
        raise Rejected("round_closed")
    seat = seat_of(tx, command.person, group.round_id)
    if seat is not None and seat.group_id == group.id:
        raise Rejected("already")
    if seat is not None:
        stand_up(tx, seat)
    sit_down(tx, command.person, group)


@acts_on(DescribeGroup)
def describe_group(tx: Transaction, actor: Actor, command: DescribeGroup) -> None:
    group = steered_group(tx, actor, command.group)
    group.name, group.place, group.link = command.name, command.place, command.link


@acts_on(CallHelp)
def call_help(tx: Transaction, actor: Actor, command: CallHelp) -> None:
    """A second call, with another question, takes the place of the first."""
    group = seated_group(tx, actor, command.group)
    group.help_at, group.help_text, group.help_by = tx.now, command.question, actor.id


@acts_on(EndHelp)
def end_help(tx: Transaction, actor: Actor, command: EndHelp) -> None:
    group = own_or_steered_group(tx, actor, command.group)
    if group.help_at is None:
        raise Rejected("already")
    group.help_at, group.help_text, group.help_by = None, "", None


@acts_on(MarkReady)
def mark_ready(tx: Transaction, actor: Actor, command: MarkReady) -> None:
    group = own_or_steered_group(tx, actor, command.group)
    if group.ready_at is not None:
        raise Rejected("already")
    group.ready_at = tx.now


@acts_on(UnmarkReady)
def unmark_ready(tx: Transaction, actor: Actor, command: UnmarkReady) -> None:
    group = own_or_steered_group(tx, actor, command.group)
    if group.ready_at is None:
        raise Rejected("already")
    group.ready_at = None
