"""A house that is backed up and put back, without a process of its own for each."""

import json
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from facilitator.cli.keeping import _erase_again
from facilitator.keeping.again import settle
from facilitator.keeping.backup import make_backup
from facilitator.keeping.restore import Restored, restore
from facilitator.settings import Settings
from tests.house import House


def backed_up(house: House, name: str = "backup.zip", *, keys: bool = False) -> Path:
    """A backup of a house that goes on, beside its data directory."""
    target = house.settings.data.parent / name
    make_backup(house.settings, target, keys=keys)
    return target


def put_back(settings: Settings, file: Path, *, keys: bool = False) -> Restored:
    return restore(settings, file, _erase_again, keys=keys)


def reopened(settings: Settings) -> House:
    """The house as the next start finds it."""
    house = House(settings.data)
    settle(house.ledger, house.read, settings.data)
    return house


def parts_of(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(file: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file


def changed(file: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """The same backup, with something else in what it says of itself."""
    parts = parts_of(file)
    manifest = json.loads(parts["manifest.json"])
    change(manifest)
    return pack(file.with_name("changed.zip"), {**parts, "manifest.json": json.dumps(manifest).encode()})


def rows(database: Path, asked: str) -> list[Any]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(asked).fetchall()


def epoch(database: Path) -> str:
    return str(rows(database, "SELECT value FROM mark WHERE name = 'epoch'")[0][0])


def texts(database: Path) -> list[str]:
    return sorted(text for (text,) in rows(database, "SELECT text FROM note"))
