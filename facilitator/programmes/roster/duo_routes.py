"""Who forms a duo with whom: two people are paired, and parted."""

from __future__ import annotations

from flask import Blueprint, Response, request
from flask_babel import lazy_gettext
from werkzeug.wrappers import Response as AnyResponse

from facilitator.db import db
from facilitator.desk.forms import Form, derived, send
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.ledger.command import Scope
from facilitator.programmes.models import Programme
from facilitator.programmes.pages import organised_programme
from facilitator.programmes.roster.commands import PairDuo, SplitDuo
from facilitator.programmes.roster.queries import duos_of, roster_of, without_duo

duos = Blueprint("duos", __name__)

tells(paired=lazy_gettext("They form a duo now."), split=lazy_gettext("The duo is split. Both are still on the list."))


@duos.get("/programmes/<programme_id>/roster/duos")
def everybody(programme_id: str) -> Response:
    programme, _actor = organised_programme(programme_id)
    return _duos(programme, Form.blank(one=request.args.get("one", "")))


@duos.post("/programmes/<programme_id>/roster/duos")
def pair(programme_id: str) -> AnyResponse:
    """Pair two, or with `split` part the two of a duo."""
    programme, _actor = organised_programme(programme_id)
    form = Form.of(request.form)
    scope = Scope("programme", programme_id)
    try:
        if form.ticked("split"):
            send(scope, form, SplitDuo, duo=form.text("split"))
        else:
            send(scope, form, PairDuo, duo=derived(form, "duo"), one=form.text("one"), other=form.text("other"))
    except Rejected as rejected:
        if rejected.code != "unknown_duo":  # then it was split already: what was asked for is so
            return _duos(programme, form.refused(_chosen(form, rejected)))
    return done(f"/programmes/{programme_id}/roster/duos", "split" if form.ticked("split") else "paired")


def _chosen(form: Form, rejected: Rejected) -> Rejected:
    """Nobody was chosen: that is no id, and said so."""
    field = next((name for name in ("one", "other") if not form.text(name)), None)
    return Rejected("choose_somebody", field=field) if rejected.code == "malformed" and field else rejected


def _duos(programme: Programme, form: Form) -> Response:
    members = roster_of(db.session, programme.id)  # type: ignore[arg-type]
    return page(
        "roster/duos.html",
        form,
        programme=programme,
        duos=duos_of(members),
        alone=without_duo(members),
        members=members,
    )
