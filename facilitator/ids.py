"""Ids: 128 random bits, url-safe, 22 characters, made by whoever makes the thing. And the codes people type."""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from typing import Annotated

from pydantic import StringConstraints

_ID = r"^[A-Za-z0-9_-]{22}$"
Id = Annotated[str, StringConstraints(pattern=_ID)]

# Without 0 O 1 I L and vowels: nothing that is misread from a wall, no words by accident.
CODE_LETTERS = "23456789BCDFGHJKMNPQRSTVWXZ"
CODE_LENGTH = 6
# The letters among them: a keyboard of a phone shows these at once.
RETURN_LETTERS = "BCDFGHJKMNPQRSTVWXZ"
RETURN_LENGTH = 4


def new_id() -> str:
    """An id that begins with a letter or figure: typed after a command it must not look like an option."""
    while not (made := secrets.token_urlsafe(16))[0].isalnum():
        pass
    return made


def is_id(text: str) -> bool:
    return re.fullmatch(_ID, text) is not None


def derived_id(*facts: object) -> str:
    """The same id for the same facts, in whatever process: so that all may try and one succeeds."""
    digest = hashlib.sha256("\x1f".join(str(fact) for fact in facts).encode()).digest()
    return base64.urlsafe_b64encode(digest[:16]).rstrip(b"=").decode()


def new_code() -> str:
    """A join code, for example `K7M4PX`."""
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))


def derived_code(*facts: object) -> str:
    """A join code that is the same for the same facts: what a form makes is the same when it is sent again."""
    number, letters = int.from_bytes(hashlib.sha256(derived_id(*facts).encode()).digest()), ""
    for _ in range(CODE_LENGTH):
        number, place = divmod(number, len(CODE_LETTERS))
        letters += CODE_LETTERS[place]
    return letters


def new_return_code() -> str:
    """What brings somebody back on another phone, for example `KMTR`."""
    return "".join(secrets.choice(RETURN_LETTERS) for _ in range(RETURN_LENGTH))


def read_code(typed: str) -> str:
    """What somebody typed as a join code, as it is stored: capitals, no spaces or dashes."""
    return "".join(letter for letter in typed.upper() if letter.isalnum())[:32]


def spell_code(code: str) -> str:
    """A join code as it is shown: `K7M 4PX`."""
    return f"{code[:3]} {code[3:]}"
