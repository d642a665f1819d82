"""Plans that were kept: from a session, to start another with."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.sessions.access import steered_session
from facilitator.steering.agenda.actions import agenda_of
from facilitator.steering.agenda.commands import EditPlan, RemovePlan, SavePlan
from facilitator.steering.documents import document_of
from facilitator.steering.models import SavedPlan
from facilitator.steering.permissions import can_edit_plan


@acts_on(SavePlan)
def save_plan(tx: Transaction, actor: Actor, command: SavePlan) -> None:
    session = steered_session(tx, actor)
    if tx.db.get(SavedPlan, command.plan):
        raise Rejected("id_reused", field="plan")
    tx.db.add(
        SavedPlan(
            id=command.plan,
            account_id=actor.id if actor.kind == "account" else None,
            programme_id=session.programme_id,
            title=command.title,
            about=command.about,
            language=session.language,
            document=document_of(session, agenda_of(tx, session)),
            created_at=tx.now,
        )
    )


@acts_on(EditPlan)
def edit_plan(tx: Transaction, actor: Actor, command: EditPlan) -> None:
    plan = _own(tx, actor, command.plan)
    plan.title, plan.about = command.title, command.about


@acts_on(RemovePlan)
def remove_plan(tx: Transaction, actor: Actor, command: RemovePlan) -> None:
    tx.db.delete(_own(tx, actor, command.plan))


def _own(tx: Transaction, actor: Actor, plan_id: str) -> SavedPlan:
    """A plan, for who kept it or organises the programme it came from."""
    plan = tx.db.get(SavedPlan, plan_id)
    if plan is None:
        raise Rejected("unknown_plan", field="plan")
    require(can_edit_plan(actor, plan), actor)
    return plan
