"""The pages of the way in, as answers: each with what was filled in already, and the sentence where it belongs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask import Response, g, render_template
from flask_babel import gettext as _
from flask_babel import lazy_gettext, ngettext
from flask_wtf.csrf import generate_csrf

from facilitator.db import db
from facilitator.errors import Rejected, sentence
from facilitator.fields import clean
from facilitator.ids import new_id
from facilitator.people.models import Person
from facilitator.people.names import enough_to_search, without_number
from facilitator.programmes.queries import Enrolled, has_roster
from facilitator.sessions.attendances import Attendee, organisations_of
from facilitator.sessions.models import Session
from facilitator.sessions.pages import in_words
from facilitator.steering.models import ReturnRequest

# What cannot succeed with the id of this page gets another: or it would be refused for ever.
_ANEW = {"id_reused", "malformed"}
_STATUS = {"unavailable": 503, "too_many_tries": 429}
# What is said of an error at a field of these pages, where the sentence for everybody would not help.
_FOR_HERE = {
    ("empty_text", "name"): lazy_gettext("Fill in your name, so that the facilitator knows who you are."),
    ("empty_text", "enrolment"): lazy_gettext("Choose your name from the list first."),
    ("unknown_person", "enrolment"): lazy_gettext("Choose your name from the list first."),
    ("unknown_person", "name"): lazy_gettext(
        "There is nobody of this name in the session. Type it as you gave it the first time."
    ),
}


@dataclass(frozen=True)
class Filled:
    """What a page was filled with. `page` is its id, `typed` what was searched for on the roster (None: not there)."""

    page: str = ""
    name: str = ""
    enrolment: str = ""
    typed: str | None = None
    another: bool = False
    attendance: str = ""
    return_code: str = ""


def code_asked(typed: str, code: str = "", *, status: int = 200) -> Response:
    errors = {"code": sentence(code)} if code else {}
    return Response(render_template("join/code.html", form=_form({"code": typed}, errors)), status=status)


def not_looked_at(typed: str, rejected: Rejected) -> Response:
    """Codes are not looked at now: a right one is answered like a wrong one."""
    form = _form({"code": typed}, {"code": sentence(rejected.code, rejected.params)})
    response = Response(render_template("join/code.html", form=form), status=429)
    response.headers["Retry-After"] = str(rejected.params["seconds"])
    return response


def name_asked(session: Session, filled: Filled, rejected: Rejected | None = None) -> Response:
    form = _form({"name": filled.name}, _said(rejected, "name"), _page(filled, rejected))
    if rejected is None and not filled.name:
        g.own_words = [generate_csrf().encode(), form["command"].encode()]
    roster = has_roster(db.session, session.programme_id)  # type: ignore[arg-type]
    return _answer("join/name.html", session, rejected, form=form, context={"roster": roster})


def roster_asked(
    session: Session, filled: Filled, found: Sequence[Enrolled], said: str, rejected: Rejected | None = None
) -> Response:
    form = _form({"q": filled.typed or ""}, _said(rejected, "enrolment"), _page(filled, rejected))
    context = {
        "found": found,
        "chosen": found[0].enrolment if len(found) == 1 else filled.enrolment,
        "said": said,
    }
    return _answer("join/roster.html", session, rejected, form=form, context=context)


def is_that_you(
    session: Session, filled: Filled, meant: Sequence[Attendee], rejected: Rejected | None = None
) -> Response:
    """Somebody of this name is in: is it you, on another phone? Who was sent away is not among the choices."""
    there = [one for one in meant if not one.removed]
    where = organisations_of(db.session, [one.attendance for one in there])  # type: ignore[arg-type]
    people = [_shown(one, where.get(one.attendance, "")) for one in there]
    form = _form({"return_code": ""}, _said(rejected, "return_code"), _page(filled, rejected))
    context = {
        "people": people,
        "typed": "" if filled.enrolment else without_number(clean(filled.name)),
        "blocked": rejected is not None and rejected.code == "too_many_tries",
    }
    return _answer("join/again.html", session, rejected, form=form, context=context, status=409)


def return_asked(session: Session, filled: Filled, rejected: Rejected | None = None) -> Response:
    field = "name" if rejected and rejected.field in {"name", "attendance"} else "return_code"
    form = _form({"name": filled.name, "return_code": ""}, _said(rejected, field), _page(filled, rejected))
    return _answer("join/return.html", session, rejected, form=form)


def waiting(session: Session, asked: ReturnRequest, *, refused: bool) -> Response:
    person = db.session.get_one(Person, asked.person_id)
    return _answer("join/wait.html", session, None, context={"name": person.name, "refused": refused})


def locked(session: Session, *, status: int = 200) -> Response:
    return _answer("join/stopped.html", session, None, context={"why": "locked"}, status=status)


def removed(session: Session) -> Response:
    return _answer("join/stopped.html", session, None, context={"why": "removed"}, status=403)


def names_found(found: Sequence[Enrolled], said: str) -> dict[str, Any]:
    """The same for a page that searches while somebody types."""
    names = [{"enrolment": one.enrolment, "name": one.name, "organisation": one.organisation} for one in found]
    return {"names": names, "said": said}


def names_said(typed: str, found: Sequence[Enrolled], *, more: bool) -> str:
    if not enough_to_search(typed):
        return _("Type at least two letters of your name.") if typed.strip() else ""
    if not found:
        return _("We find nobody of that name. Try your first or your last name alone.")
    if more:
        return _("There are more. Type on until you see your name.")
    return str(ngettext("%(num)s name found", "%(num)s names found", len(found)))


def _shown(one: Attendee, organisation: str) -> dict[str, str]:
    full = f"{one.name} ({organisation})" if organisation else one.name
    return {"id": one.attendance, "name": one.name, "organisation": organisation, "full": full}


def _page(filled: Filled, rejected: Rejected | None) -> str:
    return "" if rejected and rejected.code in _ANEW else filled.page


def _said(rejected: Rejected | None, field: str) -> dict[str, str]:
    if rejected is None:
        return {}
    return {field: _FOR_HERE.get((rejected.code, field), "") or sentence(rejected.code, rejected.params)}


def _form(values: dict[str, str], errors: dict[str, str], page: str = "") -> dict[str, Any]:
    return {"values": values, "errors": errors, "command": page or new_id()}


def _answer(
    template: str,
    session: Session,
    rejected: Rejected | None,
    *,
    form: dict[str, Any] | None = None,
    context: dict[str, Any] | None = None,
    status: int = 200,
) -> Response:
    """The page; when something was `rejected`, with the status that says so."""
    page = render_template(template, session=in_words(session), form=form, **(context or {}))
    response = Response(page, status=_STATUS.get(rejected.code, 422) if rejected else status)
    response.cache_control.no_store = True
    return response
