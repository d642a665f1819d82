"""Erasing again: what the list says was erased, and a database that is older has still."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ids import new_id
from facilitator.keeping.erased import Erased, erased_in, listed, note_down
from facilitator.ledger.command import Command, Envelope, Scope
from facilitator.ledger.ledger import Ledger
from facilitator.people.actor import SYSTEM
from facilitator.people.models import Person
from facilitator.privacy.commands import ErasePerson, EraseSession, ForgetNames
from facilitator.privacy.erasures import erased_as
from facilitator.privacy.known import everybody_named, named_beside_sessions, sessions_with_names
from facilitator.programmes.models import Programme
from facilitator.runtime import sleep
from facilitator.sessions.models import Session
from facilitator.steering.commands import EndSession

log = logging.getLogger("facilitator.keeping")

Read = Callable[[], Any]
Work = tuple[Scope, Command]


class StillThere(Exception):
    """Something that was erased could not be erased again."""


def erase_again(ledger: Ledger, read: Read, known: Iterable[Erased]) -> int:
    """Erase what is `known` to have been erased and is there still; how many that were. Raises StillThere.

    An erasure that the database knows of itself came before what it holds, and is not done again: since then people
    may have been put on a roster whose names had gone.
    """
    with read() as db:
        missing = set(known) - erased_in(db)
        sessions, people, programmes = sessions_back(db, missing), people_back(db, missing), names_back(db, missing)
    for session in sessions:
        _erase_session(ledger, session)
    for programme, person, texts in people:
        with read() as db:
            there = db.scalar(select(Person.id).where(Person.id == person, Person.erased_at.is_(None)))
        if there:  # who was known from an erased session only, went with it
            _do(ledger, Scope("programme", programme), ErasePerson(person=person, words=texts))
    for programme in programmes:
        _forget_names(ledger, read, programme)
    return len(sessions) + len(people) + len(programmes)


def settle(ledger: Ledger, read: Read, data: Path) -> int:
    """Bring list and database to say the same, before anybody comes in: what an older file brought back is erased
    again, whoever put it there, and what the list has not yet is added. How much was erased."""
    erased = erase_again(ledger, read, listed(data))
    _list(read, data)
    return erased


def keep_listed(read: Read, data: Path) -> None:
    """For ever, every other second: what was erased stands in the list too."""
    while True:
        sleep(2)
        try:
            _list(read, data)
        except Exception as problem:  # noqa: BLE001 - it is tried again
            log.error("what was erased could not be listed: %s", type(problem).__name__)  # noqa: TRY400


def _list(read: Read, data: Path) -> None:
    with read() as db:
        erased = erased_in(db)
    if erased:
        note_down(data, erased)


def sessions_back(db: Database, erased: set[Erased]) -> list[str]:
    ids = {one.erased_id for one in erased if one.kind == "session"}
    return [id for id in db.scalars(select(Session.id)) if erased_as("session", id) in ids] if ids else []


def people_back(db: Database, erased: set[Erased]) -> list[tuple[str, str, bool]]:
    """(programme, person, whether their words went too)."""
    texts: dict[str, bool] = {}
    for one in erased:
        if one.kind == "person":
            texts[one.erased_id] = texts.get(one.erased_id, False) or one.texts
    return list(_among_people(db, texts)) if texts else []


def _among_people(db: Database, texts: dict[str, bool]) -> Iterator[tuple[str, str, bool]]:
    for programme in db.scalars(select(Programme.id)):
        for person in sorted(db.scalars(everybody_named(programme))):
            if (id := erased_as("person", person)) in texts:
                yield programme, person, texts[id]


def names_back(db: Database, erased: set[Erased]) -> list[str]:
    """Programmes whose names had gone."""
    ids = {one.erased_id for one in erased if one.kind == "names"}
    if not ids:
        return []
    back = [id for id in db.scalars(select(Programme.id)) if erased_as("names", id) in ids]
    return [id for id in back if db.scalars(sessions_with_names(id)).all() or named_beside_sessions(db, id)]


def _erase_session(ledger: Ledger, session: str) -> None:
    """One that runs in the older database had ended before it was erased."""
    scope = Scope("session", session)
    if _tried(ledger, scope, EraseSession()) == "still_running":
        _do(ledger, scope, EndSession())
        _do(ledger, scope, EraseSession())


def _forget_names(ledger: Ledger, read: Read, programme: str) -> None:
    with read() as db:
        sessions = db.scalars(sessions_with_names(programme)).all()
    for session in (*sessions, None):
        _do(ledger, Scope("programme", programme), ForgetNames(session=session, again=True))


def _do(ledger: Ledger, scope: Scope, command: Command) -> None:
    if refused := _tried(ledger, scope, command):
        raise StillThere(f"{type(command).__name__}: {refused}")


def _tried(ledger: Ledger, scope: Scope, command: Command) -> str | None:
    """The code of why it was refused, if it was."""
    (result,) = ledger.submit(scope, [Envelope.of(new_id(), command, SYSTEM)], seconds=120)
    return result.error.code if result.error else None
