"""Copying a session or a programme, and taking a session away that never began."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request
from sqlalchemy import select
from werkzeug.wrappers import Response as AnyResponse

from facilitator.clock import clock
from facilitator.db import db
from facilitator.desk.forms import Form, derived, send
from facilitator.desk.pages import done, page
from facilitator.errors import Rejected
from facilitator.ids import derived_code
from facilitator.ledger.command import HOUSE, Scope
from facilitator.people.here import account_here
from facilitator.people.permissions import require
from facilitator.programmes.models import Programme
from facilitator.programmes.pages import may_begin_programmes, organised_programme
from facilitator.sessions.details_form import FIELDS, filled, read_link, read_when, zones
from facilitator.sessions.models import Session
from facilitator.sessions.moments import read_date, shifted
from facilitator.sessions.pages import steered_page_session
from facilitator.sessions.permissions import can_remove_session
from facilitator.steering.planning.commands import CopyProgramme, CopySession, RemoveSession
from facilitator.steering.planning.listing import Listed, listed
from facilitator.steering.planning.removal import has_begun

copying = Blueprint("copying", __name__)


@copying.get("/s/<session_id>/copy")
def copy_of_session(session_id: str) -> Response:
    account_here()
    session = steered_page_session(session_id)
    return _session_page(session, Form.blank(**{**filled(session), "date": "", "programme": session.programme_id}))


@copying.post("/s/<session_id>/copy")
def copy_session(session_id: str) -> AnyResponse:
    account_here()
    session = steered_page_session(session_id)
    form = Form.of(request.form)
    try:
        copy = derived(form, "session")
        args = {**read_when(form), "link": read_link(form.text("link"))}
        args |= {"title": form.text("title"), "place": form.text("place"), "source": session_id, "session": copy}
        scope = Scope("programme", form.text("programme"))
        send(scope, form, CopySession, join_code=derived_code("code", form.command), **args)
    except Rejected as rejected:
        return _session_page(session, form.refused(rejected, also=FIELDS))
    return done(f"/s/{copy}/details", "copied")


@copying.get("/programmes/<programme_id>/copy")
def copy_of_programme(programme_id: str) -> Response:
    programme = _copied_programme(programme_id)
    return _programme_page(programme, Form.blank(title=programme.title, language=programme.language))


@copying.post("/programmes/<programme_id>/copy")
def copy_programme(programme_id: str) -> AnyResponse:
    programme = _copied_programme(programme_id)
    form = Form.of(request.form)
    try:
        copy = derived(form, "programme")
        called: dict[str, Any] = {"title": form.text("title"), "language": form.text("language")}
        sessions = _sessions_of_copy(programme, form)
        roster = form.ticked("roster")
        send(
            HOUSE, form, CopyProgramme, source=programme_id, programme=copy, sessions=sessions, roster=roster, **called
        )
    except Rejected as rejected:
        return _programme_page(programme, form.refused(rejected))
    return done(f"/programmes/{copy}", "copied")


@copying.get("/s/<session_id>/remove")
def about_to_remove(session_id: str) -> Response:
    return _removal_page(_removed_session(session_id), Form.blank())


@copying.post("/s/<session_id>/remove")
def remove(session_id: str) -> AnyResponse:
    session, form = _removed_session(session_id), Form.of(request.form)
    programme = session.programme_id
    try:
        send(Scope("session", session_id), form, RemoveSession)
    except Rejected as rejected:
        return _removal_page(session, form.refused(rejected))
    return done(f"/programmes/{programme}", "removed")


def _session_page(session: Session, form: Form) -> Response:
    actor = account_here()
    chosen = select(Programme.id, Programme.title).where(Programme.id.in_(dict(actor.roles)))
    mine = db.session.execute(chosen.order_by(Programme.title)).all()
    here = db.session.get_one(Programme, session.programme_id)
    offered = zones(session.zone, form.text("zone"))
    return page("sessions/copy.html", form, session=session, programme=here, programmes=mine, zones=offered)


def _copied_programme(programme_id: str) -> Programme:
    programme, actor = organised_programme(programme_id)
    require(may_begin_programmes(actor), actor)
    return programme


def _sessions_of_copy(programme: Programme, form: Form) -> list[dict[str, Any]]:
    """The sessions from another first day on. Raises Rejected."""
    sessions = [one.session for one in _listed(programme)]
    if not sessions:
        return []
    moved = shifted([(session.starts_at, session.zone) for session in sessions], read_date(form.text("date")))
    return [
        {
            "source": session.id,
            "session": derived(form, "session", session.id),
            "starts_at": starts_at,
            "join_code": derived_code("code", session.id, form.command),
        }
        for session, starts_at in zip(sessions, moved, strict=True)
    ]


def _listed(programme: Programme) -> list[Listed]:
    return listed(db.session, [programme.id], clock.now())  # type: ignore[arg-type]


def _programme_page(programme: Programme, form: Form) -> Response:
    return page("programmes/copy.html", form, programme=programme, sessions=_listed(programme))


def _removed_session(session_id: str) -> Session:
    actor = account_here()
    session = steered_page_session(session_id)
    require(can_remove_session(actor, session), actor)
    return session


def _removal_page(session: Session, form: Form) -> Response:
    programme = db.session.get_one(Programme, session.programme_id)
    begun = has_begun(db.session, session)  # type: ignore[arg-type]
    return page("sessions/remove.html", form, session=session, programme=programme, begun=begun)
