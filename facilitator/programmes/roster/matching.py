"""Finds the people of a list on the roster. Pure.

Somebody is the same person by name and organisation; or by their e-mail address when part of the name is the same; or
by name alone where one of both says nothing of the organisation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from facilitator.people.names import folded, parts_of
from facilitator.programmes.roster.members import FACTS, Incoming, Member, key_of
from facilitator.programmes.roster.people import Row

MakeId = Callable[[str, int], str]


class Matching:
    """Who the rows of one list are, on one roster."""

    def __init__(self, rows: Sequence[Row], members: Sequence[Member], make_id: MakeId) -> None:
        self._make_id = make_id
        self._by_key = {key_of(one.name, one.organisation): one for one in members}
        self._by_email = _only_ones(members, lambda one: folded(one.email))
        self._by_name = _only_ones(members, lambda one: folded(one.name))
        self._names = Counter(folded(row.shown) for row in rows if not row.reasons)
        self._emails = Counter(folded(row.facts.get("email", "")) for row in rows)
        self._keys_in_file = {key_of(row.shown, row.facts.get("organisation", "")) for row in rows}

    def known(self, row: Row) -> Member | None:
        name, organisation = row.facts["name"], row.facts.get("organisation", "")
        return (
            self._by_key.get(key_of(name, organisation)) or self._of_address(row) or self._of_name(name, organisation)
        )

    def incoming(self, row: Row) -> Incoming:
        member = self.known(row)
        before = {name: getattr(member, name) if member else ([] if name == "labels" else "") for name in FACTS}
        return Incoming(
            row.number,
            member.enrolment if member else self._make_id("enrolment", row.number),
            member.person if member else self._make_id("person", row.number),
            {**before, **row.facts},
            member,
            wants=row.partner,
            partner=member.partner if member else None,
        )

    def _of_address(self, row: Row) -> Member | None:
        address = folded(row.facts.get("email", ""))
        found = self._by_email.get(address) if address and self._emails[address] == 1 else None
        alike = found is not None and {part for part in parts_of(found.name) if len(part) > 2} & {*parts_of(row.shown)}
        return found if alike and found and self._is_free(found) else None

    def _of_name(self, name: str, organisation: str) -> Member | None:
        found = self._by_name.get(folded(name)) if self._names[folded(name)] == 1 else None
        return found if found and (not organisation or not found.organisation) else None

    def _is_free(self, member: Member) -> bool:
        """Whether no other row is this person to the letter."""
        return key_of(member.name, member.organisation) not in self._keys_in_file


def _only_ones(members: Iterable[Member], by: Callable[[Member], str]) -> dict[str, Member]:
    """The members who are the only one of theirs."""
    found = list(members)
    counts = Counter(by(one) for one in found)
    return {by(one): one for one in found if by(one) and counts[by(one)] == 1}
