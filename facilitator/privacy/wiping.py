"""Wiping. Each domain forgets its own rows, those first that point at others; only this calls them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from facilitator.ambitions.forget import begun_in, forget_authors, forget_versions, leave_session, only_of
from facilitator.archive.forget import forget_archive, recall_all_archives
from facilitator.boards.forget import forget_authors as forget_writers
from facilitator.boards.forget import forget_boards, forget_notes
from facilitator.commitments.forget import forget_commitments, forget_looking_back, forget_makers
from facilitator.feedback.forget import forget_feedback, forget_given, forget_givers, forget_received
from facilitator.groups.forget import forget_groups, forget_seats
from facilitator.ledger.transaction import Transaction
from facilitator.people.forget import close_personal_links, close_ways_in_of
from facilitator.presentations.forget import (
    forget_presentations,
    forget_presenters,
    presented_by,
    take_off_stage,
)
from facilitator.questions.forget import forget_answers, forget_questions, forget_who_answered
from facilitator.sessions.forget import (
    forget_attendances,
    forget_strangers,
    forget_who_came,
    strangers_among,
)
from facilitator.sessions.models import Session
from facilitator.steering.forget import forget_requests, forget_steering


def forget_everything_done(tx: Transaction, session: Session, *, tried_out_since: int | None = None) -> None:
    """All that was ever done in a session, and who was in it. Ambitions are their authors' own, and stay with them.

    `tried_out_since` is when it began as a rehearsal: what was written on an ambition since then goes.
    """
    forget_archive(tx)
    elsewhere = forget_commitments(tx)
    for forget in (forget_feedback, forget_presentations, forget_steering, forget_questions, forget_boards):
        forget(tx)
    forget_groups(tx)
    if tried_out_since is not None:
        _forget_versions(tx, begun_in(tx.db, session.id, tried_out_since))
    leave_session(tx, tried_out_since or 0)
    people = forget_attendances(tx)
    forget_ambitions(tx, session.programme_id, strangers_among(tx, people), words=True)
    forget_strangers(tx, people)
    recall_all_archives(tx, elsewhere)


def forget_people_in(tx: Transaction, session: Session, people: Collection[str], *, words: bool) -> None:
    """Cut every tie between these people and what was done in a session; with `words` take what they wrote along.

    With it goes what was said to them of what they presented: nobody is left whom it is for.
    """
    close_ways_in_of(tx, session.id, people)
    forget_requests(tx, session.id, people)
    forget_seats(tx, session.id, people, words=words)
    forget_makers(tx, session, people, words=words)
    presented = presented_by(tx, session.id, people)
    forget_presenters(tx, session, people)
    nobodies = forget_who_came(tx, session, people)
    forget_looking_back(tx, session.id, people, nobodies, words=words)
    if words:
        forget_notes(tx, session.id, people)
        forget_answers(tx, session.id, people)
        forget_received(tx, presented)
        forget_given(tx, session.id, people, nobodies)
    elif nobodies:
        forget_writers(tx, session.id, people, nobodies[0])
        forget_who_answered(tx, session.id, people, nobodies)
        forget_givers(tx, session.id, people, nobodies)


def forget_ambitions(tx: Transaction, programme_id: str, people: Collection[str], *, words: bool) -> None:
    """Theirs, and their personal links. Without `words` what they shared stays, as nobody's."""
    close_personal_links(tx, programme_id, people)
    _forget_versions(tx, only_of(tx.db, programme_id, people, words=words))
    forget_authors(tx, programme_id, people)


def _forget_versions(tx: Transaction, versions: Collection[Any]) -> None:
    take_off_stage(tx, [version.id for version in versions])
    forget_versions(tx, versions)
