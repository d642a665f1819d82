"""The people of the demo, in a process of their own: `python -m facilitator.demo.play ADDRESS CODE STAGE SPEED`.

CODE is the way into the work session, STAGE into that with presentations. The first line it reads may be a link and a
session: the colleague signs in with them. It ends when its standard input does, so that it never outlives the demo that
started it.
"""

from __future__ import annotations

import os
import random
import sys
import threading
import time
from collections.abc import Callable

from requests.exceptions import RequestException
from socketio.exceptions import SocketIOError

from facilitator.demo.cast import Part, colleague, participants
from facilitator.demo.colleague import Helper
from facilitator.demo.line import Line, NotLetIn
from facilitator.demo.participant import Pace, Participant
from facilitator.demo.presenting import Presenter, presenters

_ARRIVAL = (0.6, 2.0)  # seconds between one person and the next
_LATE = (12.0, 16.0)  # after the groups have begun
_AGAIN = (2.0, 8.0)  # before somebody tries a door that is closed


def main(address: str, code: str, stage: str, speed: float = 1.0) -> None:
    first = sys.stdin.readline().split()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    room, hall = Room(address, code, speed), Hall(address, stage, speed)
    playing = [_start(room.play, part) for part in participants()]
    playing += [_start(hall.play, part) for part in presenters()]
    if first:
        playing.append(_start(room.lead, *first))
    for thread in playing:
        thread.join()


class Room:
    """Everybody comes in one after the other, who is late when the groups have begun."""

    def __init__(self, address: str, code: str, speed: float) -> None:
        self._address, self._code, self._speed = address, code, speed
        self._pace = Pace.at(speed)
        self._arriving = threading.Lock()
        self._groups = threading.Event()
        self._cast = frozenset(part.name for part in participants())

    def play(self, part: Part) -> None:
        if part.late:
            self._groups.wait()
            self._sleep(_LATE)
        with self._arriving:
            self._sleep(_ARRIVAL)
        while line := self._come_in(part.name):
            self._somebody(line, part).take_part()
            if not line.over:
                return
            self._sleep(_AGAIN)  # a clean start after a rehearsal, or sent away: the door will tell

    def lead(self, link: str, session: str) -> None:
        line = Line(self._address)
        line.sign_in(link, session)
        Helper(line, colleague(), self._pace).take_part()

    def _somebody(self, line: Line, part: Part) -> Participant:
        return Participant(line, part, self._pace, cast=self._cast, seated=self._groups.set)

    def _come_in(self, name: str) -> Line | None:
        """Try the door until it opens; None when that is no use."""
        while True:
            line = Line(self._address)
            try:
                line.join(self._code, name)
            except NotLetIn as no:
                if no.for_good:
                    return None
            except (RequestException, SocketIOError):
                pass  # the server is away
            else:
                return line
            self._sleep(_AGAIN)

    def _sleep(self, seconds: tuple[float, float]) -> None:
        time.sleep(random.uniform(*seconds) / self._speed)


class Hall(Room):
    """The same for those who present."""

    def _somebody(self, line: Line, part: Part) -> Participant:
        return Presenter(line, part, self._pace)


def _start(act: Callable[..., None], *args: object) -> threading.Thread:
    thread = threading.Thread(target=act, args=args, daemon=True)
    thread.start()
    return thread


def _end_with_parent() -> None:
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], *map(float, sys.argv[4:]))
