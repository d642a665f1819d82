"""One file from which everything can be put back: the database with its archives, the list of what was erased, and by
choice the keys. It is read again after it was written, and only then has its name.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from facilitator.keeping.copying import copy_database, counts_of, damage_in, epoch_of, schema_of
from facilitator.keeping.erased import NAME as ERASED
from facilitator.keeping.erased import listed, written
from facilitator.keeping.manifest import DATABASE, KEYS, NAME, Manifest, Part, Unusable, program_version
from facilitator.keeping.reading import verify
from facilitator.settings import Settings

FOLDER = "backups"
_DATED = re.compile(r"facilitator-(\d{4}-\d\d-\d\dT\d{6}Z)(?:-(\d+))?\.zip")
_AT_ONCE = 1 << 20


class NotMade(Exception):
    """There is no backup; the text says why, and what to do."""


def make_backup(settings: Settings, target: Path, *, keys: bool) -> Manifest:
    """Write a backup to the file `target`, and check it. Raises NotMade; what was there stays until it is whole."""
    if not settings.database.exists():
        raise NotMade(f"There is no database in {settings.data}.")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".backup-", dir=target.parent) as folder:
        try:
            return _made(settings, target, Path(folder), keys=keys)
        except (OSError, sqlite3.Error, Unusable) as problem:
            raise NotMade(f"The backup was not made: {problem}") from None


def _made(settings: Settings, target: Path, folder: Path, *, keys: bool) -> Manifest:
    copy, packed = folder / DATABASE, folder / "backup.zip"
    copy_database(settings.database, copy)
    if damage := damage_in(copy):
        raise Unusable(f"the database is damaged ({damage[0]}). `manage check` tells more.")
    parts = _parts(settings, folder, keys=keys)
    manifest = _manifest(copy, [_part(path, name) for name, path in parts.items()])
    _pack(packed, manifest, parts)
    verify(packed)
    packed.replace(target)
    sync(target.parent)
    return manifest


def _parts(settings: Settings, folder: Path, *, keys: bool) -> dict[str, Path]:
    list_of_erased = folder / ERASED
    list_of_erased.write_bytes(written(listed(settings.data)))
    parts = {DATABASE: folder / DATABASE, ERASED: list_of_erased}
    if keys:
        parts |= {name: settings.data / name for name in KEYS if (settings.data / name).exists()}
    return parts


def _manifest(copy: Path, parts: list[Part]) -> Manifest:
    return Manifest(
        made_at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        program=program_version(),
        database="sqlite",
        schema=schema_of(copy) or "",
        epoch=epoch_of(copy),
        counts=counts_of(copy),
        parts=tuple(parts),
    )


def _part(path: Path, name: str) -> Part:
    with path.open("rb") as file:
        return Part(name, path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest())


def _pack(packed: Path, manifest: Manifest, parts: dict[str, Path]) -> None:
    with packed.open("xb") as file:
        packed.chmod(0o600)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            archive.writestr(NAME, manifest.as_json())
            for name, path in parts.items():
                with path.open("rb") as part, archive.open(name, "w", force_zip64=True) as place:
                    shutil.copyfileobj(part, place, _AT_ONCE)
        file.flush()
        os.fsync(file.fileno())


def sync(folder: Path) -> None:
    """Have the name of a file on disk too. Windows does so by itself."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def dated_name(folder: Path) -> Path:
    """A name by the moment, that nothing has yet."""
    stem = f"facilitator-{datetime.now(UTC):%Y-%m-%dT%H%M%SZ}"
    names = (folder / f"{stem}{more}.zip" for more in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(path for path in names if not path.exists())


def dated_in(folder: Path) -> list[Path]:
    """The backups with a name of ours, the oldest first. What else lies there is not ours."""
    found = [(match, path) for path in folder.iterdir() if (match := _DATED.fullmatch(path.name))]
    return [path for match, path in sorted(found, key=lambda one: (one[0][1], int(one[0][2] or 1)))]


def throw_away(folder: Path, *, keep: int) -> Iterator[Path]:
    """All but the newest `keep`."""
    for path in dated_in(folder)[:-keep]:
        path.unlink()
        yield path
