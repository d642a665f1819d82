"""The demo's participants, in a process of their own: `python -m facilitator.demo.play ADDRESS CODE`.

It ends when its standard input does, so that it never outlives the demo that started it.
"""

from __future__ import annotations

import os
import random
import sys
import threading
import time

from facilitator.demo.cast import PARTICIPANTS, lines_of
from facilitator.demo.participant import Pace, Participant

_ARRIVAL = (0.6, 2.6)  # seconds between one person and the next


def main(address: str, code: str, speed: float = 1.0) -> None:
    threading.Thread(target=_end_with_parent, daemon=True).start()
    pace = Pace(think=(4.0 / speed, 22.0 / speed), letters=9.0 * speed)
    playing = []
    for place, name in enumerate(PARTICIPANTS):
        time.sleep(random.uniform(*_ARRIVAL) / speed)
        participant = Participant(address, code, name, lines=lines_of(place), pace=pace)
        playing.append(threading.Thread(target=participant.take_part, daemon=True))
        playing[-1].start()
    for thread in playing:
        thread.join()


def _end_with_parent() -> None:
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(float, sys.argv[3:]))
