"""Languages: which one a request is answered in, and the texts that the live pages are handed."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import orjson
from babel.support import NullTranslations, Translations
from flask import Flask, g, request
from flask_babel import Babel

LANGUAGES = ("nl", "en")
# Each under its own name, so that who cannot read this page finds theirs.
LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English"}
_TRANSLATIONS = Path(__file__).parent / "translations"
_BUILT = Path(__file__).parent.parent / "static/built"


def speak(app: Flask, chosen: Callable[[], str | None]) -> None:
    """Have every request answered in its reader's language.

    `chosen()` is the one that the reader chose, if they did.
    """
    app.config["BABEL_DEFAULT_LOCALE"] = app.config["LANGUAGE"]
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = str(_TRANSLATIONS)
    Babel(app, locale_selector=lambda: _language(chosen(), app.config["LANGUAGE"]))


def _language(chosen: str | None, default: str) -> str:
    """Chosen by hand, or that of the session whose page this is, or what the browser asks for."""
    if chosen in LANGUAGES:
        return str(chosen)
    return g.get("session_language") or request.accept_languages.best_match(LANGUAGES) or default


def later(text: str) -> str:
    """Marks a text for the catalogue that is put into words elsewhere."""
    return text


def in_language(language: str, text: str, **params: object) -> str:
    """A text in a language that is not the reader's but the session's: what is written down in the session itself."""
    return str(_catalogue(language).gettext(text)).format_map(params)


@cache
def _catalogue(language: str) -> NullTranslations:
    return Translations.load(_TRANSLATIONS, [language])


@cache
def texts_for(language: str, surface: str) -> dict[str, Any]:
    """Those of the live texts that a built page can show: a phone is not sent what only the console says."""
    script = _ESCAPED.sub(_letter, (_BUILT / f"{surface}.js").read_text(encoding="utf-8"))
    return {text: words for text, words in live_texts(language).items() if text in script}


# As the bundler writes signs that are not plain letters.
_ESCAPED = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([\"'`]))")


def _letter(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else found[3]


@cache
def live_texts(language: str) -> dict[str, Any]:
    """{text in the code: text to show, or [one, other]} for the live pages."""
    path = _TRANSLATIONS / f"live.{language}.json"
    found: dict[str, Any] = orjson.loads(path.read_bytes()) if path.exists() else {}
    return found
