"""What is forgotten of presentations: all of a session's, which ambition was on stage, or who stood there."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import select

from facilitator.ids import derived_id
from facilitator.ledger.transaction import Transaction
from facilitator.presentations.models import Presentation, Presenter
from facilitator.presentations.queue import take_out
from facilitator.presentations.states import may_go
from facilitator.sessions.forget import nobody
from facilitator.sessions.models import Session


def forget_presentations(tx: Transaction) -> None:
    tx.wipe(Presenter, Presentation)


def take_off_stage(tx: Transaction, versions: Iterable[str]) -> None:
    """Presentations of these versions show none any more."""
    for presentation in tx.db.scalars(select(Presentation).where(Presentation.version_id.in_(list(versions)))):
        presentation.version_id = None
    tx.db.flush()


def presented_by(tx: Transaction, session_id: str, people: Collection[str]) -> list[str]:
    """The presentations that these people gave, or were to, and nobody else with them."""
    theirs = select(Presenter.presentation_id).where(Presenter.session_id == session_id)
    others = tx.db.scalars(theirs.where(Presenter.person_id.not_in(people)))
    return sorted(set(tx.db.scalars(theirs.where(Presenter.person_id.in_(people)))) - set(others))


def forget_presenters(tx: Transaction, session: Session, people: Collection[str]) -> None:
    """That there was a presentation stays, as that of nobody. One that is still to come is not waited for."""
    for presentation in _presentations_of(tx, session, people):
        presenters = tx.db.scalars(select(Presenter).where(Presenter.presentation_id == presentation.id)).all()
        gone = [presenter for presenter in presenters if presenter.person_id in people]
        for presenter in gone:
            tx.db.delete(presenter)
        tx.db.flush()
        if session.ended_at is not None or not may_go(presentation):
            _as_nobody(tx, session, presentation)
        elif len(gone) == len(presenters):
            take_out(tx, presentation)
    tx.db.flush()


def nobody_on_stage(tx: Transaction, session: Session) -> str:
    """One for a whole session: what is theirs stands by itself anyway, and is not put with what others wrote."""
    return nobody(tx, session, derived_id("nobody on stage", session.id))


def _presentations_of(tx: Transaction, session: Session, people: Collection[str]) -> list[Presentation]:
    theirs = select(Presenter.presentation_id).where(
        Presenter.session_id == session.id, Presenter.person_id.in_(people)
    )
    return list(tx.db.scalars(select(Presentation).where(Presentation.id.in_(theirs)).order_by(Presentation.position)))


def _as_nobody(tx: Transaction, session: Session, presentation: Presentation) -> None:
    person = nobody_on_stage(tx, session)
    if tx.db.get(Presenter, (presentation.id, person)) is None:
        tx.db.add(Presenter(presentation_id=presentation.id, person_id=person, session_id=session.id))
