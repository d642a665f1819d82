"""The files that guards look at: the project's own text, whether or not this is a git checkout."""

import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Made by tools or by running, or somebody else's: each has its own check or none.
SKIPPED = {".git", ".venv", "instance", "node_modules", "__pycache__", "test-results"}
CACHES = {".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis", ".import_linter_cache"}
NOT_OURS = ("static/vendor/", "static/built/", "tests/browser/vendor/")


def files(root: Path, *suffixes: str, under: str = "") -> Iterator[Path]:
    """Every file below `under` with one of the suffixes, ours only: nothing vendored, built or made by running."""
    for path in everything(root, under):
        if path.suffix in suffixes and not path.relative_to(root).as_posix().startswith(NOT_OURS):
            yield path


def everything(root: Path, under: str = "") -> Iterator[Path]:
    for folder, folders, names in os.walk(root / under):
        folders[:] = sorted(set(folders) - SKIPPED - CACHES)
        yield from (Path(folder) / name for name in sorted(names))


def place(path: Path, root: Path, line: int) -> str:
    return f"{path.relative_to(root).as_posix()}:{line}"


def write(root: Path, name: str, text: str) -> Path:
    """A planted file."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
