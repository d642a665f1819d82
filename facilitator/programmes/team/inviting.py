"""The letter of an invitation: sent by us where mail is set, else by the organiser's own mail program."""

from __future__ import annotations

from urllib.parse import quote

from flask import current_app
from flask_babel import gettext as _

from facilitator.people.mail import Mail
from facilitator.people.models import Invitation
from facilitator.programmes.models import Programme
from facilitator.runtime import spawn


def mails() -> bool:
    return bool(_mail())


def send_letter(name: str, email: str, *, programme: Programme, sender: str, link: str) -> None:
    """Beside the request."""
    spawn(_mail().send, email, _subject(programme), _text(name, programme, sender=sender, link=link))


def letter(invitation: Invitation, programme: Programme, link: str) -> str:
    """An address that opens the organiser's own mail program, filled in."""
    body = _text(invitation.name, programme, sender=invitation.made_by, link=link)
    return f"mailto:{quote(invitation.email)}?subject={quote(_subject(programme))}&body={quote(body)}"


def _subject(programme: Programme) -> str:
    return _("Join the team of %(title)s", title=programme.title)


def _text(name: str, programme: Programme, *, sender: str, link: str) -> str:
    return _(
        "Hello %(name)s,\n\nYou are invited to help run the programme %(title)s, in Facilitator. "
        "Open this link to begin; it works once, for two weeks:\n\n%(link)s\n\n%(sender)s",
        name=name,
        title=programme.title,
        link=link,
        sender=sender,
    )


def _mail() -> Mail:
    found: Mail = current_app.extensions["mail"]
    return found
