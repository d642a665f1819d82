"""What the host does for people who cannot get in, or must get out."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import or_, select

from facilitator.cli.host import Refused, host_of, refuse_without_database
from facilitator.db import reader_engine, reading
from facilitator.ids import new_id
from facilitator.ledger.command import HOUSE
from facilitator.people.addresses import folded_address
from facilitator.people.models import Account
from facilitator.settings import Settings


def reset_password(settings: Settings, options: Any) -> None:
    host, account, invitation = host_of(settings), _account(settings, options.account), new_id()
    host.send(HOUSE, "OfferReset", invitation=invitation, account=account)
    print(json.dumps({"account": account, **host.addresses(f"/reset/{host.signer.invitation(invitation)}")}))


def end_second_step(settings: Settings, options: Any) -> None:
    _send(settings, "EndSecondStep", options.account)


def sign_out(settings: Settings, options: Any) -> None:
    _send(settings, "SignOutEverywhere", options.account)


ACCOUNT_TASKS = (
    ("password", reset_password, "print a link with which the user of an account chooses a new password"),
    ("second-step", end_second_step, "ask an account for no code at sign-in any more"),
    ("sign-out", sign_out, "end all ways in of an account, tokens too"),
)


def _send(settings: Settings, type_name: str, named: str) -> None:
    host, account = host_of(settings), _account(settings, named)
    host.send(HOUSE, type_name, account=account)
    print(json.dumps({"account": account}))


def _account(settings: Settings, named: str) -> str:
    """Raises Refused when there is no such account."""
    refuse_without_database(settings)
    chosen = select(Account.id).where(or_(Account.email == folded_address(named), Account.id == named))
    with reading(reader_engine(settings.store)) as db:
        found = db.scalar(chosen.where(Account.ended_at.is_(None)))
    if found is None:
        raise Refused(f"There is no account {named} here.")
    return found
