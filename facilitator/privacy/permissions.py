"""Who may erase. Pure."""

from __future__ import annotations

from facilitator.people.actor import Actor


def can_erase_in_programme(actor: Actor, programme_id: str) -> bool:
    """Its organisers, the host of the computer, and the system when a period has ended."""
    return actor.kind in {"host", "system"} or actor.role_in(programme_id) == "organiser"


def can_set_retention(actor: Actor, programme_id: str) -> bool:
    return actor.kind == "host" or actor.role_in(programme_id) == "organiser"
