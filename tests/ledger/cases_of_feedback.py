"""Feedback on Anna's presentation: given with a name or sealed, asked for, held, released; what she does with it."""

from facilitator.feedback.commands import (
    AcceptOffer,
    GiveFeedback,
    GiveSealedFeedback,
    HoldFeedback,
    NudgeFeedback,
    OfferHelp,
    ReleaseFeedback,
    ReplyToQuestion,
    TakeAlong,
    WithdrawFeedback,
    WithdrawOffer,
    WithdrawSealedFeedback,
)
from facilitator.feedback.items import item_of
from facilitator.ids import new_id
from facilitator.presentations.commands import CloseFeedback
from tests.feedback.crowd import all_give, anonymous, crowd, joined
from tests.house import House
from tests.ledger.telling import Sent, case
from tests.presentations.stage import given, given_sealed, off_stage, on_stage, queued


def _on(house: House) -> str:
    anna, *_ = queued(house)
    on_stage(house, anna)
    return anna


def _released(house: House) -> tuple[str, str, str]:
    """Anna's presentation, the feedback that Bram gave on it, and the help that he offers."""
    anna, offer = _on(house), new_id()
    feedback = given(house, house.bram, anna, top="Helder", question="Wie betaalt dit?")
    house.done(house.bram, OfferHelp(presentation=anna, offer=offer, text="Bel me"))
    off_stage(house, anna)
    house.done(house.fatima, ReleaseFeedback(presentations=[anna]))
    return anna, feedback, offer


@case("GiveFeedback")
def _(house: House) -> Sent:
    return house.bram, GiveFeedback(presentation=_on(house), feedback=new_id(), texts={"top": "Helder"})


@case("GiveFeedback once more")
def _(house: House) -> Sent:
    anna = _on(house)
    feedback = given(house, house.bram, anna)
    return house.bram, GiveFeedback(presentation=anna, feedback=feedback, texts={"top": "Heel helder"})


@case("GiveFeedback when one was asked to")
def _(house: House) -> Sent:
    anna = _on(house)
    house.done(house.fatima, NudgeFeedback(presentation=anna))
    return house.bram, GiveFeedback(presentation=anna, feedback=new_id(), texts={"top": "Helder"})


@case("WithdrawFeedback")
def _(house: House) -> Sent:
    return house.bram, WithdrawFeedback(feedback=given(house, house.bram, _on(house)))


@case("GiveSealedFeedback")
def _(house: House) -> Sent:
    anna = anonymous(house, ended=False)
    return house.bram, GiveSealedFeedback(
        presentation=anna, feedback=new_id(), secret=new_id(), texts={"top": "Helder"}
    )


@case("GiveSealedFeedback once more", heard=False)
def _(house: House) -> Sent:
    anna = anonymous(house)
    feedback, secret = given_sealed(house, house.bram, anna)
    texts = {"top": "Heel helder"}
    return house.bram, GiveSealedFeedback(presentation=anna, feedback=feedback, secret=secret, texts=texts)


@case("WithdrawSealedFeedback")
def _(house: House) -> Sent:
    feedback, secret = given_sealed(house, house.bram, anonymous(house))
    return house.bram, WithdrawSealedFeedback(feedback=feedback, secret=secret)


@case("OfferHelp")
def _(house: House) -> Sent:
    return house.bram, OfferHelp(presentation=_on(house), offer=new_id(), text="Ik kan je helpen met de cijfers")


@case("WithdrawOffer")
def _(house: House) -> Sent:
    offer = OfferHelp(presentation=_on(house), offer=new_id(), text="Bel me")
    house.done(house.bram, offer)
    return house.bram, WithdrawOffer(offer=offer.offer)


@case("NudgeFeedback")
def _(house: House) -> Sent:
    anna = _on(house)
    given(house, house.bram, anna)
    return house.fatima, NudgeFeedback(presentation=anna)


@case("NudgeFeedback where it is anonymous")
def _(house: House) -> Sent:
    return house.fatima, NudgeFeedback(presentation=anonymous(house))


@case("ReleaseFeedback of several")
def _(house: House) -> Sent:
    anna, bram, chen, dewi = queued(house)
    for presentation in (anna, bram):
        off_stage(house, presentation)
        given(house, house.chen, presentation)
    house.done(house.fatima, NudgeFeedback(presentation=anna))
    return house.fatima, ReleaseFeedback(presentations=[anna, bram, chen, dewi])


@case("ReleaseFeedback where it is anonymous")
def _(house: House) -> Sent:
    anna = anonymous(house)
    all_give(house, anna, [house.bram, house.chen, house.dewi, *crowd(house, 2)])
    return house.fatima, ReleaseFeedback(presentations=[anna])


@case("HoldFeedback")
def _(house: House) -> Sent:
    return house.fatima, HoldFeedback(presentation=_on(house), reason="Eerst even bellen")


@case("TakeAlong", heard=False)
def _(house: House) -> Sent:
    anna, feedback, _ = _released(house)
    return house.anna, TakeAlong(presentation=anna, item=item_of(feedback, "top"), taken=True)


@case("ReplyToQuestion", heard=False)
def _(house: House) -> Sent:
    anna, feedback, _ = _released(house)
    return house.anna, ReplyToQuestion(presentation=anna, item=item_of(feedback, "question"), text="De provincie")


@case("AcceptOffer")
def _(house: House) -> Sent:
    _, _, offer = _released(house)
    return house.anna, AcceptOffer(offer=offer)


@case("CloseFeedback of who was asked")
def _(house: House) -> Sent:
    anna = _on(house)
    house.done(house.fatima, NudgeFeedback(presentation=anna))
    off_stage(house, anna)
    return house.fatima, CloseFeedback(presentation=anna)


@case("GiveFeedback by who came in since")
def _(house: House) -> Sent:
    anna = _on(house)
    late = joined(house, "Eef de Wit")
    return late, GiveFeedback(presentation=anna, feedback=new_id(), texts={"top": "Helder"})
