"""A round made of what was planned, and what may still be changed of it."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from facilitator.errors import Rejected
from facilitator.kinds.registry import RoundKind, kind_of
from facilitator.ledger.command import rejection
from facilitator.ledger.transaction import Transaction
from facilitator.rounds.models import Round
from facilitator.steering.commands import RoundPlan

PLANNED = (
    "title",
    "prompt",
    "script",
    "minutes",
    "grace_seconds",
    "closes_itself",
    "seating",
    "grouping",
    "settings",
)
# What people have worked with once a round was opened, and once it has closed.
FIXED_BY_OPENING = ("minutes", "seating", "grouping", "settings")
FIXED_BY_CLOSING = (*FIXED_BY_OPENING, "prompt")


def planned_round(tx: Transaction, plan: RoundPlan, session_id: str, position: int, field: str = "") -> Round:
    """A new row for a round that is planned; `field` is where in the command it stands. Raises Rejected."""
    if tx.db.get(Round, plan.round):
        raise Rejected("id_reused", field=f"{field}round")
    try:
        kind = kind_of(plan.kind)
    except KeyError:
        raise Rejected("malformed", field=f"{field}kind") from None
    return Round(
        id=plan.round,
        session_id=session_id,
        position=position,
        kind=plan.kind,
        title=plan.title,
        prompt=plan.prompt,
        script=plan.script,
        minutes=plan.minutes,
        grace_seconds=plan.grace_seconds if kind.grace else 0,
        closes_itself=plan.closes_itself,
        seating=plan.seating,
        grouping=plan.grouping.model_dump(exclude_none=True),
        settings=settings_of(kind, plan.settings, field),
    )


def settings_of(kind: RoundKind, wanted: dict[str, Any], field: str = "") -> dict[str, Any]:
    """The settings of a kind, whole. Raises Rejected, with the place in them that is wrong."""
    try:
        return kind.Settings.model_validate(wanted).model_dump()
    except ValidationError as problem:
        inner = rejection(problem)
        raise Rejected(inner.code, field=f"{field}settings.{inner.field}", **inner.params) from None


def fixed_in(round: Round) -> tuple[str, ...]:
    """What of a round can no longer be changed."""
    if round.first_opened_at is None:
        return ()
    return FIXED_BY_OPENING if round.closed_at is None else FIXED_BY_CLOSING
