"""What is forgotten of commitments: all of a session's with how it went, or who said so.

What a duo promised together stays with the half that is left.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import select

from facilitator.commitments.models import Commitment, LookBack
from facilitator.ledger.transaction import Transaction
from facilitator.presentations.forget import nobody_on_stage
from facilitator.presentations.models import Presenter
from facilitator.sessions.models import Session


def forget_commitments(tx: Transaction) -> set[str]:
    """Those of the session go, and what was asked in it. The other sessions in which somebody looked back on them."""
    tx.wipe(LookBack)
    return _forget(tx, tx.db.scalars(select(Commitment).where(Commitment.session_id == tx.scope.id)).all())


def forget_makers(tx: Transaction, session: Session, people: Collection[str], *, words: bool) -> None:
    """Their commitments stay as those of nobody; with `words` they go, with how they went."""
    chosen = select(Commitment).where(Commitment.session_id == session.id, Commitment.person_id.in_(people))
    going = []
    for commitment in tx.db.scalars(chosen).all():
        presenters = select(Presenter.person_id).where(Presenter.presentation_id == commitment.presentation_id)
        others = sorted(set(tx.db.scalars(presenters)) - set(people))
        if others:
            commitment.person_id = others[0]
        elif words:
            going.append(commitment)
        else:
            commitment.person_id = nobody_on_stage(tx, session)
    tx.db.flush()
    _forget(tx, going)


def forget_looking_back(
    tx: Transaction, session_id: str, people: Collection[str], nobodies: Sequence[str], *, words: bool
) -> None:
    """What they said of how it went stays, each as that of one of the nobodies. What was asked only goes."""
    mine = select(LookBack).where(LookBack.session_id == session_id, LookBack.person_id.in_(people))
    theirs = select(LookBack).where(LookBack.person_id.in_(nobodies))
    taken = {(row.round_id, row.commitment_id, row.person_id) for row in tx.db.scalars(theirs)}
    for look_back in tx.db.scalars(mine.order_by(LookBack.id)).all():
        free = (one for one in nobodies if (look_back.round_id, look_back.commitment_id, one) not in taken)
        person = None if words or look_back.outcome is None else next(free, None)
        if person is None:
            tx.db.delete(look_back)
            continue
        look_back.person_id = person
        taken.add((look_back.round_id, look_back.commitment_id, person))
    tx.db.flush()


def _forget(tx: Transaction, commitments: Sequence[Commitment]) -> set[str]:
    """In which sessions somebody looked back on them."""
    asked = select(LookBack).where(LookBack.commitment_id.in_([commitment.id for commitment in commitments]))
    sessions = set()
    for look_back in tx.db.scalars(asked):
        sessions.add(look_back.session_id)
        tx.db.delete(look_back)
    tx.db.flush()
    for commitment in commitments:
        tx.db.delete(commitment)
    tx.db.flush()
    return sessions
