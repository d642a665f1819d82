"""The way in, for phones: by name, from the roster, back with a code or a facilitator's nod. Works without scripts."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, Response, g, jsonify, redirect, request
from flask.blueprints import BlueprintSetupState
from werkzeug.wrappers import Response as AnyResponse

from facilitator.db import db
from facilitator.errors import Rejected, sentence
from facilitator.ids import read_code
from facilitator.people.here import actor_here
from facilitator.people.identity import asked_here, keep_asking, let_in, let_out, participant_cookie, stop_asking
from facilitator.people.names import enough_to_search
from facilitator.people.tries import Tries
from facilitator.programmes.queries import Enrolled, has_roster, search_roster
from facilitator.sessions.attendances import Attendee
from facilitator.sessions.models import Session
from facilitator.sessions.permissions import can_take_part_in_session
from facilitator.sessions.routes import notice
from facilitator.steering.doors import pages
from facilitator.steering.doors.guessing import Guesses, session_behind, slow_search
from facilitator.steering.doors.pages import Filled
from facilitator.steering.doors.sending import here_already, send_asking, send_joining, send_returning
from facilitator.steering.doors.states import answer_to
from facilitator.steering.models import ReturnRequest

doors = Blueprint("doors", __name__)


@doors.record
def _begin_counting(state: BlueprintSetupState) -> None:
    state.app.extensions["tries"] = Tries()
    state.app.extensions["guesses"] = Guesses()


@doors.get("/")
def door() -> AnyResponse:
    return pages.code_asked("")


@doors.post("/")
def open_door() -> AnyResponse:
    typed = request.form.get("code", "")
    try:
        known = session_behind(typed)
    except Rejected as rejected:
        return pages.not_looked_at(typed, rejected)
    if known is None:
        return pages.code_asked(typed, "unknown_code", status=422)
    return redirect(f"/j/{read_code(typed)}", 303)


@doors.get("/j/<code>")
def welcome(code: str) -> AnyResponse:
    def answer(session: Session) -> AnyResponse:
        if session.locked_at is not None:
            return pages.locked(session)
        if "own" in request.args or not has_roster(db.session, session.programme_id):  # type: ignore[arg-type]
            return pages.name_asked(session, Filled())
        return _looked_up(session, request.args.get("q", ""))

    return _at_the_door(code, answer, first=_welcomed)


@doors.post("/j/<code>")
def join(code: str) -> AnyResponse:
    return _at_the_door(code, lambda session: _joined(session, _filled()))


@doors.get("/j/<code>/return")
def come_back(code: str) -> AnyResponse:
    return _at_the_door(code, lambda session: pages.return_asked(session, Filled()))


@doors.post("/j/<code>/return")
def come_back_by_code(code: str) -> AnyResponse:
    return _at_the_door(code, lambda session: _came_back(session, _filled()))


@doors.post("/j/<code>/ask")
def ask(code: str) -> AnyResponse:
    return _at_the_door(code, lambda session: _asked(session, _filled()))


@doors.get("/j/<code>/wait")
def wait(code: str) -> AnyResponse:
    return _at_the_door(code, _waited)


def _at_the_door(
    code: str, answer: Callable[[Session], AnyResponse], *, first: Callable[[Session], AnyResponse | None] | None = None
) -> AnyResponse:
    """The answer, for a session that there is and that has not ended; what comes `first` is for one that has, too."""
    try:
        session = session_behind(code)
    except Rejected as rejected:
        return pages.not_looked_at(code, rejected)
    if session is None:
        return pages.code_asked(code, "unknown_code", status=404)
    early = first(session) if first else None
    if early is not None:
        return early
    g.session_language = session.language
    if session.ended_at is not None:
        return pages.code_asked("", "door_closed", status=410 if request.method == "GET" else 422)
    return answer(session)


def _filled() -> Filled:
    form = request.form
    return Filled(
        page=form.get("command", ""),
        name=form.get("name", ""),
        enrolment=form.get("enrolment", ""),
        typed=form.get("q"),
        another="another" in form,
        attendance=form.get("person", ""),
        return_code=form.get("return_code", ""),
    )


def _looked_up(session: Session, typed: str) -> AnyResponse:
    found, said = _names(session, typed)
    if request.accept_mimetypes.best == "application/json":
        return jsonify(pages.names_found(found, said))
    return pages.roster_asked(session, Filled(typed=typed), found, said)


def _names(session: Session, typed: str) -> tuple[list[Enrolled], str]:
    """Those of the roster whose names fit what is typed, and what is said of them."""
    if not enough_to_search(typed):
        return [], pages.names_said(typed, [], more=False)
    try:
        slow_search()
    except Rejected as rejected:
        return [], sentence(rejected.code, rejected.params)
    found, more = search_roster(db.session, session.programme_id, typed)  # type: ignore[arg-type]
    return found, pages.names_said(typed, found, more=more)


def _joined(session: Session, filled: Filled) -> AnyResponse:
    try:
        grant = send_joining(session, filled.page, name=filled.name, enrolment=filled.enrolment, another=filled.another)
    except Rejected as rejected:
        return _stopped(session, rejected) or _not_joined(session, filled, rejected)
    return _in(session, grant)


def _not_joined(session: Session, filled: Filled, rejected: Rejected) -> AnyResponse:
    if rejected.code == "name_taken":
        meant = here_already(session, name=filled.name, enrolment=filled.enrolment)
        if meant:
            return pages.is_that_you(session, filled, meant)
    if filled.typed is None:
        return pages.name_asked(session, filled, rejected)
    return pages.roster_asked(session, filled, *_names(session, filled.typed), rejected=rejected)


def _came_back(session: Session, filled: Filled) -> AnyResponse:
    meant = here_already(session, name=filled.name, attendance=filled.attendance)
    try:
        grant = send_returning(session, filled.page, meant, name=filled.name, return_code=filled.return_code)
    except Rejected as rejected:
        return _stopped(session, rejected) or _not_back(session, filled, meant, rejected)
    return _in(session, grant)


def _asked(session: Session, filled: Filled) -> AnyResponse:
    meant = here_already(session, name=filled.name, attendance=filled.attendance)
    if not filled.attendance and sum(not one.removed for one in meant) > 1:
        return pages.is_that_you(session, filled, meant)
    try:
        request_id = send_asking(session, filled.page, meant, chosen=filled.attendance)
    except Rejected as rejected:
        return _stopped(session, rejected) or _not_back(session, filled, meant, rejected)
    response = redirect(f"/j/{session.join_code}/wait", 303)
    keep_asking(response, session.id, request_id)
    return response


def _not_back(session: Session, filled: Filled, meant: list[Attendee], rejected: Rejected) -> AnyResponse:
    if filled.attendance and meant:
        return pages.is_that_you(session, filled, meant, rejected)
    return pages.return_asked(session, filled, rejected)


def _stopped(session: Session, rejected: Rejected) -> AnyResponse | None:
    if rejected.code == "door_locked":
        return pages.locked(session, status=403)
    return pages.removed(session) if rejected.code == "person_removed" else None


def _waited(session: Session) -> AnyResponse:
    """The page that waits for a nod; once it is given, the way on."""
    asked = db.session.get(ReturnRequest, asked_here(session.id) or "")
    answer = answer_to(db.session, asked)  # type: ignore[arg-type]
    if request.accept_mimetypes.best == "application/json":
        return jsonify(answer=answer)
    if asked is None or answer == "unknown":
        return redirect(f"/j/{session.join_code}", 303)
    if answer == "admitted":
        response = _in(session, asked.grant_id)
        stop_asking(response, session.id)
        return response
    return pages.waiting(session, asked, refused=answer == "refused")


def _welcomed(session: Session) -> AnyResponse | None:
    """Somebody opens the way in: who is in already goes on to where they were."""
    notice(session)
    if "as" in request.args:
        return _forgotten(session)
    if can_take_part_in_session(actor_here(participant_cookie(session.id)), session):
        return redirect(f"/s/{session.id}", 303)
    return None


def _forgotten(session: Session) -> AnyResponse:
    """*I am not Anna*: somebody else took this phone, or tapped the wrong name. They are asked anew."""
    response = redirect(f"/j/{session.join_code}", 303)
    let_out(response, participant_cookie(session.id))
    return response


def _in(session: Session, grant: str) -> Response | AnyResponse:
    response = redirect(f"/s/{session.id}", 303)
    let_in(response, participant_cookie(session.id), grant)
    return response
