"""What facilitators read of the feedback on one presentation, to decide on giving it to who presented."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request
from flask_babel import lazy_gettext as _
from werkzeug.wrappers import Response as AnyResponse

from facilitator.db import db
from facilitator.desk.forms import Form, send
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.feedback.commands import HoldFeedback, ReleaseFeedback
from facilitator.feedback.queries import feedback_for_facilitator
from facilitator.feedback.states import is_open
from facilitator.ledger.command import Command, Scope
from facilitator.people.here import account_here
from facilitator.presentations.models import Presentation
from facilitator.presentations.queries import presentation_of, presentations_of, presenters_of
from facilitator.programmes.models import Programme
from facilitator.rubrics.words import TITLES, steps_of, title_of
from facilitator.sessions.audience import names_of
from facilitator.sessions.models import Session
from facilitator.sessions.pages import steered_page_session

reviewing = Blueprint("reviewing", __name__)

tells(
    released=_("Released. They can read it now."),
    held=_("Kept back. Whoever presented is not told."),
)


@reviewing.get("/s/<session_id>/presentations/<presentation_id>/feedback")
def show(session_id: str, presentation_id: str) -> Response:
    session, presentation = _reviewed(session_id, presentation_id)
    return _page(session, presentation, Form.blank())


@reviewing.post("/s/<session_id>/presentations/<presentation_id>/feedback/release")
def release(session_id: str, presentation_id: str) -> AnyResponse:
    return _sent(session_id, presentation_id, "released", ReleaseFeedback, presentations=[presentation_id])


@reviewing.post("/s/<session_id>/presentations/<presentation_id>/feedback/hold")
def hold(session_id: str, presentation_id: str) -> AnyResponse:
    reason = Form.of(request.form).text("reason")
    return _sent(session_id, presentation_id, "held", HoldFeedback, presentation=presentation_id, reason=reason)


def _sent(session_id: str, presentation_id: str, word: str, kind: type[Command], **args: Any) -> AnyResponse:
    session, presentation = _reviewed(session_id, presentation_id)
    form = Form.of(request.form)
    try:
        send(Scope("session", session_id), form, kind, **args)
    except Rejected as rejected:
        db.session.rollback()
        return _page(session, presentation, form.refused(rejected, fields=["reason"]))
    return done(f"/s/{session_id}/presentations/{presentation_id}/feedback", word)


def _reviewed(session_id: str, presentation_id: str) -> tuple[Session, Presentation]:
    account_here()
    session = steered_page_session(session_id)
    presentation = presentation_of(db.session(), session_id, presentation_id)
    if presentation is None:
        raise Rejected("unknown_presentation")
    return session, presentation


def _page(session: Session, presentation: Presentation, form: Form) -> Response:
    begun = [
        one
        for one in presentations_of(db.session(), session.id)
        if one.round_id == presentation.round_id and (one.started_at is not None or one.id == presentation.id)
    ]
    place = [one.id for one in begun].index(presentation.id)
    return page(
        "feedback/review.html",
        form,
        session=session,
        programme=db.session.get_one(Programme, session.programme_id),
        presentation=presentation,
        name=_called(presentation),
        place=place + 1,
        number=len(begun),
        before=_neighbour(begun[place - 1]) if place else None,
        after=_neighbour(begun[place + 1]) if place + 1 < len(begun) else None,
        review=feedback_for_facilitator(db.session(), presentation),
        open=is_open(presentation),
        words={"title": title_of, "steps": steps_of, "key": lambda key: TITLES[key]},
    )


def _neighbour(presentation: Presentation) -> dict[str, str]:
    return {"id": presentation.id, "name": _called(presentation)}


def _called(presentation: Presentation) -> str:
    people = presenters_of(db.session(), presentation.id)
    names = names_of(db.session(), people)
    return " & ".join(names[person] for person in people)
