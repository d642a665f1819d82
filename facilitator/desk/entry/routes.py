"""Signing in and out, for those who organise and facilitate; and choosing a new password."""

from __future__ import annotations

from urllib.parse import urlencode

from flask import Blueprint, Response, redirect, request
from flask.blueprints import BlueprintSetupState
from flask_babel import lazy_gettext as _
from werkzeug.wrappers import Response as AnyResponse

from facilitator.db import db
from facilitator.desk.entry import links
from facilitator.desk.entry.forgotten import mails_links, send_link
from facilitator.desk.entry.signing import Guard, account_of, let_account, let_account_with_code, mark_of
from facilitator.desk.forms import Form, send
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.ledger.command import HOUSE
from facilitator.people.commands import SignOut
from facilitator.people.here import actor_here
from facilitator.people.identity import (
    ACCOUNT_COOKIE,
    granted_here,
    halfway_here,
    let_halfway,
    let_in,
    let_out,
    no_longer_halfway,
)
from facilitator.people.models import Account
from facilitator.people.places import place_of_ours

entry = Blueprint("entry", __name__)

tells(
    out=_("You are signed out."),
    out_everywhere=_("You are signed out, here and everywhere else."),
    new_password=_("Your new password holds. Sign in with it."),
)


@entry.record
def _begin_counting(state: BlueprintSetupState) -> None:
    state.app.extensions["sign_in_guard"] = Guard()


@entry.get("/sign-in")
def ask() -> AnyResponse:
    if actor_here(ACCOUNT_COOKIE).kind == "account":
        return redirect(_onward(), 303)
    return _asked(Form.blank())


@entry.post("/sign-in")
def sign_in() -> AnyResponse:
    form = Form.of(request.form)
    try:
        account = account_of(form)
        if account.totp_secret:
            response = redirect(f"/sign-in/code?{urlencode({'next': _onward()})}", 303)
            let_halfway(response, account.id, mark_of(account))
            return response
        return _in(let_account(form, account))
    except Rejected as rejected:
        return _asked(form.refused(rejected, fields={"email"}))


@entry.get("/sign-in/code")
def ask_code() -> AnyResponse:
    if _halfway() is None:
        return redirect(f"/sign-in?{urlencode({'next': _onward()})}", 303)
    return page("people/code.html", Form.blank(), next=_onward())


@entry.post("/sign-in/code")
def sign_in_with_code() -> AnyResponse:
    account, form = _halfway(), Form.of(request.form)
    if account is None:
        return redirect(f"/sign-in?{urlencode({'next': _onward()})}", 303)
    try:
        response = _in(let_account_with_code(form, account))
    except Rejected as rejected:
        return page("people/code.html", form.refused(rejected, fields={"code"}), next=_onward())
    no_longer_halfway(response)
    return response


@entry.post("/sign-out")
def sign_out() -> AnyResponse:
    grant = granted_here(ACCOUNT_COOKIE)
    if grant and actor_here(ACCOUNT_COOKIE).kind == "account":
        send(HOUSE, Form.of(request.form), SignOut, grant=grant)
    response = done("/sign-in", "out")
    let_out(response, ACCOUNT_COOKIE)
    return response


@entry.get("/setup/<link>")
def ask_who(link: str) -> AnyResponse:
    if links.held(link, "setup") is None:
        return _gone("setup")
    return page("people/setup.html", Form.blank(), link=link)


@entry.post("/setup/<link>")
def set_up(link: str) -> AnyResponse:
    form = Form.of(request.form)
    try:
        return _in(links.set_up(form, link), "/programmes/new")
    except Rejected as rejected:
        if links.held(link, "setup") is None:  # whatever else is wrong with what was sent
            return _gone("setup")
        return page("people/setup.html", form.refused(rejected), link=link)


@entry.get("/forgot")
def ask_address() -> Response:
    return page("people/forgot.html", Form.blank(), mails=mails_links(), sent=False)


@entry.post("/forgot")
def forgot() -> Response:
    """Says the same whether there is an account or not."""
    form = Form.of(request.form)
    try:
        send_link(form)
    except Rejected as rejected:
        return page("people/forgot.html", form.refused(rejected), mails=mails_links(), sent=False)
    return page("people/forgot.html", form, mails=mails_links(), sent=True)


@entry.get("/reset/<link>")
def ask_password(link: str) -> AnyResponse:
    invitation = links.held(link, "reset")
    if invitation is None:
        return _gone("reset")
    return page("people/reset.html", Form.blank(), link=link, invitation=invitation)


@entry.post("/reset/<link>")
def reset(link: str) -> AnyResponse:
    form = Form.of(request.form)
    try:
        links.reset(form, link)
    except Rejected as rejected:
        invitation = links.held(link, "reset")
        if invitation is None:
            return _gone("reset")
        return page("people/reset.html", form.refused(rejected), link=link, invitation=invitation)
    response = done("/sign-in", "new_password")
    let_out(response, ACCOUNT_COOKIE)
    return response


def _asked(form: Form) -> Response:
    return page("people/sign_in.html", form, next=_onward())


def _in(grant: str, place: str = "") -> AnyResponse:
    response = redirect(place or _onward(), 303)
    let_in(response, ACCOUNT_COOKIE, grant)
    return response


def _onward() -> str:
    return place_of_ours(request.values.get("next", ""), "/sessions")


def _halfway() -> Account | None:
    """The account that was signed in to for one half, with a password that still holds."""
    found = halfway_here()
    account = db.session.get(Account, found[0]) if found else None
    if found is None or account is None or account.ended_at is not None or not account.totp_secret:
        return None
    return account if mark_of(account) == found[1] else None


def _gone(kind: str) -> Response:
    return page("people/gone.html", kind=kind, status=410)
