"""What everybody should see now, by the facts in the database; and whether everybody does.

The facts are read from the tables of rounds, groups and placements, not from what the server tells anybody. A phone
over a socket is asked what its stores hold, a browser what stands on its page.
"""

import re
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from playwright.sync_api import Locator, Page, expect
from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.db import reader_engine, reading
from facilitator.groups.models import Group, Placement
from facilitator.people.models import Person
from facilitator.rounds.models import Round
from facilitator.rounds.states import state_of
from facilitator.sessions.models import Attendance, Session
from facilitator.sessions.states import state_of as state_of_session
from tests.browser.devices import Device
from tests.browser.phone import Phone
from tests.browser.room.crowd import Crowd
from tests.support.phones import Phone as ModelPhone

A_SECOND = 1000
OPEN = {"running", "paused", "closing"}


@dataclass(frozen=True)
class Clock:
    state: str = "none"
    ends_at: int | None = None
    paused_with: int | None = None
    grace_until: int | None = None

    def left(self, now: float) -> float | None:
        """Ms on the clock, or None when there is none to show."""
        if self.state == "paused":
            return self.paused_with
        until = {"running": self.ends_at, "closing": self.grace_until}.get(self.state)
        return None if until is None else max(0.0, until - now)


@dataclass(frozen=True)
class Seat:
    group: str
    place: str
    link: str
    companions: tuple[str, ...]
    """Everybody in it, oneself too, by name."""


@dataclass(frozen=True)
class Sight:
    """What one person should see, or sees."""

    session: str
    title: str = ""
    question: str = ""
    clock: Clock = Clock()
    seat: Seat | None = None


class Facts:
    """Of one session, read beside the server."""

    def __init__(self, data: Path, session: str) -> None:
        self._engine = reader_engine(data / "facilitator.sqlite3")
        self._session = session

    def now(self) -> dict[str, Sight]:
        """What everybody who is in should see, by name."""
        with reading(self._engine) as db:
            session = db.get_one(Session, self._session)
            round = db.get(Round, session.current_round_id or "")
            seats = _seats(db, round) if round and round.seating == "groups" else {}
            seen = _sight(state_of_session(session), round)
            inside = select(Person.name).join(Attendance, Attendance.person_id == Person.id)
            inside = inside.where(Attendance.session_id == session.id, Attendance.removed_at.is_(None))
            return {name: replace(seen, seat=seats.get(name)) for name in db.scalars(inside)}

    def close(self) -> None:
        self._engine.dispose()


def _seats(db: Database, round: Round) -> dict[str, Seat]:
    chosen = (
        select(Person.name, Group)
        .join(Placement, Placement.person_id == Person.id)
        .join(Group, Group.id == Placement.group_id)
        .where(Placement.round_id == round.id, Placement.until_at.is_(None))
    )
    sitting = list(db.execute(chosen))
    tables = defaultdict(list)
    for name, group in sitting:
        tables[group.id].append(name)
    return {name: Seat(group.name, group.place, group.link, tuple(sorted(tables[group.id]))) for name, group in sitting}


def _sight(state: str, round: Round | None) -> Sight:
    if round is None:
        return Sight(state)
    clock = Clock(state_of(round), round.ends_at, round.paused_with, round.grace_until)
    return Sight(state, round.title, round.prompt, clock)


def held(phone: ModelPhone) -> Sight:
    """What a phone without a browser has to show, from its stores alone."""
    (session,) = phone.store.view("session").values()
    round, group = phone.round(), phone.group()
    if not round:
        return Sight(session["state"])
    clock = Clock(round["state"], round["ends_at"], round["paused_with"], round["grace_until"])
    seat = group and Seat(group["name"], group["place"], group.get("link", ""), tuple(group.get("people", ())))
    return Sight(session["state"], round["title"], round["prompt"], clock, seat)


class Agreement:
    """The one question of the whole story: does everybody see what is so? `consoles` show the clock as well."""

    def __init__(self, facts: Facts, crowd: Crowd, phones: Mapping[str, Phone], consoles: Sequence[Device]) -> None:
        self.facts, self.crowd, self.phones, self.consoles = facts, crowd, phones, consoles
        self.moments = 0

    def reached(self) -> dict[str, Sight]:
        """Wait until everybody sees what is so, and say what that is. When it changes meanwhile, look again."""
        while True:
            so = self.facts.now()
            self.crowd.wait_until(lambda phone, so=so: held(phone) == so[phone.name])
            for name, phone in self.phones.items():
                expect_shown(phone.page, name, so[name])
            if self.facts.now() == so:
                break
        self._clocks_are_right(next(iter(so.values())).clock)
        self.moments += 1
        return so

    def _clocks_are_right(self, clock: Clock) -> None:
        """Everybody knows what time it is here, whatever time their own clock says."""
        for phone in self.crowd:
            assert abs(phone.clock.server_ms() - _now()) <= A_SECOND, phone.name
        for device in (*self.phones.values(), *self.consoles):
            expect_time(device.page, clock)


def expect_shown(page: Page, name: str, so: Sight) -> None:
    """The right question and, while there is work in groups, the right group, place, link and companions."""
    if so.session != "running" or so.clock.state not in OPEN:
        return
    if so.question:
        expect(page.locator(".phone__main")).to_contain_text(so.question)
    else:
        expect(page.locator(".bar__title")).to_have_text(so.title)
    seat = page.locator(".seat")
    if so.seat is None:
        expect(seat).to_have_count(0)
        return
    expect(seat.locator(".seat__name")).to_have_text(so.seat.group)
    expect(seat.locator(".seat__place")).to_have_text(so.seat.place)
    expect(seat.locator("a")).to_have_attribute("href", so.seat.link)
    others = [other for other in so.seat.companions if other != name]
    expect(seat.locator(".seat__person")).to_have_text([re.compile(f"^{re.escape(other)},?$") for other in others])


def expect_time(page: Page, clock: Clock, *, seconds: float = 5.0) -> None:
    """The clock on a page is within a second of the time that is left, or will be: a busy machine draws late."""
    if clock.left(_now()) is None:
        return
    digits = page.locator(".phone__bar .timer__digits, .console .timer__digits")
    expect(digits).to_be_visible()
    until = time.monotonic() + seconds
    while not _is_right(digits, clock):
        assert time.monotonic() < until, f"{digits.inner_text()} where {clock} is so"
        page.wait_for_timeout(50)


def _is_right(digits: Locator, clock: Clock) -> bool:
    most = _seconds(clock.left(_now()))
    minutes, seconds = digits.inner_text().split(":")
    least = _seconds(clock.left(_now()))
    return least - 1 <= 60 * int(minutes) + int(seconds) <= most + 1


def _seconds(left: float | None) -> int:
    return -int(-(left or 0) // A_SECOND)


def _now() -> float:
    return time.time() * A_SECOND
