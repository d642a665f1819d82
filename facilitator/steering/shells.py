"""The data block of a live page: everything it needs to be drawn before its socket is there."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

import orjson
from flask import current_app
from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from facilitator.clock import clock
from facilitator.errors import sentences
from facilitator.fields import LIMITS
from facilitator.sessions.models import Session
from facilitator.sessions.reach_audience import way_in
from facilitator.texts import live_texts, texts_for

_SURFACES = {"participant": "phone", "facilitator": "console", "screen": "screen"}
_FORMATS = ("docx", "zip", "html", "csv", "json")


class First(NamedTuple):
    """What the live layer knows of the one who asks: protocol, epoch, and what they may see now."""

    protocol: int
    epoch: str
    person: str | None
    snapshots: list[dict[str, Any]]


class Block(NamedTuple):
    """The data block of a page, as JSON that may stand in HTML. `own` is the part of it that is its reader's."""

    json: Markup
    own: str


def page_block(session: Session, role: str, first: First, language: str) -> Block:
    """As `docs/live-protocol.md` says under *The page*. What is the same for everybody comes first."""
    block: dict[str, Any] = {
        "protocol": first.protocol,
        "session": session.id,
        "as": role,
        "person": first.person,
        "language": language,
        "zone": session.zone,
        "epoch": first.epoch,
        "server_ms": clock.now(),
        "snapshots": first.snapshots,
        "links": _links(session, role),
    }
    if role != "participant":
        block["join"] = join_facts(session)
    own = str(htmlsafe_json_dumps(block, dumps=_dumps)).removeprefix("{")
    return Block(Markup(_common(role, language, unbuilt=current_app.config["UNBUILT"]) + "," + own), own)  # noqa: S704


@cache
def _common(role: str, language: str, *, unbuilt: bool) -> str:
    """What every page of this role and language says, but for the end of it."""
    common = {"limits": LIMITS, "texts": _texts(role, language, unbuilt=unbuilt), "errors": sentences(language)}
    return str(htmlsafe_json_dumps(common, dumps=_dumps)).removesuffix("}")


def _dumps(block: dict[str, Any]) -> str:
    return orjson.dumps(block).decode()


def _texts(role: str, language: str, *, unbuilt: bool) -> dict[str, Any] | list[Any]:
    """By number for a built script; modules that are served as they are written ask by the text in the code."""
    return live_texts(language) if unbuilt else texts_for(language, _SURFACES[role])


def join_facts(session: Session) -> dict[str, Any]:
    """How a phone gets here, until the entity `join` says it: a session that was just made has no address yet."""
    return way_in(session.address or current_app.extensions["reach"].address(), session.join_code)


def _links(session: Session, role: str) -> dict[str, Any]:
    if role == "participant":
        return {"join": f"/j/{session.join_code}"}
    if role == "screen":
        return {}
    base = f"/s/{session.id}"
    downloads = [{"format": format, "href": f"{base}/archive.{format}"} for format in _FORMATS]
    pages = {page: f"{base}/{page}" for page in ("console", "screen", "after")}
    return {**pages, "sessions": "/sessions", "downloads": downloads}
