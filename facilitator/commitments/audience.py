"""What each audience may see of looking back: people what they promised and said, facilitators of whom it is.

The room sees how many, without names. A commitment itself is read on pages, not heard in a session.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.commitments.models import Commitment, LookBack
from facilitator.ledger.projection import Reads, Seen, projects
from facilitator.people.models import Person
from facilitator.rounds.models import Round
from facilitator.sessions.audience import names_of
from facilitator.sessions.models import Attendance

OUTCOMES = ("done", "under_way", "not_yet")


def _of_people(db: Database, people: Sequence[Person]) -> Iterable[LookBack]:
    return db.scalars(select(LookBack).where(LookBack.person_id.in_([person.id for person in people])))


def _of_commitments(db: Database, commitments: Sequence[Commitment]) -> Iterable[LookBack]:
    return db.scalars(select(LookBack).where(LookBack.commitment_id.in_([one.id for one in commitments])))


def _of_rounds(db: Database, rounds: Sequence[Round]) -> Iterable[LookBack]:
    return db.scalars(select(LookBack).where(LookBack.round_id.in_([round.id for round in rounds])))


@projects(
    "look_back",
    of=LookBack,
    reads=[
        Reads(Person, _of_people, frozenset({"name"})),
        Reads(Commitment, _of_commitments, frozenset({"text", "due_on"})),
        Reads(Round, _of_rounds, frozenset({"opened_at"})),
    ],
)
def look_back_seen(db: Database, look_backs: Sequence[LookBack]) -> dict[str, Seen]:
    """It is asked as long as its round has been opened: an opening that is taken back takes it away."""
    names = names_of(db, [one.person_id for one in look_backs])
    promised = _commitments(db, look_backs)
    opened = _opened(db, look_backs)
    return {
        one.id: _seen(one, promised[one.commitment_id], names[one.person_id]) if one.round_id in opened else {}
        for one in look_backs
    }


def _seen(look_back: LookBack, commitment: Commitment, name: str) -> Seen:
    said = {
        "round": look_back.round_id,
        "text": commitment.text,
        "due_on": commitment.due_on,
        "outcome": look_back.outcome,
        "words": look_back.text,
    }
    return {
        f"person:{look_back.person_id}": said,
        "facilitators": {**said, "person": look_back.person_id, "by": name},
    }


def _commitments(db: Database, look_backs: Sequence[LookBack]) -> dict[str, Commitment]:
    chosen = select(Commitment).where(Commitment.id.in_({one.commitment_id for one in look_backs}))
    return {one.id: one for one in db.scalars(chosen)}


def _opened(db: Database, look_backs: Sequence[LookBack]) -> set[str]:
    chosen = select(Round.id).where(Round.id.in_({one.round_id for one in look_backs}), Round.opened_at.is_not(None))
    return set(db.scalars(chosen))


def _rounds_of_look_backs(db: Database, look_backs: Sequence[LookBack]) -> Iterable[Round]:
    return db.scalars(select(Round).where(Round.id.in_({one.round_id for one in look_backs})))


def _rounds_of_attendances(db: Database, attendances: Sequence[Attendance]) -> Iterable[Round]:
    people = {row.person_id for row in attendances}
    of_them = select(LookBack.round_id).where(
        LookBack.session_id.in_({row.session_id for row in attendances}), LookBack.person_id.in_(people)
    )
    return db.scalars(select(Round).where(Round.id.in_(of_them)))


@projects(
    "looked_back",
    of=Round,
    reads=[Reads(LookBack, _rounds_of_look_backs), Reads(Attendance, _rounds_of_attendances)],
)
def looked_back_seen(db: Database, rounds: Sequence[Round]) -> dict[str, Seen]:
    """How many said what, and (`open`) how many of those who are in have not yet."""
    found: dict[str, Seen] = {}
    for round in rounds:
        counted = _counted(db, round) if round.kind == "look-back" and round.opened_at is not None else None
        found[round.id] = {"screen": counted, "facilitators": counted} if counted else {}
    return found


def _counted(db: Database, round: Round) -> dict[str, Any]:
    here = set(
        db.scalars(
            select(Attendance.person_id).where(
                Attendance.session_id == round.session_id, Attendance.removed_at.is_(None)
            )
        )
    )
    asked = db.execute(select(LookBack.outcome, LookBack.person_id).where(LookBack.round_id == round.id)).all()
    said = Counter(outcome for outcome, _ in asked)
    waiting = sum(outcome is None and person in here for outcome, person in asked)
    return {**{outcome: said[outcome] for outcome in OUTCOMES}, "open": waiting}
