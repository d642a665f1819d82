"""Personal links on the roster: made for everybody, sent, and made anew for one.

A facilitator may show this page to a room. So no link stands on it: they are in the file and in the mails, and one
person's is shown when it is asked for.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, current_app, redirect, request
from flask_babel import lazy_gettext as _
from werkzeug.wrappers import Response as AnyResponse

from facilitator.db import db
from facilitator.desk.forms import Form, derived, made, submit
from facilitator.desk.pages import done, page, tells
from facilitator.errors import Rejected
from facilitator.ledger.command import Command, Scope
from facilitator.people.actor import Actor
from facilitator.programmes.links.commands import EndPersonalLinks, GrantPersonalLinks, NewLink, RenewPersonalLink
from facilitator.programmes.links.letters import address_of, letter, mails, merge_file, on_their_way, send_letters
from facilitator.programmes.links.queries import Linked, linked, to_mail, without_address, without_link
from facilitator.programmes.models import Programme
from facilitator.programmes.pages import organised_programme

links = Blueprint("links", __name__)

SHOWN = 300
_HERE = "/programmes/<programme_id>/roster/links"

tells(
    links_made=_("The links are ready. Send them now, or download them."),
    links_on_their_way=_("The mails are being sent. This page tells who was sent theirs."),
    link_renewed=_("The new link is ready. The old one does nothing any more."),
    link_ended=_("The link has ended. What was written behind it stays."),
)


@links.get(_HERE)
def everybody(programme_id: str) -> Response:
    programme, _actor = organised_programme(programme_id)
    return _everybody(programme, Form.blank())


@links.post(_HERE)
def make(programme_id: str) -> AnyResponse:
    """For all who have none yet."""
    programme, _actor = organised_programme(programme_id)
    form = Form.of(request.form)
    try:
        wanted = [
            NewLink(enrolment=one.member.enrolment, grant=derived(form, "personal link", one.member.enrolment))
            for one in without_link(_linked(programme_id))
        ]
        if wanted:
            submit(_scope(programme), form, made(GrantPersonalLinks, links=wanted))
    except Rejected as rejected:
        return _everybody(programme, form.refused(rejected))
    return done(f"/programmes/{programme_id}/roster/links", "links_made")


@links.get(f"{_HERE}.csv")
def merge(programme_id: str) -> Response:
    organised_programme(programme_id)
    response = Response(merge_file(_linked(programme_id)), mimetype="text/csv")
    response.headers["Content-Disposition"] = 'attachment; filename="persoonlijke-links.csv"'
    response.cache_control.no_store = True
    return response


@links.post(f"{_HERE}/mail")
def mail(programme_id: str) -> AnyResponse:
    """To who was sent none yet; to all when that is asked for."""
    programme, actor = organised_programme(programme_id)
    found = to_mail(_linked(programme_id), again=Form.of(request.form).ticked("again"))
    return _sent(programme, actor, found, f"/programmes/{programme_id}/roster/links")


@links.get(f"{_HERE}/<enrolment_id>")
def somebody(programme_id: str, enrolment_id: str) -> Response:
    programme, _actor = organised_programme(programme_id)
    return _somebody(programme, _one(programme_id, enrolment_id), Form.blank())


@links.post(f"{_HERE}/<enrolment_id>/show")
def show(programme_id: str, enrolment_id: str) -> Response:
    """On the screen of who asks, and in no address that a browser remembers."""
    programme, _actor = organised_programme(programme_id)
    one = _one(programme_id, enrolment_id)
    return _somebody(programme, one, Form.blank(), address=address_of(one.grant) if one.grant else "")


@links.post(f"{_HERE}/<enrolment_id>/mail")
def mail_one(programme_id: str, enrolment_id: str) -> AnyResponse:
    programme, actor = organised_programme(programme_id)
    found = to_mail([_one(programme_id, enrolment_id)], again=True)
    return _sent(programme, actor, found, f"/programmes/{programme_id}/roster/links/{enrolment_id}")


@links.post(f"{_HERE}/<enrolment_id>/renew")
def renew(programme_id: str, enrolment_id: str) -> AnyResponse:
    def wanted(form: Form) -> Command:
        return made(RenewPersonalLink, enrolment=enrolment_id, grant=derived(form, "personal link", enrolment_id))

    return _changed(programme_id, enrolment_id, wanted, "link_renewed")


@links.post(f"{_HERE}/<enrolment_id>/end")
def end(programme_id: str, enrolment_id: str) -> AnyResponse:
    return _changed(programme_id, enrolment_id, lambda _: made(EndPersonalLinks, enrolment=enrolment_id), "link_ended")


def _changed(programme_id: str, enrolment_id: str, wanted: Any, word: str) -> AnyResponse:
    programme, _actor = organised_programme(programme_id)
    form, one = Form.of(request.form), _one(programme_id, enrolment_id)
    try:
        submit(_scope(programme), form, wanted(form))
    except Rejected as rejected:
        if rejected.code != "already":  # what was asked for is so
            return _somebody(programme, one, form.refused(rejected))
    return done(f"/programmes/{programme_id}/roster/links/{enrolment_id}", word)


def _sent(programme: Programme, actor: Actor, found: list[Linked], back: str) -> AnyResponse:
    if not mails() or not found:
        return redirect(back, 303)
    send_letters(programme, [letter(one, programme, actor.label) for one in found])
    return done(back, "links_on_their_way")


def _everybody(programme: Programme, form: Form) -> Response:
    everybody = _linked(programme.id)
    return page(
        "links/everybody.html",
        form,
        programme=programme,
        everybody=everybody,
        shown=everybody if request.args.get("all") else everybody[:SHOWN],
        missing=without_link(everybody),
        unsent=to_mail(everybody, again=False),
        all_mail=to_mail(everybody, again=True),
        no_address=without_address(everybody),
        sending=on_their_way(programme.id),
        **_around(),
    )


def _somebody(programme: Programme, one: Linked, form: Form, address: str = "") -> Response:
    return page("links/somebody.html", form, programme=programme, one=one, address=address, **_around())


def _around() -> dict[str, Any]:
    """`local`: what is sent works on this network only, because the host has named no public address."""
    return {"mails": mails(), "local": not current_app.config["PUBLIC_URL"]}


def _linked(programme_id: str) -> list[Linked]:
    return linked(db.session, programme_id)  # type: ignore[arg-type]


def _one(programme_id: str, enrolment_id: str) -> Linked:
    """Raises Rejected."""
    found = next((one for one in _linked(programme_id) if one.member.enrolment == enrolment_id), None)
    if found is None:
        raise Rejected("not_on_the_roster")
    return found


def _scope(programme: Programme) -> Scope:
    return Scope("programme", programme.id)
