from __future__ import annotations

from facilitator.ledger.command import Command


class EndRehearsal(Command):
    """Wipe everything that was done in a rehearsal: back to the lobby, with nobody in."""
