"""One's ambition on a page of one's own: written, shared, and its versions beside each other.

Works without a script, by *Save*. With one the page asks the same address for JSON while somebody types.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, jsonify, redirect, request
from flask_babel import lazy_gettext
from werkzeug.wrappers import Response as AnyResponse

from facilitator.ambitions.models import FIELDS
from facilitator.ambitions.queries import filled
from facilitator.ambitions.words import LABELS
from facilitator.db import db
from facilitator.desk.forms import Form
from facilitator.desk.pages import done, tells
from facilitator.errors import Rejected, sentence
from facilitator.personal.access import Reader
from facilitator.personal.comparing import compared
from facilitator.personal.own_versions import ALL, Own, own_of
from facilitator.personal.pages import answer, both_ways, keep_private
from facilitator.personal.writing import HINTS, Overtaken, place_of, share, write
from facilitator.sessions.moments import HOME, local

ambition_pages = Blueprint("ambition_pages", __name__)

tells(
    shared=lazy_gettext("Shared. You can go on writing."),
    private=lazy_gettext("No longer shared: only you read it."),
)


@both_ways(ambition_pages, "/ambition")
def ambition(reader: Reader) -> AnyResponse:
    reader.is_still(request.args.get("owner", ""))
    own = _own(reader)
    return _told(own) if _wants_json() else _page(reader, own, _form(own))


@both_ways(ambition_pages, "/ambition", methods=["POST"])
def write_ambition(reader: Reader) -> AnyResponse:
    form = _sent_by(reader)
    try:
        result, overtaken = write(reader, _own(reader), form)
    except Rejected as rejected:
        return _not_written(reader, form, rejected)
    db.session.rollback()  # what was read before the command is older than what it wrote
    own = _own(reader)
    if _wants_json():
        return _told(own, overtaken)
    if overtaken:
        return _page(reader, own, _form(own), overtaken=overtaken)
    return done(f"{reader.home}/ambition", "saved") if result else redirect(f"{reader.home}/ambition", 303)


@both_ways(ambition_pages, "/ambition/share", methods=["POST"])
def share_ambition(reader: Reader) -> AnyResponse:
    form = _sent_by(reader)
    try:
        share(reader, form)
    except Rejected as rejected:
        own = _own(reader)
        return _page(reader, own, _form(own).refused(rejected, fields=["shared"]))
    return done(f"{reader.home}/ambition", "shared" if form.text("shared") == "on" else "private")


@both_ways(ambition_pages, "/ambition/versions")
def versions(reader: Reader) -> AnyResponse:
    own = _own(reader)
    if len(own.versions) < 2:
        return redirect(f"{reader.home}/ambition", 303)
    older, newer = _chosen(own)
    return answer(
        "personal/versions.html",
        reader,
        own=own,
        older=older,
        newer=newer,
        edited=[local(version.edited_at, HOME) for version in (older, newer)],
        rows=compared(older, newer, LABELS),
    )


def _sent_by(reader: Reader) -> Form:
    form = Form.of(request.form)
    reader.is_still(form.text("owner"))
    return form


def _own(reader: Reader) -> Own:
    return own_of(reader, db.session)  # type: ignore[arg-type]


def _form(own: Own) -> Form:
    texts = own.texts()
    was = {f"was.{name}": text for name, text in texts.items()}
    base = {f"base.{name}": revision for name, revision in own.revisions.items()}
    return Form.blank(**texts, **was, **base)


def _page(reader: Reader, own: Own, form: Form, *, overtaken: list[Overtaken] | None = None) -> AnyResponse:
    return answer(
        "personal/ambition.html",
        reader,
        form=form,
        own=own,
        fields=[(name, LABELS[name], HINTS.get(name)) for name in ALL],
        filled=filled(own.latest) if own.latest else 0,
        of=len(FIELDS),
        overtaken=overtaken or [],
    )


def _not_written(reader: Reader, form: Form, rejected: Rejected) -> AnyResponse:
    place = place_of(rejected.field)
    if _wants_json():
        said = {"code": rejected.code, "field": place, "sentence": sentence(rejected.code, rejected.params)}
        return _json({"error": said}, status=503 if rejected.code == "unavailable" else 422)
    refused = form.refused(Rejected(rejected.code, field=place, **rejected.params))
    return _page(reader, _own(reader), refused)


def _told(own: Own, overtaken: list[Overtaken] | None = None) -> AnyResponse:
    """What stands there now, for the script of the page."""
    texts = own.texts()
    return _json(
        {
            "fields": {name: {"text": texts[name], "revision": own.revisions[name]} for name in ALL},
            "overtaken": [one._asdict() for one in overtaken or []],
            "lost": [{"id": lost.id, "field": lost.field, "text": lost.text} for lost in own.lost],
            "filled": filled(own.latest) if own.latest else 0,
            "version": own.latest.id if own.latest else "",
            "number": own.latest.number if own.latest else 1,
        }
    )


def _json(body: dict[str, Any], *, status: int = 200) -> AnyResponse:
    response = jsonify(body)
    response.status_code = status
    return keep_private(response)


def _wants_json() -> bool:
    return request.accept_mimetypes.best == "application/json"


def _chosen(own: Own) -> tuple[Any, Any]:
    """The two that were asked for, the older one first; else the last two."""
    known = {str(version.number): version for version in own.versions}
    asked = {request.args.get(name, "") for name in ("a", "b")} & set(known)
    pair = sorted(asked, key=int) if len(asked) == 2 else sorted(known, key=int)[-2:]
    return known[pair[0]], known[pair[1]]
