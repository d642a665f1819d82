"""Steps: every step of the steering remembers the facts as they were, so that the latest can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.fields import LIMITS
from facilitator.ids import derived_id
from facilitator.ledger.projection import Reads, Seen, projects
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.presentations.stage import Facts, set_stage
from facilitator.rounds.models import STEPPED, Round
from facilitator.sessions.access import known_session
from facilitator.sessions.models import Session
from facilitator.steering.models import Step

_OF_SESSION = ("started_at", "rehearsal_at", "current_round_id", "shown_what", "shown_round_id")


def remember(
    tx: Transaction,
    actor: Actor,
    verb: str,
    *,
    rounds: Iterable[Round] = (),
    about: str | None = None,
    stage: Facts | None = None,
) -> None:
    """Call before a step changes anything: keeps the facts of the session, the `rounds` and the `stage` it changes."""
    session = known_session(tx)
    before = {
        "session": {name: getattr(session, name) for name in _OF_SESSION},
        "rounds": {round.id: {name: getattr(round, name) for name in STEPPED} for round in rounds},
        **({"stage": stage} if stage else {}),
    }
    seq, ordinal = tx.ordinal()
    tx.db.add(
        Step(
            id=derived_id("step", session.id, seq, ordinal),
            session_id=session.id,
            position=seq * 1000 + ordinal,
            verb=verb,
            round_id=about,
            by_label=actor.label,
            before=before,
            taken_at=tx.now,
        )
    )


def put_back(tx: Transaction, session: Session, step: Step) -> list[Round]:
    """The facts as they were before the step; the rounds it had touched.

    On stage a clock that was running goes on with the time it had when the step was taken.
    """
    for name, value in step.before["session"].items():
        setattr(session, name, value)
    set_stage(tx, step.before.get("stage", {}), 0 if step.verb == "ExtendPart" else tx.now - step.taken_at)
    rounds = []
    for round_id, facts in step.before["rounds"].items():
        round = tx.db.get(Round, round_id)
        if round is None:
            continue  # it was taken off the agenda since
        rounds.append(round)
        for name, value in facts.items():
            setattr(round, name, value)
    return rounds


def plan_otherwise(tx: Transaction, round: Round) -> None:
    """What is planned anew is no step: taking an earlier step back leaves its minutes as they are now."""
    for step in tx.db.scalars(select(Step).where(Step.session_id == round.session_id)):
        facts = step.before["rounds"].get(round.id)
        if facts is not None:
            now = {**facts, "minutes": round.minutes, "planned_minutes": round.planned_minutes}
            step.before = {**step.before, "rounds": {**step.before["rounds"], round.id: now}}


def latest_step(db: Database, session_id: str) -> Step | None:
    """The session's latest step that has not been taken back."""
    chosen = select(Step).where(Step.session_id == session_id, Step.undone_at.is_(None))
    return db.scalar(chosen.order_by(Step.position.desc()).limit(1))


def can_still_be_undone(step: Step, now: int) -> bool:
    return now <= step.taken_at + LIMITS["step_undo_ms"]


def is_rehearsal_that_went_on(db: Database, step: Step) -> bool:
    """Back in the lobby without a clean start, what was tried out would stand in the real session."""
    if step.verb != "StartRehearsal":
        return False
    after = select(Step.id).where(Step.session_id == step.session_id, Step.position > step.position)
    return db.scalar(after.limit(1)) is not None


def _sessions_of_steps(db: Database, steps: Sequence[Step]) -> Iterable[Session]:
    return db.scalars(select(Session).where(Session.id.in_({step.session_id for step in steps})))


@projects("step", of=Session, reads=[Reads(Step, _sessions_of_steps)])
def step_seen(db: Database, sessions: Sequence[Session]) -> dict[str, Seen]:
    """Facilitators see the latest step; that it can no longer be undone is for their clock to say."""
    found: dict[str, Seen] = {}
    for session in sessions:
        step = latest_step(db, session.id)
        found[session.id] = {"facilitators": _step(step)} if step and session.ended_at is None else {}
    return found


def _step(step: Step) -> dict[str, str | int | None]:
    return {"step": step.id, "verb": step.verb, "round": step.round_id, "by": step.by_label, "at": step.taken_at}
