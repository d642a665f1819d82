"""Who a program is that asks with a token: `Authorization: Bearer …`, never a cookie. It reads, and nothing else."""

from __future__ import annotations

from flask import Flask, current_app, request
from sqlalchemy import or_, select
from sqlalchemy.orm import Session as Database

from facilitator.clock import clock
from facilitator.errors import Rejected
from facilitator.people.actor import Actor, roles_of
from facilitator.people.identity import Signer
from facilitator.people.models import Account, Grant

_SCHEME = "bearer "
_READS = {"GET", "HEAD", "OPTIONS"}


def only_read_with_tokens(app: Flask) -> None:
    """Whatever else came along: what carries a token changes nothing, on no page and by no command."""

    @app.before_request
    def refuse() -> None:
        if request.method not in _READS and _carried() is not None:
            raise Rejected("not_allowed")


def reader_here(db: Database) -> Actor:
    """The account behind the token of this request, with the roles it has now. Raises Rejected: `not_signed_in`."""
    signer: Signer = current_app.extensions["signer"]
    grant = signer.read_token(_carried())
    if grant is None:
        raise Rejected("not_signed_in")
    chosen = (
        select(Account)
        .join(Grant, Grant.account_id == Account.id)
        .where(Grant.id == grant, Grant.kind == "token", Grant.ended_at.is_(None), Account.ended_at.is_(None))
        .where(or_(Grant.expires_at.is_(None), Grant.expires_at > clock.now()))
    )
    account = db.scalar(chosen)
    if account is None:
        raise Rejected("not_signed_in")
    roles = roles_of(db, [account.id]).get(account.id, ())
    return Actor("token", id=account.id, label=account.name, roles=roles)


def _carried() -> str | None:
    """What stands in the header, ours or not; None without."""
    given = request.headers.get("Authorization", "")
    return given[len(_SCHEME) :].strip() if given.lower().startswith(_SCHEME) else None
