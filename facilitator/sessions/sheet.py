"""The list to sign of one session: who is on the roster, its guests, and room for whoever else comes."""

from __future__ import annotations

from flask import Blueprint, Response
from flask_babel import format_time

from facilitator.db import db
from facilitator.programmes.models import Programme
from facilitator.programmes.roster.print_routes import sheet_to_sign
from facilitator.sessions.pages import in_words, steered_page_session
from facilitator.texts import day_with_name

sheets = Blueprint("sheets", __name__)


@sheets.get("/s/<session_id>/list")
def sign_in_sheet(session_id: str) -> Response:
    session = steered_page_session(session_id)
    starts = in_words(session)["starts_at"]
    when = f"{day_with_name(starts)}, {format_time(starts, 'H.mm', rebase=False)}"
    return sheet_to_sign(
        db.session.get_one(Programme, session.programme_id),
        title=session.title,
        about=" · ".join(filter(None, (when, session.place))),
        back=f"/programmes/{session.programme_id}",
        guests=session.guests,
    )
