"""The roster as a table that a spreadsheet opens, and an empty one to fill in: both can be imported again."""

from __future__ import annotations

from collections.abc import Iterable

from flask_babel import gettext as _

from facilitator.cells import csv_file
from facilitator.programmes.roster.members import Member
from facilitator.programmes.roster.words import FIELDS

COLUMNS = ("name", "organisation", "position", "region", "email", "labels", "duo")


def roster_table(members: Iterable[Member]) -> bytes:
    everybody = list(members)
    names = {one.enrolment: one.name for one in everybody}
    return csv_file([_head(), *(_row(one, names.get(one.partner or "", "")) for one in everybody)])


def example_table() -> bytes:
    """Two people, so that one sees what is meant, and how a duo is said."""
    anna, bram = "Anna de Wit", "Bram Kuipers"
    return csv_file(
        [
            _head(),
            [anna, "Gemeente Duinrand", _("alderman"), "Kustregio", "anna@voorbeeld.nl", _("new, host"), bram],
            [bram, "Gemeente Zandhoven", _("alderman"), "Kustregio", "bram@voorbeeld.nl", _("new"), anna],
        ]
    )


def _head() -> list[str]:
    return [str(FIELDS[name]) for name in COLUMNS]


def _row(one: Member, partner: str) -> list[str]:
    return [one.name, one.organisation, one.position, one.region, one.email, ", ".join(one.labels), partner]
