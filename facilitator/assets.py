"""The built files that pages load: read once, compressed once, kept for good by browsers.

Their address carries a hash of what is in them, so that a phone never asks twice and never has an old one.
"""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
import struct
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from flask import Flask, abort, request, send_from_directory
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


def serve_assets(app: Flask, *, unbuilt: bool, headers: Mapping[str, str]) -> None:
    """Answer `/static/…` with these headers before anything else is looked at, and give templates `asset(name)`.

    The address of a built file, or of the module as written.
    """
    found = partial(_found, {})

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
        return _answer(held, request.environ) if held else abort(404)

    app.jinja_env.globals["asset"] = asset
    if not unbuilt:
        app.wsgi_app = _files_first(app.wsgi_app, found, headers)  # type: ignore[method-assign]


def _files_first(others: Any, found: Callable[[str], Asset | None], headers: Mapping[str, str]) -> Any:
    """A phone's first visit asks for four files: they need no session, no form and no database."""

    def answer(environ: dict[str, Any], start_response: Any) -> Any:
        path = environ.get("PATH_INFO", "")
        if not path.startswith("/static/") or environ.get("REQUEST_METHOD") not in {"GET", "HEAD"}:
            return others(environ, start_response)
        held = found(path.removeprefix("/static/"))
        if held is None:
            return others(environ, start_response)
        response = _answer(held, environ)
        response.headers.update(headers)
        return response(environ, start_response)

    return answer


def _found(known: dict[str, Asset], path: str) -> Asset | None:
    if path not in known:
        file = (STATIC / path).resolve()
        if not file.is_relative_to(STATIC.resolve()) or not file.is_file():
            return None
        known[path] = _read(file)
    return known[path]


def _read(file: Path) -> Asset:
    plain = file.read_bytes()
    mimetype = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    if file.suffix == ".js":
        mimetype = "text/javascript"  # what Windows' registry says of .js is not to be relied on
    zipped = None if file.suffix in _AS_THEY_ARE else gzip.compress(plain, 9, mtime=0)
    return Asset(plain, zipped, mimetype, hashlib.blake2b(plain, digest_size=6).hexdigest())


def _answer(held: Asset, environ: dict[str, Any]) -> AnyResponse:
    zip_it = held.zipped is not None and "gzip" in environ.get("HTTP_ACCEPT_ENCODING", "")
    response = AnyResponse(held.zipped if zip_it else held.plain, mimetype=held.mimetype)
    if held.zipped is not None:
        response.headers["Vary"] = "Accept-Encoding"
    if zip_it:
        response.headers["Content-Encoding"] = "gzip"
    for_good = environ.get("QUERY_STRING") == f"v={held.version}"
    response.headers["Cache-Control"] = _FOR_GOOD if for_good else "public, max-age=3600"
    response.set_etag(held.version)
    return response.make_conditional(environ)


def zipped_around(body: bytes, own: Collection[bytes]) -> bytes:
    """A page as gzip, of which only what is its reader's `own` is compressed now: the rest everybody shares."""
    pieces = [_pressed(piece) if piece in own else _pressed_once(piece) for piece in _apart(body, own)]
    return b"".join((_GZIP, *pieces, _NO_MORE, struct.pack("<LL", zlib.crc32(body), len(body))))


def _apart(body: bytes, own: Collection[bytes]) -> Iterator[bytes]:
    """The body in pieces, each of which is one of its reader's own words or what stands between two."""
    done = 0
    places = sorted((place, word) for word in own for place in _places(body, word))
    for place, word in places:
        yield from (body[done:place], word)
        done = place + len(word)
    yield body[done:]


def _places(body: bytes, word: bytes) -> Iterator[int]:
    place = body.find(word)
    while place >= 0:
        yield place
        place = body.find(word, place + len(word))


_GZIP = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"
_NO_MORE = b"\x03\x00"  # a last block, with nothing in it


def _pressed(piece: bytes, level: int = 5) -> bytes:
    """Whole blocks that refer to nothing before them, so that they can stand anywhere."""
    press = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    return press.compress(piece) + press.flush(zlib.Z_FULL_FLUSH)


@lru_cache(maxsize=64)
def _pressed_once(piece: bytes) -> bytes:
    return _pressed(piece, 9)
