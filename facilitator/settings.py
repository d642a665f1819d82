"""Every setting, from the command line or from `FACILITATOR_*` in the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any


class BadSetting(ValueError):
    """A setting that cannot be; the text says which, and how it should look."""


@dataclass(frozen=True)
class Settings:
    """One server. `data` holds the database, the archives and the keys; nothing is written elsewhere.

    `port` 0 takes any free port. `public_url` is the address that phones use, when it is not this computer's own.
    `log` is `quiet`, `info` or `commands` (ids of commands as they come and go, never texts or names).
    `unbuilt` serves the JavaScript modules as written, for developers.
    `frames` is how they reach sockets: `direct`, or `public` for python-socketio's own way (docs/architecture.md).
    `smtp_url` is a mail server, `smtp://user:password@host:587` or `smtps://…`, and `mail_from` the sender. Without one
    nothing is mailed. `database_url` is a PostgreSQL (`postgresql://user:password@host/name`) instead of the embedded
    database, for more than one process (docs/deployment.md). `redis_url` (`redis://host:6379/0`) carries hints
    between those. `password_cost` is what a hash takes: argon2's time, memory (kB) and lanes.
    """

    host: str = "0.0.0.0"  # noqa: S104 - phones in the room must reach it
    port: int = 8080
    data: Path = field(default_factory=lambda: Path("instance"))
    public_url: str = ""
    log: str = "info"
    unbuilt: bool = False
    zone: str = "Europe/Amsterdam"
    language: str = "nl"
    faults: str = ""
    frames: str = "direct"
    database_url: str = ""
    redis_url: str = ""
    smtp_url: str = ""
    mail_from: str = ""
    password_cost: str = "3,65536,4"  # noqa: S105 - what hashing one takes, no password

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ, **chosen: Any) -> Settings:
        """Defaults, overlaid by the environment, overlaid by what was `chosen` and is not None."""
        found: dict[str, Any] = {}
        for name, default in asdict(Settings()).items():
            given = environ.get(f"FACILITATOR_{name.upper()}")
            if given is not None:
                found[name] = _as(type(default), given)
        found.update({name: value for name, value in chosen.items() if value is not None})
        return replace(cls(), **found)

    @property
    def database(self) -> Path:
        return self.data / "facilitator.sqlite3"

    @property
    def store(self) -> Path | str:
        """Where everything is kept: the file of the embedded database, or the address of a PostgreSQL."""
        return self.database_url or self.database

    @property
    def secure(self) -> bool:
        """Whether phones reach us over https: only then may a cookie ask for it."""
        return self.public_url.startswith("https://")


def _as(kind: type[Any], given: str) -> Any:
    if kind is bool:
        return given.lower() in {"1", "true", "yes", "on"}
    if issubclass(kind, Path):
        return Path(given)
    return kind(given)
