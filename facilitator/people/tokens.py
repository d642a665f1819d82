"""Tokens: what lets a program read with an account's rights. It reads, and nothing else; a year is the longest."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from facilitator.errors import Rejected
from facilitator.fields import Line
from facilitator.ids import Id
from facilitator.ledger.command import Command, acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.models import Grant
from facilitator.people.permissions import require

LONGEST_DAYS = 365
_DAY_MS = 24 * 3600 * 1000


class MakeToken(Command):
    """Make a token for a program that reads with one's own rights, called what it is for."""

    scope: ClassVar[str] = "house"
    grant: Id
    label: Line
    days: Annotated[int, Field(ge=1, le=LONGEST_DAYS)]


class EndToken(Command):
    """End a token of one's own. What reads with it reads nothing any more."""

    scope: ClassVar[str] = "house"
    grant: Id


@acts_on(MakeToken)
def make_token(tx: Transaction, actor: Actor, command: MakeToken) -> None:
    require(actor.kind == "account", actor)
    if tx.db.get(Grant, command.grant):
        raise Rejected("id_reused", field="grant")
    tx.db.add(
        Grant(
            id=command.grant,
            kind="token",
            account_id=actor.id,
            label=command.label,
            created_at=tx.now,
            expires_at=tx.now + command.days * _DAY_MS,
        )
    )


@acts_on(EndToken)
def end_token(tx: Transaction, actor: Actor, command: EndToken) -> None:
    """Somebody else's is none of one's own: as if it did not exist."""
    require(actor.kind == "account", actor)
    grant = tx.db.get(Grant, command.grant)
    if grant is None or grant.kind != "token" or grant.account_id != actor.id:
        raise Rejected("unknown_token", field="grant")
    if grant.ended_at is not None:
        raise Rejected("already")
    grant.ended_at = tx.now
