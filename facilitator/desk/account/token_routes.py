"""One's tokens: what a program reads with. Each is shown once, when it is made."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, current_app, request
from flask_babel import lazy_gettext
from sqlalchemy import select
from werkzeug.wrappers import Response as AnyResponse

from facilitator.clock import clock
from facilitator.db import db
from facilitator.desk.forms import Form, derived, send
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.ledger.command import HOUSE
from facilitator.people.here import account_here
from facilitator.people.identity import Signer
from facilitator.people.models import Grant
from facilitator.people.tokens import EndToken, MakeToken
from facilitator.texts import day_of_moment

tokens = Blueprint("tokens", __name__)

tells(token_ended=lazy_gettext("Ended. What read with it reads nothing any more."))


@tokens.get("/account/tokens")
def show() -> Response:
    account_here()
    return _page(Form.blank(days=90))


@tokens.post("/account/tokens")
def make() -> AnyResponse:
    """The page itself shows the token: it must not stand in an address."""
    account_here()
    form = Form.of(request.form)
    try:
        grant = derived(form, "token")
        send(HOUSE, form, MakeToken, grant=grant, label=form.text("label"), days=form.whole("days"))
    except Rejected as rejected:
        return _page(form.refused(rejected, fields=["label", "days"]))
    db.session.rollback()  # and read the list with the new one on it
    signer: Signer = current_app.extensions["signer"]
    return _page(Form.blank(days=90), made=signer.token(grant), label=form.text("label"))


@tokens.post("/account/tokens/<grant>/end")
def end(grant: str) -> AnyResponse:
    account_here()
    form = Form.of(request.form)
    try:
        send(HOUSE, form, EndToken, grant=grant)
    except Rejected as rejected:
        return _page(form.refused(rejected, fields=["none"]))
    return done("/account/tokens", "token_ended")


def _page(form: Form, **made: Any) -> Response:
    mine = select(Grant).where(Grant.account_id == account_here().id, Grant.kind == "token", Grant.ended_at.is_(None))
    found = [
        {"id": grant.id, "label": grant.label, "until": day_of_moment(grant.expires_at), "over": _over(grant)}
        for grant in db.session.scalars(mine.order_by(Grant.created_at, Grant.id))
    ]
    return page("people/tokens.html", form, tokens=found, here=request.url_root.rstrip("/"), **made)


def _over(grant: Grant) -> bool:
    return grant.expires_at is not None and grant.expires_at <= clock.now()
