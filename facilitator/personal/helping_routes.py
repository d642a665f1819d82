"""Who can help whom, on a page for facilitators."""

from __future__ import annotations

from flask import Blueprint, Response

from facilitator.db import db
from facilitator.desk.pages import page
from facilitator.people.here import account_here
from facilitator.personal.helping import who_helps_whom
from facilitator.programmes.models import Programme
from facilitator.sessions.pages import steered_page_session

helping_pages = Blueprint("helping_pages", __name__)


@helping_pages.get("/s/<session_id>/helping")
def helping(session_id: str) -> Response:
    account_here()
    session = steered_page_session(session_id)
    programme = db.session.get_one(Programme, session.programme_id)
    found = who_helps_whom(db.session, session)  # type: ignore[arg-type]
    return page("personal/helping.html", session=session, programme=programme, found=found)
