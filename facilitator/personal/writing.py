"""Writing on one's ambition on a page: from what was typed to one command, and what that made way for.

The page says of every field what stood in it (`was.<field>`) and which revision that was (`base.<field>`): only what
was changed is sent. The newest wins; what somebody else wrote meanwhile, or oneself in another tab, is shown beside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from flask_babel import gettext as _
from flask_babel import lazy_gettext

from facilitator.ambitions import words
from facilitator.ambitions.commands import PrepareAmbition, ShareAmbition, ShareAmbitionAhead, WriteAmbition
from facilitator.ambitions.models import TEXTS
from facilitator.desk.forms import Form, derived, made, submit
from facilitator.errors import Rejected
from facilitator.fields import clean
from facilitator.ids import is_id
from facilitator.ledger.command import Result
from facilitator.personal.access import Reader
from facilitator.personal.own_versions import ALL, Own

# Lists are typed a line each here.
HINTS: dict[str, Any] = {
    **words.HINTS,
    "spearheads": lazy_gettext("The two or three things you put first, one a line."),
    "timeline": lazy_gettext("One a line, the year first: 2027 The first schools take part."),
}
_YEAR = re.compile(r"(\d{4})\s*[:.,;–—-]?\s*(.+)", re.DOTALL)


class Overtaken(NamedTuple):
    """What stood in a field and made way for what was written now; `by` is a name, None: oneself, elsewhere."""

    field: str
    label: str
    text: str
    by: str | None


def write(reader: Reader, own: Own, form: Form) -> tuple[Result | None, list[Overtaken]]:
    """Send what was changed; None when nothing was. Raises Rejected, with the name of the field in the page."""
    changed = changed_in(form)
    let_go = [id for id in form.every("let_go") if is_id(id)]
    if not changed and not let_go:
        return None, []
    overtaken = _overtaken(reader, own, form, changed)
    kind = PrepareAmbition if reader.session is None else WriteAmbition
    command = made(
        kind,
        ambition=derived(form, "ambition", reader.person),
        base={name: form.maybe_whole(f"base.{name}") or 0 for name in changed},
        let_go=let_go,
        **_arguments(changed),
    )
    result = submit(reader.scope, form, command, by=reader.credential)
    return result, [] if result.again else overtaken


def share(reader: Reader, form: Form) -> Result:
    """Raises Rejected."""
    kind = ShareAmbitionAhead if reader.session is None else ShareAmbition
    command = made(kind, version=form.text("version"), shared=form.text("shared") == "on")
    return submit(reader.scope, form, command, by=reader.credential)


def changed_in(form: Form) -> dict[str, str]:
    """{field: what was typed} of the fields that say something else than when the page was made."""
    sent = [name for name in ALL if name in form.values]
    return {name: form.text(name) for name in sent if clean(form.text(name)) != clean(form.text(f"was.{name}"))}


def place_of(field: str | None) -> str:
    """The name in the page of a field of the command: `fields.why`, `timeline.3.text`."""
    parts = (field or "").split(".")
    return next((part for part in parts if part in ALL), "")


def _arguments(changed: Mapping[str, str]) -> dict[str, Any]:
    arguments: dict[str, Any] = {"fields": {name: changed[name] for name in TEXTS if name in changed}}
    if "spearheads" in changed:
        arguments["spearheads"] = _lines(changed["spearheads"])
    if "timeline" in changed:
        arguments["timeline"] = [_milestone(line) for line in _lines(changed["timeline"])]
    return arguments


def _lines(text: str) -> list[str]:
    return [line for line in map(str.strip, clean(text).splitlines()) if line]


def _milestone(line: str) -> dict[str, Any]:
    """`2027 The first schools take part`. Raises Rejected."""
    found = _YEAR.fullmatch(line)
    if found is None or not 2000 <= int(found[1]) <= 2100:
        raise Rejected("year_first", field="timeline")
    return {"year": int(found[1]), "text": found[2]}


def _overtaken(reader: Reader, own: Own, form: Form, changed: Mapping[str, str]) -> list[Overtaken]:
    """What the page has not seen of what stands in the fields that it changes."""
    stands, found = own.texts(), []
    for name, text in changed.items():
        unseen = (form.maybe_whole(f"base.{name}") or 0) < own.revisions[name]
        if unseen and stands[name] and stands[name] not in clean(text):
            writer = own.latest.writers.get(name) if own.latest else None
            by = None if writer in (None, reader.person) else own.authors.get(str(writer), _("the other"))
            found.append(Overtaken(name, str(words.LABELS[name]), stands[name], by))
    return found
