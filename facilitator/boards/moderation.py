"""Letting late work in, and wiping what was taken away."""

from __future__ import annotations

from facilitator.boards.access import steered_note, steered_revision
from facilitator.boards.commands import AdmitNote, AdmitRevision, ForgetDeletedNote
from facilitator.boards.models import Note, NoteRevision
from facilitator.boards.revisions import keep
from facilitator.errors import Rejected
from facilitator.fields import LIMITS
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.sessions.access import steered_session


@acts_on(AdmitNote)
def admit_note(tx: Transaction, actor: Actor, command: AdmitNote) -> None:
    note = steered_note(tx, actor, command.note)
    if note.late_at is None or note.admitted_at is not None:
        raise Rejected("already")
    note.admitted_at = tx.now


@acts_on(AdmitRevision)
def admit_revision(tx: Transaction, actor: Actor, command: AdmitRevision) -> None:
    revision = steered_revision(tx, actor, command.revision)
    note = tx.db.get_one(Note, revision.note_id)
    if note.deleted_at is not None:
        raise Rejected("note_deleted")
    if revision.reason != "late" or revision.admitted_at is not None:
        raise Rejected("already")
    revision.admitted_at = tx.now
    keep(tx, note, note.text, reason="replaced", worded_by=note.worded_by)
    note.text = revision.text
    note.worded_by = None
    note.version += 1


@acts_on(ForgetDeletedNote)
def forget_deleted_note(tx: Transaction, actor: Actor, command: ForgetDeletedNote) -> None:
    steered_session(tx, actor)
    note = tx.db.get(Note, command.note)
    if note is None or note.deleted_at is None or tx.now <= note.deleted_at + LIMITS["delete_undo_ms"]:
        raise Rejected("already")
    note.text = ""
    for revision in tx.db.query(NoteRevision).filter_by(note_id=note.id):
        tx.db.delete(revision)
