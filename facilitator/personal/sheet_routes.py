"""The personal sheet: as a page that prints well, as a Word file, and as a PDF."""

from __future__ import annotations

from urllib.parse import quote

import orjson
from flask import Blueprint, Response, abort
from werkzeug.wrappers import Response as AnyResponse

from facilitator.archive.printing import pressed, slow_down
from facilitator.db import db
from facilitator.personal.access import Reader
from facilitator.personal.pages import answer, both_ways, keep_private
from facilitator.personal.sheet.pdf import can_make_pdf
from facilitator.personal.sheet.told import sheet_of

sheet_pages = Blueprint("sheet_pages", __name__)

_TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
}


@both_ways(sheet_pages, "/sheet")
def sheet(reader: Reader) -> AnyResponse:
    told = sheet_of(reader, db.session)  # type: ignore[arg-type]
    return answer("personal/sheet.html", reader, sheet=told, pdf=can_make_pdf())


@both_ways(sheet_pages, "/sheet.<format>")
def sheet_file(reader: Reader, format: str) -> AnyResponse:
    """`docx` or `pdf`. Raises Rejected when it cannot be made now."""
    if format not in _TYPES or (format == "pdf" and not can_make_pdf()):
        abort(404)
    slow_down(reader.person)
    told = sheet_of(reader, db.session)  # type: ignore[arg-type]
    name, content = pressed("facilitator.personal.sheet.press", format, given=orjson.dumps(told))
    response = Response(content, mimetype=_TYPES[format])
    response.headers["Content-Disposition"] = f"attachment; filename=\"{name}\"; filename*=UTF-8''{quote(name)}"
    return keep_private(response)
