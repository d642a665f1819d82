"""At home: how far one's ambition is, and who can read it."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session as Database

from facilitator.ambitions.finding import ambition_of, latest_version
from facilitator.ambitions.models import FIELDS
from facilitator.ambitions.versions import filled
from facilitator.personal.access import Reader
from facilitator.personal.parts import part


@part(20, "personal/parts/ambition.html")
def own_ambition(reader: Reader, database: Database) -> dict[str, Any]:
    ambition = ambition_of(database, reader.programme.id, reader.person)
    version = latest_version(database, ambition.id) if ambition else None
    return {"version": version, "filled": filled(version) if version else 0, "of": len(FIELDS)}
