"""The files of a session, and everything in one ZIP."""

from __future__ import annotations

import hashlib
import io
import zipfile
from datetime import datetime
from typing import Any, NamedTuple

import orjson
from flask_babel import gettext as _

from facilitator.archive.documents.hidden import without_names
from facilitator.archive.documents.names import file_name
from facilitator.archive.documents.page import html_of
from facilitator.archive.documents.table import csv_of
from facilitator.archive.documents.word import docx_of

FORMATS = ("docx", "html", "csv", "json", "zip")
# The same archive gives the same bytes: a ZIP carries dates, so they are the session's own, as far as it can say them.
_EARLIEST, _LATEST = (1980, 1, 1, 0, 0, 0), (2107, 12, 31, 23, 59, 58)


class Archive(NamedTuple):
    """An archive: its `document`, as it is `written` down, and the SHA-256 of that."""

    document: dict[str, Any]
    written: str
    checksum: str

    @classmethod
    def read(cls, written: str, *, hidden: bool = False) -> Archive:
        """What is kept; `hidden`: a copy of it without names."""
        document = orjson.loads(written)
        if hidden:
            document = without_names(document)
            written = orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS).decode()
        return cls(document, written, hashlib.sha256(written.encode()).hexdigest())


def base_name(document: dict[str, Any]) -> str:
    """For example `werksessie-inspiratienetwerk-2026-04-07`."""
    session = document["session"]
    name = f"{file_name(session['title'])}-{session['starts_at'][:10]}"
    if document["names"] == "shown":
        return name
    hidden = file_name(_("without names"))
    return f"{name}-{hidden}"


def file_of(archive: Archive, format: str) -> bytes:
    """One of `FORMATS`, in the language of the request."""
    if format == "docx":
        return docx_of(archive.document, archive.checksum)
    if format == "html":
        return html_of(archive.document, archive.checksum)
    if format == "csv":
        return csv_of(archive.document)
    return _zip(archive) if format == "zip" else archive.written.encode()


def files_of(archive: Archive) -> dict[str, bytes]:
    """{file name: content} of everything that goes into the ZIP."""
    name = base_name(archive.document)
    made = {f"{name}.{format}": file_of(archive, format) for format in FORMATS if format != "zip"}
    return {**made, f"{name}.json.sha256": f"{archive.checksum}  {name}.json\n".encode()}


def _zip(archive: Archive) -> bytes:
    content = io.BytesIO()
    day = datetime.fromisoformat(archive.document["session"]["starts_at"])
    date = min(_LATEST, max(_EARLIEST, (day.year, day.month, day.day, day.hour, day.minute, 0)))
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, data in files_of(archive).items():
            entry = zipfile.ZipInfo(f"{base_name(archive.document)}/{name}", date_time=date)
            entry.compress_type = zipfile.ZIP_DEFLATED
            bundle.writestr(entry, data)
    return content.getvalue()
