"""Personal links on their way: as a file for mail merge, or by mail where the host has set a mail server."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from flask import Flask, current_app
from flask_babel import gettext as _

from facilitator.cells import csv_file
from facilitator.ids import new_id
from facilitator.ledger.command import Envelope, Scope
from facilitator.ledger.ledger import Ledger
from facilitator.people.actor import SYSTEM
from facilitator.people.identity import Signer
from facilitator.people.mail import Mail
from facilitator.programmes.links.commands import NoteLinkMailed
from facilitator.programmes.links.queries import Linked
from facilitator.programmes.models import Programme
from facilitator.runtime import spawn
from facilitator.texts import in_language, later

_SUBJECT = later("Your personal link for {title}")
_TEXT = later(
    "Hello {name},\n\nIn {title} you have a page of your own. There you prepare your ambition, and later you read the "
    "feedback that you get and what you promised yourself.\n\nOpen it here:\n\n{link}\n\n"
    "The link is for you alone: whoever has it is you there. So do not pass it on, and keep this mail, as you will "
    "need the link again.\n\n{sender}"
)


class Letter(NamedTuple):
    grant: str
    to: str
    subject: str
    text: str


def mails() -> bool:
    return bool(_mail())


def on_their_way(programme_id: str) -> bool:
    """Whether letters of this programme are being sent at this moment."""
    return programme_id in _sending()


def address_of(grant: str) -> str:
    """The whole personal link."""
    signer: Signer = current_app.extensions["signer"]
    return f"{current_app.extensions['reach'].address()}/p/{signer.personal(grant)}"


def merge_file(everybody: Iterable[Linked]) -> bytes:
    """Name, e-mail and link of whoever has one: what a mail merge in Word or Outlook asks for."""
    rows = [[one.member.name, one.member.email, address_of(one.grant)] for one in everybody if one.grant]
    return csv_file([[_("Name"), _("E-mail"), _("Link")], *rows])


def letter(one: Linked, programme: Programme, sender: str) -> Letter:
    """In the language of the programme, whoever sends it."""
    said = {"name": one.member.name, "title": programme.title, "sender": sender, "link": address_of(str(one.grant))}
    subject, text = (in_language(programme.language, what, **said) for what in (_SUBJECT, _TEXT))
    return Letter(str(one.grant), one.member.email, subject, text)


def send_letters(programme: Programme, letters: Sequence[Letter]) -> None:
    """Beside the request, one after the other. While they are on their way nobody sends the same ones again."""
    if letters and not on_their_way(programme.id):
        _sending().add(programme.id)
        app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]
        spawn(_send, app, programme.id, list(letters))


def _send(app: Flask, programme_id: str, letters: Sequence[Letter]) -> None:
    ledger: Ledger = app.extensions["ledger"]
    try:
        for one in letters:
            if app.extensions["mail"].send(one.to, one.subject, one.text):
                note = Envelope.of(new_id(), NoteLinkMailed(grant=one.grant), SYSTEM)
                ledger.submit(Scope("programme", programme_id), [note], seconds=30)
    finally:
        app.extensions["links_on_their_way"].discard(programme_id)


def _sending() -> set[str]:
    found: set[str] = current_app.extensions.setdefault("links_on_their_way", set())
    return found


def _mail() -> Mail:
    found: Mail = current_app.extensions["mail"]
    return found
