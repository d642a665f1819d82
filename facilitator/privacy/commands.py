from __future__ import annotations

from typing import ClassVar, Literal

from facilitator.ids import Id
from facilitator.ledger.command import Command


class EndRehearsal(Command):
    """Wipe everything that was done in a rehearsal: back to the lobby, with nobody in."""


class SetRetention(Command):
    """Say how many days after its last meeting the names of a programme go; null: they stay."""

    scope: ClassVar[str] = "programme"
    base: int
    days: Literal[30, 90, 365, 730] | None


class ErasePerson(Command):
    """Erase somebody from a programme and from all its meetings; with `words` also what they wrote."""

    scope: ClassVar[str] = "programme"
    person: Id
    words: bool


class EraseSession(Command):
    """Erase a meeting with everything that was done in it. One that runs is not erased."""


class ForgetNames(Command):
    """Have the names of a programme go, because its period has ended: those of a meeting, or (null) of its roster.

    `again`: they had gone already, and came back with an older database.
    """

    scope: ClassVar[str] = "programme"
    internal: ClassVar[bool] = True
    session: Id | None
    again: bool = False
