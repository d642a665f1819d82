"""The running order of a session: looking, moving, copying, removing, printing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Blueprint, Response, jsonify, request
from flask_babel import format_datetime, lazy_gettext
from flask_babel import gettext as _
from sqlalchemy import select
from werkzeug.wrappers import Response as AnyResponse

from facilitator.db import db
from facilitator.desk.forms import Form, derived, send
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected, sentence
from facilitator.kinds.registry import kind_names, kind_of
from facilitator.ledger.command import Scope
from facilitator.people.here import account_here
from facilitator.programmes.models import Programme
from facilitator.rounds.models import Round
from facilitator.sessions.models import Session
from facilitator.sessions.pages import steered_page_session
from facilitator.steering.agenda.commands import CopyRound, MoveRound, RemoveRound
from facilitator.steering.agenda.order import Entry, laid_out, length, moment

agendas = Blueprint("agendas", __name__)

tells(
    moved=lazy_gettext("Moved. The start times follow."),
    copied_round=lazy_gettext("Copied. The copy comes right after it."),
)
# The order in which kinds are offered; another kind comes after these.
_FIRST = ("talk", "check-in", "notes", "break")


@agendas.get("/s/<session_id>/agenda")
def show(session_id: str) -> Response:
    return order_page(desk_session(session_id))


@agendas.get("/s/<session_id>/agenda/print")
def paper(session_id: str) -> Response:
    session = desk_session(session_id)
    return page("agenda/print.html", **around(session))


@agendas.post("/s/<session_id>/agenda/<round_id>/move")
def move(session_id: str, round_id: str) -> AnyResponse:
    """A script that moves asks for JSON, and is told the order as it is afterwards, whatever came of it."""
    session = desk_session(session_id)
    form = Form.of(request.form)
    problem = ""
    try:
        before = form.text("before") or None
        send(_scope(session), form, MoveRound, round=round_id, before=before, base=form.whole("base"))
    except Rejected as rejected:
        if not _wants_json():
            return order_page(session, form.refused(rejected))
        problem = _problem(rejected)
    if _wants_json():
        return _order(session_id, round_id, problem)
    return done(f"/s/{session_id}/agenda#round-{round_id}", "moved")


@agendas.post("/s/<session_id>/agenda/<round_id>/copy")
def copy(session_id: str, round_id: str) -> AnyResponse:
    session = desk_session(session_id)
    form = Form.of(request.form)
    try:
        made = derived(form, "copy of", round_id)
        send(_scope(session), form, CopyRound, round=round_id, copy_id=made, base=form.whole("base"))
    except Rejected as rejected:
        return order_page(session, form.refused(rejected))
    return done(f"/s/{session_id}/agenda#round-{made}", "copied_round")


@agendas.get("/s/<session_id>/agenda/<round_id>/remove")
def ask_removal(session_id: str, round_id: str) -> Response:
    session = desk_session(session_id)
    return page("agenda/remove.html", Form.blank(), round=desk_round(session, round_id), **around(session))


@agendas.post("/s/<session_id>/agenda/<round_id>/remove")
def remove(session_id: str, round_id: str) -> AnyResponse:
    session = desk_session(session_id)
    form = Form.of(request.form)
    try:
        send(_scope(session), form, RemoveRound, round=round_id, base=form.whole("base"))
    except Rejected as rejected:
        return order_page(session, form.refused(rejected))
    return done(f"/s/{session_id}/agenda", "removed")


def desk_session(session_id: str) -> Session:
    """The session, for an account that steers it. Raises Rejected: whoever is not signed in is sent to do so."""
    account_here()
    return steered_page_session(session_id)


def desk_round(session: Session, round_id: str) -> Round:
    round = db.session.get(Round, round_id)
    if round is None or round.session_id != session.id:
        raise Rejected("unknown_round")
    return round


def rounds_of(session: Session) -> list[Round]:
    chosen = select(Round).where(Round.session_id == session.id).order_by(Round.position, Round.id)
    return list(db.session.scalars(chosen))


def around(session: Session) -> dict[str, Any]:
    """What every page of a running order is about."""
    entries = laid_out(session, rounds_of(session))
    minutes = sum(entry.minutes for entry in entries)
    return {
        "session": session,
        "programme": db.session.get_one(Programme, session.programme_id),
        "entries": entries,
        "starts": moment(session, 0),
        "ends": moment(session, minutes),
        "length": length(minutes),
        "lasting": session.ended_at is None,
    }


def order_page(session: Session, form: Form | None = None) -> Response:
    db.session.rollback()  # what is read from here on is as it is now
    if form is not None and form.code == "changed_meanwhile":
        form = replace(form, problem=_elsewhere(), errors={})
    names = sorted(kind_names(), key=lambda name: (_FIRST.index(name) if name in _FIRST else len(_FIRST), name))
    return page("agenda/order.html", form or Form.blank(), kinds=[kind_of(name) for name in names], **around(session))


def _order(session_id: str, round_id: str, problem: str) -> Response:
    db.session.rollback()  # what is read from here on is as it is now
    session = desk_session(session_id)
    facts = around(session)
    entries: list[Entry] = facts["entries"]
    return jsonify(
        base=session.agenda_version,
        rounds=[{"id": entry.id, "at": _clock(entry.at)} for entry in entries],
        end=_clock(facts["ends"]),
        problem=problem,
        said=problem or _said(entries, round_id),
    )


def _said(entries: list[Entry], round_id: str) -> str:
    for place, entry in enumerate(entries, 1):
        if entry.id == round_id:
            where = {"title": entry.title, "place": place, "number": len(entries), "time": _clock(entry.at)}
            return _("%(title)s is now number %(place)s of %(number)s, at %(time)s.", **where)
    return ""


def _clock(at: Any) -> str:
    return format_datetime(at, "H.mm", rebase=False)


def _problem(rejected: Rejected) -> str:
    if rejected.code == "changed_meanwhile":
        return _elsewhere()
    return sentence(rejected.code, rejected.params)


def _elsewhere() -> str:
    return _("Somebody else changed the running order meanwhile. This is how it is now; nothing was moved.")


def _scope(session: Session) -> Scope:
    return Scope("session", session.id)


def _wants_json() -> bool:
    return request.accept_mimetypes.best_match(["text/html", "application/json"]) == "application/json"
