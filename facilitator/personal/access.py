"""Whose pages these are: somebody by their personal link, or a participant in one session by their cookie.

Both come to one `Reader`, so that a page is written once and shows what its reader may see, and nobody else's.
"""

from __future__ import annotations

from dataclasses import dataclass

import flask
from sqlalchemy import or_, select
from sqlalchemy.orm import Session as Database

from facilitator.clock import clock
from facilitator.db import db
from facilitator.errors import Rejected
from facilitator.ledger.command import Scope
from facilitator.people.actor import Actor, Credential, by_grant
from facilitator.people.here import actor_here
from facilitator.people.identity import Signer, granted_here, participant_cookie, personal_cookie
from facilitator.people.models import Grant
from facilitator.people.permissions import require
from facilitator.people.states import grant_holds
from facilitator.presentations.models import Presenter
from facilitator.programmes.models import Programme
from facilitator.sessions.models import Attendance, Session
from facilitator.sessions.pages import page_session
from facilitator.sessions.permissions import can_take_part_in_session


@dataclass(frozen=True)
class Reader:
    """Somebody on pages of their own.

    `sessions` are those of which they may read what is theirs, the earliest first. `session` is the one that they came
    from with the cookie of a participant; None: they came by their personal link, and see the whole programme.
    `credential` is what their commands are sent with.
    """

    person: str
    name: str
    programme: Programme
    sessions: tuple[Session, ...]
    session: Session | None
    credential: Credential

    @property
    def home(self) -> str:
        """Where their pages stand; every other page of theirs has an address under it."""
        return f"/s/{self.session.id}/mine" if self.session else f"/me/{self.programme.id}"

    @property
    def scope(self) -> Scope:
        """Where what they do on pages about the whole programme stands: their ambition, for one."""
        return Scope("session", self.session.id) if self.session else Scope("programme", self.programme.id)

    def is_still(self, owner: str) -> None:
        """`owner` is whom an open page was made for, where it says so. Raises Rejected when that is somebody else: on a
        device of two people, the other came in since.
        """
        if owner and owner != self.person:
            raise Rejected("not_your_page")

    def reads(self, session_id: str) -> Session:
        """One of their sessions. Raises Rejected."""
        found = next((session for session in self.sessions if session.id == session_id), None)
        if found is None:
            raise Rejected("not_your_page")
        return found


def reader_by_link(programme_id: str) -> Reader:
    """Whoever came by their personal link, for the pages of this programme. Raises Rejected.

    A programme that is not there answers as one in which they have no link.
    """
    actor = actor_here(personal_cookie(programme_id))
    programme = db.session.get(Programme, programme_id)
    if programme is None or actor.kind != "personal" or actor.programme_id != programme_id:
        raise Rejected("link_gone" if _has_ended(programme_id) else "not_your_page")
    flask.g.session_language = programme.language
    sessions = sessions_of(db.session, programme_id, actor.id)  # type: ignore[arg-type]
    return _reader(actor, programme, sessions, None, personal_cookie(programme_id))


def reader_in_session(session_id: str) -> Reader:
    """A participant of this session, for what is theirs in it, also when it has ended. Raises Rejected."""
    session = page_session(session_id)
    actor = actor_here(participant_cookie(session_id))
    require(can_take_part_in_session(actor, session), actor)
    flask.g.session_language = session.language
    programme = db.session.get_one(Programme, session.programme_id)
    return _reader(actor, programme, (session,), session, participant_cookie(session_id))


def grant_behind(link: str) -> Grant | None:
    """What a personal link is good for, while it holds."""
    signer: Signer = flask.current_app.extensions["signer"]
    grant = db.session.get(Grant, signer.read_personal(link) or "")
    return grant if grant is not None and grant.kind == "personal" and grant_holds(grant, clock.now()) else None


def sessions_of(reader: Database, programme_id: str, person_id: str) -> tuple[Session, ...]:
    """Those in which somebody took part, and was not sent away, or presented."""
    came = select(Attendance.session_id).where(Attendance.person_id == person_id, Attendance.removed_at.is_(None))
    presented = select(Presenter.session_id).where(Presenter.person_id == person_id)
    chosen = select(Session).where(
        Session.programme_id == programme_id, or_(Session.id.in_(came), Session.id.in_(presented))
    )
    return tuple(reader.scalars(chosen.order_by(Session.starts_at, Session.id)))


def _reader(
    actor: Actor, programme: Programme, sessions: tuple[Session, ...], session: Session | None, cookie: str
) -> Reader:
    credential = by_grant(granted_here(cookie) or "")
    return Reader(actor.id, actor.label, programme, sessions, session, credential)


def _has_ended(programme_id: str) -> bool:
    """Whether the browser that asks was let in here once, by a link that has ended since."""
    grant = db.session.get(Grant, granted_here(personal_cookie(programme_id)) or "")
    return grant is not None and grant.kind == "personal" and grant.programme_id == programme_id
