"""The form of a round: its fields filled from what is planned, and read back into what a command says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask_babel import lazy_gettext
from pydantic import ValidationError

from facilitator.desk.forms import Form
from facilitator.errors import Rejected
from facilitator.kinds.registry import RoundKind, kind_of
from facilitator.ledger.command import rejection
from facilitator.rounds.models import Round
from facilitator.steering.agenda.rounds import fixed_in
from facilitator.steering.commands import Grouping

_LABELS: dict[str, Any] = {
    "title": lazy_gettext("Title"),
    "minutes": lazy_gettext("Minutes"),
    "prompt": lazy_gettext("The question"),
    "script": lazy_gettext("Script"),
    "seating": lazy_gettext("How people work"),
    "made_by": lazy_gettext("Groups"),
    "many": lazy_gettext("How many"),
    "places": lazy_gettext("Where each group sits"),
    "links": lazy_gettext("Video links"),
    "grace_seconds": lazy_gettext("Seconds to finish a sentence"),
    "closes_itself": lazy_gettext("Closes by itself"),
}
_TICKED = {"on": lazy_gettext("yes"), "": lazy_gettext("no")}
SEATINGS = {"plenary": lazy_gettext("With everybody"), "groups": lazy_gettext("In groups")}
MADE_BY = {
    "size": lazy_gettext("About so many people in a group"),
    "number": lazy_gettext("So many groups"),
}


def begun(kind: RoundKind) -> dict[str, Any]:
    """What stands in the fields of a new round."""
    round = {"title": "", "prompt": "", "script": "", "minutes": kind.minutes, "grace_seconds": 60}
    return {**round, **_seating("plenary", {}), **kind.filled({})}


def filled(round: Round) -> dict[str, Any]:
    """What stands in the fields of a round that is there."""
    plain = {name: getattr(round, name) for name in ("title", "prompt", "script", "minutes", "grace_seconds")}
    closes = {"closes_itself": "on"} if round.closes_itself else {}
    settings = kind_of(round.kind).filled(round.settings)
    return {**plain, **closes, **_seating(round.seating, round.grouping), **settings}


def read(form: Form, kind: RoundKind, round: Round | None = None) -> dict[str, Any]:
    """What was typed, as a command says it; what the page did not ask for stays as it is. Raises Rejected."""
    typed: dict[str, Any] = {name: form.text(name) for name in ("title", "prompt", "script")}
    minutes = form.between("minutes", 0, 480) if "minutes" in form.values or round is None else round.minutes
    typed.update(minutes=minutes, grace_seconds=_grace(form), closes_itself=form.ticked("closes_itself"))
    standing = set(fixed_in(round)) | _not_asked(form, kind) if round is not None else set()
    if "settings" not in standing:
        typed.update(seating=_read_seating(form, kind), grouping=_read_grouping(form), settings=kind.read(form))
    kept = {name: getattr(round, name) for name in standing}
    if "grouping" in kept:
        kept["grouping"] = Grouping(**kept["grouping"])
    return {**typed, **kept}


def _not_asked(form: Form, kind: RoundKind) -> set[str]:
    """What this page has no field for, though a plan from elsewhere may say it: the question of a break."""
    closing = set() if kind.grace else {"closes_itself"}
    return closing | ({"prompt"} - set(form.values))


def field_of(form: Form, kind: RoundKind, place: str) -> str:
    """The field of the page for a place in the command."""
    if place in form.values:
        return place
    for start in ("round.settings.", "settings."):
        if place.startswith(start):
            return kind.field(form, place.removeprefix(start))
    name = place.removeprefix("round.").removeprefix("grouping.")
    first = name.partition(".")[0]
    return "many" if first in {"number", "size"} else first


def labels_of(kind: RoundKind) -> dict[str, Any]:
    """What the fields of a round of this kind are called."""
    return {**_LABELS, **kind.labels()}


def words_of(kind: RoundKind) -> dict[str, dict[str, Any]]:
    """What the values mean of fields in which one chooses."""
    ticks = dict.fromkeys(("closes_itself", *kind.ticks), _TICKED)
    return {"seating": SEATINGS, "made_by": MADE_BY, **ticks}


def with_ticks(form: Form, kind: RoundKind) -> Form:
    """A box that is not ticked is not sent; here it stands empty, to be laid beside what it is now."""
    return replace(form, values=form.filled({name: form.text(name) for name in ("closes_itself", *kind.ticks)}))


def _seating(seating: str, grouping: dict[str, Any]) -> dict[str, Any]:
    made_by = "number" if grouping.get("number") else "size"
    return {
        "seating": seating,
        "made_by": made_by,
        "many": grouping.get(made_by) or "",
        "places": "\n".join(grouping.get("places", [])),
        "links": "\n".join(grouping.get("links", [])),
    }


def _read_seating(form: Form, kind: RoundKind) -> str:
    return form.text("seating") if kind.groups else "plenary"


def _read_grouping(form: Form) -> Grouping:
    """Also of a round for everybody, so that changing one's mind twice loses nothing. Raises Rejected."""
    lines = {name: [line.strip() for line in form.text(name).splitlines()] for name in ("places", "links")}
    made_by = "number" if form.text("made_by") == "number" else "size"
    many = form.maybe_between("many", 1 if made_by == "number" else 2, 500)
    if form.text("seating") == "groups" and many is None:
        raise Rejected("how_many_groups", field="many")
    try:
        return Grouping.model_validate({made_by: many, **lines})
    except ValidationError as problem:
        refused = rejection(problem)
        if refused.code == "malformed" and (refused.field or "").startswith("links"):
            raise Rejected("one_address_a_line", field="links") from None
        raise refused from None


def _grace(form: Form) -> int:
    found = form.maybe_between("grace_seconds", 0, 600)
    return 60 if found is None else found
