"""The second step of signing in: a code of six figures from an app on one's phone (TOTP, RFC 6238)."""

from __future__ import annotations

import hmac
import re

from pyotp import TOTP, random_base32

SECONDS = 30
_AROUND = (0, -1, 1)  # a phone's clock may be half a minute off


def new_secret() -> str:
    return random_base32()


def is_secret(text: str) -> bool:
    return re.fullmatch(r"[A-Z2-7]{32}", text) is not None


def address_of(secret: str, email: str) -> str:
    """What an app reads from the QR."""
    return TOTP(secret).provisioning_uri(name=email, issuer_name="Facilitator")


def spelled(secret: str) -> str:
    """A key for whoever types it: in groups of four."""
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))


def step_of(secret: str, typed: str, now: int) -> int | None:
    """Which half minute a code is of, or None when it is of none near. Each counts once, the caller sees to that."""
    code = "".join(typed.split())
    if not code.isascii() or not code.isdecimal():
        return None
    steps = [now // 1000 // SECONDS + around for around in _AROUND]
    return next((step for step in steps if hmac.compare_digest(TOTP(secret).at(step * SECONDS), code)), None)
