"""What the console asks of the way in, and who comes by there."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, current_app, jsonify, request

from facilitator.errors import Rejected
from facilitator.people.here import actor_here
from facilitator.people.identity import ACCOUNT_COOKIE, asking_address
from facilitator.sessions.adapters import in_words
from facilitator.sessions.models import Session
from facilitator.sessions.pages import steered_page_session
from facilitator.sessions.permissions import can_steer_session
from facilitator.sessions.reach import Reach, Way

reach_api = Blueprint("reach", __name__, url_prefix="/api/v1")

_STATUS = {"not_signed_in": 401, "not_allowed": 403, "unknown_session": 404}


@reach_api.get("/sessions/<session>/addresses")
def addresses(session: str) -> Response:
    """Where phones may reach this computer, looked up now: the sweeper then finds what has changed at its next turn."""
    now = steered_page_session(session).address
    found = [_way(way, current=way.address == now) for way in _reach().ways(fresh=True)]
    return jsonify(addresses=found, fixed=bool(_reach().public_url))


@reach_api.errorhandler(Rejected)
def refused(rejected: Rejected) -> tuple[Response, int]:
    return jsonify(error=rejected.as_dict()), _STATUS.get(rejected.code, 400)


def notice(session: Session) -> None:
    """Somebody opens the way in. When that is a phone, the facilitators are told that phones come through.

    On a network of one's own a phone is whatever is not this computer. Behind a public address everybody comes through
    a proxy, and the whole venue may be one address: there it is who is not signed in, or is on a phone by its own word.
    """
    if _may_be_a_phone(session) and not _reach().is_this_computer(asking_address()):
        current_app.extensions["seen"](session.id)


def _may_be_a_phone(session: Session) -> bool:
    if not _reach().public_url or "Mobi" in request.headers.get("User-Agent", ""):
        return True
    return not can_steer_session(actor_here(ACCOUNT_COOKIE), session)


def _way(way: Way, *, current: bool) -> dict[str, Any]:
    adapter = in_words(way.adapter.name, way.adapter.about, way.host) if way.adapter else ""
    return {"address": way.address.partition("://")[2], "adapter": adapter, "current": current}


def _reach() -> Reach:
    reach: Reach = current_app.extensions["reach"]
    return reach
