"""The texts people type, as types: cleaned once at the border, measured in characters as people count them."""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator
from pydantic_core import PydanticCustomError

NOTE_LENGTH = 2000
NAME_LENGTH = 80
LINE_LENGTH = 200
PROMPT_LENGTH = 500
SCRIPT_LENGTH = 4000
MESSAGE_LENGTH = 500
HELP_LENGTH = 200
ANSWER_LENGTH = 500
WORD_LENGTH = 40
AMBITION_LENGTH = 1000

_KEPT = {"\n", "\t"}
# Marks that turn the reading direction of whatever follows them on a page.
_TURNING = dict.fromkeys(map(ord, "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u202c\u2069"))
# Letters by name that are drawn as nothing, and kinds of character that are nothing by themselves.
_BLANK = set("\u115f\u1160\u2800\u3164\uffa0")
_IN_NO_ADDRESS = r"\s@<>,;:\"()\[\]\\"
_EMAIL = re.compile(rf"[^{_IN_NO_ADDRESS}]+@[^{_IN_NO_ADDRESS}.]+(\.[^{_IN_NO_ADDRESS}.]+)+")
_INKLESS = {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Mn", "Me"}


def clean(text: str) -> str:
    """Without control characters and direction overrides (both break files and pages), trimmed, accents in one form."""
    if not text.isprintable():  # spares the usual note a walk over its letters
        text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_TURNING)
        text = "".join(letter for letter in text if letter in _KEPT or unicodedata.category(letter) not in {"Cc", "Cs"})
    return unicodedata.normalize("NFC", text).strip()


def _clean(value: object) -> object:
    return clean(value) if isinstance(value, str) else value


def _one_line(value: str) -> str:
    return " ".join(value.split())


def _filled(value: str) -> str:
    if not any(_shows(letter) for letter in value):
        raise PydanticCustomError("empty_text", "empty")
    return value


def ink_or_nothing(value: str) -> str:
    """What shows nothing on a page says nothing."""
    return value if any(_shows(letter) for letter in value) else ""


def _shows(letter: str) -> bool:
    """Whether it puts ink on a page. What Unicode has not named yet does: tomorrow's emoji are among it."""
    return letter not in _BLANK and unicodedata.category(letter) not in _INKLESS


def at_most(length: int) -> AfterValidator:
    def measure(value: str) -> str:
        if len(value) > length:
            raise PydanticCustomError("too_long", "too long", {"max": length, "length": len(value)})
        return value

    return AfterValidator(measure)


def _web_address(value: str) -> str:
    if value and urlsplit(value).scheme not in {"http", "https"}:
        raise PydanticCustomError("no_address", "no web address")
    return value


def email_address(value: str) -> str:
    """Something, one @, a place with a dot inside: whether mail could be sent there. Only sending tells more."""
    if value and not (value.isprintable() and _EMAIL.fullmatch(value)):
        raise PydanticCustomError("no_email", "no e-mail address")
    return value


Text = Annotated[str, BeforeValidator(_clean)]
NoteText = Annotated[Text, AfterValidator(_filled), at_most(NOTE_LENGTH)]
Name = Annotated[Text, AfterValidator(_one_line), AfterValidator(_filled), at_most(NAME_LENGTH)]
Line = Annotated[Text, AfterValidator(_one_line), AfterValidator(_filled), at_most(LINE_LENGTH)]
OptionalLine = Annotated[Text, AfterValidator(_one_line), at_most(LINE_LENGTH)]
Link = Annotated[OptionalLine, AfterValidator(_web_address)]
Prompt = Annotated[Text, at_most(PROMPT_LENGTH)]
MessageText = Annotated[Text, AfterValidator(_filled), at_most(MESSAGE_LENGTH)]
HelpText = Annotated[Text, AfterValidator(_one_line), at_most(HELP_LENGTH)]
AnswerText = Annotated[Text, AfterValidator(_filled), at_most(ANSWER_LENGTH)]
Script = Annotated[Text, at_most(SCRIPT_LENGTH)]

LIMITS = {
    "note_length": NOTE_LENGTH,
    "name_length": NAME_LENGTH,
    "batch": 50,
    "batch_bytes": 32 * 1024,
    "command_bytes": 16 * 1024,
    "frame_bytes": 64 * 1024,
    "message_length": MESSAGE_LENGTH,
    "help_length": HELP_LENGTH,
    "answer_length": ANSWER_LENGTH,
    "word_length": WORD_LENGTH,
    "ambition_length": AMBITION_LENGTH,
    "delete_undo_ms": 30_000,
    "step_undo_ms": 120_000,
}
