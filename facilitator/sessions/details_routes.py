"""The page on which who steers a session says when and where it is."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request
from werkzeug.wrappers import Response as AnyResponse

from facilitator.clock import clock
from facilitator.db import db
from facilitator.desk.clashes import Clash, against
from facilitator.desk.forms import Form, send
from facilitator.desk.pages import done, page
from facilitator.errors import Rejected
from facilitator.ledger.command import Scope
from facilitator.people.here import account_here
from facilitator.programmes.models import Programme
from facilitator.sessions.details_actions import DETAILS
from facilitator.sessions.details_commands import EditSession
from facilitator.sessions.details_form import FIELDS, filled, labels, read, read_rest, words, zones
from facilitator.sessions.models import Session
from facilitator.sessions.moments import comes_twice, day_has_passed
from facilitator.sessions.pages import steered_page_session
from facilitator.sessions.permissions import can_remove_session

details = Blueprint("details", __name__)


@details.get("/s/<session_id>/details")
def show(session_id: str) -> Response:
    account_here()
    session = steered_page_session(session_id)
    return _page(session, Form.blank(**filled(session)))


@details.post("/s/<session_id>/details")
def edit(session_id: str) -> AnyResponse:
    account_here()
    session = steered_page_session(session_id)
    form = Form.of(request.form)
    try:
        send(Scope("session", session_id), form, EditSession, base=form.whole("base"), **_read(form, session))
    except Rejected as rejected:
        refused, clashes = form.refused(rejected, also=FIELDS), None
        if rejected.code == "changed_meanwhile":
            db.session.rollback()  # what was read before the command may be older than what it clashed with
            refused, clashes = against(refused, filled(session), labels(), words())
        return _page(session, refused, clashes)
    return done(f"/s/{session_id}/details", "saved")


def _read(form: Form, session: Session) -> dict[str, Any]:
    """What was typed; of a session that has ended only what can still change. Raises Rejected."""
    if session.ended_at is not None:
        return {**{name: getattr(session, name) for name in DETAILS}, **read_rest(form)}
    return read(form)


def _page(session: Session, form: Form, clashes: list[Clash] | None = None) -> Response:
    return page(
        "sessions/details.html",
        form,
        session=session,
        programme=db.session.get_one(Programme, session.programme_id),
        now=filled(session),
        clashes=clashes,
        zones=zones(session.zone),
        twice=comes_twice(session.starts_at, session.zone),
        past=session.started_at is None and day_has_passed(session.starts_at, session.zone, clock.now()),
        may_remove=can_remove_session(account_here(), session) and session.started_at is None,
    )
