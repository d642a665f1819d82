"""Who may do what with a roster. Pure."""

from __future__ import annotations

from facilitator.people.actor import Actor


def can_change_roster(actor: Actor, programme_id: str) -> bool:
    return actor.kind == "host" or actor.role_in(programme_id) == "organiser"
