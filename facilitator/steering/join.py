"""Coming in: by code and name, or as a big screen."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ids import derived_id, read_code
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.models import Grant, Person
from facilitator.sessions.access import known_session, steered_session
from facilitator.sessions.models import Attendance
from facilitator.steering.commands import GrantScreen, JoinSession


@acts_on(JoinSession)
def join_session(tx: Transaction, _actor: Actor, command: JoinSession) -> None:
    """Whoever knows the code may come in: that is what a join code is."""
    session = known_session(tx)
    if session.join_code != read_code(command.code):
        raise Rejected("unknown_code", field="code")
    if session.ended_at is not None:
        raise Rejected("door_closed")
    if tx.db.get(Person, command.person) or tx.db.get(Grant, command.grant):
        raise Rejected("id_reused")
    tx.db.add(Person(id=command.person, name=command.name, created_at=tx.now))
    tx.db.flush()
    tx.db.add(
        Attendance(
            id=derived_id("attendance", session.id, command.person),
            session_id=session.id,
            person_id=command.person,
            joined_at=tx.now,
        )
    )
    tx.db.add(
        Grant(
            id=command.grant,
            kind="participant",
            session_id=session.id,
            person_id=command.person,
            created_at=tx.now,
        )
    )


@acts_on(GrantScreen)
def grant_screen(tx: Transaction, actor: Actor, command: GrantScreen) -> None:
    session = steered_session(tx, actor)
    if tx.db.get(Grant, command.grant):
        raise Rejected("id_reused", field="grant")
    tx.db.add(Grant(id=command.grant, kind="screen", session_id=session.id, created_at=tx.now))
