"""Who holds what of questions and answers."""

import orjson

from facilitator.ledger.models import Holding
from tests.house import SESSION, House


def held(house: House, kind: str) -> dict[str, list[dict]]:
    """{audience: what it holds of a kind}."""
    found: dict[str, list[dict]] = {}
    with house.read() as db:
        rows = db.query(Holding).filter_by(session=SESSION, kind=kind).filter(Holding.body.is_not(None))
        for row in rows:
            found.setdefault(row.audience, []).append(orjson.loads(row.body))
    return found


def results(house: House) -> dict:
    (found,) = held(house, "results")["screen"]
    return found
