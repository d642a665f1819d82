"""Session plans at a desk: those to start from, those that were kept, and keeping one."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request
from flask_babel import get_locale, lazy_gettext
from sqlalchemy import select
from werkzeug.wrappers import Response as AnyResponse

from facilitator.db import db
from facilitator.desk.forms import Form, derived, send
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.ledger.command import HOUSE, Scope
from facilitator.people.actor import Actor
from facilitator.people.here import account_here
from facilitator.people.permissions import require
from facilitator.programmes.models import Programme
from facilitator.steering.agenda.commands import EditPlan, RemovePlan, SavePlan
from facilitator.steering.agenda.order import length, of_document
from facilitator.steering.agenda.routes import around, desk_session
from facilitator.steering.models import SavedPlan
from facilitator.steering.permissions import can_edit_plan, can_see_plan
from facilitator.steering.ready import READY, Plan, ready_plans, saved, saved_plans

plan_pages = Blueprint("plans", __name__)

tells(kept=lazy_gettext("Kept. You can start a session with it from now on."))


@plan_pages.get("/plans")
def show() -> Response:
    actor = account_here()
    own = saved_plans(db.session, actor.id, dict(actor.roles))  # type: ignore[arg-type]
    return page("plans/all.html", ready=ready_plans(str(get_locale())), saved=own, length=length)


@plan_pages.get("/plans/<key>")
def look(key: str) -> Response:
    actor = account_here()
    plan, row = _plan(actor, key)
    return _page(actor, plan, row, Form.blank(title=plan.title, about=plan.about))


@plan_pages.post("/plans/<key>")
def edit(key: str) -> AnyResponse:
    actor = account_here()
    plan, row = _plan(actor, key)
    form = Form.of(request.form)
    try:
        send(HOUSE, form, EditPlan, plan=key, title=form.text("title"), about=form.text("about"))
    except Rejected as rejected:
        return _page(actor, plan, row, form.refused(rejected))
    return done(f"/plans/{key}", "saved")


@plan_pages.get("/plans/<key>/remove")
def ask_removal(key: str) -> Response:
    actor = account_here()
    plan, row = _plan(actor, key)
    require(row is not None and can_edit_plan(actor, row), actor)
    return page("plans/remove.html", Form.blank(), plan=plan)


@plan_pages.post("/plans/<key>/remove")
def remove(key: str) -> AnyResponse:
    actor = account_here()
    plan, _row = _plan(actor, key)
    form = Form.of(request.form)
    try:
        send(HOUSE, form, RemovePlan, plan=key)
    except Rejected as rejected:
        return page("plans/remove.html", form.refused(rejected), plan=plan)
    return done("/plans", "removed")


@plan_pages.get("/s/<session_id>/plan")
def ask_title(session_id: str) -> Response:
    session = desk_session(session_id)
    return page("plans/keep.html", Form.blank(title=session.title, about=""), **around(session))


@plan_pages.post("/s/<session_id>/plan")
def keep(session_id: str) -> AnyResponse:
    session = desk_session(session_id)
    form = Form.of(request.form)
    try:
        plan = derived(form, "plan")
        about = form.text("about")
        send(Scope("session", session_id), form, SavePlan, plan=plan, title=form.text("title"), about=about)
    except Rejected as rejected:
        return page("plans/keep.html", form.refused(rejected), **around(session))
    return done(f"/plans/{plan}", "kept")


def _plan(actor: Actor, key: str) -> tuple[Plan, SavedPlan | None]:
    """A plan that this account may see, with its row when it was kept. Raises Rejected."""
    if key in READY:
        return next(plan for plan in ready_plans(str(get_locale())) if plan.key == key), None
    row = db.session.get(SavedPlan, key)
    if row is None:
        raise Rejected("unknown_plan")
    require(can_see_plan(actor, row), actor)
    return saved(row), row


def _page(actor: Actor, plan: Plan, row: SavedPlan | None, form: Form) -> Response:
    return page(
        "plans/plan.html",
        form,
        plan=plan,
        entries=of_document(plan.document),
        length=length(plan.minutes),
        own=row is not None and can_edit_plan(actor, row),
        programmes=_programmes(actor),
    )


def _programmes(actor: Actor) -> list[Any]:
    """Those for which a session can be planned."""
    chosen = select(Programme).where(Programme.id.in_(list(dict(actor.roles)))).order_by(Programme.title)
    return list(db.session.scalars(chosen))
