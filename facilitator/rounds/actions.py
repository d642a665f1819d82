from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.rounds.access import steered_round
from facilitator.rounds.commands import EndGrace, HideNotes, RevealNotes
from facilitator.rounds.states import state_of
from facilitator.rounds.timing import close_at


@acts_on(EndGrace)
def end_grace(tx: Transaction, actor: Actor, command: EndGrace) -> None:
    round = steered_round(tx, actor, command.round)
    state = state_of(round)
    if state == "planned":
        raise Rejected("round_not_open")
    if state == "closed":
        raise Rejected("already")
    if actor.kind == "system" and (round.grace_until is None or round.grace_until > tx.now):
        raise Rejected("already")  # somebody reopened or extended it since the sweep looked
    close_at(round, tx.now)


@acts_on(RevealNotes)
def reveal_notes(tx: Transaction, actor: Actor, command: RevealNotes) -> None:
    round = steered_round(tx, actor, command.round)
    if round.opened_at is None:
        raise Rejected("round_not_open")
    if round.revealed_at is not None:
        raise Rejected("already")
    round.revealed_at = tx.now


@acts_on(HideNotes)
def hide_notes(tx: Transaction, actor: Actor, command: HideNotes) -> None:
    round = steered_round(tx, actor, command.round)
    if round.revealed_at is None:
        raise Rejected("already")
    round.revealed_at = None
