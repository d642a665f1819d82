"""A phone that comes in and then does not read; it may send pongs all the same, as if it heard the pings."""

import contextlib
import threading
from contextlib import ExitStack

from tests.house import SESSION
from tests.live.line import Line
from tests.support import packets

_PONG_EVERY = 5.0  # seconds: more often than it is pinged


class Stuck(Line):
    """With a small buffer of its own, so that little goes unnoticed."""

    def __init__(self, port: int, cookie: str) -> None:
        super().__init__(port, cookie=cookie, receive_buffer=4096)
        cursors = {"everyone": None}
        self.ask("enter", {"protocol": 1, "session": SESSION, "as": "participant", "epoch": None, "cursors": cursors})
        self.read_answer()

    def pong_blindly(self, leaving: ExitStack) -> None:
        over = threading.Event()
        leaving.callback(over.set)

        def keep_on() -> None:
            with contextlib.suppress(OSError):
                while not over.wait(_PONG_EVERY):
                    self.say(packets.PONG)

        threading.Thread(target=keep_on, daemon=True).start()
