"""How a page of one's own is made: for both ways of coming to it, and with what stands around every one.

    mine = Blueprint("mine", __name__)

    @both_ways(mine, "/feedback")
    def feedback(reader: Reader) -> AnyResponse:
        return answer("personal/feedback.html", reader, given=…)

stands at /me/<programme_id>/feedback and at /s/<session_id>/mine/feedback. A template extends `personal/base.html`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, render_template
from werkzeug.wrappers import Response as AnyResponse

from facilitator.desk.forms import Form
from facilitator.personal.access import Reader, reader_by_link, reader_in_session

View = Callable[..., AnyResponse]


def both_ways(blueprint: Blueprint, path: str, **options: Any) -> Callable[[View], View]:
    """Have a view answer at both addresses; it is given the `Reader` first, then what is in the rest of the path."""

    def register(view: View) -> View:
        def by_link(programme_id: str, **rest: Any) -> AnyResponse:
            return view(reader_by_link(programme_id), **rest)

        def in_session(session_id: str, **rest: Any) -> AnyResponse:
            return view(reader_in_session(session_id), **rest)

        name = view.__name__
        blueprint.add_url_rule(f"/me/<programme_id>{path}", f"{name}_by_link", by_link, **options)
        blueprint.add_url_rule(f"/s/<session_id>/mine{path}", f"{name}_in_session", in_session, **options)
        return view

    return register


def answer(
    template: str, reader: Reader, *, form: Form | None = None, status: int | None = None, **context: Any
) -> Response:
    """A page of the reader's own; with a form that was refused, with the status that says so."""
    shown = render_template(template, reader=reader, home=reader.home, form=form, **context)
    return keep_private(Response(shown, status=status or (form.status if form else 200)))


def keep_private(response: Any) -> Any:
    """No cache keeps it, no search engine lists it, and no address of it goes along to another site."""
    response.cache_control.no_store = True
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response
