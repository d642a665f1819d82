"""The team of a programme: who is on it, inviting, and the page of an invitation."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, current_app, request
from flask_babel import lazy_gettext as _
from werkzeug.wrappers import Response as AnyResponse

from facilitator.clock import clock
from facilitator.db import db
from facilitator.desk.entry.links import held
from facilitator.desk.forms import Form, derived, made, send, submit
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.ledger.command import Scope
from facilitator.people.here import actor_here
from facilitator.people.identity import ACCOUNT_COOKIE, Signer, let_in
from facilitator.people.models import Invitation
from facilitator.programmes.commands import GrantRole
from facilitator.programmes.models import Programme
from facilitator.programmes.pages import organised_programme, page_programme
from facilitator.programmes.permissions import can_grant_role
from facilitator.programmes.team.accepting import accept, join
from facilitator.programmes.team.commands import EndInvitation, InviteToProgramme, RemoveRole
from facilitator.programmes.team.inviting import letter, mails, send_letter
from facilitator.programmes.team.queries import invitations_to, team_of

team = Blueprint("team", __name__)

tells(
    invited=_("The invitation is ready. Copy the link, or send it by mail."),
    invited_by_mail=_("The invitation is on its way by mail. The link stands here too."),
    invitation_ended=_("The invitation is taken back. Its link does nothing any more."),
    role_changed=_("The role is changed."),
    taken_off=_("They are off the programme. Their account stays."),
    on_the_team=_("Welcome. You see this programme among yours from now on."),
)


@team.get("/programmes/<programme_id>/team")
def show(programme_id: str) -> Response:
    programme, actor = page_programme(programme_id)
    return _shown(programme, mine=actor.id, may=can_grant_role(actor, programme_id))


@team.post("/programmes/<programme_id>/team/invite")
def invite(programme_id: str) -> AnyResponse:
    programme, actor = organised_programme(programme_id)
    form = Form.of(request.form)
    said = {name: form.text(name) for name in ("name", "email", "role")}
    try:
        asked = made(InviteToProgramme, invitation=derived(form, "invitation"), **said)
        result = submit(Scope("programme", programme_id), form, asked)
    except Rejected as rejected:
        return _shown(programme, mine=actor.id, may=True, form=form.refused(rejected))
    if mails() and not result.again:
        link = _link(asked.invitation)
        send_letter(asked.name, asked.email, programme=programme, sender=actor.label, link=link)
    return done(f"/programmes/{programme_id}/team", "invited_by_mail" if mails() else "invited")


@team.post("/programmes/<programme_id>/team/end")
def end(programme_id: str) -> AnyResponse:
    return _changed(programme_id, EndInvitation, "invitation_ended", "invitation")


@team.post("/programmes/<programme_id>/team/role")
def change_role(programme_id: str) -> AnyResponse:
    return _changed(programme_id, GrantRole, "role_changed", "account", "role")


@team.post("/programmes/<programme_id>/team/remove")
def remove(programme_id: str) -> AnyResponse:
    return _changed(programme_id, RemoveRole, "taken_off", "account")


@team.get("/invite/<link>")
def ask_in(link: str) -> Response:
    invitation = held(link, "invite")
    if invitation is None:
        return page("people/gone.html", kind="invite", status=410)
    return _invited(link, invitation, Form.blank(name=invitation.name, email=invitation.email))


@team.post("/invite/<link>")
def come_in(link: str) -> AnyResponse:
    """As the account signed in, when the page was sent so; else with a new one."""
    form, grant = Form.of(request.form), ""
    try:
        if form.ticked("mine"):
            programme = accept(form, link)
        else:
            programme, grant = join(form, link)
    except Rejected as rejected:
        invitation = held(link, "invite")
        if invitation is None:
            return page("people/gone.html", kind="invite", status=410)
        return _invited(link, invitation, form.refused(rejected, fields={"name", "email", "password"}))
    response = done(f"/programmes/{programme}", "on_the_team")
    if grant:
        let_in(response, ACCOUNT_COOKIE, grant)
    return response


def _changed(programme_id: str, kind: Any, word: str, *names: str) -> AnyResponse:
    programme, actor = organised_programme(programme_id)
    form = Form.of(request.form)
    try:
        send(Scope("programme", programme_id), form, kind, **{name: form.text(name) for name in names})
    except Rejected as rejected:
        refused = form.refused(rejected, fields={"name"})
        return _shown(programme, mine=actor.id, may=True, acted=refused)
    mine = kind is RemoveRole and form.text("account") == actor.id
    return done("/programmes" if mine else f"/programmes/{programme_id}/team", word)


def _shown(
    programme: Programme, *, mine: str, may: bool, form: Form | None = None, acted: Form | None = None
) -> Response:
    waiting = invitations_to(db.session, programme.id, clock.now()) if may else []  # type: ignore[arg-type]
    return page(
        "people/team_page.html",
        form or Form.blank(role="facilitator"),
        status=(form or acted or Form.blank()).status,
        programme=programme,
        members=team_of(db.session, programme.id),  # type: ignore[arg-type]
        invitations=[_waiting(invitation, programme) for invitation in waiting],
        mine=mine,
        may=may,
        acted=acted,
        mails=mails(),
        local=not current_app.config["PUBLIC_URL"],
    )


def _waiting(invitation: Invitation, programme: Programme) -> dict[str, Any]:
    link = _link(invitation.id)
    until = datetime.fromtimestamp(invitation.expires_at / 1000, ZoneInfo("Europe/Amsterdam"))
    return {"it": invitation, "link": link, "until": until, "letter": letter(invitation, programme, link)}


def _link(invitation: str) -> str:
    signer: Signer = current_app.extensions["signer"]
    return f"{current_app.extensions['reach'].address()}/invite/{signer.invitation(invitation)}"


def _invited(link: str, invitation: Invitation, form: Form) -> Response:
    here = actor_here(ACCOUNT_COOKIE)
    programme = db.session.get_one(Programme, invitation.programme_id)
    me = here if here.kind == "account" else None
    return page("people/invite.html", form, link=link, invitation=invitation, programme=programme, me=me)
