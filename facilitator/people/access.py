"""Load what a command names."""

from __future__ import annotations

from facilitator.errors import Rejected
from facilitator.ledger.transaction import Transaction
from facilitator.people.models import Account


def known_account(tx: Transaction, account_id: str) -> Account:
    account = tx.db.get(Account, account_id)
    if account is None:
        raise Rejected("malformed", field="account")
    return account
