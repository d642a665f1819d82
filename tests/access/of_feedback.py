"""For the commands of feedback: Anna gives it on what Chen presents, and gets it on what she presents herself."""

from facilitator.feedback.commands import GiveFeedback, GiveSealedFeedback, OfferHelp, ReleaseFeedback
from facilitator.feedback.items import item_of
from facilitator.ids import new_id
from tests.access.commands import Args, recipe
from tests.house import House
from tests.presentations.stage import given, of, off_stage, on_stage, queued, round_of

_TEXTS = {"top": "Helder"}


def chens(house: House, **settings: str) -> str:
    """What Chen presents: it is on."""
    first, *_ = queued(house, guests=True, **settings)
    chen = of(house, round_of(house, first), house.chen)
    on_stage(house, chen)
    return chen


def annas(house: House) -> tuple[str, str, str]:
    """What Anna presented, with the feedback and the help that Chen gave on it; released."""
    anna, *_ = queued(house, guests=True)
    on_stage(house, anna)
    feedback = given(house, house.chen, anna, top="Helder", question="Wie betaalt dit?")
    offer = OfferHelp(presentation=anna, offer=new_id(), text="Bel me")
    house.done(house.chen, offer)
    off_stage(house, anna)
    house.done(house.fatima, ReleaseFeedback(presentations=[anna]))
    return anna, feedback, offer.offer


@recipe
def give_feedback(house: House) -> Args:
    return {"presentation": chens(house), "feedback": new_id(), "texts": _TEXTS}


@recipe
def give_sealed_feedback(house: House) -> Args:
    chen = chens(house, names="anonymous")
    return {"presentation": chen, "feedback": new_id(), "secret": new_id(), "texts": _TEXTS}


@recipe
def withdraw_feedback(house: House) -> Args:
    command = GiveFeedback(**give_feedback(house))
    house.done(house.anna, command)
    return {"feedback": command.feedback}


@recipe
def withdraw_sealed_feedback(house: House) -> Args:
    command = GiveSealedFeedback(**give_sealed_feedback(house))
    house.done(house.anna, command)
    return {"feedback": command.feedback, "secret": command.secret}


@recipe
def offer_help(house: House) -> Args:
    return {"presentation": chens(house), "offer": new_id(), "text": "Bel me"}


@recipe
def withdraw_offer(house: House) -> Args:
    command = OfferHelp(**offer_help(house))
    house.done(house.anna, command)
    return {"offer": command.offer}


@recipe
def nudge_feedback(house: House) -> Args:
    return {"presentation": chens(house)}


@recipe
def release_feedback(house: House) -> Args:
    chen = chens(house)
    off_stage(house, chen)
    return {"presentations": [chen]}


@recipe
def hold_feedback(house: House) -> Args:
    return {"presentation": chens(house), "reason": "Eerst even bellen"}


@recipe
def take_along(house: House) -> Args:
    anna, feedback, _ = annas(house)
    return {"presentation": anna, "item": item_of(feedback, "top"), "taken": True}


@recipe
def reply_to_question(house: House) -> Args:
    anna, feedback, _ = annas(house)
    return {"presentation": anna, "item": item_of(feedback, "question"), "text": "De provincie"}


@recipe
def accept_offer(house: House) -> Args:
    _, _, offer = annas(house)
    return {"offer": offer}
