"""The Node server of bench/node in a scratch folder, with what package-lock.json names, fetched once.

npm runs no scripts while it fetches; then better-sqlite3 alone is made (a published binary, else the compiler). Where
that does not succeed the server appends to a file with one fdatasync for all that waits, and says so.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_HERE = Path(__file__).with_name("node")
_MADE = ".made"


class NoNode(Exception):
    """There is no Node, or what it needs cannot be fetched."""


def prepared(*, fetch: bool = True) -> Path:
    """The folder to start `server.js` in, made the first time (better-sqlite3 may take minutes to compile)."""
    if not shutil.which("node") or not shutil.which("npm"):
        raise NoNode("node and npm are not installed")
    folder = _folder()
    if not (folder / _MADE).exists():
        if not fetch:
            raise NoNode("its packages have not been fetched")
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(_HERE / name, folder)
        _npm(folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
        _npm(folder, "rebuild", "better-sqlite3", may_fail=True)
        (folder / _MADE).touch()
    for script in _HERE.glob("*.js"):
        shutil.copy(script, folder)
    return folder


def _folder() -> Path:
    lock = hashlib.sha256((_HERE / "package-lock.json").read_bytes()).hexdigest()[:12]
    return Path(os.environ.get("BENCH_NODE", tempfile.gettempdir())) / f"facilitator-bench-node-{lock}"


def _npm(folder: Path, *arguments: str, may_fail: bool = False) -> None:
    print("npm", *arguments, file=sys.stderr, flush=True)
    done = subprocess.run(["npm", *arguments], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode and not may_fail:
        raise NoNode(f"npm {arguments[0]}: {(done.stderr or done.stdout).strip().splitlines()[-1:]}")
