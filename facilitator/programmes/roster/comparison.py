"""What a list would change on the roster, before anything is changed. Pure.

An empty cell leaves what is there, and who is not on the list stays: an import never takes anything away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from facilitator.programmes.roster.matching import MakeId, Matching
from facilitator.programmes.roster.members import FACTS, Difference, Incoming, Key, Member, key_of
from facilitator.programmes.roster.partners import with_partners
from facilitator.programmes.roster.people import Reason, Row


@dataclass(frozen=True)
class Comparison:
    new: list[Incoming] = field(default_factory=list)
    changed: list[Incoming] = field(default_factory=list)
    same: list[Incoming] = field(default_factory=list)
    absent: list[Member] = field(default_factory=list)
    bad: list[Row] = field(default_factory=list)

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The args of `RosterLine` for all that changes."""
        return [
            {"enrolment": one.enrolment, "person": one.person, "partner": one.partner, **one.facts}
            for one in (*self.new, *self.changed)
        ]


def compare(rows: Sequence[Row], members: Sequence[Member], make_id: MakeId) -> Comparison:
    single, bad = _singled_out(rows, members, make_id)
    resolved, alone = with_partners(single, members)
    bad += [Row(one.number, one.name, reasons=(reason,)) for one, reason in alone]
    bad += [row for row in rows if row.reasons]
    names = {one.enrolment: one.name for one in members} | {one.enrolment: one.name for one in resolved}
    told = [replace(one, differences=tuple(_differences(one, names))) for one in resolved]
    listed = {one.known.enrolment for one in single if one.known}
    return Comparison(
        new=[one for one in told if one.known is None],
        changed=[one for one in told if one.known and one.differences],
        same=[one for one in told if one.known and not one.differences],
        absent=[member for member in members if member.enrolment not in listed],
        bad=sorted(bad, key=lambda row: row.number),
    )


def _singled_out(rows: Sequence[Row], members: Sequence[Member], make_id: MakeId) -> tuple[list[Incoming], list[Row]]:
    """The people of the rows, each once; of whoever comes again the later rows are bad."""
    matching = Matching(rows, members, make_id)
    first: dict[str, int] = {}
    keys: dict[Key, str] = {key_of(one.name, one.organisation): one.enrolment for one in members}
    places: dict[Key, int] = {}
    people: list[Incoming] = []
    bad: list[Row] = []
    for row in rows:
        if row.reasons:
            continue
        one = matching.incoming(row)
        key = key_of(one.name, one.facts["organisation"])
        earlier = places.get(key) or first.get(one.enrolment)
        if earlier:
            bad.append(replace(row, reasons=(Reason("twice_in_the_list", "name", {"row": earlier}),)))
        elif keys.get(key, one.enrolment) != one.enrolment:
            bad.append(replace(row, reasons=(Reason("on_the_roster", "name"),)))
        else:
            places[key] = first[one.enrolment] = row.number
            people.append(one)
    return people, bad


def _differences(one: Incoming, names: dict[str, str]) -> Iterable[Difference]:
    if one.known is None:
        return
    yield from _of_facts(one.known, one)
    if one.partner != one.known.partner:
        yield Difference("duo", names.get(one.known.partner or "", ""), names.get(one.partner or "", ""))


def _of_facts(member: Member, one: Incoming) -> Iterator[Difference]:
    for name in FACTS:
        before, after = getattr(member, name), one.facts[name]
        if before != after:
            yield Difference(name, _said(before), _said(after))


def _said(value: Any) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value)
