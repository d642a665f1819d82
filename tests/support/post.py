"""A mail server of forty lines: takes what comes, keeps it, and may be asked to be in a bad mood."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from queue import Queue
from typing import Any

SECONDS = 15


class Post(socketserver.ThreadingTCPServer):
    """`refuses` is what it answers to who wants to send, when it does not feel like it."""

    daemon_threads, allow_reuse_address = True, True

    def __init__(self, refuses: str = "") -> None:
        super().__init__(("127.0.0.1", 0), Visit)
        self.refuses = refuses
        self._taken: Queue[EmailMessage] = Queue()

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.server_address[1]}"

    def take(self, letter: bytes) -> None:
        found: Any = message_from_bytes(letter, policy=policy.default)
        self._taken.put(found)

    def next(self) -> EmailMessage:
        """The next letter, as soon as it is here."""
        return self._taken.get(timeout=SECONDS)

    def empty(self) -> bool:
        return self._taken.empty()


class Visit(socketserver.StreamRequestHandler):
    """One sender, as far as RFC 5321 needs them."""

    server: Post

    def handle(self) -> None:
        self._say("220 post")
        while line := self.rfile.readline():
            verb = line[:4].upper()
            if verb == b"DATA":
                self._letter()
            elif verb == b"QUIT":
                return self._say("221 bye")
            else:
                self._say(self.server.refuses if verb == b"MAIL" and self.server.refuses else "250 fine")
        return None

    def _letter(self) -> None:
        self._say("354 go on")
        lines = []
        while (line := self.rfile.readline()) not in {b".\r\n", b""}:
            lines.append(line.removeprefix(b"."))
        self.server.take(b"".join(lines))
        self._say("250 taken")

    def _say(self, words: str) -> None:
        self.wfile.write(words.encode() + b"\r\n")


@contextmanager
def post(refuses: str = "") -> Iterator[Post]:
    with Post(refuses) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()
