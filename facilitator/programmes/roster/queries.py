"""Reading a roster as a whole, for those who may."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.people.models import Person
from facilitator.people.names import folded, matches
from facilitator.programmes.models import Enrolment
from facilitator.programmes.roster.members import Member


def roster_of(db: Database, programme_id: str) -> list[Member]:
    """Everybody on it, by name."""
    chosen = (
        select(
            Enrolment.id,
            Person.id,
            Person.name,
            Enrolment.organisation,
            Enrolment.position,
            Enrolment.region,
            Enrolment.email,
            Enrolment.labels,
            Enrolment.duo_id,
            Enrolment.version,
        )
        .join(Person, Person.id == Enrolment.person_id)
        .where(Enrolment.programme_id == programme_id)
    )
    rows = list(db.execute(chosen))
    halves: dict[str, list[str]] = {}
    for row in rows:
        if row.duo_id is not None:
            halves.setdefault(row.duo_id, []).append(row[0])
    found = [
        Member(*row[:9], partner=_partner(row[0], halves.get(row.duo_id, [])), version=row.version) for row in rows
    ]
    return sorted(found, key=lambda one: (folded(one.name), folded(one.organisation)))


def _partner(enrolment: str, halves: Iterable[str]) -> str | None:
    return next((half for half in halves if half != enrolment), None)


class Filter(NamedTuple):
    """What a page of the roster shows of it."""

    typed: str = ""
    region: str = ""
    label: str = ""

    def lets(self, member: Member) -> bool:
        """Typed words are looked for in the name, and as they are in the organisation and the e-mail address."""
        found = matches(member.name, self.typed) or any(
            folded(self.typed) in folded(text) for text in (member.organisation, member.email)
        )
        return (
            found
            and (not self.region or member.region == self.region)
            and (not self.label or self.label in member.labels)
        )


def around(members: list[Member]) -> dict[str, Any]:
    """What the table of participants needs to know of all of them, whichever it shows."""
    return {
        "members": members,
        "names": {one.enrolment: one.name for one in members},
        "alone": without_duo(members) if any(one.duo for one in members) else [],
        "regions": regions_of(members),
        "labels": labels_of(members),
    }


def regions_of(members: Iterable[Member]) -> list[str]:
    return sorted({one.region for one in members if one.region}, key=folded)


def labels_of(members: Iterable[Member]) -> list[str]:
    return sorted({label for one in members for label in one.labels}, key=folded)


def without_duo(members: Iterable[Member]) -> list[Member]:
    return [one for one in members if one.partner is None]


def duos_of(members: Iterable[Member]) -> list[tuple[Member, Member]]:
    """Each duo once, by the name of its first half."""
    known = {one.enrolment: one for one in members}
    pairs = [(one, known[one.partner]) for one in known.values() if one.partner in known]
    seen: set[str | None] = set()
    return [pair for pair in pairs if pair[0].duo not in seen and not seen.add(pair[0].duo)]  # type: ignore[func-returns-value]
