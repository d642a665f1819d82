"""Compiles requirements.lock and requirements-test.lock from pyproject.toml, for all platforms, with hashes.

`python tools/lock.py` compiles again and keeps the versions that still fit (needs uv and the network);
`--upgrade` takes the newest that fit; `--check` says, offline, what is wrong with the locks as they are.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS: dict[str, list[str]] = {"requirements.lock": [], "requirements-test.lock": ["--group", "test"]}
COMPILE = ["pip", "compile", "pyproject.toml", "--universal", "--generate-hashes", "--python-version", "3.11"]
# Neither the address of an index nor a path of this computer belongs in a file that others install from.
COMPILE += ["--no-emit-index-url", "--no-emit-find-links", "--no-header", "--quiet"]


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        sys.path.insert(0, str(ROOT))
        from tools.locked import problems_with_locks

        problems = problems_with_locks(ROOT)
        print("\n".join(problems) or "The locks satisfy pyproject.toml.")
        return 1 if problems else 0
    uv = os.environ.get("UV") or shutil.which("uv")
    if uv is None:
        print("Compiling needs uv: put it on the PATH, or name it in UV.", file=sys.stderr)
        return 2
    for lock, options in LOCKS.items():
        # The tests' lock starts from the versions of the serving lock, so that both name the same ones.
        constraints = ["--constraints", "requirements.lock"] if options else []
        subprocess.run([uv, *COMPILE, *options, *constraints, *arguments, "--output-file", lock], cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
