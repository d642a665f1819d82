from __future__ import annotations

import hashlib

from sqlalchemy import select

from facilitator.archive.commands import FreezeArchive
from facilitator.archive.models import SessionArchive
from facilitator.errors import Rejected
from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.permissions import require
from facilitator.sessions.access import steered_session


@acts_on(FreezeArchive)
def freeze_archive(tx: Transaction, actor: Actor, command: FreezeArchive) -> None:
    session = steered_session(tx, actor)
    require(actor.kind == "system", actor)
    if session.ended_at is None:
        raise Rejected("not_running")
    if command.made_from != tx.seq - 1:
        raise Rejected("already")  # something changed since it was computed: the next sweep makes a newer one
    if hashlib.sha256(command.document.encode()).hexdigest() != command.checksum:
        raise Rejected("malformed", field="checksum")
    archive = tx.db.scalar(select(SessionArchive).where(SessionArchive.session_id == session.id))
    if archive is None:
        archive = SessionArchive(id=command.archive, session_id=session.id, issue=0, checksum="")
        tx.db.add(archive)
    archive.made_from = command.made_from
    if archive.checksum == command.checksum:
        return  # what changed since does not show in the archive: the issue that people have stands
    archive.issue += 1
    archive.frozen_at = tx.now
    archive.checksum = command.checksum
    archive.document = command.document
