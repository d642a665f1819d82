"""What is forgotten of a session: that anybody was in, or who some of them were; or all of it."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import func, select

from facilitator.ids import derived_id
from facilitator.ledger.transaction import Transaction
from facilitator.people.forget import close_ways_in, forget_people
from facilitator.people.models import Person
from facilitator.programmes.models import Enrolment
from facilitator.programmes.roster.traces import leave_a_trace
from facilitator.sessions.models import Attendance, Session
from facilitator.texts import in_language, later

_NAMELESS = later("name erased")


def forget_attendances(tx: Transaction) -> set[str]:
    """Nobody is in any more. Who was."""
    people = set(tx.db.scalars(select(Attendance.person_id).where(Attendance.session_id == tx.scope.id)))
    tx.wipe(Attendance)
    close_ways_in(tx)
    return people


def strangers_among(tx: Transaction, people: Collection[str]) -> set[str]:
    """Those of them who were in no session, and stand on no roster."""
    elsewhere = select(Attendance.person_id).where(Attendance.person_id.in_(people))
    enrolled = select(Enrolment.person_id).where(Enrolment.person_id.in_(people))
    return set(people) - set(tx.db.scalars(elsewhere)) - set(tx.db.scalars(enrolled))


def forget_strangers(tx: Transaction, people: Collection[str]) -> None:
    """Those of them who are known from nowhere: nothing in any domain points at them."""
    forget_people(tx, set(people) - leave_a_trace(tx.db, people))


def forget_who_came(tx: Transaction, session: Session, people: Collection[str]) -> list[str]:
    """That so many were there stays; who they were goes. The nobodies of the session, who came in their place.

    While it lasts they are not in any more: nobody is given a seat in the place of somebody who is gone.
    """
    gone = tx.db.scalars(
        select(Attendance).where(Attendance.session_id == session.id, Attendance.person_id.in_(people))
    ).all()
    before = _nobodies(tx, session)
    nobodies = [_place(session, number) for number in range(before + len(gone))]
    for attendance in gone:
        tx.db.delete(attendance)
    for place in nobodies[before:]:
        nobody(tx, session, place)
    tx.db.flush()
    for place, attendance in zip(nobodies[before:], gone, strict=True):
        tx.db.add(_in_place_of(attendance, session, place, tx.now))
    tx.db.flush()
    return nobodies


def nobody(tx: Transaction, session: Session, id: str) -> str:
    """Somebody without a name, in whose name stands what was of people who are forgotten. The id again."""
    if tx.db.get(Person, id) is None:
        name = in_language(session.language, _NAMELESS)
        tx.db.add(Person(id=id, name=name, created_at=tx.now, erased_at=tx.now))
        tx.db.flush()
    return id


def _in_place_of(attendance: Attendance, session: Session, nobody: str, now: int) -> Attendance:
    left = attendance.removed_at
    if session.ended_at is None:
        left = left or now
    return Attendance(
        id=derived_id("attendance", session.id, nobody),
        session_id=session.id,
        person_id=nobody,
        joined_at=session.started_at or session.starts_at,
        return_code="",
        removed_at=left and (session.ended_at or left),
    )


def _nobodies(tx: Transaction, session: Session) -> int:
    chosen = select(func.count()).select_from(Attendance).join(Person, Person.id == Attendance.person_id)
    return tx.db.scalar(chosen.where(Attendance.session_id == session.id, Person.erased_at.is_not(None))) or 0


def _place(session: Session, number: int) -> str:
    return derived_id("nobody", session.id, number)


def forget_session(tx: Transaction) -> None:
    """The session itself, of which nothing is left. Its ways in stay as rows, so that whoever is in is shut out."""
    tx.db.delete(tx.db.get_one(Session, tx.scope.id))
    tx.db.flush()
