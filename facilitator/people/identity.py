"""Who a browser is: cookies and links carry the id of a grant, signed. The only user of `flask.session`.

A cookie is named by what it is good for, so that a facilitator who joins on the same laptop to try has both.
Nothing secret is stored: whoever has the database but not the key cannot make a cookie.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Any

import flask
from itsdangerous import BadSignature, URLSafeSerializer

ACCOUNT_COOKIE = "facilitator_account"
_YEAR = 365 * 24 * 3600


def participant_cookie(session_id: str) -> str:
    return f"participant_{session_id}"


def screen_cookie(session_id: str) -> str:
    return f"screen_{session_id}"


def cookie_name(role: str, session_id: str) -> str:
    """The cookie that lets somebody be this in a session."""
    return {"participant": participant_cookie, "screen": screen_cookie}.get(role, lambda _: ACCOUNT_COOKIE)(session_id)


def ensure_key(folder: Path, name: str) -> str:
    """A key of this server, made once and readable by its owner only.

    `signing` signs cookies and links, `host` is known by whoever may read the data directory.
    """
    path = folder / "keys" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
    except FileExistsError:
        pass
    return path.read_text().strip()


class Signer:
    """Signs ids of grants, apart for cookies and for links: a link that leaks from a log is no cookie."""

    def __init__(self, key: str) -> None:
        self._cookies = URLSafeSerializer(key, salt="cookie")
        self._links = URLSafeSerializer(key, salt="link")

    def cookie(self, grant_id: str) -> str:
        return str(self._cookies.dumps(grant_id))

    def link(self, grant_id: str) -> str:
        return str(self._links.dumps(grant_id))

    def read_cookie(self, value: str | None) -> str | None:
        return _read(self._cookies, value)

    def read_link(self, value: str | None) -> str | None:
        return _read(self._links, value)


def _read(serializer: URLSafeSerializer, value: str | None) -> str | None:
    try:
        found = serializer.loads(value or "")
    except BadSignature:
        return None
    return found if isinstance(found, str) else None


def granted_here(name: str) -> str | None:
    """The id of the grant in a cookie of the browser that asks, if the cookie is ours.

    Whether it holds, the database says.
    """
    signer: Signer = flask.current_app.extensions["signer"]
    return signer.read_cookie(flask.request.cookies.get(name))


def let_in(response: Any, name: str, grant_id: str) -> None:
    """Give the browser that asks the cookie for a grant."""
    signer: Signer = flask.current_app.extensions["signer"]
    response.set_cookie(
        name,
        signer.cookie(grant_id),
        max_age=_YEAR,
        httponly=True,
        samesite="Lax",
        secure=bool(flask.current_app.config["SESSION_COOKIE_SECURE"]),
        path="/",
    )


def chosen_language() -> str | None:
    """The language that this browser's user chose, if they did."""
    return flask.session.get("language")


def choose_language(language: str) -> None:
    flask.session.permanent = True
    flask.session["language"] = language
