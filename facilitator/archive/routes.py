"""Downloads of a session that has ended."""

from __future__ import annotations

import orjson
from flask import Blueprint, Response, abort, current_app
from flask_babel import force_locale
from sqlalchemy import select

from facilitator.archive.documents.bundle import base_name, files_of, zip_of
from facilitator.archive.due import freezing
from facilitator.archive.models import SessionArchive
from facilitator.db import db
from facilitator.ids import derived_id
from facilitator.ledger.command import Envelope
from facilitator.ledger.ledger import Ledger
from facilitator.people.actor import SYSTEM
from facilitator.sessions.models import Session
from facilitator.sessions.pages import steered_page_session

archive = Blueprint("archive", __name__)

_TYPES = {
    "zip": "application/zip",
    "html": "text/html; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
}


@archive.get("/s/<session_id>/archive.<format>")
def download(session_id: str, format: str) -> Response:
    """The archive as `zip`, or one of what is in it: `html`, `csv`, `json`."""
    session = steered_page_session(session_id)
    if format not in _TYPES or session.ended_at is None:
        abort(404)
    kept = _archive(session)
    name, content = _made(kept, format)
    response = Response(content, mimetype=_TYPES[format])
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.cache_control.private = True
    response.cache_control.no_cache = True
    return response


def _made(kept: SessionArchive, format: str) -> tuple[str, bytes]:
    document = orjson.loads(kept.document)
    name = f"{base_name(document)}.{format}"
    with force_locale(document["session"]["language"]):
        if format == "zip":
            return name, zip_of(document, kept.document, kept.checksum)
        return name, files_of(document, kept.document, kept.checksum)[name]


def _archive(session: Session) -> SessionArchive:
    """The archive, made now if the sweep has not come to it yet."""
    chosen = select(SessionArchive).where(SessionArchive.session_id == session.id)
    kept = db.session.scalar(chosen)
    if kept is not None:
        return kept
    due = freezing(db.session, session)  # type: ignore[arg-type]
    db.session.rollback()
    ledger: Ledger = current_app.extensions["ledger"]
    id = derived_id(type(due.command).__name__, due.scope, *due.facts)
    ledger.submit(due.scope, [Envelope.of(id, due.command, SYSTEM)], seconds=5)
    kept = db.session.scalar(chosen)
    if kept is None:
        abort(503)
    return kept
