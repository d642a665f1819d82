"""One's own pages: the link that leads to them, and what is found at home."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, g, redirect, render_template
from werkzeug.wrappers import Response as AnyResponse

from facilitator.db import db
from facilitator.people.identity import let_in, personal_cookie
from facilitator.people.models import Grant, Person
from facilitator.personal.access import Reader, grant_behind
from facilitator.personal.ambition_routes import ambition_pages
from facilitator.personal.pages import answer, both_ways, keep_private
from facilitator.personal.parts import parts_for
from facilitator.programmes.models import Programme

personal = Blueprint("personal", __name__)
personal.register_blueprint(ambition_pages)


@personal.get("/p/<link>")
def landing(link: str) -> AnyResponse:
    """Whose the link is, and a button. Only the button does something: scanners of mail open links."""
    grant = grant_behind(link)
    return _page("personal/landing.html", link=link, **_about(grant)) if grant else _gone()


@personal.post("/p/<link>")
def come_in(link: str) -> AnyResponse:
    grant = grant_behind(link)
    if grant is None:
        return _gone()
    response = redirect(f"/me/{grant.programme_id}", 303)
    let_in(response, personal_cookie(str(grant.programme_id)), grant.id)
    return keep_private(response)


@both_ways(personal, "")
def home(reader: Reader) -> AnyResponse:
    return answer("personal/home.html", reader, parts=parts_for(reader, db.session))  # type: ignore[arg-type]


def _about(grant: Grant) -> dict[str, Any]:
    programme = db.session.get_one(Programme, grant.programme_id)
    g.session_language = programme.language
    return {"person": db.session.get_one(Person, grant.person_id), "programme": programme}


def _gone() -> AnyResponse:
    return _page("personal/gone.html", status=410)


def _page(template: str, *, status: int = 200, **context: Any) -> AnyResponse:
    return keep_private(Response(render_template(template, **context), status=status))
