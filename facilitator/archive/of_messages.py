"""What facilitators said to the room in an archive; not what they took back."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.archive.times import local_time
from facilitator.steering.models import Message


def messages_of(db: Database, session_id: str, zone: ZoneInfo) -> list[dict[str, Any]]:
    chosen = select(Message).where(Message.session_id == session_id, Message.withdrawn_at.is_(None))
    return [
        {
            "id": message.id,
            "text": message.text,
            "group": message.group_id,
            "by": message.by_label,
            "at": local_time(message.sent_at, zone),
        }
        for message in db.scalars(chosen.order_by(Message.sent_at, Message.id))
    ]
