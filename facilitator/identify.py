"""Who somebody is in a session, for the live layer: their cookies and the role they ask for, against the database."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sqlalchemy import exists, select
from sqlalchemy.orm import Session as Database

from facilitator.errors import Rejected
from facilitator.live.listeners import Identity
from facilitator.people.actor import SCREEN, Actor, actors_behind, by_grant, ended_grants
from facilitator.people.identity import ACCOUNT_COOKIE, cookie_name
from facilitator.people.models import Grant, Role
from facilitator.people.permissions import require
from facilitator.sessions.models import Session
from facilitator.sessions.permissions import (
    can_steer_session,
    can_take_part_in_session,
    can_watch_screen_of_session,
)

ReadCookie = Callable[[dict[str, str], str], str | None]

_ALLOWED = {
    "participant": can_take_part_in_session,
    "facilitator": can_steer_session,
    "screen": can_watch_screen_of_session,
}
_START = {"facilitator": ("everyone", "facilitators"), "screen": ("everyone", "screen")}


def identify(read_cookie: ReadCookie, db: Database, cookies: dict[str, str], session_id: str, role: str) -> Identity:
    """Raises Rejected: `malformed` for a role there is not, `unknown_session`, `not_signed_in`, `not_allowed`."""
    if role not in _ALLOWED:
        raise Rejected("malformed", field="as")
    session = db.get(Session, session_id)
    if session is None:
        raise Rejected("unknown_session")
    actor, grant = _actor(read_cookie, db, cookies, session_id, role)
    require(_ALLOWED[role](actor, session), actor)
    return Identity(
        session=session_id,
        role=role,
        credential=SCREEN if role == "screen" else by_grant(grant),
        grant=grant,
        person=actor.id if role == "participant" else None,
        start=_START.get(role, ("everyone", f"person:{actor.id}")),
        # The console hears the same notes in full from `staff:`.
        leaves_out=("board:",) if role == "facilitator" else (),
        name=actor.label if role == "facilitator" else "",
    )


def who_is_out(db: Database, identities: Iterable[Identity]) -> set[Identity]:
    """Those whose way in has ended, and the accounts that were taken off the programme since they came in."""
    here = set(identities)
    ended = ended_grants(db, {one.grant for one in here})
    off = _off_the_programme(db, [one for one in here if one.role != "participant"])
    return {one for one in here if one.grant in ended or (one.grant, one.session) in off}


def names_behind(db: Database, grants: Iterable[str]) -> set[str]:
    """What those are called who came in by these ways."""
    actors = actors_behind(db, [by_grant(grant) for grant in grants])
    return {actor.label for actor in actors.values() if actor.kind != "nobody"}


def _off_the_programme(db: Database, staff: list[Identity]) -> set[tuple[str, str]]:
    """(grant, session) of every account here that has no role there any more."""
    if not staff:
        return set()
    has_role = exists().where(Role.account_id == Grant.account_id, Role.programme_id == Session.programme_id)
    chosen = (
        select(Grant.id, Session.id)
        .join(Session, Session.id.in_([one.session for one in staff]))
        .where(Grant.id.in_([one.grant for one in staff]), Grant.kind == "account", ~has_role)
    )
    return {(grant, session) for grant, session in db.execute(chosen)}


def _actor(
    read_cookie: ReadCookie, db: Database, cookies: dict[str, str], session_id: str, role: str
) -> tuple[Actor, str]:
    """The actor behind the cookie for this role; a facilitator needs no link of its own to see the screen."""
    names = [cookie_name(role, session_id)] + ([ACCOUNT_COOKIE] if role == "screen" else [])
    grants = [grant for name in names if (grant := read_cookie(cookies, name))]
    actors = actors_behind(db, [by_grant(grant) for grant in grants])
    for grant in grants:
        if actors[by_grant(grant)].kind != "nobody":
            return actors[by_grant(grant)], grant
    return actors_behind(db, [by_grant("")])[by_grant("")], ""
