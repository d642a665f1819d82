"""Which version of an ambition stands on stage."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ambitions.models import AmbitionAuthor, AmbitionVersion
from facilitator.presentations.models import Presentation, Presenter
from facilitator.presentations.states import state_of
from facilitator.sessions.models import Session


def latest_versions(db: Database, presentations: Collection[str]) -> dict[str, AmbitionVersion]:
    """{presentation: the latest version of its presenters' ambition}.

    Of two people who each have an ambition of their own it is the one that is shared, or was written last.
    """
    chosen = (
        select(Presenter.presentation_id, AmbitionVersion)
        .join(Session, Session.id == Presenter.session_id)
        .join(
            AmbitionAuthor,
            (AmbitionAuthor.person_id == Presenter.person_id) & (AmbitionAuthor.programme_id == Session.programme_id),
        )
        .join(AmbitionVersion, AmbitionVersion.ambition_id == AmbitionAuthor.ambition_id)
        .where(Presenter.presentation_id.in_(list(presentations)))
        .order_by(AmbitionVersion.number)
    )
    latest: dict[tuple[str, str], AmbitionVersion] = {}
    for presentation_id, version in db.execute(chosen):
        latest[presentation_id, version.ambition_id] = version
    found: dict[str, AmbitionVersion] = {}
    for (presentation_id, _), version in latest.items():
        known = found.get(presentation_id)
        found[presentation_id] = version if known is None else max(known, version, key=_comes_first)
    return found


def versions_shown(db: Database, presentations: Collection[Presentation]) -> dict[str, AmbitionVersion]:
    """{presentation: the version that others may read with it}: of what has begun, when its authors share it.

    Who shares while on stage has it shown from then on; who only begins to write there too.
    """
    begun = [one for one in presentations if state_of(one) in {"on", "ended"}]
    ids = {one.version_id for one in begun if one.version_id is not None}
    named = {row.id: row for row in db.scalars(select(AmbitionVersion).where(AmbitionVersion.id.in_(ids)))}
    latest = latest_versions(db, [one.id for one in begun if one.version_id is None and state_of(one) == "on"])
    found = {one.id: named.get(one.version_id or "") or latest.get(one.id) for one in begun}
    return {id: version for id, version in found.items() if version is not None and version.shared_at is not None}


def _comes_first(version: AmbitionVersion) -> tuple[bool, int, str]:
    return version.shared_at is not None, version.edited_at, version.id
