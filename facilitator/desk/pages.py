"""A page at a desk as an answer, and the way on after something was done."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from flask import Response, redirect, render_template
from flask_babel import lazy_gettext as _
from werkzeug.wrappers import Response as AnyResponse

from facilitator.desk.forms import Form

# What a page says of what was just done, by the word in its address. Words of one's own are added by `tells`.
_DONE: dict[str, Any] = {
    "saved": _("Saved."),
    "added": _("Added."),
    "removed": _("Removed."),
    "copied": _("Copied. This is the copy."),
}


def tells(**sentences: Any) -> None:
    """Have pages say these (lazy) sentences after `done(…, word)`."""
    _DONE.update(sentences)


def told(word: str) -> str:
    return str(_DONE.get(word, ""))


def page(template: str, form: Form | None = None, *, status: int | None = None, **context: Any) -> Response:
    """A page of the desk; with a form that was refused, with the status that says so."""
    shown = render_template(template, form=form, **context)
    response = Response(shown, status=status or (form.status if form else 200))
    response.cache_control.no_store = True
    return response


def done(address: str, word: str, **more: str) -> AnyResponse:
    """On to a page, which says what was done: a page that is sent again by *refresh* does nothing twice."""
    path, hash, fragment = address.partition("#")
    return redirect(f"{path}?{urlencode({'done': word, **more})}{hash}{fragment}", 303)
