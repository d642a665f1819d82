"""E-mail addresses of accounts, as a type: folded, so that an account is found again however it is typed."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator

from facilitator.fields import Line, email_address


def folded_address(typed: str) -> str:
    """As it is stored and looked up."""
    return typed.strip().casefold()


Email = Annotated[Line, AfterValidator(folded_address), AfterValidator(email_address)]
