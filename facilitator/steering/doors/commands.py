"""Coming back, being let in, and being sent away."""

from __future__ import annotations

from typing import ClassVar

from facilitator.fields import Name
from facilitator.ids import Id
from facilitator.ledger.command import Command


class ReturnToSession(Command):
    """Come back on another phone with one's own code. Sent by the join pages only."""

    internal: ClassVar[bool] = True
    code: str
    attendance: Id
    return_code: str
    grant: Id


class AskToReturn(Command):
    """Ask a facilitator's nod to come back on another phone. Sent by the join pages only."""

    internal: ClassVar[bool] = True
    code: str
    attendance: Id
    request: Id
    grant: Id


class AdmitReturn(Command):
    """Nod: let the phone that waits in, as the person it asked for."""

    request: Id


class RefuseReturn(Command):
    """Do not let the phone that waits in."""

    request: Id


class AddPerson(Command):
    """Add somebody without a phone: a facilitator writes for them."""

    person: Id
    name: Name


class RemovePerson(Command):
    """Send somebody away: their ways in end and their seats are free. What they wrote stays."""

    person: Id


class ReadmitPerson(Command):
    """Let somebody who was sent away take part again. They come in anew, with a nod: their return code is another."""

    person: Id


class LockDoor(Command):
    """Let nobody new come in. Who was in comes back."""


class UnlockDoor(Command):
    """Let new people come in again."""
