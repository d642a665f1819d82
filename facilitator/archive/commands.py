from __future__ import annotations

from typing import ClassVar

from facilitator.ids import Id
from facilitator.ledger.command import Command


class FreezeArchive(Command):
    """Keep the archive of an ended session. It was computed outside the writer, from the session as of `made_from`."""

    internal: ClassVar[bool] = True
    archive: Id
    made_from: int
    document: str
    checksum: str
