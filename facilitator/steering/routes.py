"""The three live pages."""

from __future__ import annotations

from flask import Blueprint, Response, current_app, g, redirect, render_template, request
from flask_babel import get_locale
from werkzeug.wrappers import Response as AnyResponse

from facilitator.errors import Rejected
from facilitator.people.here import actor_here
from facilitator.people.identity import ACCOUNT_COOKIE
from facilitator.sessions.models import Session
from facilitator.sessions.pages import in_words, page_session
from facilitator.sessions.permissions import can_steer_session
from facilitator.steering.doors.guessing import settle_here
from facilitator.steering.shells import page_block

steering = Blueprint("steering", __name__)


@steering.get("/s/<session_id>")
def phone(session_id: str) -> AnyResponse:
    session = page_session(session_id)
    g.session_language = session.language
    try:
        return _live(session, "participant", "live/phone.html")
    except Rejected:
        if session.ended_at is not None:
            raise Rejected("door_closed") from None
        return redirect(f"/j/{session.join_code}", 303)


@steering.get("/s/<session_id>/console")
def console(session_id: str) -> AnyResponse:
    session = page_session(session_id)
    answer = _live(session, "facilitator", "live/console.html")
    settle_here(session.id)
    return answer


@steering.get("/s/<session_id>/screen")
def screen(session_id: str) -> AnyResponse:
    return _live(page_session(session_id), "screen", "live/screen.html")


def _live(session: Session, role: str, template: str) -> AnyResponse:
    """A live page, for somebody who may have it. Raises Rejected."""
    if role == "screen" and not can_steer_session(actor_here(ACCOUNT_COOKIE), session):
        g.session_language = session.language  # what facilitators open is in their own language
    first = current_app.extensions["first"](request.cookies.to_dict(), session.id, role)
    block = page_block(session, role, first, str(get_locale()))
    g.own_words = [block.own.encode()]
    response = Response(render_template(template, session=in_words(session), page=block.json))
    response.cache_control.no_store = True
    return response
