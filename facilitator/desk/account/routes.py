"""One's own account: name, address, password, second step, and signing out everywhere."""

from __future__ import annotations

from flask import Blueprint, Response, request
from flask_babel import lazy_gettext as _
from werkzeug.wrappers import Response as AnyResponse

from facilitator.db import db
from facilitator.desk.account.asking import require_code, require_password
from facilitator.desk.entry.links import chosen_password
from facilitator.desk.forms import Form, send
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.ledger.command import HOUSE
from facilitator.people.commands import ChangePassword, ChangeSecondStep, EditAccount, SignOutEverywhere
from facilitator.people.here import account_here
from facilitator.people.identity import ACCOUNT_COOKIE, granted_here, let_out
from facilitator.people.models import Account
from facilitator.people.second_step import address_of, is_secret, new_secret, spelled
from facilitator.qr import drawn

own_account = Blueprint("own_account", __name__, url_prefix="/account")

tells(
    password_changed=_("Your new password holds. On other computers and phones you are signed out."),
    step_on=_("From now on you need a code of your phone to sign in."),
    step_off=_("You sign in without a code again."),
)


@own_account.get("")
def show() -> Response:
    return _shown(_mine())


@own_account.post("")
def edit() -> AnyResponse:
    account, form = _mine(), Form.of(request.form)
    try:
        if account.password and form.text("email").strip().casefold() != account.email:
            require_password(account, form.text("password"), field="password")
        send(HOUSE, form, EditAccount, account=account.id, name=form.text("name"), email=form.text("email"))
    except Rejected as rejected:
        return _shown(account, details=form.refused(rejected, fields={"name", "email", "password"}))
    return done("/account", "saved")


@own_account.post("/password")
def change_password() -> AnyResponse:
    account, form = _mine(), Form.of(request.form)
    try:
        if account.password:
            require_password(account, form.text("old"), field="old")
        hashed = chosen_password(form, name=account.name, email=account.email or "", field="new")
        keep = granted_here(ACCOUNT_COOKIE)
        send(HOUSE, form, ChangePassword, account=account.id, password=hashed, keep=keep)
    except Rejected as rejected:
        return _shown(account, secret=form.refused(rejected, fields={"old", "new"}))
    return done("/account", "password_changed")


@own_account.post("/sign-out-everywhere")
def sign_out_everywhere() -> AnyResponse:
    send(HOUSE, Form.of(request.form), SignOutEverywhere, account=_mine().id)
    response = done("/sign-in", "out_everywhere")
    let_out(response, ACCOUNT_COOKIE)
    return response


@own_account.get("/second-step")
def ask_code() -> Response:
    """A new key every time; it counts only when a code of it was right."""
    return _key_shown(_mine(), Form.blank(secret=new_secret()))


@own_account.post("/second-step")
def begin_second_step() -> AnyResponse:
    account, form = _mine(), Form.of(request.form)
    secret = form.text("secret")
    if not is_secret(secret):
        raise Rejected("malformed", field="secret")
    try:
        if account.password:
            require_password(account, form.text("password"), field="password")
        require_code(secret, form.text("code"))
        send(HOUSE, form, ChangeSecondStep, account=account.id, secret=secret)
    except Rejected as rejected:
        return _key_shown(account, form.refused(rejected, fields={"code", "password"}))
    return done("/account", "step_on")


@own_account.post("/second-step/off")
def end_second_step() -> AnyResponse:
    account, form = _mine(), Form.of(request.form)
    try:
        require_password(account, form.text("step_password"), field="step_password")
        send(HOUSE, form, ChangeSecondStep, account=account.id, secret=None)
    except Rejected as rejected:
        return _shown(account, step=form.refused(rejected, fields={"step_password"}))
    return done("/account", "step_off")


def _mine() -> Account:
    return db.session.get_one(Account, account_here().id)


def _shown(
    account: Account, *, details: Form | None = None, secret: Form | None = None, step: Form | None = None
) -> Response:
    """The page, with the form on it that was refused."""
    refused = details or secret or step
    return page(
        "people/account.html",
        status=refused.status if refused else 200,
        account=account,
        details=details or Form.blank(name=account.name, email=account.email or ""),
        secret=secret or Form.blank(),
        step=step or Form.blank(),
    )


def _key_shown(account: Account, form: Form) -> Response:
    secret = form.text("secret")
    code = drawn(address_of(secret, account.email or account.name))
    return page("people/second_step.html", form, account=account, code=code, spelled=spelled(secret))
