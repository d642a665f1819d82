"""Wiping. Each domain forgets its own rows, those first that point at others; only this calls them."""

from __future__ import annotations

from facilitator.archive.forget import forget_archive
from facilitator.boards.forget import forget_boards
from facilitator.errors import Rejected
from facilitator.groups.forget import forget_groups
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.privacy.commands import EndRehearsal
from facilitator.questions.forget import forget_questions
from facilitator.sessions.access import steered_session
from facilitator.sessions.forget import forget_attendances
from facilitator.steering.forget import forget_steering
from facilitator.steering.rehearsal import restore


@acts_on(EndRehearsal)
def end_rehearsal(tx: Transaction, actor: Actor, _command: EndRehearsal) -> None:
    """Rows that go take what everybody holds of them along; a real session is never wiped."""
    session = steered_session(tx, actor)
    if session.rehearsal_at is None:
        raise Rejected("not_a_rehearsal")
    restore(tx, session)
    for forget in (forget_archive, forget_steering, forget_questions, forget_boards, forget_groups, forget_attendances):
        forget(tx)
