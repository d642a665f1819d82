"""Wiping what the ledger itself knows of somebody: that it was they who sent a command, and a trace of what it said."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import String, bindparam, text

from facilitator.ledger.command import Scope
from facilitator.ledger.transaction import Transaction

# With the ids that a command held, its fingerprint would tell whether it held a certain name too.
_FINGERPRINTS = text("UPDATE receipt SET fingerprint = '' WHERE scope IN :scopes").bindparams(
    bindparam("scopes", expanding=True, type_=String)
)
_ACTORS = text("UPDATE receipt SET actor = :kind, at = '{}' WHERE actor IN :actors").bindparams(
    bindparam("actors", expanding=True, type_=String)
)
_AT_ONCE = 500


def forget_senders(tx: Transaction, kind: str, ids: Iterable[str], scopes: Iterable[Scope]) -> None:
    """The receipts stay, so that sending a command again is harmless; whose they are and what they were of goes."""
    tx.db.execute(_FINGERPRINTS, {"scopes": [str(scope) for scope in scopes]})
    actors = [f"{kind}:{id}" for id in ids]
    for start in range(0, len(actors), _AT_ONCE):
        tx.db.execute(_ACTORS, {"kind": kind, "actors": actors[start : start + _AT_ONCE]})
