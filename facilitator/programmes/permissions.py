"""Who may do what with programmes. Pure."""

from __future__ import annotations

from facilitator.people.actor import Actor


def can_create_programme(actor: Actor) -> bool:
    return actor.kind == "host"


def can_plan_in_programme(actor: Actor, programme_id: str) -> bool:
    return actor.kind == "host" or actor.role_in(programme_id) == "organiser"


def can_enrol_person(actor: Actor, programme_id: str) -> bool:
    return actor.kind == "host" or actor.role_in(programme_id) == "organiser"


def can_grant_role(actor: Actor, programme_id: str) -> bool:
    return actor.kind == "host" or actor.role_in(programme_id) == "organiser"
