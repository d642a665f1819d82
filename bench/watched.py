"""The product, and how long its loop ever went without a turn: SIGUSR1 has it written to `GAPS`, and begins anew."""

import os
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from facilitator.runtime import patch

patch()

from facilitator.cli.serve import main  # noqa: E402 - patched first, as the product does
from facilitator.runtime import sleep, spawn  # noqa: E402

_EVERY = 0.002
_longest = [0.0]


def keep_watching() -> None:
    """What it takes beyond what was asked for, nobody else could have had either."""
    while True:
        before = time.monotonic()
        sleep(_EVERY)
        _longest[0] = max(_longest[0], time.monotonic() - before - _EVERY)


def write(*_signal: object) -> None:
    part = Path(os.environ["GAPS"]).with_suffix(".part")
    part.write_text(str(_longest[0]))
    _longest[0] = 0.0
    part.rename(os.environ["GAPS"])


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, write)
    spawn(keep_watching)
    sys.exit(main(sys.argv[1:]))
