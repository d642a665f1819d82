from __future__ import annotations

from facilitator.fields import Name
from facilitator.ids import Id
from facilitator.ledger.command import Command


class RenamePerson(Command):
    """Correct somebody's name."""

    person: Id
    name: Name
