"""Reading one's feedback, and answering it: what one takes along, questions, offers of help, one promise.

Every button is a form of its own, so that all of it works without script.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, request
from flask_babel import lazy_gettext as _
from werkzeug.wrappers import Response as AnyResponse

from facilitator.commitments.commands import MakeCommitment
from facilitator.commitments.queries import how_it_went
from facilitator.commitments.words import words_of
from facilitator.db import db
from facilitator.desk.forms import Form, derived, send
from facilitator.desk.pages import done, tells
from facilitator.errors import Rejected
from facilitator.feedback.commands import AcceptOffer, ReplyToQuestion, TakeAlong
from facilitator.fields import ANSWER_LENGTH
from facilitator.ledger.command import Command, Scope
from facilitator.personal.access import Reader
from facilitator.personal.days import day_words, in_four_weeks
from facilitator.personal.pages import answer, both_ways
from facilitator.personal.reading import Own, own_reading
from facilitator.personal.sheet.blocks import colour_of
from facilitator.rubrics.words import TITLES, steps_of, title_of
from facilitator.sessions.moments import read_date

reading_pages = Blueprint("reading_pages", __name__)

tells(
    taken=_("You take this along."),
    left=_("You no longer take this along."),
    replied=_("Your answer is saved."),
    accepted=_("Accepted. They see it on their own phone."),
    promised=_("Your commitment is saved."),
)


@both_ways(reading_pages, "/feedback/<presentation_id>")
def feedback(reader: Reader, presentation_id: str) -> AnyResponse:
    return _page(reader, _own(reader, presentation_id))


@both_ways(reading_pages, "/feedback/<presentation_id>/take", methods=["POST"])
def take(reader: Reader, presentation_id: str) -> AnyResponse:
    form = Form.of(request.form)
    taken = form.text("taken") == "yes"
    word = "taken" if taken else "left"
    return _carried_out(reader, presentation_id, form, word, TakeAlong, item=form.text("item"), taken=taken)


@both_ways(reading_pages, "/feedback/<presentation_id>/reply", methods=["POST"])
def reply(reader: Reader, presentation_id: str) -> AnyResponse:
    form = Form.of(request.form)
    args = {"item": form.text("item"), "text": form.text("text")}
    return _carried_out(reader, presentation_id, form, "replied", ReplyToQuestion, **args)


@both_ways(reading_pages, "/feedback/<presentation_id>/accept", methods=["POST"])
def accept(reader: Reader, presentation_id: str) -> AnyResponse:
    """Twice is once: who accepted it on another page is told that it is done."""
    form = Form.of(request.form)
    own = _own(reader, presentation_id)
    try:
        send(Scope("session", own.session.id), form, AcceptOffer, by=reader.credential, offer=form.text("item"))
    except Rejected as rejected:
        if rejected.code != "already":
            return _page(reader, own, form.refused(rejected, fields=["text"]))
    return done(f"{_address(reader, own)}#{form.text('item')}", "accepted")


@both_ways(reading_pages, "/feedback/<presentation_id>/commitment", methods=["POST"])
def promise(reader: Reader, presentation_id: str) -> AnyResponse:
    form, own = Form.of(request.form), _own(reader, presentation_id)
    try:
        day = _day(form)
        kept = own.commitment.id if own.commitment else derived(form, "commitment", own.presentation.id)
        args = {"commitment": kept, "presentation": own.presentation.id, "text": form.text("promise")}
        base = form.maybe_whole("base")
        scope = Scope("session", own.session.id)
        send(scope, form, MakeCommitment, by=reader.credential, due_on=day, base=base, **args)
    except Rejected as rejected:
        refused = form.refused(rejected, fields=["promise", "due_on"], also={"text": "promise"})
        return _page(reader, _own(reader, presentation_id), refused)
    return done(f"{_address(reader, own)}#promise", "promised")


def _carried_out(
    reader: Reader, presentation_id: str, form: Form, word: str, kind: type[Command], **args: Any
) -> AnyResponse:
    own = _own(reader, presentation_id)
    try:
        scope = Scope("session", own.session.id)
        send(scope, form, kind, by=reader.credential, presentation=own.presentation.id, **args)
    except Rejected as rejected:
        return _page(reader, own, form.refused(rejected, fields=["text"]))
    return done(f"{_address(reader, own)}#{form.text('item')}", word)


def _own(reader: Reader, presentation_id: str) -> Own:
    return own_reading(reader, db.session, presentation_id)  # type: ignore[arg-type]


def _address(reader: Reader, own: Own) -> str:
    return f"{reader.home}/feedback/{own.presentation.id}"


def _day(form: Form) -> str:
    """The day that was chosen, or typed where the browser has no calendar. Raises Rejected."""
    try:
        return read_date(form.text("due_on")).isoformat()
    except Rejected as rejected:
        raise Rejected(rejected.code, field="due_on") from None


def _went(reader: Reader, own: Own) -> tuple[str, str] | None:
    """What the reader said of their promise, as far as they said it where they read this."""
    if own.commitment is None:
        return None
    looked = how_it_went(db.session, own.commitment.id, reader.person, reader.sessions)  # type: ignore[arg-type]
    return words_of(looked) if looked else None


def _page(reader: Reader, own: Own, refused: Form | None = None) -> AnyResponse:
    """`refused` is the form that was not accepted: it stands open, filled as it was."""
    return answer(
        "personal/feedback.html",
        reader,
        form=refused or Form.blank(),
        refused=refused,
        fresh=Form.blank,
        own=own,
        address=_address(reader, own),
        went=_went(reader, own),
        words=TITLES,
        colour_of=colour_of,
        title_of=title_of,
        steps_of=steps_of,
        day_words=day_words,
        suggested=in_four_weeks(own.today).isoformat(),
        most=ANSWER_LENGTH,
    )
