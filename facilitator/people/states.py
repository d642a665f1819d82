"""What holds now, from the facts. Pure."""

from __future__ import annotations

from facilitator.people.models import Grant, Invitation


def grant_holds(grant: Grant | None, now: int) -> bool:
    if grant is None or grant.ended_at is not None:
        return False
    return grant.expires_at is None or grant.expires_at > now


def invitation_holds(invitation: Invitation | None, kind: str, now: int) -> bool:
    """Whether a link may still be taken up."""
    if invitation is None or invitation.kind != kind:
        return False
    return invitation.used_at is None and invitation.ended_at is None and invitation.expires_at > now
