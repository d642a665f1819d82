"""What a note is, derived from its facts. Pure."""

from __future__ import annotations

from facilitator.boards.models import Board, Note
from facilitator.rounds.models import Round


def is_late(note: Note) -> bool:
    """It came after the close and has not been let in."""
    return note.late_at is not None and note.admitted_at is None


def is_visible(note: Note, board: Board, round: Round) -> bool:
    """Whether the others at the board may read it."""
    return note.deleted_at is None and not is_late(note) and (not board.hidden or round.revealed_at is not None)
