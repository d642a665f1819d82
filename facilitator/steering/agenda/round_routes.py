"""One round on its own page: planned for the first time, and changed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Response, request
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from werkzeug.wrappers import Response as AnyResponse

from facilitator.db import db
from facilitator.desk.clashes import Clash, against
from facilitator.desk.forms import Form, derived, send
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.kinds.registry import RoundKind, kind_of
from facilitator.ledger.command import Scope
from facilitator.programmes.queries import places_for
from facilitator.rounds.models import Round
from facilitator.sessions.models import Session
from facilitator.steering.agenda.commands import AddRound, EditRound
from facilitator.steering.agenda.form import begun, field_of, filled, labels_of, read, with_ticks, words_of
from facilitator.steering.agenda.rounds import fixed_in
from facilitator.steering.agenda.routes import agendas, around, desk_round, desk_session

tells(round_added=lazy_gettext("Added to the running order."), round_saved=lazy_gettext("The round is saved."))


@agendas.get("/s/<session_id>/agenda/new")
def new(session_id: str) -> Response:
    session = desk_session(session_id)
    kind = _kind(request.args.get("kind", ""))
    return _page(session, kind, Form.blank(before="", **begun(kind)))


@agendas.post("/s/<session_id>/agenda/new")
def add(session_id: str) -> AnyResponse:
    session = desk_session(session_id)
    form = Form.of(request.form)
    kind = _kind(form.text("kind"))
    try:
        id = derived(form, "round")
        plan = {"round": id, "kind": kind.name, **read(form, kind)}
        before = form.text("before") or None
        send(_scope(session), form, AddRound, round=plan, before=before, base=form.whole("base"))
    except Rejected as rejected:
        refused = _refused(form, kind, rejected)
        if rejected.code == "changed_meanwhile":
            db.session.rollback()  # what is read from here on is as it is now
            refused = replace(
                refused, problem=_("Somebody else changed the running order. Look at the place once more.")
            )
        return _page(session, kind, refused)
    return done(f"/s/{session_id}/agenda#round-{id}", "round_added")


@agendas.get("/s/<session_id>/agenda/<round_id>")
def look(session_id: str, round_id: str) -> Response:
    session = desk_session(session_id)
    round = desk_round(session, round_id)
    return _page(session, kind_of(round.kind), Form.blank(**filled(round)), round)


@agendas.post("/s/<session_id>/agenda/<round_id>")
def edit(session_id: str, round_id: str) -> AnyResponse:
    session = desk_session(session_id)
    round = desk_round(session, round_id)
    form, kind = Form.of(request.form), kind_of(round.kind)
    try:
        send(_scope(session), form, EditRound, round=round_id, base=form.whole("base"), **read(form, kind, round))
    except Rejected as rejected:
        db.session.rollback()  # what is read from here on is as it is now
        return _refused_edit(session, round, form, rejected)
    return done(f"/s/{session_id}/agenda#round-{round_id}", "round_saved")


def _refused_edit(session: Session, round: Round, form: Form, rejected: Rejected) -> Response:
    kind = kind_of(round.kind)
    refused, clashes = _refused(form, kind, rejected), None
    if rejected.code == "changed_meanwhile":
        refused, clashes = against(with_ticks(refused, kind), filled(round), labels_of(kind), words_of(kind))
    return _page(session, kind, refused, round, clashes)


def _refused(form: Form, kind: RoundKind, rejected: Rejected) -> Form:
    field = field_of(form, kind, rejected.field or "")
    return form.refused(rejected, also={rejected.field or "": field})


def _page(
    session: Session, kind: RoundKind, form: Form, round: Round | None = None, clashes: list[Clash] | None = None
) -> Response:
    return page(
        "agenda/round.html",
        form,
        kind=kind,
        round=round,
        now=filled(round) if round is not None else {},
        fixed=fixed_in(round) if round is not None else (),
        clashes=clashes,
        queued=places_for(db.session(), session.programme_id),
        **_with_places(around(session)),
    )


def _with_places(facts: dict[str, Any]) -> dict[str, Any]:
    """And before which rounds another may come."""
    before = [(entry.id, _("Before %(title)s", title=entry.title)) for entry in facts["entries"]]
    return {**facts, "places": [("", _("At the end")), *before]}


def _kind(name: str) -> RoundKind:
    try:
        return kind_of(name)
    except KeyError:
        raise Rejected("malformed", field="kind") from None


def _scope(session: Session) -> Scope:
    return Scope("session", session.id)
