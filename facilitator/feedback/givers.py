"""Who may give feedback on which presentation, and how many did."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Database

from facilitator.feedback.models import Feedback, SealedFeedback
from facilitator.feedback.permissions import can_give
from facilitator.presentations.models import Presentation, Presenter
from facilitator.presentations.planned import PresentationsSettings
from facilitator.programmes.models import Enrolment
from facilitator.rounds.models import Round
from facilitator.sessions.models import Attendance, Session


@dataclass
class Company:
    """Those who are in a session (not sent away), whether they are guests, and with whom they form a duo."""

    people: list[str]
    guests: set[str] = field(default_factory=set)
    duos: dict[str, str] = field(default_factory=dict)

    def may_give(self, presenters: frozenset[str], *, guests: bool) -> frozenset[str]:
        duos = {self.duos[one] for one in presenters if one in self.duos}
        return frozenset(
            one
            for one in self.people
            if can_give(
                presents=one in presenters,
                duo_presents=self.duos.get(one) in duos,
                guest=one in self.guests,
                guests_give=guests,
            )
        )


def settings_of(db: Database, presentations: Iterable[Presentation]) -> dict[str, PresentationsSettings]:
    """{round: what it was planned with}."""
    rounds = {presentation.round_id for presentation in presentations}
    chosen = select(Round.id, Round.settings).where(Round.id.in_(rounds))
    return {id: PresentationsSettings.model_validate(settings) for id, settings in db.execute(chosen)}


def presenters_of(db: Database, presentations: Iterable[str]) -> dict[str, frozenset[str]]:
    """{presentation: who presents}; a pause is not among them."""
    found: dict[str, frozenset[str]] = {}
    chosen = select(Presenter.presentation_id, Presenter.person_id).where(
        Presenter.presentation_id.in_(list(presentations))
    )
    for presentation, person in db.execute(chosen):
        found[presentation] = found.get(presentation, frozenset()) | {person}
    return found


def company_in(db: Database, session_id: str, *, among: Collection[str] | None = None) -> Company:
    """Everybody who is in; or of some people those who are."""
    attending = select(Attendance.person_id).where(Attendance.session_id == session_id, Attendance.removed_at.is_(None))
    programme = select(Session.programme_id).where(Session.id == session_id).scalar_subquery()
    enrolled = select(Enrolment.person_id, Enrolment.duo_id).where(Enrolment.programme_id == programme)
    any_roster = db.scalar(select(Enrolment.id).where(Enrolment.programme_id == programme).limit(1)) is not None
    if among is not None:
        attending = attending.where(Attendance.person_id.in_(among))
        enrolled = enrolled.where(Enrolment.person_id.in_(among))
    company = Company(sorted(db.scalars(attending)))
    duos = dict(db.execute(enrolled).all())
    company.duos = {person: duo for person, duo in duos.items() if duo is not None}
    # Where nobody stands on a roster, nobody is a guest.
    company.guests = {person for person in company.people if person not in duos} if any_roster else set()
    return company


def who_may_give(db: Database, presentations: Sequence[Presentation]) -> dict[str, frozenset[str]]:
    """{presentation: who may give feedback on it}; a pause is not among them."""
    presenting = presenters_of(db, [presentation.id for presentation in presentations])
    settings = settings_of(db, presentations)
    companies = {id: company_in(db, id) for id in {presentation.session_id for presentation in presentations}}
    return {
        one.id: companies[one.session_id].may_give(presenting[one.id], guests=settings[one.round_id].guests)
        for one in presentations
        if one.id in presenting
    }


def given_on(db: Database, presentations: Sequence[Presentation]) -> dict[str, int]:
    """{presentation: from how many there is feedback, anonymous or not}."""
    found = {presentation.id: presentation.opened_from or 0 for presentation in presentations}
    for model in (Feedback, SealedFeedback):
        counted = select(model.presentation_id, func.count()).where(model.presentation_id.in_(list(found)))
        for id, number in db.execute(counted.group_by(model.presentation_id)):
            found[id] += number
    return found


def gave_on(db: Database, presentations: Iterable[Presentation]) -> dict[str, frozenset[str]]:
    """{presentation: who gave feedback with a name, shown or hidden}; of anonymous feedback nobody asks."""
    found: dict[str, frozenset[str]] = {presentation.id: frozenset() for presentation in presentations}
    chosen = select(Feedback.presentation_id, Feedback.person_id).where(Feedback.presentation_id.in_(list(found)))
    for id, person in db.execute(chosen):
        found[id] |= {person}
    return found


def how_many(may: frozenset[str], gave: frozenset[str], given: int) -> int:
    """Of how many: those who may give, and those who gave and have left since; of anonymous ones that is not known."""
    return max(len(may | gave), given)
