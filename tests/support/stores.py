"""On which database a test stands: the embedded one, or a PostgreSQL of the tests' own.

A data directory in which a file `database` names one stands on PostgreSQL; with `FACILITATOR_TESTS_ON=postgres` every
house does.
"""

import os
import shutil
from pathlib import Path
from uuid import uuid4

from facilitator.settings import Settings
from tests.support.postgres import the_postgres

EVERYWHERE = os.environ.get("FACILITATOR_TESTS_ON") == "postgres"


def settings_of(data: Path) -> dict[str, str]:
    """What its settings say of the database."""
    if EVERYWHERE and not (data / "facilitator.sqlite3").exists():
        stand_on_postgres(data)
    name = _name(data)
    return {"database_url": the_postgres().address(name)} if name else {}


def stand_on_postgres(data: Path) -> None:
    """Give a data directory a database of its own, if it has none."""
    if not _name(data):
        _give(data, like="")


def copy_store(template: Path, data: Path, *, name: str = "") -> None:
    """Copy a data directory, with the database that nobody uses now."""
    shutil.copytree(template, data)
    if like := _name(template):
        _give(data, like=like, name=name)


def files_of(data: Path) -> dict[str, Path]:
    """Every file, by its name, of a data directory and of the tables of its database (not of PostgreSQL's own log)."""
    found = {str(path.relative_to(data)): path for path in sorted(data.rglob("*")) if path.is_file()}
    if name := _name(data):
        postgres = the_postgres()
        found.update({f"table {path.name}": path for path in postgres.files(name)})
    return found


def drop_store(data: Path) -> None:
    if name := _name(data):
        the_postgres().drop(name)


class Shelf:
    """A database that is laid out anew, as the one in the data directory `template`, as often as one likes."""

    def __init__(self, template: Path, folder: Path) -> None:
        self._template, self._data = template, folder / "data"
        self._own = f"of_{uuid4().hex}"
        self.store: Path | str = Settings(data=self._data).store
        self.lay_out()

    def lay_out(self) -> None:
        """Nobody may have it open."""
        drop_store(self._data)
        shutil.rmtree(self._data, ignore_errors=True)
        copy_store(self._template, self._data, name=self._own)
        self.store = Settings(data=self._data, **settings_of(self._data)).store


def _name(data: Path) -> str:
    named = data / "database"
    return named.read_text() if named.exists() else ""


def _give(data: Path, *, like: str, name: str = "") -> None:
    data.mkdir(parents=True, exist_ok=True)
    name = name or f"of_{uuid4().hex}"
    the_postgres().create(name, like=like)
    (data / "database").write_text(name)
