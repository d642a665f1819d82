"""The data block of a live page: everything it needs to be drawn before its socket is there."""

from __future__ import annotations

from typing import Any, NamedTuple

from flask import current_app

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


def page_block(session: Session, role: str, first: First, language: str) -> dict[str, Any]:
    """As `docs/live-protocol.md` says under *The page*."""
    block: dict[str, Any] = {
        "protocol": first.protocol,
        "session": session.id,
        "as": role,
        "person": first.person,
        "language": language,
        "zone": session.zone,
        "epoch": first.epoch,
        "server_ms": clock.now(),
        "limits": LIMITS,
        "snapshots": first.snapshots,
        "texts": _texts(role, language),
        "errors": sentences(language),
        "links": _links(session, role),
    }
    if role != "participant":
        block["join"] = join_facts(session)
    return block


def _texts(role: str, language: str) -> dict[str, Any] | list[Any]:
    """By number for a built script; modules that are served as they are written ask by the text in the code."""
    return live_texts(language) if current_app.config["UNBUILT"] else texts_for(language, _SURFACES[role])


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
