"""Passwords: which ones will do, and their hashes (argon2id, RFC 9106's choice for little memory).

Hashing takes 64 MB and a good part of a tenth of a second, on purpose: it happens off the loop, a few at a time, and
never in the writer.
"""

from __future__ import annotations

import hashlib
import threading
import unicodedata

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

from facilitator.errors import Rejected
from facilitator.runtime import run_blocking
from facilitator.settings import BadSetting

SHORTEST = 10
LONGEST = 500
_AT_ONCE = 4
# What is tried first by whoever tries; longer ones than ours are refused for their length already.
_WORST = """
    1234567890 12345678910 123456789a 0123456789 0987654321 1111111111 0000000000 1q2w3e4r5t qwertyuiop qwerty1234
    qwerty12345 qwerty123456 password12 password123 password1234 passw0rd123 wachtwoord wachtwoord1 wachtwoord12
    wachtwoord123 welkom1234 welkom12345 welkom2024 welkom2025 welkom2026 facilitator facilitator1 geheim1234
    iloveyou12 administrator letmein1234 changeme123 abcdefghij abcdefghijk zaq12wsxcde q1w2e3r4t5 aaaaaaaaaa
"""
_KNOWN = frozenset(_WORST.split())


class Passwords:
    """Makes hashes and compares with them. `cost` is time, memory (kB) and lanes: `3,65536,4`."""

    def __init__(self, cost: str) -> None:
        try:
            time, memory, lanes = (int(part) for part in cost.split(","))
        except ValueError:
            raise BadSetting("FACILITATOR_PASSWORD_COST must look like 3,65536,4: passes, kB, lanes") from None
        self._hasher = PasswordHasher(time_cost=time, memory_cost=memory, parallelism=lanes, type=Type.ID)
        self._slots = threading.BoundedSemaphore(_AT_ONCE)
        self._nobodys = ""

    def hashed(self, password: str, *, page: str) -> str:
        """The hash to keep. The salt is made of the page's own secret: the same page sent twice is one command."""
        salt = hashlib.sha256(f"salt\x1f{page}".encode()).digest()[:16]
        with self._slots:
            return run_blocking(lambda: self._hasher.hash(_as_typed_anywhere(password), salt=salt))

    def fits(self, password: str, kept: str | None) -> bool:
        """Whether this is the password. Takes as long when there is none to compare with."""
        with self._slots:
            self._nobodys = self._nobodys or run_blocking(self._hasher.hash, "the password of nobody")
            found = run_blocking(self._verified, _as_typed_anywhere(password), kept or self._nobodys)
        return found and kept is not None

    def is_old(self, kept: str) -> bool:
        """Whether a hash was made in another way than we make them now."""
        return self._hasher.check_needs_rehash(kept)

    def _verified(self, password: str, kept: str) -> bool:
        try:
            return self._hasher.verify(kept, password)
        except (VerificationError, InvalidHashError):
            return False


def require_good(password: str, *, name: str, email: str, field: str = "password") -> None:
    """Raises Rejected for a password that somebody would guess. What it is made of is everybody's own affair."""
    if len(password) < SHORTEST:
        raise Rejected("password_short", field=field, min=SHORTEST)
    if len(password) > LONGEST:
        raise Rejected("too_long", field=field, max=LONGEST, length=len(password))
    if _bare(password) in _KNOWN | {_bare(name), _bare(email), _bare(email.partition("@")[0])}:
        raise Rejected("password_known", field=field)
    if len(set(password)) < 4:
        raise Rejected("password_known", field=field)


def _as_typed_anywhere(password: str) -> str:
    """An accent is one character on one keyboard and two on another. More than fits in no password is cut off."""
    return unicodedata.normalize("NFC", password)[:LONGEST]


def _bare(text: str) -> str:
    return "".join(text.casefold().split())
