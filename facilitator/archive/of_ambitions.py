"""Ambitions in an archive: who wrote in the session, and what they let others read."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ambitions.models import LISTS, TEXTS, AmbitionAuthor, AmbitionVersion
from facilitator.ambitions.versions import filled, says_something
from facilitator.people.models import Person
from facilitator.people.names import folded
from facilitator.rounds.models import Round

KIND = "ambition"


def ambitions_of(db: Database, round: Round) -> list[dict[str, Any]]:
    """Of a round in which people wrote on theirs, by name. Of what is not shared only how much there is."""
    if round.kind != KIND or round.opened_at is None:
        return []
    chosen = select(AmbitionVersion).where(AmbitionVersion.session_id == round.session_id)
    written = [version for version in db.scalars(chosen) if says_something(version)]
    authors = _authors(db, [version.ambition_id for version in written])
    told = [_told(version, authors.get(version.ambition_id, [])) for version in written]
    return sorted(told, key=lambda one: ([folded(author["name"]) for author in one["authors"]], one["id"]))


def words_of(version: AmbitionVersion) -> dict[str, Any]:
    return {name: getattr(version, name) for name in (*TEXTS, *LISTS)}


def _told(version: AmbitionVersion, authors: list[dict[str, str]]) -> dict[str, Any]:
    shared = version.shared_at is not None
    return {
        "id": version.id,
        "number": version.number,
        "authors": authors,
        "filled": filled(version),
        "shared": shared,
        "words": words_of(version) if shared else None,
    }


def _authors(db: Database, ambitions: list[str]) -> dict[str, list[dict[str, str]]]:
    chosen = (
        select(AmbitionAuthor.ambition_id, Person.id, Person.name)
        .join(Person, Person.id == AmbitionAuthor.person_id)
        .where(AmbitionAuthor.ambition_id.in_(ambitions))
    )
    found: dict[str, list[dict[str, str]]] = {}
    for ambition, id, name in sorted(db.execute(chosen), key=lambda row: (folded(row[2]), row[1])):
        found.setdefault(ambition, []).append({"id": id, "name": name})
    return found
