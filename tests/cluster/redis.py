"""A Redis of our own: nothing is kept, on a port that nobody has, gone when the tests end."""

import subprocess
import time

import redis

from tests.needs import need
from tests.support.server import free_port

_SECONDS = 20


class Redis:
    """`kill` and `start` as often as a test likes, on the same port."""

    def __init__(self) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._program = need("redis-server")
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def running(self) -> bool:
        return self._process is not None

    def start(self) -> None:
        quiet = ["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--loglevel", "warning"]
        self._process = subprocess.Popen(
            [self._program, "--port", str(self.port), *quiet], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )
        until = time.monotonic() + _SECONDS
        with redis.Redis(port=self.port) as asking:
            while True:
                try:
                    asking.ping()
                    return
                except redis.ConnectionError:
                    if self._process.poll() is not None or time.monotonic() > until:
                        raise
                    time.sleep(0.02)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait(10)
            self._process = None

    def said_on(self, channels: str) -> "redis.client.PubSub":
        """All that is said from now on, on channels of this pattern."""
        listening = redis.Redis(port=self.port).pubsub(ignore_subscribe_messages=True)
        listening.psubscribe(channels)
        listening.get_message(timeout=5)
        return listening
