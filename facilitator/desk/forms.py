"""Forms of pages at a desk: what was typed, sent as one command, and the sentence at its field when it is refused.

A form carries the id its page was made with, so that sending it twice is harmless, and the version it was made from
(`base`), so that nobody overwrites what somebody else changed meanwhile. In a route:

    form = Form.of(request.form)
    try:
        send(Scope("programme", programme), form, EditProgramme, title=form.text("title"), base=form.whole("base"))
    except Rejected as rejected:
        return _page(programme, form.refused(rejected))
    return done("/programmes/…", "saved")
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from flask import current_app
from pydantic import ValidationError
from werkzeug.datastructures import MultiDict

from facilitator.errors import Rejected, sentence
from facilitator.ids import derived_id, is_id, new_id
from facilitator.ledger.command import Command, Envelope, Result, Scope, rejection
from facilitator.ledger.ledger import Ledger

AnyCommand = TypeVar("AnyCommand", bound=Command)

_SECONDS = 5.0
_STATUS = {
    "unavailable": 503,
    "changed_meanwhile": 409,
    "too_many_tries": 429,
    "tried_too_often": 429,
    "link_gone": 410,
    "not_signed_in": 401,
    "not_allowed": 403,
}
# What can never succeed with the id of this page gets another: or it would be refused for ever.
_ANEW = {"id_reused", "malformed"}


@dataclass(frozen=True)
class Form:
    """What a page is filled with. `errors` are sentences by field, `problem` the one that belongs to no field here."""

    values: Mapping[str, Any] = field(default_factory=dict)
    command: str = field(default_factory=new_id)
    errors: Mapping[str, str] = field(default_factory=dict)
    problem: str = ""
    code: str = ""

    @classmethod
    def blank(cls, **values: Any) -> Form:
        """A form as its page first shows it."""
        return cls(values)

    @classmethod
    def of(cls, typed: MultiDict[str, str]) -> Form:
        """A form as it was sent. Of a field that came more than once `values` has the last; `every` has all."""
        return cls(_Typed(typed), typed.get("command", ""))

    def text(self, name: str) -> str:
        return str(self.values.get(name, ""))

    def every(self, name: str) -> list[str]:
        """All that was sent under one name: ticked boxes, the rows of a list."""
        return self.values.every(name) if isinstance(self.values, _Typed) else list(self.values.get(name, ()))

    def ticked(self, name: str) -> bool:
        return name in self.values

    def filled(self, changed: Mapping[str, str]) -> Mapping[str, Any]:
        """The values, with other words in some fields."""
        if isinstance(self.values, _Typed):
            return self.values.but(changed)
        return {**self.values, **changed}

    def whole(self, name: str) -> int:
        """A whole number. Raises Rejected."""
        found = self.maybe_whole(name)
        if found is None:
            raise Rejected("not_a_number", field=name)
        return found

    def maybe_whole(self, name: str) -> int | None:
        """A whole number, or None for a field left open. Raises Rejected."""
        typed = self.text(name).strip()
        if not typed:
            return None
        if not typed.isascii() or not typed.isdecimal() or len(typed) > 15:
            raise Rejected("not_a_number", field=name)
        return int(typed)

    def between(self, name: str, low: int, high: int) -> int:
        """A whole number in these bounds. Raises Rejected, with the bounds."""
        found = self.whole(name)
        if not low <= found <= high:
            raise Rejected("not_between", field=name, low=low, high=high)
        return found

    def maybe_between(self, name: str, low: int, high: int) -> int | None:
        """The same, or None for a field left open. Raises Rejected."""
        return None if self.maybe_whole(name) is None else self.between(name, low, high)

    def refused(self, rejected: Rejected, *, fields: Iterable[str] = (), also: Mapping[str, str] | None = None) -> Form:
        """The form as it goes back: all that was typed, and the sentence.

        At its field when the page has that (`fields`; none given: whatever was sent), else above the form. `also` names
        the field of the page for a field of the command: {"args.name": "name"}.
        """
        place = (also or {}).get(rejected.field or "", rejected.field or "")
        said = sentence(rejected.code, rejected.params)
        here = place in (set(fields) or set(self.values))
        return replace(
            self,
            command=new_id() if rejected.code in _ANEW or not is_id(self.command) else self.command,
            errors={place: said} if here else {},
            problem="" if here else said,
            code=rejected.code,
        )

    @property
    def status(self) -> int:
        """What the page is answered with."""
        return _STATUS.get(self.code, 422) if self.code else 200


class _Typed(dict[str, str]):
    """What was sent, by name, with all there was under it."""

    def __init__(self, typed: MultiDict[str, str]) -> None:
        super().__init__({name: typed.getlist(name)[-1] for name in typed})
        self._all = {name: typed.getlist(name) for name in typed}

    def every(self, name: str) -> list[str]:
        return list(self._all.get(name, ()))

    def but(self, changed: Mapping[str, str]) -> _Typed:
        return _Typed(MultiDict({**self._all, **{name: [value] for name, value in changed.items()}}))


def send(scope: Scope, form: Form, kind: type[Command], *, by: Any = None, **args: Any) -> Result:
    """Have one command carried out, by whoever is signed in (or `by`). Raises Rejected.

    Its id follows from the form's and from what it is, so that one form may send several.
    """
    return submit(scope, form, made(kind, **args), by=by)


def made(kind: type[AnyCommand], **args: Any) -> AnyCommand:
    """A command of what was typed. Raises Rejected, with the field that is wrong."""
    try:
        return kind(**args)
    except ValidationError as problem:
        raise rejection(problem) from None


def submit(scope: Scope, form: Form, command: Command, *, by: Any = None) -> Result:
    """As `send`, for a command that is there already."""
    if not is_id(form.command):
        raise Rejected("malformed", field="command")
    ledger: Ledger = current_app.extensions["ledger"]
    credential = by if by is not None else current_app.extensions["account_credential"]()
    envelope = Envelope.of(derived_id(type(command).__name__, form.command, scope), command, credential)
    (result,) = ledger.submit(scope, [envelope], seconds=_SECONDS)
    if result.error is not None:
        raise result.error
    return result


def derived(form: Form, *facts: object) -> str:
    """The id of something that a form makes: the same when it is sent again."""
    if not is_id(form.command):
        raise Rejected("malformed", field="command")
    return derived_id(*facts, form.command)
