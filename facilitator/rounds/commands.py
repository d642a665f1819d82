from __future__ import annotations

from facilitator.ids import Id
from facilitator.ledger.command import Command


class EndGrace(Command):
    """Close a round whose grace is over, or at once: what comes later is late."""

    round: Id


class RevealNotes(Command):
    """Show everybody what everybody wrote in a round whose notes were hidden while writing."""

    round: Id


class HideNotes(Command):
    """Take a reveal back."""

    round: Id
