"""A round of presentations as a phone or a console is told of it: whose it is, what is asked, what came in."""

from typing import Any

from facilitator.rubrics.rubric import rubric_of

DEWI = "Dewi Soerjadi"
MODULE = "kinds/feedback.js"
ON = "d"  # Dewi's presentation


def queue(names: str = "named", texts: str = "tops-tips", ratings: str = "none", **more: Any) -> dict[str, Any]:
    """What the settings of the round say, as the entity `queue` of round r."""
    offer = more.pop("offer", True)
    rubric = rubric_of(texts, ratings, question=more.pop("question", True), offer=offer, own=more.pop("own", []))
    asked = [
        {"key": one.key, "steps": one.steps, "title": one.title, "reason_to": one.reason_to} for one in rubric.criteria
    ]
    facts = {
        "order": "given",
        "sign_up": False,
        "parts": {"present": 5, "questions": 3, "feedback": 2},
        "after_minutes": 10,
        "names": names,
        "guests": False,
        "rubric": {"texts": list(rubric.texts), "criteria": asked, "offer": offer},
    }
    return {"r": {**facts, **more}}


def presentation(position: int, *names: str, **facts: Any) -> dict[str, Any]:
    """One that has begun, unless `facts` say otherwise."""
    blank = {
        "round": "r",
        "position": position,
        "minutes": None,
        "names": list(names),
        "organisations": [],
        "state": "on",
        "part": "present",
        "part_ends_at": 300_000,
        "paused_with": None,
        "started_at": 1_000,
        "ended_at": None,
        "feedback_until": None,
        "feedback_open": True,
        "shown": "all",
        "ambition": None,
        "nudged_at": None,
    }
    return {**blank, **facts}


WAITING = {"state": "waiting", "started_at": None, "part": None, "part_ends_at": None, "feedback_open": False}
AMBITION = {"title": "Geen kind in Meerwijk langer dan drie maanden thuis", "what": "", "why": "", "with_whom": ""}


def peers(*, on: dict[str, Any] | None = None, **asked: Any) -> dict[str, dict[str, Any]]:
    """Anna, whose phone it is, and Dewi on stage; Bram was, Chen still will be."""
    places = {
        "b": presentation(0, "Bram Kuipers", state="ended", ended_at=900, feedback_until=400_000),
        ON: presentation(1, DEWI, **{"ambition": AMBITION, **(on or {})}),
        "c": presentation(2, "Chen Wu", **WAITING),
        "a": presentation(3, "Anna de Wit", **WAITING),
    }
    mine = {"a": {"round": "r", "as": "presenter", "position": 3, "released": False}}
    me = {"p": {"name": "Anna de Wit", "organisation": "", "code": "K7MP"}}
    return {"queue": queue(**asked), "presentation": places, "presenting": mine, "me": me}
