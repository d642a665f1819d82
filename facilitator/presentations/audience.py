"""What each audience may see of a queue: its order once the round is open, of an ambition nothing but what its authors
share, and that from the moment they are on stage.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from facilitator.ambitions.models import AmbitionAuthor, AmbitionVersion
from facilitator.ledger.projection import Reads, Seen, projects
from facilitator.people.models import Person
from facilitator.presentations.access import KIND
from facilitator.presentations.models import Presentation, Presenter
from facilitator.presentations.planned import planned_in
from facilitator.presentations.presenters import partners_in, presenters_in
from facilitator.presentations.seen import Names, names_with, presentation_seen_as, queue_seen_as
from facilitator.presentations.versions import latest_versions, versions_shown
from facilitator.programmes.models import Enrolment
from facilitator.rounds.models import Round


def _of_rounds(db: Database, rounds: Sequence[Round]) -> Iterable[Presentation]:
    return db.scalars(select(Presentation).where(Presentation.round_id.in_([round.id for round in rounds])))


def _of_presenters(db: Database, presenters: Sequence[Presenter]) -> Iterable[Presentation]:
    return db.scalars(select(Presentation).where(Presentation.id.in_({row.presentation_id for row in presenters})))


def _of_the_people(db: Database, people: Collection[str]) -> Iterable[Presentation]:
    theirs = select(Presenter.presentation_id).where(Presenter.person_id.in_(list(people)))
    return db.scalars(select(Presentation).where(Presentation.id.in_(theirs)))


def _of_people(db: Database, people: Sequence[Person]) -> Iterable[Presentation]:
    return _of_the_people(db, [person.id for person in people])


def _of_enrolments(db: Database, enrolments: Sequence[Enrolment]) -> Iterable[Presentation]:
    return _of_the_people(db, [enrolment.person_id for enrolment in enrolments])


def _of_authors(db: Database, authors: Sequence[AmbitionAuthor]) -> Iterable[Presentation]:
    return _of_the_people(db, [author.person_id for author in authors])


def _of_versions(db: Database, versions: Sequence[AmbitionVersion]) -> Iterable[Presentation]:
    """Those of its authors; what was presented in an earlier session too, as its version may change name by name."""
    ambitions = [version.ambition_id for version in versions]
    authors = db.scalars(select(AmbitionAuthor).where(AmbitionAuthor.ambition_id.in_(ambitions))).all()
    named = db.scalars(select(Presentation).where(Presentation.version_id.in_([version.id for version in versions])))
    return [*_of_authors(db, authors), *named]


_OPENED = Reads(Round, _of_rounds, frozenset({"opened_at"}))
_PRESENTERS = Reads(Presenter, _of_presenters)
_NAMES = Reads(Person, _of_people, frozenset({"name"}))
# A new version counts as well as a change: so these name no attributes.
_AMBITIONS = (Reads(AmbitionVersion, _of_versions), Reads(AmbitionAuthor, _of_authors))


@projects("queue", of=Round)
def queue_seen(_db: Database, rounds: Sequence[Round]) -> dict[str, Seen]:
    found: dict[str, Seen] = {}
    for round in rounds:
        if round.kind != KIND:
            found[round.id] = {}
            continue
        queue = queue_seen_as(planned_in(round))
        found[round.id] = {"facilitators": queue, **({"everyone": queue} if round.opened_at is not None else {})}
    return found


@projects(
    "presentation", of=Presentation, reads=[_OPENED, _PRESENTERS, _NAMES, Reads(Enrolment, _of_enrolments), *_AMBITIONS]
)
def presentation_seen(db: Database, presentations: Sequence[Presentation]) -> dict[str, Seen]:
    opened, versions = _opened(db, presentations), versions_shown(db, presentations)
    names = names_with(db, presentations)
    found: dict[str, Seen] = {}
    for one in presentations:
        seen = presentation_seen_as(one, names.get(one.id, Names()), versions.get(one.id))
        found[one.id] = {"facilitators": seen, **({"everyone": seen} if one.round_id in opened else {})}
    return found


@projects("presenter", of=Presentation, reads=[_PRESENTERS, _NAMES, *_AMBITIONS])
def presenter_seen(db: Database, presentations: Sequence[Presentation]) -> dict[str, Seen]:
    """Who they are, for facilitators, and whether their ambition may be shown."""
    ids = [one.id for one in presentations]
    people, latest = presenters_in(db, ids), latest_versions(db, ids)
    return {
        id: {"facilitators": {"people": people[id], "ready": _is_shared(latest.get(id))}} if id in people else {}
        for id in ids
    }


@projects("presenting", of=Presentation, reads=[_OPENED, _PRESENTERS, Reads(Enrolment, _of_enrolments)])
def presenting_seen(db: Database, presentations: Sequence[Presentation]) -> dict[str, Seen]:
    """For who present it, and for the other half of their duo, who gives no feedback on it either."""
    opened, ids = _opened(db, presentations), [one.id for one in presentations]
    people, partners = presenters_in(db, ids), partners_in(db, ids)
    found: dict[str, Seen] = {}
    for one in presentations:
        found[one.id] = {}
        if one.round_id in opened:
            here = {"round": one.round_id, "position": one.position, "released": one.released_at is not None}
            for role, them in (("presenter", people), ("duo", partners)):
                found[one.id].update({f"person:{person}": {**here, "as": role} for person in them.get(one.id, [])})
    return found


def _opened(db: Database, presentations: Sequence[Presentation]) -> set[str]:
    """Which of their rounds have been opened."""
    chosen = select(Round.id).where(Round.id.in_({one.round_id for one in presentations}))
    return set(db.scalars(chosen.where(Round.opened_at.is_not(None))))


def _is_shared(version: AmbitionVersion | None) -> bool:
    return version is not None and version.shared_at is not None
