"""Taking an invitation up: what the page of its link comes to."""

from __future__ import annotations

from flask import current_app

from facilitator.db import db
from facilitator.desk.entry.links import chosen_password
from facilitator.desk.entry.signing import secret_of
from facilitator.desk.forms import Form, derived, made, submit
from facilitator.errors import Rejected
from facilitator.ids import derived_id
from facilitator.ledger.command import Scope
from facilitator.people.actor import NOBODY
from facilitator.people.here import account_here
from facilitator.people.identity import Signer
from facilitator.people.models import Invitation
from facilitator.programmes.team.commands import AcceptInvitation, JoinTeam


def accept(form: Form, link: str) -> str:
    """As the account signed in; the id of the programme. Raises Rejected."""
    account_here()
    invitation, scope = _invitation(link)
    submit(scope, form, made(AcceptInvitation, invitation=invitation.id))
    return scope.id


def join(form: Form, link: str) -> tuple[str, str]:
    """With a new account; (the programme, the grant that lets its browser in). Raises Rejected."""
    invitation, scope = _invitation(link)
    grant = derived_id("grant", "JoinTeam", secret_of(form))
    command = made(
        JoinTeam,
        invitation=invitation.id,
        account=derived(form, "account"),
        name=form.text("name"),
        email=form.text("email"),
        password=chosen_password(form),
        grant=grant,
    )
    submit(scope, form, command, by=NOBODY)
    return scope.id, grant


def _invitation(link: str) -> tuple[Invitation, Scope]:
    """Whether it still holds, the command finds out: a page sent twice is one joining."""
    signer: Signer = current_app.extensions["signer"]
    found = db.session.get(Invitation, signer.read_invitation(link) or "")
    if found is None or found.programme_id is None:
        raise Rejected("link_gone")
    return found, Scope("programme", found.programme_id)
