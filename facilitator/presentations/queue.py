"""The queue of a round: the only place where somebody gets a place in it, or loses one."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from contextlib import suppress

from sqlalchemy import select

from facilitator.errors import Rejected
from facilitator.ids import derived_id
from facilitator.ledger.transaction import Transaction
from facilitator.people.models import Person
from facilitator.people.names import folded
from facilitator.presentations.models import Presentation, Presenter
from facilitator.presentations.order import lay_out
from facilitator.presentations.presenters import presenters_in, presenting_in
from facilitator.presentations.states import may_move
from facilitator.programmes.roster.queries import roster_of
from facilitator.rounds.models import Round
from facilitator.sessions.access import known_session
from facilitator.sessions.models import Attendance

MOST_PLACES = 100
Unit = tuple[str, ...]  # who present together


def queue_of(tx: Transaction, round_id: str) -> list[Presentation]:
    """The places of a round, in order."""
    tx.db.flush()
    chosen = select(Presentation).where(Presentation.round_id == round_id)
    return list(tx.db.scalars(chosen.order_by(Presentation.position, Presentation.id)))


def with_room(tx: Transaction, round_id: str, more: int = 1) -> list[Presentation]:
    """The queue, when so many more fit in it."""
    queue = queue_of(tx, round_id)
    if len(queue) + more > MOST_PLACES:
        raise Rejected("queue_full", limit=MOST_PLACES)
    return queue


def line_up(tx: Transaction, round: Round, order: str) -> int:
    """Give everybody who has none a place after those that are there; how many places that were.

    Everybody is whoever is on the roster, and without a roster whoever is in. At random: drawn here, once.
    """
    units = _without_place(tx, round)
    if order == "random":
        secrets.SystemRandom().shuffle(units)
    queue = with_room(tx, round.id, len(units))
    lay_out([*queue, *(give_place(tx, round, derived_id("presentation", round.id, unit[0]), unit) for unit in units)])
    tx.db.flush()
    return len(units)


def line_up_if_nobody_did(tx: Transaction, round: Round, order: str) -> None:
    """As the round opens: a queue of pauses alone counts as none, one that would be too long is left to people."""
    if presenting_in(tx.db, round.id):
        return
    with suppress(Rejected):
        line_up(tx, round, order)


def give_place(tx: Transaction, round: Round, id: str, people: Unit, minutes: int | None = None) -> Presentation:
    """A new place, still to be laid out in the queue: of `people`, or of a pause of so many minutes."""
    if tx.db.get(Presentation, id):
        raise Rejected("id_reused", field="presentation")
    given = Presentation(
        id=id, session_id=round.session_id, round_id=round.id, position=-1, minutes=minutes, created_at=tx.now
    )
    tx.db.add(given)
    tx.db.flush()
    for person_id in people:
        tx.db.add(Presenter(presentation_id=id, person_id=person_id, session_id=round.session_id))
    return given


def take_out(tx: Transaction, presentation: Presentation) -> None:
    """Take a place out of the queue; the others move up."""
    others = [one for one in queue_of(tx, presentation.round_id) if one is not presentation]
    for presenter in tx.db.scalars(select(Presenter).where(Presenter.presentation_id == presentation.id)):
        tx.db.delete(presenter)
    tx.db.flush()
    tx.db.delete(presentation)
    tx.db.flush()
    lay_out(others)


def forget_queue(tx: Transaction, round_id: str) -> None:
    """Forget the queue of a round that was never opened."""
    for presentation in reversed(queue_of(tx, round_id)):
        take_out(tx, presentation)


def note_absence(tx: Transaction, person_id: str, *, absent: bool) -> None:
    """Somebody was sent away, or let in again: they keep their place. The other half of a duo may present alone."""
    tx.db.flush()
    chosen = select(Presentation).join(Presenter, Presenter.presentation_id == Presentation.id)
    for one in tx.db.scalars(chosen.where(Presenter.person_id == person_id, Presentation.session_id == tx.scope.id)):
        if may_move(one):
            nobody_left = absent and not _anybody_in(tx, presenters_in(tx.db, [one.id])[one.id])
            one.absent_at = tx.now if nobody_left else None


def _without_place(tx: Transaction, round: Round) -> list[Unit]:
    """Those who are still to get a place, by name; a duo is one."""
    placed = presenting_in(tx.db, round.id)
    roster = roster_of(tx.db, known_session(tx).programme_id)
    if not roster:
        return [(person_id,) for person_id in _everybody_in(tx) if person_id not in placed]
    waiting = [one for one in roster if one.person not in placed]
    halves = {one.enrolment: one for one in waiting}
    units: list[Unit] = []
    for one in waiting:
        partner = halves.get(one.partner or "")
        if partner is None:
            units.append((one.person,))
        elif waiting.index(one) < waiting.index(partner):
            units.append((one.person, partner.person))
    return units


def _everybody_in(tx: Transaction) -> list[str]:
    chosen = (
        select(Person.id, Person.name)
        .join(Attendance, Attendance.person_id == Person.id)
        .where(Attendance.session_id == tx.scope.id, Attendance.removed_at.is_(None), Person.erased_at.is_(None))
    )
    return [row[0] for row in sorted(tx.db.execute(chosen), key=lambda row: (folded(row[1]), row[0]))]


def _anybody_in(tx: Transaction, people: Collection[str]) -> bool:
    """Whether any of these is in the session now."""
    chosen = select(Attendance.id).where(
        Attendance.session_id == tx.scope.id, Attendance.person_id.in_(people), Attendance.removed_at.is_(None)
    )
    return tx.db.scalar(chosen.limit(1)) is not None
