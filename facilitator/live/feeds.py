"""How far everybody was told, and who waits to be told more: what the broadcaster remembers of a session."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(eq=False)
class Feed:
    """How far those of one role who hear an audience have been told. Feeds are told in the order of their `number`."""

    audience: str
    role: str
    told: int
    number: int
    flushed_at: float = 0.0


@dataclass
class Told:
    """What is told in one session: {audience: {role: feed}}, the feeds that have something to tell, when somebody wakes
    for them, and the seq up to which all follow what they may hear. `posting` are the roles to which something goes out
    beside: they hear the next when they have all heard it.
    """

    feeds: dict[str, dict[str, Feed]] = field(default_factory=dict)
    waiting: set[Feed] = field(default_factory=set)
    wakes_at: float = float("inf")
    followed: int = 0
    hints: int = 0  # how many were heard: who reads meanwhile sees that what they read is old
    telling: bool = False
    posting: set[str] = field(default_factory=set)
