"""What stands on the roster about somebody, as types; one place says how long anything may be."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from facilitator.fields import OptionalLine, at_most, email_address
from facilitator.people.names import folded

LABEL_LENGTH = 40
LABELS = 12


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


def _few(labels: list[str]) -> list[str]:
    if len(labels) > LABELS:
        raise PydanticCustomError("too_many_labels", "too many labels", {"max": LABELS})
    return labels


Email = Annotated[OptionalLine, AfterValidator(email_address)]
Label = Annotated[OptionalLine, at_most(LABEL_LENGTH)]
Labels = Annotated[list[Label], AfterValidator(each_once), AfterValidator(_few)]
