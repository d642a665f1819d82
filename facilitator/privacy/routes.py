"""Pages of what is kept: how long, and erasing. Each says first what goes and what stays."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request
from flask_babel import lazy_gettext as _
from sqlalchemy.orm import Session as Database
from werkzeug.wrappers import Response as AnyResponse

from facilitator.clock import clock
from facilitator.db import db
from facilitator.desk.forms import Form, send
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.ledger.command import Scope
from facilitator.people.actor import Actor
from facilitator.people.here import account_here
from facilitator.people.permissions import require
from facilitator.privacy.commands import ErasePerson, EraseSession, SetRetention
from facilitator.privacy.period import DAY, counted_from, names_go_at, under_way
from facilitator.privacy.permissions import can_erase_in_programme
from facilitator.privacy.queries import names_in, of_person, of_session
from facilitator.programmes.models import Programme
from facilitator.programmes.pages import organised_programme
from facilitator.sessions.models import Session
from facilitator.sessions.pages import page_session
from facilitator.texts import day_of_moment

privacy = Blueprint("privacy", __name__)

PERIODS = (30, 90, 365, 730)
_LASTS = {
    30: _("Your name is erased 30 days after the last session."),
    90: _("Your name is erased 90 days after the last session."),
    365: _("Your name is erased a year after the last session."),
    730: _("Your name is erased two years after the last session."),
}
tells(
    erased=_("Erased. It is taken off the disk now, within a few seconds."),
    erased_later=_("Erased. It is taken off the disk as soon as no session runs any more."),
)


@privacy.app_context_processor
def around() -> dict[str, Any]:
    return {"names_kept": _names_kept, "name_lasts": _name_lasts, "names_go_without": _names_go_without}


@privacy.get("/programmes/<programme_id>/privacy")
def show(programme_id: str) -> Response:
    programme, _actor = organised_programme(programme_id)
    return _retention(programme, Form.blank(days=programme.retention_days or "keep"))


@privacy.post("/programmes/<programme_id>/privacy")
def set_retention(programme_id: str) -> AnyResponse:
    """A period that is over already has the names go at once: that is asked once more."""
    programme, _actor = organised_programme(programme_id)
    form = Form.of(request.form)
    try:
        days = _chosen(form)
        if _over(programme, days) and not form.ticked("at_once"):
            return _retention(programme, form, names=names_in(_reader(), programme.id))
        send(Scope("programme", programme_id), form, SetRetention, base=form.whole("base"), days=days)
    except Rejected as rejected:
        return _retention(programme, form.refused(rejected, fields=["days"]))
    return done(f"/programmes/{programme_id}/privacy", "saved")


@privacy.get("/programmes/<programme_id>/people/<person_id>/erase")
def rehearse_person(programme_id: str, person_id: str) -> Response:
    programme, _actor = organised_programme(programme_id)
    return _person(programme, person_id, Form.blank(words="keep"))


@privacy.post("/programmes/<programme_id>/people/<person_id>/erase")
def erase_person(programme_id: str, person_id: str) -> AnyResponse:
    programme, _actor = organised_programme(programme_id)
    form = Form.of(request.form)
    words = form.text("words") == "erase"
    try:
        send(Scope("programme", programme_id), form, ErasePerson, person=person_id, words=words)
    except Rejected as rejected:
        return _person(programme, person_id, form.refused(rejected, fields=["words"]))
    return done(f"/programmes/{programme_id}", _how_erased())


@privacy.get("/s/<session_id>/erase")
def rehearse_session(session_id: str) -> Response:
    return _session(_erasable(session_id), Form.blank())


@privacy.post("/s/<session_id>/erase")
def erase_session(session_id: str) -> AnyResponse:
    session, form = _erasable(session_id), Form.of(request.form)
    programme_id = session.programme_id
    try:
        send(Scope("session", session_id), form, EraseSession)
    except Rejected as rejected:
        return _session(session, form.refused(rejected))
    return done(f"/programmes/{programme_id}", _how_erased())


def _retention(programme: Programme, form: Form, *, names: int | None = None) -> Response:
    """With `names` it asks once more: so many would go at once."""
    return page(
        "privacy/retention.html",
        form,
        status=422 if names is not None else None,
        programme=programme,
        names=names,
        goes_on=day_of_moment(names_go_at(_reader(), programme)),
        counted_from=day_of_moment(counted_from(_reader(), programme)),
    )


def _person(programme: Programme, person_id: str, form: Form) -> Response:
    found = of_person(_reader(), programme.id, person_id)
    if found is None:
        raise Rejected("unknown_person")
    running = under_way(_reader(), clock.now())
    return page("privacy/person.html", form, programme=programme, of=found, person=person_id, running=running)


def _session(session: Session, form: Form) -> Response:
    programme = db.session.get_one(Programme, session.programme_id)
    running = session.started_at is not None and session.ended_at is None
    counted = of_session(_reader(), session)
    return page("privacy/session.html", form, session=session, programme=programme, of=counted, running=running)


def _erasable(session_id: str) -> Session:
    """The session, for who organises its programme. Raises Rejected."""
    actor: Actor = account_here()
    session = page_session(session_id)
    require(can_erase_in_programme(actor, session.programme_id), actor)
    return session


def _chosen(form: Form) -> int | None:
    days = {**{str(period): period for period in PERIODS}, "keep": None}
    if form.text("days") not in days:
        raise Rejected("malformed", field="days")
    return days[form.text("days")]


def _over(programme: Programme, days: int | None) -> bool:
    """Whether names would go at once with a period, and do not with that of now."""
    if days is None or not names_in(_reader(), programme.id):
        return False
    return counted_from(_reader(), programme) + days * DAY <= clock.now()


def _names_kept(programme: Programme) -> str:
    """When its names go, as a day; empty when they stay."""
    return day_of_moment(names_go_at(_reader(), programme))


def _names_go_without(session_id: str) -> bool:
    """Whether the names of a programme would go at once when this meeting of it is taken away."""
    session = _reader().get_one(Session, session_id)
    programme = _reader().get_one(Programme, session.programme_id)
    if programme.retention_days is None or not names_in(_reader(), programme.id):
        return False
    return counted_from(_reader(), programme, without=session_id) + programme.retention_days * DAY <= clock.now()


def _name_lasts(session_id: str) -> str:
    """What somebody who comes in is told of how long their name is kept; nothing where it stays."""
    session = _reader().get(Session, session_id)
    programme = session and _reader().get(Programme, session.programme_id)
    return str(_LASTS[programme.retention_days]) if programme and programme.retention_days in _LASTS else ""


def _how_erased() -> str:
    return "erased_later" if under_way(_reader(), clock.now()) else "erased"


def _reader() -> Database:
    reader: Database = db.session  # type: ignore[assignment]
    return reader
