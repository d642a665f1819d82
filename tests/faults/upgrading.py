"""Upgrades that are killed half-way, so many times: `upgrading.py TIMES` prints what came of them as JSON.

By turns the whole way from nothing through every release, killed after one of its steps; and a planted step that
alters a table which others point at, on a database with people in it. After the kill the database is as it was
before, row by row, and the next start brings it to the end.
"""

import json
import os
import shutil
import sqlite3
import sys
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from facilitator import db, faults
from tests.db.test_upgrade import plant
from tests.house import KANSEN, House, furnish

CRASHED = 137


def killed(path: Path, at: int) -> bool:
    """Upgrade in a child that is killed when that many steps have been taken; whether it was."""
    pid = os.fork()
    if not pid:
        faults.plan(f"mid_migration=exit@{at}")
        db.upgrade(path)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == CRASHED


def upgraded(path: Path) -> bool:
    pid = os.fork()
    if not pid:
        os._exit(0 if db.upgrade(path) else 1)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything in it."""
    if not path.exists():
        return {}
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}


def counts(found: dict[str, list[tuple[object, ...]]]) -> dict[str, int]:
    return {name: len(held) for name, held in found.items()}


def once(path: Path, at: int, seen: Counter[str]) -> None:
    before = rows(path)
    seen["deaths"] += killed(path, at)
    seen["holes"] += rows(path) != before
    seen["finished"] += upgraded(path)
    seen["holes"] += not counts(before).items() <= counts(rows(path)).items()


def main(times: int) -> None:
    seen: Counter[str] = Counter(deaths=0, holes=0, finished=0)
    with tempfile.TemporaryDirectory() as folder:
        here, steps = Path(folder), Path(folder) / "migrations"
        house = House(here / "house")
        furnish(house)
        house.open(KANSEN)
        house.close()
        releases = len(list((db.MIGRATIONS / "versions").glob("0*.py")))
        shutil.copytree(db.MIGRATIONS, steps, ignore=shutil.ignore_patterns("__pycache__"))
        for number in range(times):
            path = here / f"{number}" / "facilitator.sqlite3"
            path.parent.mkdir()
            if number % 2:
                once(path, 1 + (number // 2) % releases, seen)
            else:
                shutil.copyfile(house.settings.database, path)
                db.MIGRATIONS = steps
                plant(steps)
                once(path, 1, seen)
                db.MIGRATIONS = Path(db.__file__).parent / "migrations"
    print(json.dumps(seen))


if __name__ == "__main__":
    main(int(sys.argv[1]))
