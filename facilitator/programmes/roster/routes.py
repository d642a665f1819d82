"""The list of participants: who is on it, somebody new, a correction, and taking somebody off."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request
from flask_babel import lazy_gettext
from werkzeug.wrappers import Response as AnyResponse

from facilitator.db import db
from facilitator.desk.clashes import against
from facilitator.desk.forms import Form, derived, send
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.ledger.command import Scope
from facilitator.programmes.models import Programme
from facilitator.programmes.pages import organised_programme, page_programme
from facilitator.programmes.roster.commands import EditEnrolment, EnrolPerson, RemoveEnrolment
from facilitator.programmes.roster.duo_routes import duos
from facilitator.programmes.roster.fields import LABELS, labels_in
from facilitator.programmes.roster.import_routes import imports
from facilitator.programmes.roster.members import Member
from facilitator.programmes.roster.people import TEXTS
from facilitator.programmes.roster.permissions import can_change_roster
from facilitator.programmes.roster.print_routes import prints
from facilitator.programmes.roster.queries import Filter, around, regions_of, roster_of
from facilitator.programmes.roster.traces import leaves_a_trace
from facilitator.programmes.roster.words import FIELDS

roster = Blueprint("roster", __name__)
for part in (duos, imports, prints):
    roster.register_blueprint(part)

SHOWN = 300
_LABELS = {f"labels.{place}": "labels" for place in range(LABELS * 10)}

tells(
    enrolled=lazy_gettext("Added to the list. You can add the next person right away."),
    taken_off=lazy_gettext("Taken off the list."),
)


@roster.get("/programmes/<programme_id>/roster")
def everybody(programme_id: str) -> Response:
    programme, actor = page_programme(programme_id)
    members = roster_of(db.session, programme_id)  # type: ignore[arg-type]
    form = Form.blank(**{name: request.args.get(name, "") for name in ("q", "region", "label")})
    chosen = Filter(form.text("q"), form.text("region"), form.text("label"))
    found = [one for one in members if chosen.lets(one)]
    return page(
        "roster/everybody.html",
        form,
        programme=programme,
        found=found if request.args.get("all") else found[:SHOWN],
        number=len(found),
        may_change=can_change_roster(actor, programme_id),
        **around(members),
    )


@roster.get("/programmes/<programme_id>/roster/new")
def new(programme_id: str) -> Response:
    programme, _actor = organised_programme(programme_id)
    return _person(programme, Form.blank(), None)


@roster.post("/programmes/<programme_id>/roster/new")
def enrol(programme_id: str) -> AnyResponse:
    programme, _actor = organised_programme(programme_id)
    form = Form.of(request.form)
    try:
        ids = {"enrolment": derived(form, "enrolment"), "person": derived(form, "person")}
        send(Scope("programme", programme_id), form, EnrolPerson, **ids, **_typed(form))
    except Rejected as rejected:
        return _person(programme, _refused(form, rejected), None)
    return done(f"/programmes/{programme_id}/roster/new", "enrolled")


@roster.get("/programmes/<programme_id>/roster/<enrolment_id>")
def somebody(programme_id: str, enrolment_id: str) -> Response:
    programme, _actor = organised_programme(programme_id)
    member = _member(programme_id, enrolment_id)
    return _person(programme, Form.blank(**_said(member)), member)


@roster.post("/programmes/<programme_id>/roster/<enrolment_id>")
def edit(programme_id: str, enrolment_id: str) -> AnyResponse:
    programme, _actor = organised_programme(programme_id)
    member = _member(programme_id, enrolment_id)
    form = Form.of(request.form)
    try:
        typed = {"enrolment": enrolment_id, "base": form.whole("base"), **_typed(form)}
        send(Scope("programme", programme_id), form, EditEnrolment, **typed)
    except Rejected as rejected:
        refused = _refused(form, rejected)
        if rejected.code != "changed_meanwhile":
            return _person(programme, refused, member)
        db.session.rollback()  # what was read before the command may be older than what it clashed with
        member = _member(programme_id, enrolment_id)
        words = {name: FIELDS[name] for name in ("name", *TEXTS, "labels")}
        refused, clashes = against(refused, _said(member), words)
        return _person(programme, refused, member, clashes=clashes)
    return done(f"/programmes/{programme_id}/roster", "saved")


@roster.get("/programmes/<programme_id>/roster/<enrolment_id>/remove")
def ask_to_remove(programme_id: str, enrolment_id: str) -> Response:
    programme, _actor = organised_programme(programme_id)
    return _remove(programme, _member(programme_id, enrolment_id), Form.blank())


@roster.post("/programmes/<programme_id>/roster/<enrolment_id>/remove")
def remove(programme_id: str, enrolment_id: str) -> AnyResponse:
    programme, _actor = organised_programme(programme_id)
    form = Form.of(request.form)
    try:
        send(Scope("programme", programme_id), form, RemoveEnrolment, enrolment=enrolment_id)
    except Rejected as rejected:
        if rejected.code == "not_on_the_roster":  # it was done already: what was asked for is so
            return done(f"/programmes/{programme_id}/roster", "taken_off")
        return _remove(programme, _member(programme_id, enrolment_id), form.refused(rejected))
    return done(f"/programmes/{programme_id}/roster", "taken_off")


def _member(programme_id: str, enrolment_id: str) -> Member:
    """Raises Rejected."""
    everybody = roster_of(db.session, programme_id)  # type: ignore[arg-type]
    found = next((one for one in everybody if one.enrolment == enrolment_id), None)
    if found is None:
        raise Rejected("not_on_the_roster")
    return found


def _person(programme: Programme, form: Form, member: Member | None, clashes: Any = None) -> Response:
    members = roster_of(db.session, programme.id)  # type: ignore[arg-type]
    return page(
        "roster/person.html",
        form,
        programme=programme,
        member=member,
        now=_said(member) if member else {},
        partner=next((one for one in members if member and one.enrolment == member.partner), None),
        regions=regions_of(members),
        clashes=clashes,
    )


def _remove(programme: Programme, member: Member, form: Form) -> Response:
    # The roster itself points at everybody who is on it: what else does?
    stays = leaves_a_trace(db.session, member.person, besides=(member.enrolment,))  # type: ignore[arg-type]
    return page("roster/remove.html", form, programme=programme, member=member, stays=stays)


def _typed(form: Form) -> dict[str, Any]:
    texts = {name: form.text(name) for name in ("name", *TEXTS)}
    return {**texts, "labels": labels_in(form.text("labels"))}


def _said(member: Member) -> dict[str, str]:
    texts = {name: getattr(member, name) for name in ("name", *TEXTS)}
    return {**texts, "labels": ", ".join(member.labels)}


def _refused(form: Form, rejected: Rejected) -> Form:
    if rejected.code == "already":
        rejected = Rejected("on_the_roster", field="name")
    return form.refused(rejected, also=_LABELS)
