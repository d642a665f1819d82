"""The way in, and the three live pages."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, current_app, g, redirect, render_template, request
from flask_babel import get_locale
from pydantic import ValidationError
from werkzeug.wrappers import Response as AnyResponse

from facilitator.db import db
from facilitator.errors import Rejected, sentence
from facilitator.ids import derived_id, is_id, new_id, read_code
from facilitator.ledger.command import Envelope, Scope, rejection
from facilitator.ledger.ledger import Ledger
from facilitator.people.actor import NOBODY
from facilitator.people.identity import ACCOUNT_COOKIE, let_in, participant_cookie
from facilitator.sessions.models import Session
from facilitator.sessions.pages import actor_here, in_words, page_session
from facilitator.sessions.permissions import can_steer_session, can_take_part_in_session
from facilitator.sessions.queries import session_by_code, sessions_of_programmes
from facilitator.sessions.routes import notice
from facilitator.steering.commands import JoinSession
from facilitator.steering.shells import page_block

steering = Blueprint("steering", __name__)

_SECONDS = 5.0


@steering.get("/")
def door() -> str:
    return render_template("join/code.html", form=_form({}))


@steering.post("/")
def open_door() -> AnyResponse:
    typed = request.form.get("code", "")
    if session_by_code(db.session, typed) is None:  # type: ignore[arg-type]
        return _again("join/code.html", _form({"code": typed}, code=sentence("unknown_code")), 422)
    return redirect(f"/j/{read_code(typed)}", 303)


@steering.get("/j/<code>")
def welcome(code: str) -> AnyResponse:
    session = session_by_code(db.session, code)  # type: ignore[arg-type]
    if session is None:
        return _again("join/code.html", _form({"code": code}, code=sentence("unknown_code")), 404)
    notice(session)
    g.session_language = session.language
    if can_take_part_in_session(actor_here(participant_cookie(session.id)), session):
        return redirect(f"/s/{session.id}", 303)
    if session.ended_at is not None:
        return _again("join/code.html", _form({}, code=sentence("door_closed")), 410)
    return _page("join/name.html", session, form=_form({}))


@steering.post("/j/<code>")
def join(code: str) -> AnyResponse:
    session = session_by_code(db.session, code)  # type: ignore[arg-type]
    if session is None:
        return _again("join/code.html", _form({"code": code}, code=sentence("unknown_code")), 404)
    g.session_language = session.language
    name, id = request.form.get("name", ""), request.form.get("command", "")
    try:
        wanted = _joining(code, name, id)
        grant = _send_joining(session, wanted, id)
    except Rejected as rejected:
        return _name_again(session, name, id, rejected)
    response = redirect(f"/s/{session.id}", 303)
    let_in(response, participant_cookie(session.id), grant)
    return response


def _name_again(session: Session, name: str, id: str, rejected: Rejected) -> Response:
    """The filled page. What cannot succeed with the id of this page gets another: or it would be refused for ever."""
    status = 503 if rejected.code == "unavailable" else 422
    kept = "" if rejected.code in {"id_reused", "malformed"} else id
    said = sentence("name_needed" if rejected.code == "empty_text" else rejected.code, rejected.params)
    return _page("join/name.html", session, form=_form({"name": name}, kept, name=said), status=status)


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
    return _live(page_session(session_id), "facilitator", "live/console.html")


@steering.get("/s/<session_id>/screen")
def screen(session_id: str) -> AnyResponse:
    return _live(page_session(session_id), "screen", "live/screen.html")


@steering.get("/sessions")
def sessions() -> str:
    actor = actor_here(ACCOUNT_COOKIE)
    if actor.kind != "account":
        raise Rejected("not_signed_in")
    found = sessions_of_programmes(db.session, dict(actor.roles))  # type: ignore[arg-type]
    return render_template("desk/sessions.html", sessions=[_listed(session) for session in found], account=actor.label)


def _live(session: Session, role: str, template: str) -> AnyResponse:
    """A live page, for somebody who may have it. Raises Rejected."""
    if role == "screen" and not can_steer_session(actor_here(ACCOUNT_COOKIE), session):
        g.session_language = session.language  # what facilitators open is in their own language
    first = current_app.extensions["first"](request.cookies.to_dict(), session.id, role)
    return _page(template, session, page=page_block(session, role, first, str(get_locale())))


def _page(template: str, session: Session, *, status: int = 200, **context: Any) -> Response:
    response = Response(render_template(template, session=in_words(session), **context), status=status)
    response.cache_control.no_store = True
    return response


def _again(template: str, form: dict[str, Any], status: int) -> Response:
    return Response(render_template(template, form=form), status=status)


def _form(values: dict[str, str], command: str = "", **errors: str) -> dict[str, Any]:
    return {"values": values, "errors": errors, "command": command or new_id()}


def _joining(code: str, name: str, id: str) -> JoinSession:
    """The command of a filled page. The ids follow from the page's: the same page sent twice is one person.

    So the page's must be one of a kind: two people who sent the same name with no id would be one.
    """
    if not is_id(id):
        raise Rejected("malformed", field="command")
    person, grant = derived_id("person", id), derived_id("grant", id, current_app.secret_key)
    try:
        return JoinSession(code=code, name=name, person=person, grant=grant)
    except ValidationError as problem:
        raise rejection(problem) from None


def _send_joining(session: Session, wanted: JoinSession, id: str) -> str:
    ledger: Ledger = current_app.extensions["ledger"]
    envelope = Envelope.of(derived_id("join", id), wanted, NOBODY)
    (result,) = ledger.submit(Scope("session", session.id), [envelope], seconds=_SECONDS)
    if result.error is not None:
        raise result.error
    return wanted.grant


def _listed(session: Session) -> dict[str, Any]:
    base = f"/s/{session.id}"
    links = {"console": f"{base}/console", "screen": f"{base}/screen"}
    if session.ended_at is not None:
        links["download"] = f"{base}/archive.zip"
    return {**in_words(session), "links": links}
