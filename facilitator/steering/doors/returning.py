"""Coming back on another phone: with one's own code, or with a facilitator's nod. The first phone stays in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hmac import compare_digest

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Database

from facilitator.errors import Rejected
from facilitator.ids import read_code
from facilitator.ledger.command import acts_on
from facilitator.ledger.projection import Reads, Seen, projects
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.models import Person
from facilitator.sessions.audience import names_of
from facilitator.steering.doors.access import let_through, open_house, returning, waiting_request
from facilitator.steering.doors.commands import AdmitReturn, AskToReturn, RefuseReturn, ReturnToSession
from facilitator.steering.models import ReturnRequest

_AT_ONCE = 3  # phones that may wait for a nod as the same person


@acts_on(ReturnToSession)
def return_to_session(tx: Transaction, _actor: Actor, command: ReturnToSession) -> None:
    open_house(tx, command.code)
    attendance = returning(tx, command.attendance)
    if not is_code(command.return_code, attendance.return_code):
        raise Rejected("wrong_return_code", field="return_code")
    let_through(tx, command.grant, attendance.person_id)


@acts_on(AskToReturn)
def ask_to_return(tx: Transaction, _actor: Actor, command: AskToReturn) -> None:
    session = open_house(tx, command.code)
    attendance = returning(tx, command.attendance)
    if tx.db.get(ReturnRequest, command.request):
        raise Rejected("id_reused", field="request")
    asked = (ReturnRequest.session_id == session.id, ReturnRequest.person_id == attendance.person_id)
    waiting = select(func.count()).select_from(ReturnRequest).where(*asked, ReturnRequest.answered_at.is_(None))
    if (tx.db.scalar(waiting) or 0) >= _AT_ONCE:
        raise Rejected("too_many_tries")
    tx.db.add(
        ReturnRequest(
            id=command.request,
            session_id=session.id,
            person_id=attendance.person_id,
            grant_id=command.grant,
            asked_at=tx.now,
        )
    )


@acts_on(AdmitReturn)
def admit_return(tx: Transaction, actor: Actor, command: AdmitReturn) -> None:
    request = waiting_request(tx, actor, command.request)
    let_through(tx, request.grant_id, request.person_id)
    request.answered_at, request.answered_by = tx.now, actor.label


@acts_on(RefuseReturn)
def refuse_return(tx: Transaction, actor: Actor, command: RefuseReturn) -> None:
    request = waiting_request(tx, actor, command.request)
    request.answered_at, request.answered_by = tx.now, actor.label


def is_code(typed: str, code: str) -> bool:
    """Whether what somebody typed is a return code. Who came in before there were codes has none."""
    return bool(code) and compare_digest(read_code(typed).encode(), code.encode())


def _requests_of_people(db: Database, people: Sequence[Person]) -> Iterable[ReturnRequest]:
    return db.scalars(select(ReturnRequest).where(ReturnRequest.person_id.in_([person.id for person in people])))


@projects("request", of=ReturnRequest, reads=[Reads(Person, _requests_of_people, frozenset({"name"}))])
def request_seen(db: Database, requests: Sequence[ReturnRequest]) -> dict[str, Seen]:
    """Facilitators see who waits for their nod."""
    names = names_of(db, [request.person_id for request in requests])
    found: dict[str, Seen] = {}
    for request in requests:
        waits = {"person": request.person_id, "name": names[request.person_id], "at": request.asked_at}
        found[request.id] = {"facilitators": waits} if request.answered_at is None else {}
    return found
