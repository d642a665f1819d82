"""Languages: which one a request is answered in, and the texts that the live pages are handed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import orjson
from babel.support import NullTranslations, Translations
from flask import Flask, g, request
from flask_babel import Babel, format_date

LANGUAGES = ("nl", "en")
# Each under its own name, so that who cannot read this page finds theirs.
LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English"}
_TRANSLATIONS = Path(__file__).parent / "translations"
_NUMBERED = Path(__file__).parent.parent / "static/built/texts.json"


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


def day_in_words(day: date) -> str:
    """*21 december 2026* or *21 December 2026*: British, as all our English is."""
    return str(format_date(day, "d MMMM y"))


def day_with_name(day: date) -> str:
    """*maandag 21 december 2026*."""
    return str(format_date(day, "EEEE d MMMM y"))


def day_of_moment(moment: int | None) -> str:
    """The day of a moment in ms, where this computer stands; empty without one."""
    return "" if moment is None else day_in_words(datetime.fromtimestamp(moment / 1000).date())  # noqa: DTZ006


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
def texts_for(language: str, surface: str) -> list[Any]:
    """What a built page can show, by the numbers that its script has for them (tools/numbered.py)."""
    live, numbered = live_texts(language), orjson.loads(_NUMBERED.read_bytes())
    return [live.get(text, text) for text in numbered[surface]]


@cache
def live_texts(language: str) -> dict[str, Any]:
    """{text in the code: text to show, or [one, other]} for the live pages."""
    path = _TRANSLATIONS / f"live.{language}.json"
    found: dict[str, Any] = orjson.loads(path.read_bytes()) if path.exists() else {}
    return found
