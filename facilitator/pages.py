"""What holds for every page: what a browser may do with it, and how errors are told."""

from __future__ import annotations

import gzip
import logging
from typing import Any
from urllib.parse import urlencode

from flask import Flask, Response, g, jsonify, redirect, render_template, request
from flask_babel import get_locale
from flask_babel import gettext as _
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as AnyResponse

from facilitator.assets import zipped_around
from facilitator.clock import clock
from facilitator.db import AWAY
from facilitator.errors import Rejected, sentence
from facilitator.ledger.ledger import Ledger

log = logging.getLogger("facilitator.pages")

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
_SECONDS_AWAY = 5
_STATUS = {
    "not_signed_in": 401,
    "sign_in_first": 401,
    "not_allowed": 403,
    "unknown_session": 404,
    "unknown_programme": 404,
    "unknown_plan": 404,
    "unknown_round": 404,
    "unknown_person": 404,
    "unknown_presentation": 404,
    "not_on_the_roster": 404,
    "not_your_page": 404,
    "unknown_account": 404,
    "changed_meanwhile": 409,
    "door_closed": 410,
    "link_gone": 410,
    "too_fast": 429,
    "unavailable": 503,
}


def protect(app: Flask) -> None:
    """Headers that keep a page to itself, and pages compressed."""

    @app.context_processor
    def language() -> dict[str, str]:
        return {"language": str(get_locale())}

    hardening = hardened(app)

    @app.after_request
    def harden(response: Response) -> Response:
        response.headers.update(hardening)
        response.headers.setdefault("Cache-Control", "no-store")
        return _zipped(response) if response.mimetype == "text/html" else response


def hardened(app: Flask) -> dict[str, str]:
    """What every answer says, files too."""
    headers = {
        "Content-Security-Policy": CSP,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
    }
    if app.config["SESSION_COOKIE_SECURE"]:  # over plain http browsers only complain of it
        headers["Cross-Origin-Opener-Policy"] = "same-origin"
    return headers


def answer_errors(app: Flask) -> None:
    """Every error is a sentence with a next step, in the reader's language."""

    @app.errorhandler(Rejected)
    def rejected(error: Rejected) -> tuple[str | dict[str, Any], int] | AnyResponse:
        if request.path.startswith("/api/"):
            return {"error": error.as_dict()}, _STATUS.get(error.code, 400)
        return _refused(error)

    @app.errorhandler(CSRFError)
    def expired(_error: CSRFError) -> tuple[str, int]:
        said = [_("Go back, refresh the page and try again.")]
        if app.config["SESSION_COOKIE_NAME"] not in request.cookies:  # some apps that open a link keep none
            said.append(_("Does it happen again? Open the address in Safari, Chrome or Firefox, or allow cookies."))
        return _told(_("This page has been open too long"), " ".join(said)), 400

    @app.errorhandler(HTTPException)
    def known(error: HTTPException) -> tuple[str | dict[str, Any], int]:
        if request.path.startswith("/api/"):
            return {"error": Rejected("malformed", field="path").as_dict()}, error.code or 500
        title, text = _of_status(error.code or 500)
        return _told(title, text), error.code or 500

    for problem in AWAY:
        app.register_error_handler(problem, _away)

    @app.errorhandler(Exception)
    def unknown(error: Exception) -> tuple[str, int]:
        log.error("%s failed: %s", request.endpoint, type(error).__name__, exc_info=app.debug)
        return _told(*_of_status(500)), 500


def _away(error: Exception) -> AnyResponse:
    log.error("%s: the database is away: %s", request.endpoint, type(error).__name__)
    if request.path.startswith("/api/"):
        response = jsonify(error=Rejected("unavailable").as_dict())
    else:
        response = Response(_told(*_of_status(503)))
    response.status_code = 503
    response.headers["Retry-After"] = str(_SECONDS_AWAY)
    return response


def _refused(error: Rejected) -> tuple[str, int] | AnyResponse:
    if error.code == "sign_in_first" and request.method == "GET":
        return redirect(f"/sign-in?{urlencode({'next': request.full_path.rstrip('?')})}", 303)
    title, said = _("That did not work"), sentence(error.code, error.params)
    step = {"href": "/sign-in", "text": _("Sign in")} if error.code == "sign_in_first" else None
    return _told(title, said, step), _STATUS.get(error.code, 400)


def answer_health(app: Flask, ledger: Ledger) -> None:
    @app.get("/healthz")
    def healthz() -> tuple[dict[str, str | int], int]:
        """Well when something was written in the last five seconds, or can be now. Without Redis it is only slower."""
        well, others = ledger.healthy(), app.extensions.get("others")
        told = {"server_ms": clock.now(), **(others.health() if others else {})}
        return {"status": "ok" if well else "not writing", **told}, 200 if well else 503


def _told(title: str, text: str, step: dict[str, str] | None = None) -> str:
    step = step or {"href": "/", "text": _("To the start")}
    g.setdefault("session_language", None)
    return render_template("error.html", title=title, sentence=text, next=step)


def _of_status(status: int) -> tuple[str, str]:
    if status == 404:
        return _("This page does not exist"), _("Check the address, or go to the start and type the code.")
    if status == 410:
        return _("This link no longer works"), _("Ask whoever gave it to you for a new one.")
    if status == 413:
        return _("That is too large"), _("Make it smaller and try again.")
    if status == 503:
        return _("It cannot be done right now"), _("Nothing is lost. Try again in a moment.")
    if status >= 500:
        return _("Something went wrong on our side"), _("Nothing is lost. Try again in a moment.")
    return _("That did not work"), _("Go back, refresh the page and try again.")


def _zipped(response: Response) -> Response:
    if "gzip" not in request.headers.get("Accept-Encoding", "") or response.direct_passthrough:
        return response
    if "Content-Encoding" not in response.headers and len(response.get_data()) > 1000:
        body, own = response.get_data(), g.get("own_words")
        response.set_data(zipped_around(body, own) if own else gzip.compress(body, 5, mtime=0))
        response.headers["Content-Encoding"] = "gzip"
        response.headers["Vary"] = "Accept-Encoding"
    return response
