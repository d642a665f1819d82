"""What every page at a desk shows around what it is about: who is signed in, and what was just done."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, request

from facilitator.desk.pages import told
from facilitator.people.here import actor_here
from facilitator.people.identity import ACCOUNT_COOKIE

desk = Blueprint("desk", __name__)


@desk.app_context_processor
def around() -> dict[str, Any]:
    return {"signed_in": _signed_in, "just_done": _just_done}


def _signed_in() -> Any:
    """The account of the browser that asks, or None. Asked for by desk pages only: phones need no question more."""
    actor = actor_here(ACCOUNT_COOKIE)
    return actor if actor.kind == "account" else None


def _just_done() -> str:
    return told(request.args.get("done", ""))
