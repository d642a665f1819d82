"""Sessions and programmes as lists at a desk: when, where, how far, and the one obvious thing to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Database

from facilitator.people.models import Account, Role
from facilitator.programmes.models import Enrolment, Programme
from facilitator.rounds.models import Round
from facilitator.sessions.models import Attendance, Session
from facilitator.sessions.moments import day_has_passed, local
from facilitator.sessions.states import state_of

_MINUTE = 60_000
# done: it has ended · now: it runs · next: the first that comes when none runs · later ·
# missed: its day went by and it never began
Place = Literal["done", "now", "next", "later", "missed"]
# A session, the title of its programme, how many rounds and minutes it has, how many came in.
Facts = tuple[Session, str, tuple[int, int], int]


@dataclass(frozen=True)
class Listed:
    """A session in a list. `days` are those from today on; its times are those of its own zone."""

    session: Session
    programme: str
    state: str
    starts_at: datetime
    ends_at: datetime | None
    days: int
    rounds: int
    people: int
    place: Place

    @property
    def today(self) -> bool:
        return self.days == 0


@dataclass(frozen=True)
class Series:
    """A programme in a list."""

    programme: Programme
    role: str
    sessions: Sequence[Listed]
    people: int

    @property
    def next(self) -> Listed | None:
        return next((one for one in self.sessions if one.place in {"now", "next"}), None)


def listed(db: Database, programmes: Iterable[str], now: int) -> list[Listed]:
    """The sessions of these programmes, the earliest first. One of all is next, unless one runs."""
    return _lined_up(_facts_of(db, programmes), now)


def series(db: Database, roles: dict[str, str], now: int) -> list[Series]:
    """The programmes on which somebody is something: those with a session ahead first, by when it is."""
    programmes = db.scalars(select(Programme).where(Programme.id.in_(roles))).all()
    people = _enrolled(db, roles)
    sessions: dict[str, list[Facts]] = {}
    for facts in _facts_of(db, roles):
        sessions.setdefault(facts[0].programme_id, []).append(facts)
    found = [
        Series(one, roles[one.id], _lined_up(sessions.get(one.id, []), now), people.get(one.id, 0))
        for one in programmes
    ]
    return sorted(found, key=_soonest)


def team_of(db: Database, programme: str) -> list[tuple[str, str]]:
    """(name, role) of who organise and facilitate it, by name."""
    chosen = select(Account.name, Role.role).join(Role, Role.account_id == Account.id)
    return sorted(db.execute(chosen.where(Role.programme_id == programme)))


def _facts_of(db: Database, programmes: Iterable[str]) -> list[Facts]:
    titled = dict(db.execute(select(Programme.id, Programme.title).where(Programme.id.in_(list(programmes)))).all())
    chosen = select(Session).where(Session.programme_id.in_(titled)).order_by(Session.starts_at, Session.id)
    sessions = db.scalars(chosen).all()
    rounds, people = _rounds(db, sessions), _people(db, sessions)
    return [
        (session, titled[session.programme_id], rounds.get(session.id, (0, 0)), people.get(session.id, 0))
        for session in sessions
    ]


def _lined_up(sessions: Sequence[Facts], now: int) -> list[Listed]:
    runs = any(state_of(session) == "running" for session, *_about in sessions)
    found: list[Listed] = []
    for session, programme, agenda, people in sessions:
        place = _place(session, now, first=not runs and not any(one.place == "next" for one in found))
        found.append(_listed(session, now, place, programme, agenda, people))
    return found


def _soonest(one: Series) -> tuple[bool, float, str]:
    ahead = one.next.session.starts_at if one.next else -one.programme.created_at
    return one.next is None, ahead, one.programme.title


def _listed(session: Session, now: int, place: Place, programme: str, agenda: tuple[int, int], people: int) -> Listed:
    rounds, minutes = agenda
    starts_at, today = local(session.starts_at, session.zone), local(now, session.zone).date()
    return Listed(
        session=session,
        programme=programme,
        state=state_of(session),
        starts_at=starts_at,
        ends_at=local(session.starts_at + minutes * _MINUTE, session.zone) if minutes else None,
        days=(starts_at.date() - today).days,
        rounds=rounds,
        people=people,
        place=place,
    )


def _place(session: Session, now: int, *, first: bool) -> Place:
    state = state_of(session)
    if state != "lobby":
        return "done" if state == "ended" else "now"
    if day_has_passed(session.starts_at, session.zone, now):
        return "missed"
    return "next" if first else "later"


def _rounds(db: Database, sessions: Sequence[Session]) -> dict[str, tuple[int, int]]:
    """{session: (how many rounds, how many minutes)}."""
    chosen = select(Round.session_id, func.count(), func.sum(Round.minutes)).group_by(Round.session_id)
    rows: Any = db.execute(chosen.where(Round.session_id.in_([session.id for session in sessions])))
    return {id: (count, minutes) for id, count, minutes in rows}


def _people(db: Database, sessions: Sequence[Session]) -> dict[str, int]:
    """{session: how many came in, and were not sent away}."""
    chosen = select(Attendance.session_id, func.count()).group_by(Attendance.session_id)
    here = Attendance.session_id.in_([session.id for session in sessions])
    return dict(db.execute(chosen.where(here, Attendance.removed_at.is_(None))).all())


def _enrolled(db: Database, programmes: Iterable[str]) -> dict[str, int]:
    chosen = select(Enrolment.programme_id, func.count()).group_by(Enrolment.programme_id)
    return dict(db.execute(chosen.where(Enrolment.programme_id.in_(list(programmes)))).all())
