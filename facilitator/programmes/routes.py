"""Beginning a programme, and what it is called."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request
from flask_babel import get_locale, lazy_gettext
from flask_babel import gettext as _
from werkzeug.wrappers import Response as AnyResponse

from facilitator.db import db
from facilitator.desk.clashes import Clash, against
from facilitator.desk.forms import Form, derived, send
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.ledger.command import HOUSE, Scope
from facilitator.people.here import account_here
from facilitator.people.permissions import require
from facilitator.programmes.commands import CreateProgramme, EditProgramme
from facilitator.programmes.models import Programme
from facilitator.programmes.pages import may_begin_programmes, organised_programme
from facilitator.texts import LANGUAGE_NAMES

programmes = Blueprint("programmes", __name__)

tells(begun=lazy_gettext("This is your programme. Plan its first session."))


@programmes.get("/programmes/new")
def new() -> Response:
    _who_may_begin()
    return page("programmes/new.html", Form.blank(language=str(get_locale())))


@programmes.post("/programmes/new")
def begin() -> AnyResponse:
    _who_may_begin()
    form = Form.of(request.form)
    try:
        programme = derived(form, "programme")
        send(HOUSE, form, CreateProgramme, programme=programme, **_called(form))
    except Rejected as rejected:
        return page("programmes/new.html", form.refused(rejected))
    return done(f"/programmes/{programme}", "begun")


@programmes.get("/programmes/<programme_id>/settings")
def settings(programme_id: str) -> Response:
    programme, _actor = organised_programme(programme_id)
    return _settings(programme, Form.blank(**_now(programme)))


@programmes.post("/programmes/<programme_id>/settings")
def edit(programme_id: str) -> AnyResponse:
    programme, _actor = organised_programme(programme_id)
    form = Form.of(request.form)
    try:
        send(Scope("programme", programme_id), form, EditProgramme, base=form.whole("base"), **_called(form))
    except Rejected as rejected:
        refused: Form = form.refused(rejected)
        clashes: list[Clash] | None = None
        if rejected.code == "changed_meanwhile":
            db.session.rollback()  # what was read before the command may be older than what it clashed with
            refused, clashes = against(
                refused,
                _now(programme),
                {"title": _("Title"), "language": _("Language")},
                words={"language": LANGUAGE_NAMES},
            )
        return _settings(programme, refused, clashes)
    return done(f"/programmes/{programme_id}", "saved")


def _who_may_begin() -> None:
    actor = account_here()
    require(may_begin_programmes(actor), actor)


def _settings(programme: Programme, form: Form, clashes: list[Clash] | None = None) -> Response:
    begin = may_begin_programmes(account_here())
    now = _now(programme)
    return page("programmes/settings.html", form, programme=programme, now=now, clashes=clashes, may_begin=begin)


def _called(form: Form) -> dict[str, Any]:
    return {"title": form.text("title"), "language": form.text("language")}


def _now(programme: Programme) -> dict[str, Any]:
    return {"title": programme.title, "language": programme.language}
