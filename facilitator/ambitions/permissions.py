"""Who may do what with ambitions. Pure."""

from __future__ import annotations

from facilitator.people.actor import Actor


def can_prepare_ambition(actor: Actor, programme_id: str) -> bool:
    """Whoever came in by their personal link, in its programme."""
    return actor.kind == "personal" and actor.programme_id == programme_id
