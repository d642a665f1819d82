"""The data block of a live page: everything it needs to be drawn before its socket is there."""

from __future__ import annotations

from typing import Any, NamedTuple

from flask import current_app

from facilitator.clock import clock
from facilitator.errors import sentences
from facilitator.fields import LIMITS
from facilitator.ids import spell_code
from facilitator.sessions.address import public_address
from facilitator.sessions.models import Session
from facilitator.sessions.qr import drawn
from facilitator.texts import live_texts


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
        "texts": live_texts(language),
        "errors": sentences(language),
        "links": _links(session, role),
    }
    if role != "participant":
        block["join"] = join_facts(session)
    return block


def join_facts(session: Session) -> dict[str, Any]:
    """How a phone gets here: the whole address, the part that people read, the code, and the QR of the whole."""
    base = public_address(current_app.config["PUBLIC_URL"], current_app.config["HOST"], current_app.config["PORT"])
    url = f"{base}/j/{session.join_code}"
    address = base.split("://", 1)[1]
    return {"url": url, "address": address, "code": spell_code(session.join_code), "qr": drawn(url)}


def _links(session: Session, role: str) -> dict[str, Any]:
    base = f"/s/{session.id}"
    if role != "facilitator":
        return {}
    downloads = [{"format": format, "href": f"{base}/archive.{format}"} for format in ("zip", "html", "csv", "json")]
    return {"console": f"{base}/console", "screen": f"{base}/screen", "sessions": "/sessions", "downloads": downloads}
