"""What has come of somebody's asking to come back."""

from __future__ import annotations

from typing import Literal

from sqlalchemy.orm import Session as Database

from facilitator.people.models import Grant
from facilitator.steering.models import ReturnRequest

Answer = Literal["unknown", "waiting", "admitted", "refused"]


def answer_to(db: Database, request: ReturnRequest | None) -> Answer:
    """Admitted is who has the grant that was asked for; when that has ended since, they must ask anew."""
    if request is None:
        return "unknown"
    if request.answered_at is None:
        return "waiting"
    grant = db.get(Grant, request.grant_id)
    if grant is None:
        return "refused"
    return "admitted" if grant.ended_at is None else "unknown"
