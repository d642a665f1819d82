from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from facilitator.fields import NoteText
from facilitator.ids import Id
from facilitator.ledger.command import Command


class AddNote(Command):
    """Put a note on a board. After the close of the round it is kept as late.

    A facilitator writes one down for somebody else: the `person` whose note it is.
    """

    note: Id
    board: Id
    column: Id
    text: NoteText
    person: Id | None = None


class EditNote(Command):
    """Change the text of a note. `base` is the version it was changed from."""

    note: Id
    base: Annotated[int, Field(ge=1, le=1_000_000)]
    text: NoteText


class MoveNote(Command):
    """Put a note in a column of its board, after another note or on top."""

    note: Id
    column: Id
    after: Id | None = None


class DeleteNote(Command):
    """Take a note away. It can be brought back for 30 seconds."""

    note: Id


class RestoreNote(Command):
    """Bring a note back that was just taken away."""

    note: Id


class AdmitNote(Command):
    """Let a note in that came after the close."""

    note: Id


class AdmitRevision(Command):
    """Let an edit in that came after the close."""

    revision: Id


class PickNote(Command):
    """Mark a note of a group as one that goes to the plenary."""

    note: Id


class UnpickNote(Command):
    """Take such a mark away."""

    note: Id


class SendToPlenary(Command):
    """Bring the marked notes of one group, or of all groups of a round, to its plenary board, with their origin."""

    round: Id
    group: Id | None = None


class ForgetDeletedNote(Command):
    """Wipe the text of a note that can no longer be brought back."""

    internal: ClassVar[bool] = True
    note: Id
