"""Who acts: a credential says who asks, the database says who that is now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from facilitator.clock import clock
from facilitator.ledger.memory import remembered
from facilitator.people.models import Account, Grant, Person, Role


class Credential(NamedTuple):
    """Who says to send a command: a `grant` by its id, the computer's `host`, the `system`, a `screen`, or `nobody`."""

    kind: str
    grant: str = ""


NOBODY = Credential("nobody")
HOST = Credential("host")
SYSTEM = Credential("system")
# A screen only looks, whoever's account it stands on: a laptop with the beamer on it is not the console.
SCREEN = Credential("screen")


def by_grant(grant_id: str) -> Credential:
    return Credential("grant", grant_id)


@dataclass(frozen=True)
class Actor:
    """`kind` is that of the grant (`account`, `participant`, `screen`, `personal`), or `host`, `system`, `nobody`.

    `roles` are an account's, by programme; `programme_id` is where a personal link is good for. `label` is how others
    may be told who did something.
    """

    kind: str
    id: str = ""
    label: str = ""
    session_id: str | None = None
    programme_id: str | None = None
    roles: tuple[tuple[str, str], ...] = field(default=())

    @property
    def name(self) -> str:
        return f"{self.kind}:{self.id}" if self.id else self.kind

    @property
    def audiences(self) -> tuple[str, ...]:
        """What this actor hears of a session they take part in, before anything that `hears` adds."""
        if self.kind == "participant":
            return ("everyone", f"person:{self.id}")
        if self.kind == "screen":
            return ("everyone", "screen")
        if self.kind in {"account", "host", "system"}:
            return ("everyone", "facilitators")
        return ()

    def role_in(self, programme_id: str) -> str | None:
        return dict(self.roles).get(programme_id)


_GRANTED = (
    select(Grant, Person, Account)
    .outerjoin(Person, Person.id == Grant.person_id)
    .outerjoin(Account, Account.id == Grant.account_id)
    .where(Grant.id.in_(bindparam("ids", expanding=True)))
)
SPECIAL = {kind: Actor(kind) for kind in ("host", "system", "screen", "nobody")}


def actors_behind(db: Session, credentials: Iterable[Credential]) -> dict[Credential, Actor]:
    """The actor behind each credential as the database has it now.

    A grant that ended, is past its time, never was, or is of an account that was shut out is nobody's. So is a token:
    it reads, and never sends a command (`bearer.py`).
    """
    found = {credential: SPECIAL.get(credential.kind, SPECIAL["nobody"]) for credential in credentials}
    granted = _granted(db, [credential.grant for credential in found if credential.kind == "grant"])
    roles = roles_of(db, [grant.account_id for grant, _, _ in granted if grant.account_id])
    for grant, person, account in granted:
        if _holds(grant, account):
            found[by_grant(grant.id)] = _actor(grant, person or account, roles.get(grant.account_id or "", ()))
    return found


def _granted(db: Session, ids: list[str]) -> list[tuple[Grant, Person | None, Account | None]]:
    """The grants there are of these, each with whose it is."""
    known = remembered(db, Grant, ids)
    people = remembered(db, Person, [grant.person_id for grant in known.values() if grant.person_id])
    accounts = remembered(db, Account, [grant.account_id for grant in known.values() if grant.account_id])
    found = [
        (grant, people.get(grant.person_id or ""), accounts.get(grant.account_id or "")) for grant in known.values()
    ]
    found = [(grant, person, account) for grant, person, account in found if person or account]
    others = set(ids) - {grant.id for grant, _, _ in found}
    return found + ([(row[0], row[1], row[2]) for row in db.execute(_GRANTED, {"ids": list(others)})] if others else [])


def _holds(grant: Grant, account: Account | None) -> bool:
    over = grant.ended_at is not None or (grant.expires_at is not None and grant.expires_at <= clock.now())
    return not over and grant.kind != "token" and (account is None or account.ended_at is None)


def _actor(grant: Grant, whose: Person | Account | None, roles: tuple[tuple[str, str], ...]) -> Actor:
    return Actor(
        grant.kind,
        id=grant.person_id or grant.account_id or grant.id,
        label=whose.name if whose else "",
        session_id=grant.session_id,
        programme_id=grant.programme_id,
        roles=roles,
    )


def ended_grants(db: Session, grants: Iterable[str]) -> set[str]:
    """Those that let nobody in any more: ended, past their time, or of an account that was shut out."""
    chosen = select(Grant.id).outerjoin(Account, Account.id == Grant.account_id).where(Grant.id.in_(list(grants)))
    over = or_(Grant.ended_at.is_not(None), Grant.expires_at <= clock.now(), Account.ended_at.is_not(None))
    return set(db.scalars(chosen.where(over)))


def roles_of(db: Session, accounts: list[str]) -> dict[str, tuple[tuple[str, str], ...]]:
    """What accounts are now: account → (programme, role)."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    if accounts:
        for role in db.scalars(select(Role).where(Role.account_id.in_(accounts))):
            found[role.account_id] = (*found.get(role.account_id, ()), (role.programme_id, role.role))
    return found
