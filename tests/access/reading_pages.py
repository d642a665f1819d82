"""For the pages on which somebody reads and answers their feedback, their sheet, and who can help whom."""

from typing import Any

from facilitator.feedback.commands import GiveFeedback, OfferHelp, ReleaseFeedback
from facilitator.feedback.items import item_of
from facilitator.ids import new_id
from tests.access.feedback_pages import ANNAS, has_presented
from tests.access.of_commitments import has_her_feedback
from tests.access.personal_pages import both_ways
from tests.house import SESSION, House, id_of

FEEDBACK, OFFER = id_of("Bram's feedback"), id_of("Bram's offer")
ITEM = item_of(FEEDBACK, "question")
RULE = "/feedback/<presentation_id>"


def has_much_to_answer(house: House) -> None:
    """Bram asked her something and offers help."""
    has_presented(house)
    asked = {"top": "Helder", "question": "Wie betaalt dit?"}
    house.done(house.bram, GiveFeedback(presentation=ANNAS, feedback=FEEDBACK, texts=asked))
    house.done(house.bram, OfferHelp(presentation=ANNAS, offer=OFFER, text="Bel me."))
    house.done(house.fatima, ReleaseFeedback(presentations=[ANNAS]))


def reading_visits() -> dict[str, dict[str, Any]]:
    promised = {"promise": "Ik bel drie besturen.", "due_on": "2099-12-21", "base": "0"}
    return {
        **both_ways("/sheet"),
        **both_ways("/sheet.<format>", at="/sheet.docx"),
        **both_ways(RULE, at=f"/feedback/{ANNAS}", prepare=has_much_to_answer),
        **_answered("take", f"done=taken#{ITEM}", item=ITEM, taken="yes"),
        **_answered("reply", f"done=replied#{ITEM}", item=ITEM, text="De gemeente."),
        **_answered("accept", f"done=accepted#{OFFER}", item=OFFER),
        **_answered("commitment", "done=promised#promise", **promised),
        "GET /s/<session_id>/helping": {"path": f"/s/{SESSION}/helping", "prepare": has_her_feedback},
    }


def _answered(path: str, lands: str, **typed: str) -> dict[str, dict[str, Any]]:
    here = f"/feedback/{ANNAS}"
    form = {"command": new_id(), **typed}
    to = f"{here}?{lands}"
    return both_ways(f"{RULE}/{path}", at=f"{here}/{path}", lands=to, form=form, prepare=has_much_to_answer)
