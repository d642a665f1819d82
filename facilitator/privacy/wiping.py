"""Wiping. Each domain forgets its own rows, those first that point at others; only this calls them."""

from __future__ import annotations

from collections.abc import Collection

from facilitator.archive.forget import forget_archive
from facilitator.boards.forget import forget_authors, forget_boards, forget_notes
from facilitator.groups.forget import forget_groups, forget_seats
from facilitator.ledger.transaction import Transaction
from facilitator.people.forget import close_ways_in_of
from facilitator.questions.forget import forget_answers, forget_questions, forget_who_answered
from facilitator.sessions.forget import forget_attendances, forget_who_came
from facilitator.sessions.models import Session
from facilitator.steering.forget import forget_requests, forget_steering


def forget_everything_done(tx: Transaction) -> None:
    """All that was ever done in the session in whose scope this stands, and who was in it."""
    for forget in (forget_archive, forget_steering, forget_questions, forget_boards, forget_groups, forget_attendances):
        forget(tx)


def forget_people_in(tx: Transaction, session: Session, people: Collection[str], *, words: bool) -> None:
    """Cut every tie between these people and what was done in a session; with `words` take what they wrote along."""
    close_ways_in_of(tx, session.id, people)
    forget_requests(tx, session.id, people)
    forget_seats(tx, session.id, people, words=words)
    nobodies = forget_who_came(tx, session, people)
    if words:
        forget_notes(tx, session.id, people)
        forget_answers(tx, session.id, people)
    elif nobodies:
        forget_authors(tx, session.id, people, nobodies[0])
        forget_who_answered(tx, session.id, people, nobodies)
