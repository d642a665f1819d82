"""What stands on the roster about somebody, as types; one place says how long anything may be."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from facilitator.fields import OptionalLine, at_most
from facilitator.people.names import folded

LABEL_LENGTH = 40
LABELS = 12
_IN_NO_ADDRESS = set(" ,;:<>()[]\\\"'")


def looks_like_email(text: str) -> bool:
    """Whether mail could be sent there: something, one @, a place with a dot inside. Only sending tells more."""
    mailbox, _, place = text.partition("@")
    whole = bool(mailbox) and "." in place and place == place.strip(".-") and "@" not in place
    return whole and text.isprintable() and _IN_NO_ADDRESS.isdisjoint(text)


def each_once(labels: list[str]) -> list[str]:
    """Without empty ones and without the same one twice, capitals and accents apart; the first spelling stays."""
    kept: dict[str, str] = {}
    for label in labels:
        if label:
            kept.setdefault(folded(label), label)
    return list(kept.values())


def labels_in(text: str) -> list[str]:
    """Labels as they are typed in one cell or line: with commas, semicolons or ends of lines between them."""
    parts = text.replace(";", ",").replace("\n", ",").split(",")
    return each_once([" ".join(part.split()) for part in parts])


def _address(value: str) -> str:
    if value and not looks_like_email(value):
        raise PydanticCustomError("no_email", "no e-mail address")
    return value


def _few(labels: list[str]) -> list[str]:
    if len(labels) > LABELS:
        raise PydanticCustomError("too_many_labels", "too many labels", {"max": LABELS})
    return labels


Email = Annotated[OptionalLine, AfterValidator(_address)]
Label = Annotated[OptionalLine, at_most(LABEL_LENGTH)]
Labels = Annotated[list[Label], AfterValidator(each_once), AfterValidator(_few)]
