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
from itsdangerous import BadSignature, URLSafeSerializer, URLSafeTimedSerializer

ACCOUNT_COOKIE = "facilitator_account"
_HALFWAY_COOKIE = "facilitator_halfway"
_HALFWAY_SECONDS = 5 * 60
_MARK = "facilitator_"  # of a token, so that whoever looks for secrets in files knows what it is
_DAY = 24 * 3600
_YEAR = 365 * _DAY


def participant_cookie(session_id: str) -> str:
    return f"participant_{session_id}"


def screen_cookie(session_id: str) -> str:
    return f"screen_{session_id}"


def waiting_cookie(session_id: str) -> str:
    return f"waiting_{session_id}"


def personal_cookie(programme_id: str) -> str:
    return f"personal_{programme_id}"


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
    """Signs ids of grants, apart for cookies and for links: a link that leaks from a log is no cookie.

    And ids of requests to be let in, for the browser that waits: nobody else is let in by the nod.
    """

    def __init__(self, key: str) -> None:
        self._cookies = URLSafeSerializer(key, salt="cookie")
        self._links = URLSafeSerializer(key, salt="link")
        self._personal = URLSafeSerializer(key, salt="personal")
        self._requests = URLSafeSerializer(key, salt="request")
        self._tokens = URLSafeSerializer(key, salt="token")
        self._invitations = URLSafeSerializer(key, salt="invitation")
        self._halfway = URLSafeTimedSerializer(key, salt="halfway")

    def cookie(self, grant_id: str) -> str:
        return str(self._cookies.dumps(grant_id))

    def link(self, grant_id: str) -> str:
        return str(self._links.dumps(grant_id))

    def personal(self, grant_id: str) -> str:
        return str(self._personal.dumps(grant_id))

    def request(self, request_id: str) -> str:
        return str(self._requests.dumps(request_id))

    def token(self, grant_id: str) -> str:
        return _MARK + str(self._tokens.dumps(grant_id))

    def invitation(self, invitation_id: str) -> str:
        return str(self._invitations.dumps(invitation_id))

    def halfway(self, account_id: str, known: str) -> str:
        return str(self._halfway.dumps([account_id, known]))

    def read_cookie(self, value: str | None) -> str | None:
        return _read(self._cookies, value)

    def read_link(self, value: str | None) -> str | None:
        return _read(self._links, value)

    def read_personal(self, value: str | None) -> str | None:
        return _read(self._personal, value)

    def read_request(self, value: str | None) -> str | None:
        return _read(self._requests, value)

    def read_token(self, value: str | None) -> str | None:
        return _read(self._tokens, value[len(_MARK) :]) if value and value.startswith(_MARK) else None

    def read_invitation(self, value: str | None) -> str | None:
        return _read(self._invitations, value)

    def read_halfway(self, value: str | None) -> tuple[str, str] | None:
        try:
            account, known = self._halfway.loads(value or "", max_age=_HALFWAY_SECONDS)
        except (BadSignature, ValueError, TypeError):
            return None
        return str(account), str(known)


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
    _set_cookie(response, name, signer.cookie(grant_id), _YEAR)


def let_out(response: Any, name: str) -> None:
    """Have the browser that asks forget who it was. The grant holds: another tab, or a way back, is not touched."""
    response.delete_cookie(name, path="/")


def asked_here(session_id: str) -> str | None:
    """The id of the request that the browser waits with, if any."""
    signer: Signer = flask.current_app.extensions["signer"]
    return signer.read_request(flask.request.cookies.get(waiting_cookie(session_id)))


def keep_asking(response: Any, session_id: str, request_id: str) -> None:
    """Have the browser that asks wait with a request."""
    signer: Signer = flask.current_app.extensions["signer"]
    _set_cookie(response, waiting_cookie(session_id), signer.request(request_id), _DAY)


def stop_asking(response: Any, session_id: str) -> None:
    response.delete_cookie(waiting_cookie(session_id), path="/")


def halfway_here() -> tuple[str, str] | None:
    """(account, mark of the password) of a browser whose user knew the password a moment ago, and owes a code."""
    signer: Signer = flask.current_app.extensions["signer"]
    return signer.read_halfway(flask.request.cookies.get(_HALFWAY_COOKIE))


def let_halfway(response: Any, account_id: str, known: str) -> None:
    """`known` is a mark of the password that was right: a new one ends what was begun with the old."""
    signer: Signer = flask.current_app.extensions["signer"]
    _set_cookie(response, _HALFWAY_COOKIE, signer.halfway(account_id, known), _HALFWAY_SECONDS)


def no_longer_halfway(response: Any) -> None:
    response.delete_cookie(_HALFWAY_COOKIE, path="/")


def asking_address() -> str:
    """Where the request came from. One proxy is believed, and only where the host has said that there is one."""
    believed = flask.current_app.config["PUBLIC_URL"]
    forwarded = flask.request.headers.get("X-Forwarded-For", "") if believed else ""
    return forwarded.rpartition(",")[2].strip() or flask.request.remote_addr or ""


def browser_here() -> str:
    """Tells this browser from others as long as it keeps its cookies: by the token that its forms carry."""
    return str(flask.session.get("csrf_token", ""))


def _set_cookie(response: Any, name: str, value: str, seconds: int) -> None:
    response.set_cookie(
        name,
        value,
        max_age=seconds,
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
