"""Where a note stands in its column: a key that sorts as a string, with always room for one more in between. Pure.

After D. Greenspan's fractional indexing: digits are base 62 in ASCII order, and no key ends in the lowest digit, so
that between two different keys there is always another.
"""

from __future__ import annotations

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(DIGITS)
_MIDDLE = DIGITS[_BASE // 2]


def key_at_end(seq: int, ordinal: int) -> str:
    """A key after all that were made in earlier transactions, or earlier in this one."""
    return _digits(seq, 6) + _digits(ordinal, 2) + _MIDDLE


def key_between(low: str | None, high: str | None) -> str:
    """A key that sorts after `low` and before `high`; None is the end of the column on that side.

    Raises ValueError when `low` does not sort before `high`.
    """
    if low is not None and high is not None and low >= high:
        raise ValueError(f"{low!r} does not sort before {high!r}")
    key = ""
    place = 0
    while True:
        floor = DIGITS.index(low[place]) if low is not None and place < len(low) else 0
        ceiling = DIGITS.index(high[place]) if high is not None and place < len(high) else _BASE
        if floor + 1 < ceiling:
            return key + DIGITS[(floor + ceiling) // 2]
        key += DIGITS[floor]
        if floor < ceiling:
            high = None  # from here on the key is below `high` whatever follows
        place += 1


def _digits(number: int, width: int) -> str:
    digits = ""
    while number:
        number, rest = divmod(number, _BASE)
        digits = DIGITS[rest] + digits
    return digits.rjust(width, DIGITS[0])
