"""E-mail addresses of accounts, as a type: folded, so that an account is found again however it is typed."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from facilitator.fields import Line

_LOOKS_RIGHT = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@[^\s@<>,;:\"()\[\]\\.]+(\.[^\s@<>,;:\"()\[\]\\.]+)+")


def folded_address(typed: str) -> str:
    """As it is stored and looked up."""
    return typed.strip().casefold()


def _address(value: str) -> str:
    found = folded_address(value)
    if not _LOOKS_RIGHT.fullmatch(found):
        raise PydanticCustomError("no_email", "no e-mail address")
    return found


Email = Annotated[Line, AfterValidator(_address)]
