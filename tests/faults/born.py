"""Servers that are born ready: this process has read all of the product, and forks for every start that is asked for.

Reading it takes two seconds of a core, and whoever kills a server two hundred times does not want to wait for that.
What is forked is the product as `run.py serve` starts it, in a process of its own that can be killed. A line on stdin,
JSON, is {"argv": [...], "env": {...}}; on stdout comes `born PID`, what the server prints, and `ended PID CODE`.
"""

import json
import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from facilitator.runtime import patch

patch()

from sqlalchemy.orm import configure_mappers  # noqa: E402 - patched first, as the product does

from facilitator.cli.serve import main  # noqa: E402


def say(words: str) -> None:
    os.write(1, f"{words}\n".encode())


def bury(_number: int, _frame: object) -> None:
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not pid:
            return
        say(f"ended {pid} {os.waitstatus_to_exitcode(status)}")


def give_birth(asked: dict[str, object]) -> None:
    pid = os.fork()
    if pid:
        say(f"born {pid}")
        return
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.environ.update(asked["env"])  # type: ignore[call-overload]
    os._exit(main(asked["argv"]))  # type: ignore[arg-type]


if __name__ == "__main__":
    configure_mappers()
    signal.signal(signal.SIGCHLD, bury)
    for line in sys.stdin:
        give_birth(json.loads(line))
