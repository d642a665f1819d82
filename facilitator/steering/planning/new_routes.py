"""Planning a session from a plan; copying one; copying a programme; taking a session away that never began."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request
from flask_babel import get_locale, lazy_gettext
from werkzeug.wrappers import Response as AnyResponse

from facilitator.clock import clock
from facilitator.db import db
from facilitator.desk.forms import Form, derived, send
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.ids import derived_code
from facilitator.ledger.command import Scope
from facilitator.people.actor import Actor
from facilitator.programmes.models import Programme
from facilitator.programmes.pages import page_programme
from facilitator.sessions.details_form import FIELDS, read, zones
from facilitator.sessions.models import Session
from facilitator.sessions.moments import HOME, local
from facilitator.steering.commands import CreateSession
from facilitator.steering.documents import agenda_of
from facilitator.steering.planning.listing import listed
from facilitator.steering.ready import Plan, ready_plans, saved_plans

new_sessions = Blueprint("new_sessions", __name__)

tells(planned=lazy_gettext("Planned. This is its running order; change what you like."))


@new_sessions.get("/programmes/<programme_id>/sessions/new")
def new(programme_id: str) -> Response:
    programme, actor = page_programme(programme_id)
    plans = _plans(actor)
    wanted = request.args.get("plan", "")
    chosen = next((plan for plan in plans if plan.key == wanted), None)
    filled = {"plan": chosen.key if chosen else "", "title": chosen.title if chosen else ""}
    return _page(programme, plans, Form.blank(**filled, **_as_the_last(programme)))


@new_sessions.post("/programmes/<programme_id>/sessions/new")
def create(programme_id: str) -> AnyResponse:
    programme, actor = page_programme(programme_id)
    form, plans = Form.of(request.form), _plans(actor)
    try:
        session = _create(programme, form, plans)
    except Rejected as rejected:
        # Of plans none of which was chosen, nothing is sent.
        return _page(programme, plans, form.refused(rejected, fields=[*form.values, "plan"], also=FIELDS))
    return done(f"/s/{session}/agenda", "planned")


def _create(programme: Programme, form: Form, plans: list[Plan]) -> str:
    """The id of the session that was made. Raises Rejected."""
    plan = next((plan for plan in plans if plan.key == form.text("plan")), None)
    if plan is None:
        raise Rejected("choose_plan", field="plan")
    session = derived(form, "session")
    send(
        Scope("programme", programme.id),
        form,
        CreateSession,
        session=session,
        join_code=derived_code("code", form.command),
        agenda=agenda_of(plan.document, lambda place: derived(form, "round", place)),
        **read(form),
    )
    return session


def _plans(actor: Actor) -> list[Plan]:
    own = saved_plans(db.session, actor.id, dict(actor.roles))  # type: ignore[arg-type]
    return [*own, *ready_plans(str(get_locale()))]


def _as_the_last(programme: Programme) -> dict[str, Any]:
    """What a next session most often has in common with the one before: its time of day, zone and place."""
    before = listed(db.session, [programme.id], clock.now())  # type: ignore[arg-type]
    last = before[-1].session if before else None
    common = {"time": "10:00", "zone": HOME, "place": "", "language": programme.language}
    return {**common, **(_of(last) if last else {})}


def _of(session: Session) -> dict[str, str]:
    shown = local(session.starts_at, session.zone)
    return {"time": f"{shown:%H:%M}", "zone": session.zone, "place": session.place}


def _page(programme: Programme, plans: list[Plan], form: Form) -> Response:
    return page("sessions/new.html", form, programme=programme, plans=plans, zones=zones(form.text("zone")))
