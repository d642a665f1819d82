"""What is said of a list that cannot be read, and of rows that cannot be used; and what things are called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _

from facilitator.errors import sentence
from facilitator.programmes.roster.people import Reason, Row

FIELDS = {
    "name": _("Name"),
    "first": _("First name"),
    "infix": _("Infix (van, de, el)"),
    "last": _("Last name"),
    "organisation": _("Organisation"),
    "position": _("Position"),
    "region": _("Region"),
    "email": _("E-mail"),
    "labels": _("Labels"),
    "duo": _("Duo"),
}
SENTENCES = {
    "broken_row": _("Row {row} cannot be read: a quotation mark was opened there and never closed."),
    "formula": _("this cell holds a formula or an error; put the value itself there"),
    "no_name": _("there is no name"),
    "no_text": _("This is no list that we can read. Save it as CSV or XLSX in your spreadsheet and choose that file."),
    "no_workbook": _("This workbook cannot be read. Save it again as XLSX, or as CSV."),
    "nobody": _("There is nobody in this list."),
    "on_the_roster": _("somebody else on the list of participants has this name and organisation"),
    "partner_claimed": _("{name} is somebody else's duo in this list"),
    "partner_elsewhere": _("{name} is in a duo with {other}"),
    "partner_oneself": _("nobody forms a duo with themselves"),
    "partner_twice": _("more than one person is called {name}"),
    "partner_unknown": _("{name} is not in this list and not among the participants"),
    "too_large": _("This file is larger than 2 MB. Split it, or leave out columns that are not needed."),
    "too_many_columns": _("There are more than {max} columns. Leave out those that are not needed."),
    "too_many_rows": _("There are more than {max} rows. Split the list."),
    "too_much_text": _("There is too much text in this list. Leave out columns that are not needed."),
    "too_much_unpacked": _("This workbook is too large. Save the sheet with the list as CSV."),
    "twice_in_the_list": _("this person is on row {row} already"),
}


def told(code: str, params: Mapping[str, Any]) -> str:
    """A sentence about a list, in the language of whoever reads."""
    if code in SENTENCES:
        return str(SENTENCES[code]).format_map(dict(params))
    return sentence(code, dict(params))


def why(row: Row) -> str:
    """Everything that is wrong with a row: what of somebody it is about, and what is wrong with that."""
    return "; ".join(_said(reason) for reason in row.reasons)


def _said(reason: Reason) -> str:
    what = told(reason.code, reason.params)
    if reason.field in {"", "name"} or reason.field not in FIELDS:
        return what
    return gettext("%(field)s: %(what)s", field=FIELDS[reason.field], what=what)
