"""The verbs of the live protocol over HTTP, for tests and scripts. Unstable."""

from __future__ import annotations

import hmac
from typing import Any

import orjson
from flask import Blueprint, Response, current_app, request
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.wrappers import Response as AnyResponse

from facilitator.errors import Rejected
from facilitator.ledger.command import Scope
from facilitator.live.listeners import Identity
from facilitator.live.rates import sender, slow_down
from facilitator.live.sync import audiences_of
from facilitator.live.verbs import Live, read_cursors

api = Blueprint("api", __name__, url_prefix="/api/v1")

_SECONDS = 5.0
_STATUS = {
    "not_signed_in": 401,
    "not_allowed": 403,
    "unknown_session": 404,
    "batch_too_large": 413,
    "too_fast": 429,
    "unavailable": 503,
}


@api.post("/sessions/<session>/commands")
def commands_of_session(session: str) -> Response:
    scope, host = Scope("session", session), _host()
    if host:
        return _json(_live().carry_out(scope, host, _sent(), seconds=_SECONDS))
    here = _here(session)
    return _json(_live().carry_out(scope, here.credential, _sent(), seconds=_SECONDS, sender=sender(here)))


@api.get("/sessions/<session>/changes")
def changes(session: str) -> Response:
    live = _live()
    with live.read() as db:
        identity = live.identify(db, request.cookies.to_dict(), session, _role())
        slow_down(live.rates.fetching, identity.grant)
        wanted = read_cursors(_parsed(request.args.get("cursors", "{}").encode()))
        cursors = live.granted_cursors(db, identity, wanted)
        return _json(live.entered(db, identity, cursors, request.args.get("epoch")))


@api.get("/sessions/<session>/snapshot")
def snapshot(session: str) -> AnyResponse:
    live = _live()
    audience = request.args.get("audience", "")
    with live.read() as db:
        identity = live.identify(db, request.cookies.to_dict(), session, _role())
        slow_down(live.rates.fetching, identity.grant)
        if audience not in audiences_of(db, identity):
            raise Rejected("not_allowed", field="audience")
        found = live.snapshots.get(db, session, audience)
    if found.to < request.args.get("at_least", 0, type=int):
        return _json({"error": Rejected("unavailable").as_dict()}, status=409)
    response = Response(found.zipped, mimetype="application/json", headers={"Content-Encoding": "gzip"})
    response.set_etag(found.etag)
    response.cache_control.private = True
    response.cache_control.no_cache = True
    return response.make_conditional(request)


@api.post("/programmes/<programme>/commands")
def commands_of_programme(programme: str) -> Response:
    return _carried_out(Scope("programme", programme))


@api.post("/house/commands")
def commands_of_house() -> Response:
    return _carried_out(Scope("house"))


@api.errorhandler(Rejected)
def refused(rejected: Rejected) -> Response:
    response = _json({"error": rejected.as_dict()}, status=_STATUS.get(rejected.code, 400))
    if rejected.code == "too_fast":
        response.headers["Retry-After"] = str(rejected.params["seconds"])
    return response


@api.errorhandler(RequestEntityTooLarge)
def too_large(_error: RequestEntityTooLarge) -> Response:
    return refused(Rejected("batch_too_large"))


def _live() -> Live:
    live: Live = current_app.extensions["live"]
    return live


def _role() -> str:
    return request.args.get("as", "participant")


def _sent() -> Any:
    """The body, which must say that it is JSON: a form on somebody else's page cannot."""
    if not request.is_json:
        raise Rejected("malformed", field="content-type")
    return _parsed(request.get_data())


def _parsed(body: bytes) -> Any:
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        raise Rejected("malformed") from None


def _here(session: str) -> Identity:
    """Who the cookies say somebody is in a session, in the role they ask for."""
    live = _live()
    with live.read() as db:
        return live.identify(db, request.cookies.to_dict(), session, _role())


def _host() -> Any:
    """The host of the computer proves it with the key in the data directory; None for everybody else."""
    given = request.headers.get("X-Facilitator-Key", "")
    if given and hmac.compare_digest(given.encode(), current_app.config["HOST_KEY"].encode()):
        return current_app.extensions["host_credential"]
    return None


def _carried_out(scope: Scope) -> Response:
    """Commands of a desk: of the host, or of whose account it is."""
    credential, counted = _host(), ""
    if credential is None:
        credential = current_app.extensions["account_credential"]()
        counted = credential.grant or "nobody"
    return _json(_live().carry_out(scope, credential, _sent(), seconds=_SECONDS, sender=counted))


def _json(body: Any, *, status: int = 200) -> Response:
    return Response(orjson.dumps(body), status=status, mimetype="application/json")
