from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from facilitator.archive.forget import recall_all_archives, recall_archives
from facilitator.errors import Rejected
from facilitator.ledger.command import Scope, acts_on
from facilitator.ledger.forget import forget_senders
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.people.forget import forget_grants
from facilitator.people.permissions import require
from facilitator.privacy.access import erasable_session, erasing_programme, sessions_of_somebody
from facilitator.privacy.commands import EndRehearsal, ErasePerson, EraseSession, ForgetNames, SetRetention
from facilitator.privacy.erasures import write_down
from facilitator.privacy.known import named_beside_sessions, named_in
from facilitator.privacy.period import names_go_at, under_way
from facilitator.privacy.permissions import can_set_retention
from facilitator.privacy.wiping import forget_ambitions, forget_everything_done, forget_people_in
from facilitator.programmes.access import known_programme
from facilitator.programmes.forget import forget_enrolments
from facilitator.programmes.models import Programme
from facilitator.rounds.forget import forget_rounds
from facilitator.sessions.access import steered_session
from facilitator.sessions.forget import forget_session, forget_strangers
from facilitator.sessions.models import Session
from facilitator.steering.rehearsal import restore


@acts_on(EndRehearsal)
def end_rehearsal(tx: Transaction, actor: Actor, _command: EndRehearsal) -> None:
    """Rows that go take what everybody holds of them along; a real session is never wiped."""
    session = steered_session(tx, actor)
    if session.rehearsal_at is None:
        raise Rejected("not_a_rehearsal")
    begun = session.rehearsal_at
    restore(tx, session)
    forget_everything_done(tx, session, tried_out_since=begun)


@acts_on(SetRetention)
def set_retention(tx: Transaction, actor: Actor, command: SetRetention) -> None:
    require(can_set_retention(actor, tx.scope.id), actor)
    programme = known_programme(tx)
    if programme.version != command.base:
        raise Rejected("changed_meanwhile")
    programme.retention_days = command.days
    programme.version += 1


@acts_on(ErasePerson)
def erase_person(tx: Transaction, actor: Actor, command: ErasePerson) -> None:
    """Their words stay without a name, or go along. Archives in which they stand are made anew."""
    programme = erasing_programme(tx, actor)
    sessions = sessions_of_somebody(tx, programme, command.person)
    people = {command.person}
    for session in sessions:
        forget_people_in(tx, session, people, words=command.words)
    forget_ambitions(tx, programme.id, people, words=command.words)
    forget_enrolments(tx, programme, people)
    _forget(tx, programme, people)
    write_down(tx, actor, "person", command.person, texts=command.words)


@acts_on(EraseSession)
def erase_session(tx: Transaction, actor: Actor, _command: EraseSession) -> None:
    session = erasable_session(tx, actor)
    forget_everything_done(tx, session)
    forget_rounds(tx)
    forget_grants(tx)
    forget_session(tx)
    write_down(tx, actor, "session", session.id, texts=True)


@acts_on(ForgetNames)
def forget_names(tx: Transaction, actor: Actor, command: ForgetNames) -> None:
    """Whether the moment has come is looked at here: somebody may have chosen a longer period since it was found."""
    programme = erasing_programme(tx, actor)
    require(actor.kind == "system", actor)
    if not command.again and not _is_over(tx, programme):
        raise Rejected("already")
    if command.session is not None:
        _names_of_session(tx, programme, command.session)
        return
    people = named_beside_sessions(tx.db, programme.id)
    forget_ambitions(tx, programme.id, people, words=False)
    forget_enrolments(tx, programme, people)
    _what_is_left(tx, tx.db.scalars(select(Session).where(Session.programme_id == programme.id)).all())
    _forget(tx, programme, people)
    programme.names_gone_at = tx.now
    write_down(tx, actor, "names", programme.id, texts=False)


def _is_over(tx: Transaction, programme: Programme) -> bool:
    over = names_go_at(tx.db, programme)
    return over is not None and over <= tx.now and not under_way(tx.db, tx.now, programme.id)


def _names_of_session(tx: Transaction, programme: Programme, session_id: str) -> None:
    """Of those who took part, or were to present. Names inside what people wrote stay where they are."""
    session = tx.db.get(Session, session_id)
    if session is None or session.programme_id != programme.id:
        raise Rejected("unknown_session")
    people = set(tx.db.scalars(named_in(session_id)))
    forget_people_in(tx, session, people, words=False)
    _forget(tx, programme, people)


def _what_is_left(tx: Transaction, sessions: Collection[Session]) -> None:
    """Guests, also of meetings to which nobody came; and in archives who was missed and is off the roster since.

    A page that still shows the guests is overtaken: it does not bring them back.
    """
    recall_all_archives(tx, [session.id for session in sessions])
    for session in sessions:
        if session.guests:
            session.guests = []
            session.version += 1


def _forget(tx: Transaction, programme: Programme, people: Collection[str]) -> None:
    """What is left beside the sessions: archives, receipts, and they themselves when nothing else knows them."""
    sessions = tx.db.scalars(select(Session.id).where(Session.programme_id == programme.id)).all()
    recall_archives(tx, sessions, people)
    scopes = [Scope("session", session) for session in sessions]
    for kind in ("participant", "personal"):
        forget_senders(tx, kind, people, [tx.scope, *scopes])
    forget_strangers(tx, people)
