"""When and where a meeting is: for who steers it, also after its end, when only the date stands."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.sessions.access import steered_session
from facilitator.sessions.details_commands import EditSession
from facilitator.sessions.models import Session
from facilitator.sessions.moments import zone_named

DETAILS = ("title", "language", "starts_at", "zone", "place", "link", "guests")
# What happened, happened then.
_FIXED_BY_THE_END = ("starts_at", "zone", "language")


@acts_on(EditSession)
def edit_session(tx: Transaction, actor: Actor, command: EditSession) -> None:
    session = steered_session(tx, actor)
    if command.base != session.version:
        raise Rejected("changed_meanwhile")
    zone_named(command.zone)
    if session.ended_at is not None:
        _stands(session, command)
    for name in DETAILS:
        setattr(session, name, getattr(command, name))
    session.version += 1


def _stands(session: Session, command: EditSession) -> None:
    for name in _FIXED_BY_THE_END:
        if getattr(command, name) != getattr(session, name):
            raise Rejected("session_ended", field=name)
