"""The duos of a list: both halves must be there, and neither may say another. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from facilitator.people.names import folded
from facilitator.programmes.roster.members import Incoming, Member
from facilitator.programmes.roster.people import Reason


@dataclass(frozen=True)
class _Person:
    """Whoever may be meant by a name: of the list, or of the roster only."""

    enrolment: str
    name: str
    wants: str
    partner: str | None


def with_partners(
    people: Sequence[Incoming], members: Iterable[Member]
) -> tuple[list[Incoming], list[tuple[Incoming, Reason]]]:
    """The people with who they form a duo with, and those whose duo cannot be.

    Who is left out is nobody's partner either: so it is done again until it stands.
    """
    good, roster = list(people), list(members)
    bad: list[tuple[Incoming, Reason]] = []
    while True:
        resolved, refused = _once(good, roster)
        if not refused:
            return resolved, bad
        bad += refused
        gone = {one.enrolment for one, _ in refused}
        good = [one for one in good if one.enrolment not in gone]


def _once(
    people: Sequence[Incoming], members: Sequence[Member]
) -> tuple[list[Incoming], list[tuple[Incoming, Reason]]]:
    named = _by_name(people, members)
    wants = {one.enrolment: one.wants for one in people}
    names = {one.enrolment: one.name for called in named.values() for one in called}
    claimed: dict[str, str] = {}
    resolved: list[Incoming] = []
    refused: list[tuple[Incoming, Reason]] = []
    for one in people:
        if not one.wants:
            resolved.append(_left_by(wants.get(one.partner or "", ""), one))
            continue
        found = _partner(one, named.get(folded(one.wants), []), names, claimed)
        if isinstance(found, Reason):
            refused.append((one, found))
        else:
            claimed[found.enrolment] = one.enrolment
            resolved.append(replace(one, partner=found.enrolment))
    return resolved, refused


def _left_by(wanted: str, one: Incoming) -> Incoming:
    """Somebody of whom the list says nothing: they lose their partner to whom that one wants now."""
    return replace(one, partner=None) if wanted and folded(wanted) != folded(one.name) else one


def _partner(
    one: Incoming, called: Sequence[_Person], names: Mapping[str, str], claimed: Mapping[str, str]
) -> _Person | Reason:
    others = [other for other in called if other.enrolment != one.enrolment]
    if not others:
        return Reason("partner_oneself" if called else "partner_unknown", "duo", {"name": one.wants})
    if len(others) > 1:
        return Reason("partner_twice", "duo", {"name": one.wants})
    (other,) = others
    if other.wants and folded(other.wants) != folded(one.name):
        return Reason("partner_elsewhere", "duo", {"name": other.name, "other": other.wants})
    if not other.wants and other.partner not in {None, one.enrolment}:
        return Reason("partner_elsewhere", "duo", {"name": other.name, "other": names.get(other.partner or "", "")})
    if claimed.get(other.enrolment, one.enrolment) != one.enrolment:
        return Reason("partner_claimed", "duo", {"name": other.name})
    return other


def _by_name(people: Sequence[Incoming], members: Sequence[Member]) -> dict[str, list[_Person]]:
    found: dict[str, list[_Person]] = {}
    listed = {one.enrolment for one in people}
    for one in people:
        partner = one.known.partner if one.known else None
        person = _Person(one.enrolment, one.name, one.wants, partner)
        found.setdefault(folded(one.name), []).append(person)
    for member in members:
        if member.enrolment not in listed:
            person = _Person(member.enrolment, member.name, "", member.partner)
            found.setdefault(folded(member.name), []).append(person)
    return found
