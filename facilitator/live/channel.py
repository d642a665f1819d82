"""A channel of Redis between the processes of one house: what is said on it is heard by all, or by nobody.

Nothing that comes over it may be needed. While Redis is away what is said is dropped, and this looks for Redis again,
at first soon, then every other second.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

from facilitator.runtime import sleep, spawn
from facilitator.settings import BadSetting

log = logging.getLogger("facilitator.channel")

_SILENT = 6.0  # seconds: whoever listens hears themselves more often
_SHORTEST, _LONGEST = 0.1, 2.0  # seconds before it is tried again
_SECONDS = 2.0  # for an answer of Redis


class Channel:
    """`hear(message)` is called for all that is said on it, also by this process; `opened()` when hearing begins."""

    def __init__(self, url: str, name: str, *, hear: Callable[[bytes], None], opened: Callable[[], None]) -> None:
        self._name = name
        self._hear = hear
        self._opened = opened
        self._heard_at = float("-inf")
        self._library: Any = import_module("redis")  # two tenths of a second that a laptop need not wait
        try:
            self._redis = self._connected_to(url)
        except ValueError:
            raise BadSetting(
                "FACILITATOR_REDIS_URL must look like redis://host:6379/0, or rediss:// or unix://"
            ) from None

    def _connected_to(self, url: str) -> Any:
        """We try again ourselves, so that nobody waits in the library."""
        never = self._library.retry.Retry(self._library.backoff.NoBackoff(), 0)
        return self._library.Redis.from_url(url, retry=never, socket_connect_timeout=_SECONDS, socket_timeout=_SECONDS)

    def start(self) -> None:
        spawn(self._keep_listening)

    @property
    def works(self) -> bool:
        """Whether something was heard a moment ago: at least ourselves."""
        return time.monotonic() - self._heard_at < _SILENT

    def say(self, message: bytes) -> bool:
        """Whether Redis took it."""
        try:
            self._redis.publish(self._name, message)
        except (OSError, self._library.RedisError):
            return False
        return True

    def _keep_listening(self) -> None:
        wait, told = _SHORTEST, False
        while True:
            began = time.monotonic()
            try:
                self._listen()
            except (OSError, self._library.RedisError) as problem:
                if self._heard_at > began:  # it worked for a while
                    wait, told = _SHORTEST, False
                self._heard_at = float("-inf")
                if not told:
                    told = True
                    log.warning(
                        "Redis is away (%s): changes of others come up to a second later", type(problem).__name__
                    )
            sleep(wait)
            wait = min(wait * 2, _LONGEST)

    def _listen(self) -> None:
        """Until nothing comes any more: a line that is dead one way looks open for hours."""
        with self._redis.pubsub() as channel:
            channel.subscribe(self._name)
            while True:
                heard = channel.get_message(timeout=_SILENT)
                if heard is None:
                    raise ConnectionError("silence")
                if heard["type"] == "subscribe":
                    log.info("Redis is there")
                    self._opened()
                elif heard["type"] == "message":
                    self._heard_at = time.monotonic()
                    self._hear(heard["data"])
