"""Makes one document, in a process of its own: `python -m facilitator.archive.documents.press FORMAT [hidden]`.

Three thousand notes keep a processor busy for seconds, and the server's own phones must not wait for that: a thread
would share its interpreter. The archive comes on standard input; out goes the name of the file on a line, then the
file.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from flask import Flask
from flask_babel import force_locale

from facilitator.archive.documents.bundle import Archive, base_name, file_of
from facilitator.texts import speak

_TEMPLATES = Path(__file__).parents[3] / "templates"


def main(format: str, *more: str) -> None:
    if hasattr(os, "nice"):
        os.nice(10)  # phones first
    archive = Archive.read(sys.stdin.buffer.read().decode(), hidden="hidden" in more)
    language = archive.document["session"]["language"]
    app = Flask("facilitator", template_folder=str(_TEMPLATES), static_folder=None)
    app.config["LANGUAGE"] = language
    speak(app, lambda: language)
    with app.test_request_context(), force_locale(language):
        name, content = f"{base_name(archive.document)}.{format}", file_of(archive, format)
    sys.stdout.buffer.write(name.encode() + b"\n" + content)


if __name__ == "__main__":
    main(*sys.argv[1:])
