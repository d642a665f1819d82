"""Fetch published packages with ``npm pack``, which downloads an archive and runs nothing of it."""

import subprocess
import tarfile
from pathlib import Path


def unpack(package: str, cache: Path) -> Path:
    """The folder with the files of ``name@version``, fetched once and kept under ``cache``."""
    folder = cache / package.replace("/", "-")
    if not (folder / "package").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        _extract(_pack(package, folder), folder)
    return folder / "package"


def _pack(package: str, folder: Path) -> Path:
    command = ["npm", "pack", "--silent", "--ignore-scripts", package]
    told = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    return folder / told.stdout.strip().splitlines()[-1]


def _extract(archive: Path, folder: Path) -> None:
    with tarfile.open(archive) as opened:
        opened.extractall(folder, filter="data")
    archive.unlink()
