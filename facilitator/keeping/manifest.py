"""What a backup says of itself: what is in it, of which program, and the SHA-256 of each part."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import orjson

FORMAT = "facilitator-backup/1"
NAME = "manifest.json"
DATABASE = "facilitator.sqlite3"
KEYS = ("keys/signing", "keys/host")
_PROJECT = Path(__file__).parent.parent.parent / "pyproject.toml"


class Unusable(Exception):
    """A file that is no backup, is not whole, or that this program cannot put back; the text says which and why."""


@dataclass(frozen=True)
class Part:
    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """`made_at` is UTC, `schema` the newest migration in the database, `counts` how many rows of what matters."""

    made_at: str
    program: str
    database: str
    schema: str
    epoch: str
    counts: dict[str, int]
    parts: tuple[Part, ...]

    @property
    def with_keys(self) -> bool:
        return any(part.name in KEYS for part in self.parts)

    def as_json(self) -> bytes:
        return orjson.dumps({"format": FORMAT, **asdict(self)}, option=orjson.OPT_INDENT_2) + b"\n"

    @classmethod
    def read(cls, content: bytes) -> Manifest:
        """Raises Unusable. What a later program adds to it is not minded."""
        try:
            found: dict[str, Any] = orjson.loads(content)
            if found["format"] != FORMAT:
                raise Unusable(f"It is of the form {found['format']}, which this version does not know.")
            parts = tuple(Part(**{name: part[name] for name in ("name", "size", "sha256")}) for part in found["parts"])
            facts = {name: found[name] for name in ("made_at", "program", "database", "schema", "epoch", "counts")}
            return cls(**facts, parts=parts)
        except (ValueError, KeyError, TypeError):
            raise Unusable("What it says of itself cannot be read.") from None


def program_version() -> str:
    return str(tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["version"])
