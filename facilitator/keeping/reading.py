"""Reading a backup: is it one, is it whole, and taking its parts out. What stands in a file is not trusted."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from pathlib import Path
from typing import IO

from facilitator.keeping.erased import NAME as ERASED
from facilitator.keeping.erased import Erased, read_list
from facilitator.keeping.manifest import DATABASE, KEYS, NAME, Manifest, Part, Unusable

_KNOWN = {DATABASE, ERASED, *KEYS}
_AT_ONCE = 1 << 20
_MANIFEST_AT_MOST = 1 << 20
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)


def verify(file: Path) -> Manifest:
    """Every part is there, and is what the manifest says. Raises Unusable."""
    return _over_parts(file, None)


def unpack(file: Path, folder: Path) -> Manifest:
    """Put every part where its name says, in `folder`. Raises Unusable when one is not what the manifest says."""
    return _over_parts(file, folder)


def erased_by(file: Path) -> set[Erased]:
    """What had been erased when a backup was made, by its own list. Nothing where it cannot be read."""
    try:
        with zipfile.ZipFile(file) as archive:
            return read_list(archive.read(ERASED))
    except (*_BROKEN, OSError, KeyError):
        return set()


def _over_parts(file: Path, folder: Path | None) -> Manifest:
    try:
        with zipfile.ZipFile(file) as archive:
            manifest = _manifest(archive)
            for part in manifest.parts:
                _check(archive, part, folder)
    except OSError as problem:
        raise Unusable(f"{file} cannot be read: {problem.strerror or problem}") from None
    except _BROKEN:
        raise Unusable(f"{file} is no backup, or not a whole one.") from None
    return manifest


def _manifest(archive: zipfile.ZipFile) -> Manifest:
    try:
        with archive.open(NAME) as file:
            manifest = Manifest.read(file.read(_MANIFEST_AT_MOST))
    except KeyError:
        raise Unusable(f"{archive.filename} is no backup: it says nothing of itself.") from None
    names = [part.name for part in manifest.parts]
    strange = set(names) - _KNOWN
    if strange or DATABASE not in names or len(set(names)) < len(names):
        raise Unusable(f"{archive.filename} is no backup of this program: {', '.join(sorted(strange)) or 'parts'}.")
    return manifest


def _check(archive: zipfile.ZipFile, part: Part, folder: Path | None) -> None:
    try:
        source = archive.open(part.name)
    except KeyError:
        raise Unusable(f"{part.name} is missing in it.") from None
    with source:
        if folder is None:
            found = _read(source, None, part.size)
        else:
            place = folder / part.name
            place.parent.mkdir(parents=True, exist_ok=True)
            with place.open("wb") as target:
                place.chmod(0o600)
                found = _read(source, target, part.size)
    if found != (part.size, part.sha256):
        raise Unusable(f"{part.name} in it is not what was put into it: the file was damaged or changed.")


def _read(source: IO[bytes], target: IO[bytes] | None, at_most: int) -> tuple[int, str]:
    """(size, SHA-256). No more is read than there should be."""
    digest, size = hashlib.sha256(), 0
    while size <= at_most and (piece := source.read(_AT_ONCE)):
        size += len(piece)
        digest.update(piece)
        if target is not None:
            target.write(piece)
    return size, digest.hexdigest()
