"""The page of a session that is over: who was there, what waits, what can be downloaded; and going on after all."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import orjson
from flask import Blueprint, Response, redirect, request
from flask_babel import lazy_gettext as _
from werkzeug.wrappers import Response as AnyResponse

from facilitator.archive.kept import archive_of
from facilitator.archive.looking_back import looked_back
from facilitator.boards.commands import AdmitNote, AdmitRevision
from facilitator.db import db
from facilitator.desk.forms import Form, derived, made, submit
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.ledger.command import Command, Scope
from facilitator.people.here import account_here
from facilitator.programmes.models import Programme
from facilitator.sessions.models import Session
from facilitator.sessions.pages import steered_page_session
from facilitator.steering.commands import ReopenSession

after = Blueprint("after", __name__)

tells(admitted=_("Let in. Every download has it now."))
# In the order in which somebody wants them.
_DOWNLOADS = ("docx", "html", "csv", "json", "zip")


@after.get("/s/<session_id>/after")
def show(session_id: str) -> Response:
    account_here()
    return _page(steered_page_session(session_id), Form.blank())


@after.post("/s/<session_id>/after/admit")
def admit(session_id: str) -> AnyResponse:
    """Lets in what was ticked: what came since the page was made waits for the next look."""
    account_here()
    session = steered_page_session(session_id)
    form = Form.of(request.form)
    try:
        for note in form.every("note"):
            _send(session, form, note, made(AdmitNote, note=note))
        for revision in form.every("revision"):
            _send(session, form, revision, made(AdmitRevision, revision=revision))
    except Rejected as rejected:
        db.session.rollback()
        return _page(session, form.refused(rejected, fields=["none"]))
    return done(f"/s/{session_id}/after", "admitted")


@after.post("/s/<session_id>/reopen")
def reopen(session_id: str) -> AnyResponse:
    account_here()
    session = steered_page_session(session_id)
    form = Form.of(request.form)
    try:
        submit(Scope("session", session_id), form, ReopenSession())
    except Rejected as rejected:
        db.session.rollback()
        return _page(session, form.refused(rejected, fields=["none"]))
    return redirect(f"/s/{session_id}/console", 303)


def _send(session: Session, form: Form, id: str, command: Command) -> None:
    """One of several of a form. What somebody else let in meanwhile is let in."""
    try:
        submit(Scope("session", session.id), replace(form, command=derived(form, id)), command)
    except Rejected as rejected:
        if rejected.code != "already":
            raise


def _page(session: Session, form: Form) -> Response:
    programme = db.session.get_one(Programme, session.programme_id)
    organises = account_here().role_in(session.programme_id) == "organiser"
    around: dict[str, Any] = {"session": session, "programme": programme, "organises": organises}
    if session.ended_at is None:
        return page("archive/not_over.html", form, **around)
    told = looked_back(orjson.loads(archive_of(session).document))
    return page("archive/after.html", form, formats=_DOWNLOADS, told=told, **around)
