"""When and where a meeting is, as fields of a form: read from what was typed, and filled from what is there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from babel.dates import get_timezone_location
from flask_babel import get_locale
from flask_babel import gettext as _

from facilitator.desk.forms import Form
from facilitator.errors import Rejected
from facilitator.sessions.details_commands import GUESTS
from facilitator.sessions.models import Session
from facilitator.sessions.moments import HOME, ZONES, as_typed, read_moment
from facilitator.texts import LANGUAGE_NAMES

# Which field of the form a field of the command is.
FIELDS = {"starts_at": "date", **{f"guests.{place}": "guests" for place in range(GUESTS)}}


def labels() -> dict[str, str]:
    return {
        "title": _("Title"),
        "date": _("Date"),
        "time": _("Start"),
        "zone": _("Time zone"),
        "place": _("Place"),
        "link": _("Video link"),
        "guests": _("Guests"),
        "language": _("Language"),
    }


def words() -> dict[str, dict[str, str]]:
    """What the values of the lists mean."""
    return {"language": LANGUAGE_NAMES, "zone": dict(zones())}


def zones(*also: str) -> list[tuple[str, str]]:
    """Time zones to choose from, with those that are in use."""
    home = _("The Netherlands")
    return [(name, home if name == HOME else _spelled(name)) for name in dict.fromkeys([*ZONES, *also]) if name]


def _spelled(name: str) -> str:
    """`America/Curacao` as people here say it: the city."""
    return get_timezone_location(name, locale=get_locale(), return_city=True) if name in ZONES else name


def filled(session: Session) -> dict[str, str]:
    date, time = as_typed(session.starts_at, session.zone)
    return {
        "title": session.title,
        "date": date,
        "time": time,
        "zone": session.zone,
        "place": session.place,
        "link": session.link,
        "guests": "\n".join(session.guests),
        "language": session.language,
    }


def read(form: Form) -> dict[str, Any]:
    """Args of a command, of what was typed. Raises Rejected."""
    return {**read_when(form), **read_rest(form), "language": form.text("language")}


def read_when(form: Form) -> dict[str, Any]:
    zone = form.text("zone") or HOME
    return {"starts_at": read_moment(form.text("date"), form.text("time"), zone).ms, "zone": zone}


def read_rest(form: Form) -> dict[str, Any]:
    return {
        "title": form.text("title"),
        "place": form.text("place"),
        "link": read_link(form.text("link")),
        "guests": read_lines(form.text("guests").splitlines()),
    }


def read_lines(lines: Iterable[str]) -> list[str]:
    return [line for line in lines if line.strip()]


def read_link(typed: str) -> str:
    """An address as it was pasted, or typed without what it begins with. Raises Rejected."""
    wanted = typed.strip()
    whole = wanted if "://" in wanted or not wanted else f"https://{wanted}"
    try:
        parts = urlsplit(whole)
    except ValueError:
        raise Rejected("no_address", field="link") from None
    named = "." in (parts.hostname or "") or parts.hostname == "localhost"
    if whole and (parts.scheme not in {"http", "https"} or not named or " " in whole):
        raise Rejected("no_address", field="link")
    return whole
