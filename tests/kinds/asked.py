"""A question and its answers as entities, to draw a check-in from."""

ASKED = {"round": "r", "form": "word", "steps": None, "low": "", "high": ""}
SCALE = {**ASKED, "form": "scale", "steps": 5, "low": "nog niet", "high": "al lang"}
MODULE = "kinds/check_in.js"


def asking(**question: object) -> dict:
    return {"question": {"q": {**ASKED, **question}}}


PEOPLE = {id: {"name": name, "removed": False} for id, name in (("p1", "Anna"), ("p2", "Bram"), ("p3", "Chen"))}


def given(**answers: dict) -> dict:
    blank = {"question": "q", "text": "", "number": None, "late": False, "at": 5}
    return {"person": PEOPLE, "answer": {id: {**blank, **one} for id, one in answers.items()}}
