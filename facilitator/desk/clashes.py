"""Two people edit the same: what each says, side by side, and nothing that only one of them touched is lost.

The page that edits says what stood in each field when it was made (the macro `were`), so that on `changed_meanwhile`
each field tells who changed it:

    except Rejected as rejected:
        refused = form.refused(rejected)
        if rejected.code == "changed_meanwhile":
            refused, clashes = against(refused, {"title": programme.title, …}, {"title": _("Title"), …})

The page is shown again with the version of now as its `base` and the macro `conflict` above the form: to send it once
more is to keep one's own words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from facilitator.desk.forms import Form


@dataclass(frozen=True)
class Clash:
    """A field that says something else now. `mine` is None where only the other changed it: theirs is taken over."""

    name: str
    label: str
    theirs: str
    mine: str | None


def against(
    form: Form,
    now: Mapping[str, Any],
    labels: Mapping[str, Any],
    words: Mapping[str, Mapping[str, Any]] | None = None,
) -> tuple[Form, list[Clash]]:
    """The form with what the other changed where it was not touched here, and what there is to look at.

    `words` say what a value means, of fields that are chosen from a list.
    """
    filled: dict[str, str] = {}
    clashes: list[Clash] = []
    for name, label in labels.items():
        if name not in form.values:
            continue  # the page did not ask for it
        theirs, mine = _read(now.get(name)), _read(form.text(name))
        before = _read(form.text(f"was.{name}")) if f"was.{name}" in form.values else None
        if theirs in (mine, before):
            continue
        touched = mine != before
        said = (words or {}).get(name, {})
        mine_said = str(said.get(mine, mine)) if touched else None
        clashes.append(Clash(name, str(label), str(said.get(theirs, theirs)), mine_said))
        if not touched:
            filled[name] = theirs
    return replace(form, values=form.filled(filled)), clashes


def _read(value: Any) -> str:
    """As a browser sends it, whatever its line ends."""
    return "" if value is None else "\n".join(str(value).splitlines()).strip()
