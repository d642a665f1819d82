"""The archive as one page that reads with nothing but a browser."""

from __future__ import annotations

from typing import Any

from flask import render_template

from facilitator.archive.documents.contents import contents_of
from facilitator.archive.documents.turnout import work_of


def html_of(document: dict[str, Any], checksum: str) -> bytes:
    told = contents_of(document)
    return render_template("archive/document.html", checksum=checksum, work_of=work_of, **told).encode()
