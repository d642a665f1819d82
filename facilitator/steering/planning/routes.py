"""The pages from which one sets up and finds back: programmes, one programme, all sessions."""

from __future__ import annotations

from flask import Blueprint, Response

from facilitator.clock import clock
from facilitator.db import db
from facilitator.desk.forms import Form
from facilitator.desk.pages import page
from facilitator.people.here import account_here
from facilitator.programmes.pages import may_begin_programmes, page_programme
from facilitator.programmes.permissions import can_edit_programme
from facilitator.programmes.roster.queries import around, roster_of
from facilitator.steering.planning.listing import listed, series, team_of

planning = Blueprint("planning", __name__)

# So many participants stand on the page of their programme; the rest are on the list.
GLIMPSE = 6


@planning.get("/sessions")
def sessions() -> Response:
    """First what comes, the soonest on top; then what was, the latest on top."""
    actor = account_here()
    found = listed(db.session, dict(actor.roles), clock.now())  # type: ignore[arg-type]
    ahead = [one for one in found if one.place != "done"]
    was = [one for one in reversed(found) if one.place == "done"]
    first = {"now": 0, "next": 1, "later": 1, "missed": 2}
    ahead.sort(key=lambda one: first[one.place])
    begin = may_begin_programmes(actor)
    return page("sessions/all.html", ahead=ahead, was=was, programmes=len(actor.roles), may_begin=begin)


@planning.get("/programmes")
def programmes() -> Response:
    actor = account_here()
    found = series(db.session, dict(actor.roles), clock.now())  # type: ignore[arg-type]
    return page("programmes/all.html", series=found, may_begin=may_begin_programmes(actor))


@planning.get("/programmes/<programme_id>")
def programme(programme_id: str) -> Response:
    found, actor = page_programme(programme_id)
    reader = db.session
    members = roster_of(reader, programme_id)  # type: ignore[arg-type]
    return page(
        "programmes/programme.html",
        Form.blank(),
        programme=found,
        organises=can_edit_programme(actor, programme_id),
        may_begin=may_begin_programmes(actor),
        sessions=listed(reader, [programme_id], clock.now()),  # type: ignore[arg-type]
        people=len(members),
        found=members[:GLIMPSE],
        team=team_of(reader, programme_id),  # type: ignore[arg-type]
        **around(members),
    )
