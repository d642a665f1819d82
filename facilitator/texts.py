"""Languages: which one a request is answered in, and the texts that the live pages are handed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import orjson
from flask import Flask, g, request
from flask_babel import Babel

LANGUAGES = ("nl", "en")
_TRANSLATIONS = Path(__file__).parent / "translations"


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


@cache
def live_texts(language: str) -> dict[str, Any]:
    """{text in the code: text to show, or [one, other]} for the live pages."""
    path = _TRANSLATIONS / f"live.{language}.json"
    found: dict[str, Any] = orjson.loads(path.read_bytes()) if path.exists() else {}
    return found
