"""An ambition as entities, to draw a round from."""

MODULE = "kinds/ambition.js"
ASKS = {"r": {"fields": ["title", "what", "why", "with_whom", "when", "how", "question"]}}
BLANK = {
    "ambition": "a",
    "version": "v1",
    "number": 1,
    **dict.fromkeys(ASKS["r"]["fields"], ""),
    "spearheads": [],
    "timeline": [],
    "revisions": {},
    "shared": False,
    "stands": False,
    "authors": ["Dewi"],
    "earlier": [],
    "lost": [],
}


def asking(*beside: str) -> dict:
    return {"asks": {"r": {"fields": [*ASKS["r"]["fields"], *beside]}}}


def mine(**said: object) -> dict:
    """What Dewi, whose phone it is, has of hers."""
    revisions = {name: 1 for name in said if name in BLANK and name not in {"lost", "authors", "shared", "revisions"}}
    return {"ambition": {"p": {**BLANK, "revisions": revisions, **said}}}
