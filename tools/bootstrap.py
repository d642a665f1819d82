"""Gives Facilitator a home: a virtual environment in .venv that holds exactly what the lock names.

The stamp is written last, so a set-up that was cut off is done again; a later start finds it and stays off the network.
Only the standard library here, and what is imported at the top is imported before the runtime is patched: keep
threading, and all that brings it along (subprocess, importlib.util), inside functions.
"""

import hashlib
import os
import sys
import time
from pathlib import Path
from typing import NoReturn

from tools.words import say, tell

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SERVING, TESTING = "requirements.lock", "requirements-test.lock"


def come_home(lock: str, argv: list[str]) -> None:
    """Return where everything in the lock is installed; else install it there and start again with the same words."""
    if is_home(lock):
        return
    if in_own_venv():
        # A virtual environment cannot rebuild itself from inside: step out of it first.
        relaunch(sys._base_executable, argv)  # type: ignore[attr-defined]
    try:
        set_up(lock)
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as problem:
        sys.exit(say(f"Klaarzetten lukt niet: {problem}", f"Setting up does not work: {problem}"))
    relaunch(str(venv_python()), argv)


def is_home(lock: str) -> bool:
    if in_own_venv() and stamp_path(SERVING).exists():
        return is_current(lock)
    # `uv run run.py`, or a virtual environment of your own. Never the system's Python: what a distribution packages
    # there has other versions than the ones known to work.
    return sys.prefix != sys.base_prefix and has("flask_socketio") and (lock == SERVING or has("pytest"))


def in_own_venv() -> bool:
    return VENV.is_dir() and VENV.samefile(sys.prefix)


def set_up(lock: str) -> None:
    if is_current(lock):
        return
    with OneAtATime():
        if is_current(lock):
            return
        if not is_current(SERVING):
            tell(
                "Facilitator zet zichzelf klaar. Dat duurt ongeveer een halve minuut, alleen deze keer.",
                "Facilitator is setting itself up. That takes about half a minute, only this time.",
            )
            make_venv()
        install(lock)
        # Last of all. The tests' lock holds the serving lock, version for version.
        for name in {SERVING, lock}:
            write_stamp(name)


def is_current(lock: str) -> bool:
    if not venv_python().exists():
        return False
    return all(stamp_path(name).exists() and stamp_path(name).read_text() == stamp(name) for name in {SERVING, lock})


def make_venv() -> None:
    import subprocess

    for lock in (SERVING, TESTING):
        stamp_path(lock).unlink(missing_ok=True)
    if not has("ensurepip") and not add_venv_module():
        sys.exit(
            say(
                "Python kan hier nog geen eigen omgeving maken. Installeer dat eerst: apt install python3-venv",
                "Python cannot make an environment of its own here yet. Install that first: apt install python3-venv",
            )
        )
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    made = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if made.returncode:
        sys.exit(say("Klaarzetten lukt niet: ", "Setting up does not work: ") + made.stdout.strip())


def add_venv_module() -> bool:
    from tools.apt import install_packages, may_install

    return may_install() and install_packages("python3-venv")


def install(lock: str) -> None:
    import subprocess

    # Quiet twice: only errors. How this computer's pip is set up is no news to somebody who starts a workshop.
    command = [str(venv_python()), "-m", "pip", "install", "--quiet", "--quiet", "--disable-pip-version-check"]
    command += ["--no-input", "--require-hashes", "--only-binary=:all:", "-r", str(ROOT / lock)]
    # A computer set to install for one user would miss the environment just made.
    if subprocess.call(command, env={**os.environ, "PIP_USER": "0"}):
        sys.exit(
            say(
                "Niet alles is opgehaald. Is er internet? Start daarna gewoon opnieuw.",
                "Not everything could be fetched. Is there an internet connection? Then simply start again.",
            )
        )


def relaunch(python: str, argv: list[str]) -> NoReturn:
    command = [python, str(ROOT / "run.py"), *argv]
    sys.stdout.flush()
    if sys.platform != "win32":
        os.execv(python, command)
    # On Windows execv gives the console back while the program still runs in it.
    import subprocess

    program = subprocess.Popen(command)
    while True:
        try:
            sys.exit(program.wait())
        except KeyboardInterrupt:
            continue  # the program heard the same Ctrl+C and is closing; its exit code is ours


class OneAtATime:
    """A lock between processes, so that two starts do not build one environment. It goes when its process goes."""

    def __enter__(self) -> None:
        self.file = (ROOT / ".venv.lock").open("a+b")
        if self.take():
            return
        tell("Een andere start zet alles klaar. Ik wacht daarop.", "Another start is setting up. Waiting for it.")
        while not self.take():
            time.sleep(0.2)

    def take(self) -> bool:
        try:
            if sys.platform == "win32":
                import msvcrt

                self.file.seek(0)
                msvcrt.locking(self.file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
        return True

    def __exit__(self, *_: object) -> None:
        self.file.close()


def has(module: str) -> bool:
    from importlib.util import find_spec

    return find_spec(module) is not None


def venv_python() -> Path:
    return VENV / "Scripts" / "python.exe" if sys.platform == "win32" else VENV / "bin" / "python"


def write_stamp(lock: str) -> None:
    unfinished = VENV / f"{lock}.stamp.new"
    unfinished.write_text(stamp(lock))
    unfinished.replace(stamp_path(lock))


def stamp_path(lock: str) -> Path:
    return VENV / f"{lock}.stamp"


def stamp(lock: str) -> str:
    digest = hashlib.sha256((ROOT / lock).read_bytes()).hexdigest()
    return f"{digest} {sys.version_info.major}.{sys.version_info.minor}"
