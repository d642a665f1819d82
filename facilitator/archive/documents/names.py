"""Names for files, made of titles that may hold anything. Pure."""

from __future__ import annotations

import re
import unicodedata

_LENGTH = 60
# Names that Windows keeps to itself, with or without an ending.
_TAKEN = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}


def file_name(title: str) -> str:
    """A name of a-z, 0-9 and dashes that every system takes, for example `werksessie-inspiratienetwerk`."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LENGTH].rstrip("-")
    return f"{name or 'session'}-session" if not name or name in _TAKEN else name
