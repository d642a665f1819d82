"""Downloads of a session that has ended."""

from __future__ import annotations

from urllib.parse import quote

from flask import Blueprint, Response, abort, request

from facilitator.archive.documents.bundle import FORMATS
from facilitator.archive.kept import archive_of
from facilitator.archive.printing import printed, slow_down
from facilitator.people.identity import ACCOUNT_COOKIE, granted_here
from facilitator.sessions.pages import steered_page_session

archive = Blueprint("archive", __name__)

_TYPES = {
    "zip": "application/zip",
    "html": "text/html; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


@archive.get("/s/<session_id>/archive.<format>")
def download(session_id: str, format: str) -> Response:
    """The archive as `zip`, or one of what is in it: `docx`, `html`, `csv`, `json`. `?names=hidden`: without names."""
    session = steered_page_session(session_id)
    names = request.args.get("names", "shown")
    if format not in FORMATS or names not in {"shown", "hidden"} or session.ended_at is None:
        abort(404)
    slow_down(granted_here(ACCOUNT_COOKIE) or "")
    name, content = printed(archive_of(session).document, format, hidden=names == "hidden")
    response = Response(content, mimetype=_TYPES[format])
    response.headers["Content-Disposition"] = f"attachment; filename=\"{name}\"; filename*=UTF-8''{quote(name)}"
    response.cache_control.private = True
    response.cache_control.no_cache = True
    return response
