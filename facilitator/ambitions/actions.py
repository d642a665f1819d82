from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import select

from facilitator.ambitions.access import own_version, preparing_programme, writing_session
from facilitator.ambitions.commands import PrepareAmbition, ShareAmbition, ShareAmbitionAhead, WriteAmbition
from facilitator.ambitions.finding import ambition_of, latest_version
from facilitator.ambitions.models import AmbitionVersion, LostWords
from facilitator.ambitions.versions import WRITTEN, Lost, blank, goes_on, says_something, written
from facilitator.ambitions.writing import begin_ambition, has_ended, version_to_write
from facilitator.errors import Rejected
from facilitator.ids import new_id
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor


class Place(NamedTuple):
    """Where is written: in a session, or (None) on the page behind a personal link."""

    programme: str
    session: str | None


@acts_on(WriteAmbition)
def write_ambition(tx: Transaction, actor: Actor, command: WriteAmbition) -> None:
    session = writing_session(tx, actor)
    _write(tx, Place(session.programme_id, session.id), actor.id, command)


@acts_on(PrepareAmbition)
def prepare_ambition(tx: Transaction, actor: Actor, command: PrepareAmbition) -> None:
    _write(tx, Place(preparing_programme(tx, actor), None), actor.id, command)


@acts_on(ShareAmbition)
def share_ambition(tx: Transaction, actor: Actor, command: ShareAmbition) -> None:
    session = writing_session(tx, actor)
    _share(tx, Place(session.programme_id, session.id), actor.id, command)


@acts_on(ShareAmbitionAhead)
def share_ambition_ahead(tx: Transaction, actor: Actor, command: ShareAmbitionAhead) -> None:
    _share(tx, Place(preparing_programme(tx, actor), None), actor.id, command)


def _write(tx: Transaction, place: Place, person_id: str, command: WriteAmbition | PrepareAmbition) -> None:
    """What changes nothing begins nothing: no ambition without a word, no version that is the same."""
    ambition = ambition_of(tx.db, place.programme, person_id)
    latest = latest_version(tx.db, ambition.id) if ambition else None
    reads = {name: getattr(latest, name) for name in WRITTEN} if latest else blank()
    made = written(reads, _values(command), command.base, person_id)
    _let_go(tx, person_id, command.let_go)
    if not made.values:
        return
    ambition = ambition or begin_ambition(tx, command.ambition, place.programme, person_id)
    version = version_to_write(tx, ambition.id, place.session)
    for name, value in {**made.values, "revisions": made.revisions, "writers": made.writers}.items():
        setattr(version, name, value)
    version.edited_at = tx.now
    for lost in made.lost:
        _keep(tx, version, lost)


def _values(command: WriteAmbition | PrepareAmbition) -> dict[str, Any]:
    """What is written, as a version has it."""
    values: dict[str, Any] = {str(name): text for name, text in command.fields.items()}
    if command.spearheads is not None:
        values["spearheads"] = command.spearheads
    if command.timeline is not None:
        values["timeline"] = [milestone.model_dump() for milestone in command.timeline]
    return values


def _keep(tx: Transaction, version: AmbitionVersion, lost: Lost) -> None:
    """Once: whoever types on loses the beginning of what is kept of them already."""
    chosen = select(LostWords).where(LostWords.version_id == version.id, LostWords.person_id == lost.writer)
    for known in tx.db.scalars(chosen.where(LostWords.field == lost.field)):
        if lost.text in known.text:
            return
        if known.text in lost.text:
            known.text, known.at = lost.text, tx.now
            return
    tx.db.add(
        LostWords(
            id=new_id(), version_id=version.id, person_id=lost.writer, field=lost.field, text=lost.text, at=tx.now
        )
    )


def _let_go(tx: Transaction, person_id: str, ids: list[str]) -> None:
    if ids:
        for lost in tx.db.scalars(select(LostWords).where(LostWords.id.in_(ids), LostWords.person_id == person_id)):
            tx.db.delete(lost)


def _share(tx: Transaction, place: Place, person_id: str, command: ShareAmbition | ShareAmbitionAhead) -> None:
    version = own_version(tx, place.programme, person_id, command.version)
    if not command.shared:
        _take_back(tx, place, version)
        return
    if not says_something(version):
        raise Rejected("empty_text", field="version")
    shared = version_to_write(tx, version.ambition_id, place.session)
    if shared.shared_at is None:
        shared.shared_at = tx.now


def _take_back(tx: Transaction, place: Place, version: AmbitionVersion) -> None:
    """What stood on stage, or stands in the archive of a session that has ended, has been read."""
    if not goes_on(version, session=place.session, ended=has_ended(tx, version)):
        raise Rejected("version_presented" if version.presented_at is not None else "session_ended", field="version")
    version.shared_at = None
