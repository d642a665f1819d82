"""What people are asked to look back on, made when a round that does so opens."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import exists, select

from facilitator.commitments.models import Commitment, LookBack
from facilitator.ids import derived_id
from facilitator.ledger.transaction import Transaction
from facilitator.people.models import Person
from facilitator.presentations.models import Presenter
from facilitator.rounds.models import Round
from facilitator.sessions.access import known_session
from facilitator.sessions.models import Session


def ask_back(tx: Transaction, round: Round) -> None:
    """Ask everybody how their commitments of other sessions of the programme went, here or not: who comes late too.

    The ids follow from the round, so that opening it again finds what was said, and adds what was promised since.
    """
    for commitment, person in _open_commitments(tx):
        id = derived_id("look back", round.id, commitment, person)
        if tx.db.get(LookBack, id) is None:
            asked = {"round_id": round.id, "commitment_id": commitment, "person_id": person}
            tx.db.add(LookBack(id=id, session_id=round.session_id, **asked))


def _open_commitments(tx: Transaction) -> Iterable[tuple[str, str]]:
    """(commitment, person) of every presenter, where none of them said that it is done."""
    session = known_session(tx)
    done = exists().where(LookBack.commitment_id == Commitment.id, LookBack.outcome == "done")
    chosen = (
        select(Commitment.id, Presenter.person_id)
        .join(Session, Session.id == Commitment.session_id)
        .join(Presenter, Presenter.presentation_id == Commitment.presentation_id)
        .join(Person, Person.id == Presenter.person_id)
        .where(Session.programme_id == session.programme_id, Session.id != session.id, Session.rehearsal_at.is_(None))
        .where(Person.erased_at.is_(None), ~done)
        .order_by(Commitment.made_at, Commitment.id, Presenter.person_id)
    )
    return [(commitment, person) for commitment, person in tx.db.execute(chosen)]
