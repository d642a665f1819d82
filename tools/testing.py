"""Runs the tests, in the environment that the launcher made.

`run.py test [...]` is pytest with the arguments given, or everything that is quick when there are none.
`run.py test --ci [...]` is the long form: it gets what the tests need where it may (tools/apt.py), lints, checks types
and import rules, then runs every test, slow ones too. The first step that fails ends it with its own exit code.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run_tests(arguments: list[str]) -> int:
    if "--ci" not in arguments:
        return run_step("pytest", *(arguments or TOGETHER))
    rest = [argument for argument in arguments if argument != "--ci"]
    get_ready()
    for step in LONG_FORM:
        code = run_step(*step, *(rest if step[0] == "pytest" else ()))
        if code:
            return code
    return 0


# Browser tests share one worker (tests/workers.py): two browsers on a small machine only slow each other down. They
# wait much of the time, so two cores have room for two workers with the others beside it.
TOGETHER = ("-n", "3", "--dist", "loadgroup")
LONG_FORM = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
    ("pytest", "-m", "", *TOGETHER, "--durations", "60"),
)


def get_ready() -> None:
    """Install once here what several test workers would otherwise install at the same time."""
    from tests.needs import NEEDS, find
    from tools.apt import install_packages, may_install

    packages = [package for name in NEEDS if find(name) is None for package in NEEDS[name].packages]
    if packages and may_install():
        install_packages(*packages)


def run_step(program: str, *arguments: str) -> int:
    print(f"$ {' '.join([program, *(argument or repr(argument) for argument in arguments)])}", flush=True)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **quick_place()}
    return subprocess.call([*command_of(program), *arguments], cwd=ROOT, env=environment)


def quick_place() -> dict[str, str]:
    """Where pytest puts the thousands of small databases of its tests: in memory, where there is much of it.

    What has to reach a disk is counted by its system calls, which are the same there.
    """
    memory = Path("/dev/shm")  # noqa: S108 - pytest makes a folder of its own in it
    if not memory.is_dir() or not os.access(memory, os.W_OK) or shutil.disk_usage(memory).free < 4 * 1024**3:
        return {}
    return {"PYTEST_DEBUG_TEMPROOT": str(memory)}


def command_of(program: str) -> list[str]:
    if program == "lint-imports":
        # It has no `python -m` of its own.
        return [str(Path(sys.executable).parent / program)]
    return [sys.executable, "-m", program]
