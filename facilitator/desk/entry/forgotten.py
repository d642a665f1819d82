"""A forgotten password: a link to the address of the account, when there is one and mail is set.

Everything that depends on whether there is an account happens after the answer: its words and its time say nothing.
"""

from __future__ import annotations

from flask import Flask, current_app
from flask_babel import gettext as _
from pydantic import TypeAdapter, ValidationError
from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.desk.entry.signing import guard
from facilitator.desk.forms import Form
from facilitator.errors import Rejected
from facilitator.ids import new_id
from facilitator.ledger.command import HOUSE, Envelope
from facilitator.ledger.ledger import Ledger
from facilitator.people.actor import SYSTEM
from facilitator.people.addresses import Email
from facilitator.people.commands import OfferReset
from facilitator.people.identity import Signer, asking_address
from facilitator.people.mail import Mail
from facilitator.people.models import Account
from facilitator.runtime import spawn

_email: TypeAdapter[str] = TypeAdapter(Email)


def mails_links() -> bool:
    mail: Mail = current_app.extensions["mail"]
    return bool(mail)


def send_link(form: Form) -> None:
    """Raises Rejected for what is no e-mail address, and for whoever asks and asks."""
    email = _address(form)
    if not guard().asked_for.take([asking_address()]):
        raise Rejected("tried_too_often")
    if not mails_links() or not guard().mailed.take([email]):
        return
    invitation = new_id()
    signer: Signer = current_app.extensions["signer"]
    address = f"{current_app.extensions['reach'].address()}/reset/{signer.invitation(invitation)}"
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]
    spawn(_offer_and_mail, app, email, invitation, _("A new password for Facilitator"), _text(address))


def _address(form: Form) -> str:
    try:
        return _email.validate_python(form.text("email"), strict=True)
    except ValidationError:
        raise Rejected("no_email", field="email") from None


def _text(address: str) -> str:
    return _(
        "Hello,\n\nSomebody, probably you, asked for a new password for Facilitator. "
        "Choose it here, within an hour:\n\n"
        "%(address)s\n\nWas it not you? Then do nothing; your password stays as it is.",
        address=address,
    )


def _offer_and_mail(app: Flask, email: str, invitation: str, subject: str, text: str) -> None:
    """Beside the request that asked for it."""
    live = app.extensions["live"]
    with live.read() as reader:
        account = _account(reader, email)
    ledger: Ledger = app.extensions["ledger"]
    if account is None:
        return
    offer = Envelope.of(new_id(), OfferReset(invitation=invitation, account=account), SYSTEM)
    (result,) = ledger.submit(HOUSE, [offer], seconds=30)
    if result.error is None:
        app.extensions["mail"].send(email, subject, text)


def _account(reader: Database, email: str) -> str | None:
    return reader.scalar(select(Account.id).where(Account.email == email, Account.ended_at.is_(None)))
