"""At home: how far one's ambition is, and who can read it."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session as Database

from facilitator.ambitions.models import FIELDS
from facilitator.ambitions.queries import filled
from facilitator.personal.access import Reader
from facilitator.personal.own_versions import own_of
from facilitator.personal.parts import part


@part(20, "personal/parts/ambition.html")
def own_ambition(reader: Reader, database: Database) -> dict[str, Any]:
    own = own_of(reader, database)
    return {"own": own, "filled": filled(own.latest) if own.latest else 0, "of": len(FIELDS)}
