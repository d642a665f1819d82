"""What facilitators say to the room, or to one group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.errors import Rejected
from facilitator.groups.access import known_group
from facilitator.groups.models import Group
from facilitator.ledger.command import acts_on
from facilitator.ledger.projection import Seen, projects
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.sessions.access import lasting_session
from facilitator.steering.commands import SendMessage, WithdrawMessage
from facilitator.steering.models import Message


@acts_on(SendMessage)
def send_message(tx: Transaction, actor: Actor, command: SendMessage) -> None:
    lasting_session(tx, actor)
    if tx.db.get(Message, command.message):
        raise Rejected("id_reused", field="message")
    if command.group is not None:
        known_group(tx, command.group)
    tx.db.add(
        Message(
            id=command.message,
            session_id=tx.scope.id,
            group_id=command.group,
            text=command.text,
            by_label=actor.label,
            sent_at=tx.now,
        )
    )


@acts_on(WithdrawMessage)
def withdraw_message(tx: Transaction, actor: Actor, command: WithdrawMessage) -> None:
    lasting_session(tx, actor)
    message = tx.db.get(Message, command.message)
    if message is None or message.session_id != tx.scope.id:
        raise Rejected("unknown_message", field="message")
    if message.withdrawn_at is not None:
        raise Rejected("already")
    message.withdrawn_at = tx.now


def forget_messages_to_groups(tx: Transaction, round_id: str) -> None:
    """Of groups that are taken apart before anybody saw them."""
    of_round = select(Group.id).where(Group.round_id == round_id)
    for message in tx.db.scalars(select(Message).where(Message.group_id.in_(of_round))):
        tx.db.delete(message)
    tx.db.flush()


@projects("message", of=Message)
def message_seen(_db: Database, messages: Sequence[Message]) -> dict[str, Seen]:
    """Those whom it is for, and every facilitator."""
    found: dict[str, Seen] = {}
    for message in messages:
        hearers = "everyone" if message.group_id is None else f"group:{message.group_id}"
        entity = _message(message)
        found[message.id] = {hearers: entity, "facilitators": entity} if message.withdrawn_at is None else {}
    return found


def _message(message: Message) -> dict[str, Any]:
    return {"text": message.text, "group": message.group_id, "by": message.by_label, "at": message.sent_at}
