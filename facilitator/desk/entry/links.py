"""What is done with a link that was given to somebody: looking at it changes nothing, sending its page does."""

from __future__ import annotations

from flask import current_app

from facilitator.clock import clock
from facilitator.db import db
from facilitator.desk.entry.signing import guard, passwords, secret_of
from facilitator.desk.forms import Form, derived, made, submit
from facilitator.errors import Rejected
from facilitator.ids import derived_id
from facilitator.ledger.command import HOUSE
from facilitator.people.actor import NOBODY
from facilitator.people.commands import ResetPassword, SetUpHouse
from facilitator.people.identity import Signer, asking_address
from facilitator.people.models import Invitation
from facilitator.people.passwords import require_good
from facilitator.people.states import invitation_holds


def held(link: str, kind: str) -> Invitation | None:
    """The invitation behind a link, while it may be taken up."""
    found = db.session.get(Invitation, _id_of(link))
    return found if invitation_holds(found, kind, clock.now()) else None


def set_up(form: Form, link: str) -> str:
    """Make the first account; the id of the grant that lets its browser in. Raises Rejected."""
    grant = derived_id("grant", "SetUpHouse", secret_of(form))
    command = made(
        SetUpHouse,
        invitation=_known(link),
        account=derived(form, "account"),
        name=form.text("name"),
        email=form.text("email"),
        password=chosen_password(form),
        grant=grant,
    )
    submit(HOUSE, form, command, by=NOBODY)
    return grant


def reset(form: Form, link: str) -> None:
    """Raises Rejected."""
    found = db.session.get(Invitation, _known(link))
    if found is None:
        raise Rejected("link_gone")
    hashed = chosen_password(form, name=found.name, email=found.email)
    result = submit(HOUSE, form, made(ResetPassword, invitation=found.id, password=hashed), by=NOBODY)
    if not result.again:  # whoever used up their tries, or those of the place they are in, keeps them out no longer
        guard().accounts.forget([found.email])
        guard().addresses.forget([asking_address()])


def chosen_password(form: Form, *, name: str = "", email: str = "", field: str = "password") -> str:
    """The hash of the password that was chosen. Raises Rejected for one that will not do."""
    password = form.text(field)
    require_good(password, name=name or form.text("name"), email=email or form.text("email"), field=field)
    return passwords().hashed(password, page=secret_of(form))


def _known(link: str) -> str:
    found = _id_of(link)
    if not found:
        raise Rejected("link_gone")
    return found


def _id_of(link: str) -> str:
    signer: Signer = current_app.extensions["signer"]
    return signer.read_invitation(link) or ""
