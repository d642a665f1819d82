"""What a program reads with a token: programmes, sessions and archives, as far as its account may see them now.

docs/api.md describes it. Nothing here changes anything, and no cookie opens it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import orjson
from flask import Blueprint, Response, request
from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.archive.kept import archive_of
from facilitator.archive.printing import printed
from facilitator.db import db
from facilitator.errors import Rejected
from facilitator.people.actor import Actor
from facilitator.people.bearer import reader_here
from facilitator.people.permissions import require
from facilitator.programmes.models import Programme
from facilitator.programmes.permissions import can_see_programme
from facilitator.sessions.models import Session
from facilitator.sessions.permissions import can_steer_session
from facilitator.sessions.states import state_of

read_api = Blueprint("read_api", __name__, url_prefix="/api/v1")

_STATUS = {"not_signed_in": 401, "not_allowed": 403, "unknown_programme": 404, "unknown_session": 404, "not_ended": 409}


@read_api.get("/programmes")
def programmes() -> Response:
    reader = reader_here(_db())
    chosen = select(Programme).where(Programme.id.in_([programme for programme, _role in reader.roles]))
    found = _db().scalars(chosen.order_by(Programme.created_at, Programme.id))
    return _json({"programmes": [_programme(programme, reader) for programme in found]})


@read_api.get("/programmes/<programme_id>")
def programme(programme_id: str) -> Response:
    reader = reader_here(_db())
    found = _db().get(Programme, programme_id)
    if found is None:
        raise Rejected("unknown_programme")
    require(can_see_programme(reader, programme_id), reader)
    planned = _db().scalars(select(Session).where(Session.programme_id == programme_id).order_by(Session.starts_at))
    return _json({**_programme(found, reader), "sessions": [_session(session) for session in planned]})


@read_api.get("/sessions/<session_id>")
def session(session_id: str) -> Response:
    return _json(_session(_seen(session_id)))


@read_api.get("/sessions/<session_id>/archive")
def archive(session_id: str) -> Response:
    """As `docs/archive.schema.json` says, byte for byte what its checksum is of. `?names=hidden`: without names."""
    found = _seen(session_id)
    names = request.args.get("names", "shown")
    if names not in {"shown", "hidden"}:
        raise Rejected("malformed", field="names")
    if found.ended_at is None:
        raise Rejected("not_ended")
    kept = archive_of(found)
    hidden = names == "hidden"
    etag = f"{kept.checksum}-hidden" if hidden else kept.checksum
    response = Response(status=304, mimetype="application/json")
    if etag not in request.if_none_match:
        content = printed(kept.document, "json", hidden=True).content if hidden else kept.document.encode()
        response = Response(content, mimetype="application/json")
    response.set_etag(etag)
    response.cache_control.private = True
    response.cache_control.no_cache = True
    return response


@read_api.errorhandler(Rejected)
def refused(rejected: Rejected) -> Response:
    response = _json({"error": rejected.as_dict()}, status=_STATUS.get(rejected.code, 400))
    if rejected.code == "not_signed_in":
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


def _seen(session_id: str) -> Session:
    reader = reader_here(_db())
    found = _db().get(Session, session_id)
    if found is None:
        raise Rejected("unknown_session")
    require(can_steer_session(reader, found), reader)
    return found


def _programme(programme: Programme, reader: Actor) -> dict[str, Any]:
    return {
        "id": programme.id,
        "title": programme.title,
        "language": programme.language,
        "role": reader.role_in(programme.id),
        "retention_days": programme.retention_days,
        "names_gone_at": _moment(programme.names_gone_at),
    }


def _session(session: Session) -> dict[str, Any]:
    return {
        "id": session.id,
        "programme": session.programme_id,
        "title": session.title,
        "language": session.language,
        "state": state_of(session),
        "starts_at": _moment(session.starts_at),
        "started_at": _moment(session.started_at),
        "ended_at": _moment(session.ended_at),
        "zone": session.zone,
        "place": session.place,
        "link": session.link,
    }


def _moment(ms: int | None) -> str | None:
    return None if ms is None else datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds")


def _json(body: Any, *, status: int = 200) -> Response:
    return Response(orjson.dumps(body), status=status, mimetype="application/json")


def _db() -> Database:
    reader: Database = db.session  # type: ignore[assignment]
    return reader
