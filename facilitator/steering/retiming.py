"""Running late: other minutes for what still has to come. The page proposes them, a facilitator decides."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.rounds.access import known_round
from facilitator.rounds.models import Round
from facilitator.sessions.access import lasting_session
from facilitator.steering.commands import RetimeAgenda
from facilitator.steering.steps import remember


@acts_on(RetimeAgenda)
def retime_agenda(tx: Transaction, actor: Actor, command: RetimeAgenda) -> None:
    lasting_session(tx, actor)
    wanted = {chosen.round: chosen.minutes for chosen in command.rounds}
    if len(wanted) < len(command.rounds):
        raise Rejected("malformed", field="rounds")
    rounds = [_still_to_come(tx, round_id) for round_id in wanted]
    changed = [round for round in rounds if round.minutes != wanted[round.id]]
    if not changed:
        raise Rejected("already")
    remember(tx, actor, "RetimeAgenda", rounds=changed)
    for round in changed:
        retime(round, wanted[round.id])


def _still_to_come(tx: Transaction, round_id: str) -> Round:
    round = known_round(tx, round_id)
    if round.opened_at is not None:
        raise Rejected("round_begun", field="rounds")
    return round


def retime(round: Round, minutes: int) -> None:
    """Other minutes; what it was planned with is kept beside them for as long as they differ."""
    planned = round.minutes if round.planned_minutes is None else round.planned_minutes
    round.minutes = minutes
    round.version += 1
    round.planned_minutes = None if minutes == planned else planned
