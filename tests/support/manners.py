"""How a client of the live protocol behaves: how long it waits, and for what."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Manners:
    """How a client behaves; seconds, unless the name says otherwise."""

    back_off: tuple[float, float] = (0.5, 3.0)
    """As the page: the first pause between two attempts and the longest, each give or take a half."""
    answer_within: float = 20.0
    retry_after: float = 0.5
    ask_again_after: float = 1.0
    clock_rounds: int = 5
    clock_error_ms: float = 0.0
