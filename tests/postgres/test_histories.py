"""Histories of the ledger on PostgreSQL: a few here, as many as one likes with FACILITATOR_HISTORIES=5000."""

import os

import pytest

from tests.ledger import test_histories
from tests.ledger.test_histories import desk as desk  # noqa: PLC0414 - fixtures
from tests.ledger.test_histories import template as template  # noqa: PLC0414

HISTORIES = int(os.environ.get("FACILITATOR_HISTORIES", "4"))


@pytest.mark.timeout(3600)
def test_each_thing_happens_once_whatever_the_history(desk, monkeypatch):
    monkeypatch.setattr(test_histories, "HISTORIES", HISTORIES)

    test_histories.test_each_thing_happens_once_whatever_the_history(desk)
