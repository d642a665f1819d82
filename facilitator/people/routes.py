"""Links that let a browser in, and the choice of language."""

from __future__ import annotations

from flask import Blueprint, abort, current_app, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from facilitator.clock import clock
from facilitator.db import db
from facilitator.people.identity import ACCOUNT_COOKIE, Signer, choose_language, let_in, screen_cookie
from facilitator.people.models import Grant
from facilitator.people.places import place_of_ours
from facilitator.people.states import grant_holds
from facilitator.texts import LANGUAGES

people = Blueprint("people", __name__)


@people.get("/l/<link>")
def open_link(link: str) -> AnyResponse:
    """Swap a link for a cookie and a clean address. It changes nothing here, so a mail scanner does no harm."""
    signer: Signer = current_app.extensions["signer"]
    grant = db.session.get(Grant, signer.read_link(link) or "")
    if grant is None or not grant_holds(grant, clock.now()):
        abort(410)
    if grant.kind == "screen":
        response = redirect(f"/s/{grant.session_id}/screen", 303)
        let_in(response, screen_cookie(str(grant.session_id)), grant.id)
    else:
        response = redirect(place_of_ours(request.args.get("to", "/sessions")), 303)
        let_in(response, ACCOUNT_COOKIE, grant.id)
    return response


@people.post("/language")
def language() -> AnyResponse:
    chosen = request.form.get("language", "")
    if chosen in LANGUAGES:
        choose_language(chosen)
    return redirect(place_of_ours(request.form.get("next", "/")), 303)
