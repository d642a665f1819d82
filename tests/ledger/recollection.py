"""What the writer remembers, held against what stands in the database."""

from sqlalchemy import inspect, select

from tests.house import House


def misremembered(house: House) -> list[str]:
    """Rows that the writer would take otherwise than they are. Ask while it has nothing to do."""
    found = []
    with house.read() as db:
        for row in remembers(house):
            state = inspect(row)
            columns = state.mapper.columns
            stands = db.execute(select(*columns).where(state.mapper.primary_key[0] == state.identity[0])).one_or_none()
            known = [state.dict.get(column.key) for column in columns]
            if state.dict and (stands is None or known != list(stands)):
                found.append(f"{type(row).__name__} {known} {stands}")
    return found


def remembers(house: House) -> list[object]:
    kept = house.ledger._writer._memory._db
    return [] if kept is None else list(kept.lasting)
