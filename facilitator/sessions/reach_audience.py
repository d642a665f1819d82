"""The way in as the wall and the facilitators see it. Phones are in already: they hear nothing of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session as Database

from facilitator.ids import spell_code
from facilitator.ledger.projection import Seen, projects
from facilitator.qr import drawn, wifi_text
from facilitator.sessions.models import Session


@projects("join", of=Session)
def join_seen(_db: Database, sessions: Sequence[Session]) -> dict[str, Seen]:
    return {session.id: _to_the_wall(_join(session)) if session.address else {} for session in sessions}


@projects("wifi", of=Session)
def wifi_seen(_db: Database, sessions: Sequence[Session]) -> dict[str, Seen]:
    return {session.id: _to_the_wall(_wifi(session)) if session.wifi_name else {} for session in sessions}


def way_in(base: str, code: str) -> dict[str, Any]:
    """How a phone gets here: the whole address, the part that people read, the code, and the QR of the whole."""
    url = f"{base}/j/{code}"
    return {"url": url, "address": base.partition("://")[2], "code": spell_code(code), "qr": drawn(url)}


def _join(session: Session) -> dict[str, Any]:
    there = way_in(session.address or "", session.join_code)
    return {**there, "chosen": session.address_chosen, "gone": session.address_gone_at is not None}


def _wifi(session: Session) -> dict[str, Any]:
    name, password = session.wifi_name or "", session.wifi_password or ""
    return {"name": name, "password": password, "qr": drawn(wifi_text(name, password))}


def _to_the_wall(entity: dict[str, Any]) -> Seen:
    return {"screen": entity, "facilitators": entity}
