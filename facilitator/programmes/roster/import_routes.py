"""Importing a list: choose or paste it, say what its columns are when that is not clear, see what would change, do it.

Nothing of a list waits on the server between these pages: they carry it along (`carry.py`). What it would change is
compared anew at the last step; when somebody changed the roster meanwhile, that is shown before anything is done.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from flask import Blueprint, Response, request
from flask_babel import lazy_gettext
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.wrappers import Response as AnyResponse

from facilitator.db import db
from facilitator.desk.forms import Form, send
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.ids import derived_id, new_id
from facilitator.ledger.command import Scope
from facilitator.programmes.models import Programme
from facilitator.programmes.pages import organised_programme
from facilitator.programmes.roster.carry import brought_back, carried
from facilitator.programmes.roster.columns import Columns, chosen_columns, columns_of, ignored_in, without_heading
from facilitator.programmes.roster.commands import ImportRoster
from facilitator.programmes.roster.comparison import Comparison, compare
from facilitator.programmes.roster.members import Member
from facilitator.programmes.roster.people import people_in
from facilitator.programmes.roster.queries import roster_of
from facilitator.programmes.roster.separated import pasted, separated
from facilitator.programmes.roster.sheet import Sheet, Unreadable
from facilitator.programmes.roster.words import FIELDS, told, why
from facilitator.programmes.roster.workbook import is_workbook, workbook
from facilitator.runtime import run_blocking

imports = Blueprint("imports", __name__)

_BYTES = 2 * 1024 * 1024
_AROUND = 128 * 1024  # what a browser sends around a file
_EXAMPLES = 3
SHOWN = 200
# Sent twice, the same list asks for other changes than it did: so `id_reused` says the same.
_MEANWHILE = {"changed_meanwhile", "id_reused"}

tells(imported=lazy_gettext("The list has been imported."))


class Looked(NamedTuple):
    """A list that was read, and what it would change."""

    sheet: Sheet
    columns: Columns
    carried: str
    comparison: Comparison
    ignored: list[str]


@imports.url_value_preprocessor
def make_room(_endpoint: str | None, _values: Any) -> None:
    """These pages take more than others do; said before anything reads what was sent."""
    request.max_content_length = request.max_form_memory_size = _BYTES + _AROUND


@imports.errorhandler(RequestEntityTooLarge)
def too_large(_error: RequestEntityTooLarge) -> Response:
    programme, _actor = organised_programme((request.view_args or {})["programme_id"])
    return _start(programme, Form.blank(), problem=told("too_large", {}), status=413)


@imports.get("/programmes/<programme_id>/roster/import")
def start(programme_id: str) -> Response:
    programme, _actor = organised_programme(programme_id)
    return _start(programme, Form.blank())


@imports.post("/programmes/<programme_id>/roster/import")
def look(programme_id: str) -> AnyResponse:
    """Read what was sent, or again with other columns, which changes nothing; and with `confirm` import it."""
    programme, _actor = organised_programme(programme_id)
    form = Form.of(request.form)
    file = request.files.get("file")
    content = file.read() if file else b""
    if len(content) > _BYTES:
        return _start(programme, form, problem=told("too_large", {}), status=413)
    try:
        looked = _look(programme, form, content)
    except Unreadable as problem:
        return _start(programme, form, problem=told(problem.code, problem.params), status=422)
    if not looked.columns.sure or form.ticked("columns"):
        return _columns(programme, form, looked)
    return _import(programme, form, looked) if form.ticked("confirm") else _preview(programme, Form.blank(), looked)


def _import(programme: Programme, form: Form, looked: Looked) -> AnyResponse:
    try:
        lines = looked.comparison.lines
        send(Scope("programme", programme.id), form, ImportRoster, base=form.whole("base"), lines=lines)
    except Rejected as rejected:
        return _refused(programme, form, looked, rejected)
    return done(f"/programmes/{programme.id}/roster", "imported")


def _refused(programme: Programme, form: Form, looked: Looked, rejected: Rejected) -> AnyResponse:
    if rejected.code in _MEANWHILE:
        db.session.rollback()  # and read what the roster is now
        form = replace(form, command=new_id())  # what is imported then is another list of changes
        looked = _look(programme, form, b"")
        if not looked.comparison.lines:  # it was sent twice, or somebody did the same: it is so
            return done(f"/programmes/{programme.id}/roster", "imported")
        rejected = Rejected("changed_meanwhile")
    return _preview(programme, form.refused(rejected), looked)


def _look(programme: Programme, form: Form, content: bytes) -> Looked:
    """Beside the loop: five thousand rows take a second. Raises Unreadable."""
    members = roster_of(db.session, programme.id)  # type: ignore[arg-type]
    typed = form.text("list"), form.text("pasted")
    chosen = chosen_columns(form.every("field"), titles=form.ticked("titles")) if form.ticked("field") else None
    return run_blocking(_looked, content, typed, chosen, members, form.command)


def _looked(
    content: bytes, typed: tuple[str, str], chosen: Columns | None, members: list[Member], command: str
) -> Looked:
    sheet = without_heading(_sheet(content, *typed))
    if not sheet.lines:
        raise Unreadable("nobody")
    columns = chosen or columns_of(sheet)
    if columns.titles and len(sheet.lines) == 1:
        raise Unreadable("nobody")
    found = compare(people_in(sheet, columns), members, lambda what, number: derived_id(what, number, command))
    return Looked(sheet, columns, carried(sheet), found, ignored_in(sheet, columns))


def _sheet(content: bytes, brought: str, typed: str) -> Sheet:
    if brought:
        return brought_back(brought)
    if content:
        return workbook(content) if is_workbook(content) else separated(content)
    return pasted(typed)


def _start(programme: Programme, form: Form, *, problem: str = "", status: int | None = None) -> Response:
    return page("roster/import.html", form, status=status, programme=programme, sentence=problem)


def _columns(programme: Programme, form: Form, looked: Looked) -> Response:
    """For each column a title, a few examples, and what it may hold."""
    sheet, columns = looked.sheet, looked.columns
    examples = [
        [cell for line in columns.body(sheet)[:20] if (cell := line.cell(place).strip()[:60])][:_EXAMPLES]
        for place in range(sheet.width)
    ]
    return page(
        "roster/columns.html",
        form,
        status=200,
        programme=programme,
        looked=looked,
        examples=examples,
        options=list(FIELDS.items()),
        unclear=not columns.sure,
    )


def _preview(programme: Programme, form: Form, looked: Looked) -> Response:
    if not looked.columns.holds_names:
        return _columns(programme, form, looked)
    return page(
        "roster/preview.html",
        form,
        programme=programme,
        looked=looked,
        found=looked.comparison,
        fields=FIELDS,
        why=why,
        shown=SHOWN,
    )
