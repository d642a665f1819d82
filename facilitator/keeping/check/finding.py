from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """Something that is not as it should be, in words for who runs the computer, and what to do about it."""

    what: str
    todo: str


PUT_BACK = "Put the latest backup back (manage restore), and keep what is there now: it may hold what came later."
TELL = "Nothing of what people wrote is lost by this. Tell whoever you got Facilitator from, with these lines."
