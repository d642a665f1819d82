"""What a filled page of the way in comes to: one command, with ids that follow from the page's.

The same page sent twice is one person with one cookie. So the page's id must be one of a kind: two people who sent the
same name with no id would be one.
"""

from __future__ import annotations

from flask import current_app
from pydantic import ValidationError

from facilitator.db import db
from facilitator.errors import Rejected
from facilitator.fields import clean
from facilitator.ids import derived_id, is_id
from facilitator.ledger.command import Command, Envelope, Scope, rejection
from facilitator.ledger.ledger import Ledger
from facilitator.people.actor import NOBODY
from facilitator.people.names import folded, without_number
from facilitator.people.tries import Tries
from facilitator.programmes.queries import enrolled
from facilitator.sessions.attendances import Attendee, attendees, called
from facilitator.sessions.models import Session
from facilitator.steering.commands import JoinSession
from facilitator.steering.doors.commands import AskToReturn, ReturnToSession
from facilitator.steering.doors.returning import is_code

_SECONDS = 5.0


def send_joining(session: Session, page: str, *, name: str, enrolment: str, another: bool) -> str:
    """Have somebody join under the name they typed, or as whom they chose on the roster; the id of their grant."""
    found = enrolled(db.session, session.programme_id, enrolment) if enrolment else None  # type: ignore[arg-type]
    if enrolment and found is None:
        raise Rejected("unknown_person", field="enrolment")
    grant = _grant(page, JoinSession)
    try:
        wanted = JoinSession(
            code=session.join_code,
            name=found.name if found else name,
            person=derived_id("person", page),
            grant=grant,
            enrolment=found.enrolment if found else None,
            another=another,
        )
    except ValidationError as problem:
        raise rejection(problem) from None
    _send(session, page, wanted)
    return grant


def send_returning(session: Session, page: str, meant: list[Attendee], *, name: str, return_code: str) -> str:
    """Have one of those who may be `meant` come back with their code; the id of their grant."""
    tries: Tries = current_app.extensions["tries"]
    keys = [one.attendance for one in meant] or [f"{session.id} {folded(clean(name))}"]
    if not tries.take(keys):
        raise Rejected("too_many_tries", field="return_code")
    found = next((one for one in meant if is_code(return_code, one.return_code)), None)
    if found is None:
        raise Rejected("wrong_return_code", field="return_code")
    tries.forget(keys)
    code, grant = found.return_code, _grant(page, ReturnToSession)
    wanted = ReturnToSession(code=session.join_code, attendance=found.attendance, return_code=code, grant=grant)
    _send(session, page, wanted)
    return grant


def send_asking(session: Session, page: str, meant: list[Attendee], *, chosen: str) -> str:
    """Have somebody wait for a nod, as the one they chose of those who may be `meant`; the id of the request."""
    grant, request = _grant(page, AskToReturn), derived_id("request", page)
    wanted = AskToReturn(code=session.join_code, attendance=_one_of(meant, chosen), request=request, grant=grant)
    _send(session, page, wanted)
    return request


def _one_of(meant: list[Attendee], chosen: str) -> str:
    there = [one.attendance for one in meant if not one.removed and chosen in {"", one.attendance}]
    if not there:
        raise Rejected("person_removed" if meant else "unknown_person", field="name")
    return there[0]


def here_already(session: Session, *, name: str = "", enrolment: str = "", attendance: str = "") -> list[Attendee]:
    """Those who are in, or were, and may be meant: by name, by place on the roster, or by who stands in a page.

    With somebody come all of their name: the one who is at the door need not know which of them they are called.
    """
    everybody = attendees(db.session, session.id)  # type: ignore[arg-type]
    if enrolment:
        found = enrolled(db.session, session.programme_id, enrolment)  # type: ignore[arg-type]
        return [one for one in everybody if found and one.person == found.person]
    if attendance:
        first = next((one for one in everybody if one.attendance == attendance), None)
        return called(without_number(first.name), everybody) if first else []
    return called(clean(name), everybody)


def _grant(page: str, wanted: type[Command]) -> str:
    """Nobody who sees the ids of commands can make the id of a grant of them."""
    if not is_id(page):
        raise Rejected("malformed", field="command")
    return derived_id("grant", wanted.__name__, page, current_app.secret_key)


def _send(session: Session, page: str, wanted: Command) -> None:
    ledger: Ledger = current_app.extensions["ledger"]
    envelope = Envelope.of(derived_id(type(wanted).__name__, page), wanted, NOBODY)
    (result,) = ledger.submit(Scope("session", session.id), [envelope], seconds=_SECONDS)
    if result.error is not None:
        raise result.error
