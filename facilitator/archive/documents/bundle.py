"""Everything of a session in one ZIP."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Any

from facilitator.archive.documents.names import file_name
from facilitator.archive.documents.page import html_of
from facilitator.archive.documents.table import csv_of

# The same archive gives the same bytes: a ZIP carries dates, so they are the session's own.
_EARLIEST = (1980, 1, 1, 0, 0, 0)


def base_name(document: dict[str, Any]) -> str:
    """For example `werksessie-inspiratienetwerk-2026-04-07`."""
    session = document["session"]
    return f"{file_name(session['title'])}-{session['starts_at'][:10]}"


def files_of(document: dict[str, Any], written: str, checksum: str) -> dict[str, bytes]:
    """{file name: content} of everything that can be downloaded apart."""
    name = base_name(document)
    return {
        f"{name}.html": html_of(document, checksum),
        f"{name}.csv": csv_of(document),
        f"{name}.json": written.encode(),
        f"{name}.json.sha256": f"{checksum}  {name}.json\n".encode(),
    }


def zip_of(document: dict[str, Any], written: str, checksum: str) -> bytes:
    content = io.BytesIO()
    day = datetime.fromisoformat(document["session"]["starts_at"])
    date = max(_EARLIEST, (day.year, day.month, day.day, day.hour, day.minute, 0))
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, data in files_of(document, written, checksum).items():
            bundle.writestr(zipfile.ZipInfo(f"{base_name(document)}/{name}", date_time=date), data)
    return content.getvalue()
