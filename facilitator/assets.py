"""The built files that pages load: read once, compressed once, kept for good by browsers.

Their address carries a hash of what is in them, so that a phone never asks twice and never has an old one.
"""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from flask import Flask, Response, abort, request, send_from_directory
from werkzeug.wrappers import Response as AnyResponse

STATIC = Path(__file__).parent.parent / "static"
_FOR_GOOD = "public, max-age=31536000, immutable"
# What these hold is compressed already.
_AS_THEY_ARE = {".woff2", ".png", ".gz"}


@dataclass(frozen=True)
class Asset:
    plain: bytes
    zipped: bytes | None
    mimetype: str
    version: str


def serve_assets(app: Flask, *, unbuilt: bool) -> None:
    """Answer `/static/…`, and give templates `asset(name)`.

    The address of a built file, or of the module as written.
    """
    known: dict[str, Asset] = {}

    def found(path: str) -> Asset | None:
        if path not in known:
            file = (STATIC / path).resolve()
            if not file.is_relative_to(STATIC.resolve()) or not file.is_file():
                return None
            known[path] = _read(file)
        return known[path]

    def asset(name: str) -> str:
        path = f"built/{name}"
        if unbuilt and name.endswith(".js"):
            return f"/static/js/{name.removesuffix('.js')}/main.js"
        held = found(path)
        return f"/static/{path}" + (f"?v={held.version}" if held else "")

    @app.get("/static/<path:path>")
    def static_file(path: str) -> AnyResponse:
        if unbuilt:
            return send_from_directory(STATIC, path, max_age=0)
        held = found(path)
        return _answer(held) if held else abort(404)

    app.jinja_env.globals["asset"] = asset


def _read(file: Path) -> Asset:
    plain = file.read_bytes()
    mimetype = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    if file.suffix == ".js":
        mimetype = "text/javascript"  # what Windows' registry says of .js is not to be relied on
    zipped = None if file.suffix in _AS_THEY_ARE else gzip.compress(plain, 9, mtime=0)
    return Asset(plain, zipped, mimetype, hashlib.blake2b(plain, digest_size=6).hexdigest())


def _answer(held: Asset) -> AnyResponse:
    zip_it = held.zipped is not None and "gzip" in request.headers.get("Accept-Encoding", "")
    response = Response(held.zipped if zip_it else held.plain, mimetype=held.mimetype)
    if held.zipped is not None:
        response.headers["Vary"] = "Accept-Encoding"
    if zip_it:
        response.headers["Content-Encoding"] = "gzip"
    response.headers["Cache-Control"] = _FOR_GOOD if request.args.get("v") == held.version else "public, max-age=3600"
    response.set_etag(held.version)
    return response.make_conditional(request)
