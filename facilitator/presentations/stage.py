"""What is on stage: the only place where a slot begins and ends, and a version of an ambition counts as presented."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from facilitator.ambitions.models import AmbitionVersion
from facilitator.ambitions.staging import bring_on_stage, leave_stage
from facilitator.ledger.transaction import Transaction
from facilitator.presentations.access import planned_for
from facilitator.presentations.models import STEPPED, Presentation
from facilitator.presentations.presenters import presenters_in
from facilitator.presentations.states import feedback_open, state_of
from facilitator.presentations.timing import begin_at, end_at, part_at
from facilitator.sessions.access import known_session

Facts = dict[str, dict[str, Any]]


def begin(tx: Transaction, presentation: Presentation) -> None:
    """Also one that had ended begins anew. What was on before ends."""
    end_what_is_on(tx, but=presentation)
    _not_presented_yet(tx, presentation)
    presentation.version_id = _version_for_stage(tx, presentation)
    begin_at(presentation, tx.now, planned_for(tx, presentation).parts)


def go_to(tx: Transaction, presentation: Presentation, part: str) -> None:
    """On to a part of its slot, or back to one; back on stage when it had ended."""
    end_what_is_on(tx, but=presentation)
    _not_presented_yet(tx, presentation)
    presentation.version_id = presentation.version_id or _version_for_stage(tx, presentation)
    part_at(presentation, tx.now, part, planned_for(tx, presentation).parts)


def end(tx: Transaction, presentation: Presentation) -> None:
    """What its authors shared was presented, and no longer changes; what they did not share was not on stage."""
    version = tx.db.get(AmbitionVersion, presentation.version_id or _version_for_stage(tx, presentation) or "")
    presentation.version_id = version.id if version is not None and version.shared_at is not None else None
    if version is not None and version.shared_at is not None:
        leave_stage(tx, version)
    end_at(presentation, tx.now, planned_for(tx, presentation).after_minutes)


def end_what_is_on(tx: Transaction, *, but: Presentation | None = None) -> None:
    for presentation in on_stage(tx):
        if presentation is not but:
            end(tx, presentation)


def end_for_good(tx: Transaction) -> None:
    """The session ends: what is on stage, and feedback on all of it."""
    end_what_is_on(tx)
    for presentation in with_open_feedback(tx):
        presentation.feedback_closed_at = tx.now


def on_stage(tx: Transaction) -> list[Presentation]:
    """What is on now: one at most."""
    tx.db.flush()
    chosen = select(Presentation).where(Presentation.session_id == tx.scope.id)
    return list(tx.db.scalars(chosen.where(Presentation.started_at.is_not(None), Presentation.ended_at.is_(None))))


def with_open_feedback(tx: Transaction) -> list[Presentation]:
    tx.db.flush()
    chosen = select(Presentation).where(Presentation.session_id == tx.scope.id, Presentation.started_at.is_not(None))
    return [row for row in tx.db.scalars(chosen) if feedback_open(row)]


def stage_facts(tx: Transaction, *also: Presentation) -> Facts:
    """What an undo puts back: of what is on now, and of what else a step changes."""
    rows = {row.id: row for row in (*on_stage(tx), *also)}
    return {id: {name: getattr(row, name) for name in STEPPED} for id, row in rows.items()}


def set_stage(tx: Transaction, facts: Facts, passed: int) -> None:
    """Put the facts back; a clock that was running goes on with the time it had. What was released stays closed."""
    rows = [row for id in facts if (row := tx.db.get(Presentation, id)) is not None]
    for row in rows:
        was = facts[row.id]
        if tx.db.get(AmbitionVersion, was["version_id"] or "") is None:  # it may have been erased meanwhile
            was = {**was, "version_id": None}
        _not_presented_yet(tx, row)
        for name in STEPPED:
            if row.released_at is None or name != "feedback_closed_at":
                setattr(row, name, was[name])
        for name in ("part_ends_at", "feedback_until"):
            if (at := getattr(row, name)) is not None:
                setattr(row, name, at + passed)
        if state_of(row) == "ended" and (version := tx.db.get(AmbitionVersion, row.version_id or "")) is not None:
            leave_stage(tx, version)


def _version_for_stage(tx: Transaction, presentation: Presentation) -> str | None:
    """The latest of its presenters; its authors may still share it while they are on."""
    people = presenters_in(tx.db, [presentation.id]).get(presentation.id, [])
    version = bring_on_stage(tx, known_session(tx), people)
    return version.id if version is not None else None


def _not_presented_yet(tx: Transaction, presentation: Presentation) -> None:
    """It ended by mistake: its version may be written on again, unless its authors began the next one already."""
    version = tx.db.get(AmbitionVersion, presentation.version_id or "")
    if version is None or version.session_id != presentation.session_id or _has_next(tx, version):
        return
    version.presented_at = None


def _has_next(tx: Transaction, version: AmbitionVersion) -> bool:
    later = select(AmbitionVersion.id).where(
        AmbitionVersion.ambition_id == version.ambition_id, AmbitionVersion.number > version.number
    )
    return tx.db.scalar(later.limit(1)) is not None
