"""The product, with a look at where its threads are after every 2 ms of CPU: `SAMPLES` names the file.

SIGUSR1 begins, SIGUSR1 again ends and writes `stack;of;calls microseconds`, a line a stack. A sample weighs what its
thread took since the one before, by that thread's own clock: who waits, for the disk or for the interpreter, weighs
nothing. The main thread is found exactly where it is; another only where it lets go of the interpreter, so that
threads are made to do so more often meanwhile. py-spy has no such blind spot: bench/flame.py takes it where it is.
"""

import os
import signal
import sys
from collections import Counter
from pathlib import Path
from types import FrameType

sys.path.insert(0, str(Path(__file__).parents[1]))

from facilitator.runtime import native, patch

patch()

from bench.places import short  # noqa: E402 - patched first, as the product does
from facilitator.cli.serve import main  # noqa: E402

_EVERY, _SWITCH = 0.002, 0.0001
_time, _threading = native("time"), native("threading")


class Sampler:
    """Begins and ends at a signal."""

    def __init__(self, to: Path) -> None:
        self._to = to
        self._on = False
        self._main = _threading.main_thread().ident
        self._weights: Counter[str] = Counter()
        self._spent: dict[int, int] = {}

    def toggle(self, *_signal: object) -> None:
        self._on = not self._on
        signal.signal(signal.SIGPROF, self._look)
        signal.setitimer(signal.ITIMER_PROF, *((_EVERY, _EVERY) if self._on else (0, 0)))
        if self._on:
            sys.setswitchinterval(_SWITCH)
        else:
            self._write()

    def _look(self, _signal: int, here: FrameType | None) -> None:
        frames = {**sys._current_frames(), self._main: here}
        took = {thread: self._took(thread) for thread in frames}
        # It wakes for this from waiting: then another was at work, and what it did before that has had its own samples.
        if here is not None and here.f_code.co_name == "do_poll":
            took[self._main] = 0
        for thread, spent in took.items():
            if spent:
                self._weights[_stack(frames[thread])] += spent

    def _took(self, thread: int) -> int:
        """Nanoseconds of CPU since it was asked last."""
        spent = _time.clock_gettime_ns(_time.pthread_getcpuclockid(thread))
        before, self._spent[thread] = self._spent.get(thread, spent), spent
        return spent - before

    def _write(self) -> None:
        lines = (f"{stack} {spent // 1000}" for stack, spent in self._weights.most_common() if spent >= 1000)
        part = self._to.with_suffix(".part")
        part.write_text("\n".join(lines) + "\n")
        part.rename(self._to)


def _stack(frame: FrameType | None) -> str:
    calls = []
    while frame is not None:
        code = frame.f_code
        calls.append(f"{short(code.co_filename)}:{code.co_qualname}")
        frame = frame.f_back
    return ";".join(reversed(calls))


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, Sampler(Path(os.environ["SAMPLES"])).toggle)
    sys.exit(main(sys.argv[1:]))
