"""The product on a computer whose wall clock is moved while it runs: by the seconds in the file `WALL_SHIFT`.

All that Python reads as the time of day is moved; clocks that only count are not. `BY_THE_WALL` plants a fault: the
server takes its own time from the wall.
"""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

_shift = Path(os.environ["WALL_SHIFT"])
_real_ns = time.time_ns


def _moved_ns() -> int:
    return _real_ns() + int(_shift.read_text() or 0) * 1_000_000_000


time.time_ns = _moved_ns
time.time = lambda: _moved_ns() / 1e9

from facilitator.runtime import patch  # noqa: E402 - the wall is moved before anybody looks at it

patch()

from facilitator.cli.serve import main  # noqa: E402 - patched first, as the product does
from facilitator.clock import Clock  # noqa: E402

if os.environ.get("BY_THE_WALL"):
    Clock.now = lambda _clock: time.time_ns() // 1_000_000  # type: ignore[method-assign]

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
