from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field, StringConstraints

from facilitator.fields import MessageText, Text, at_most, ink_or_nothing
from facilitator.ids import Id
from facilitator.ledger.command import Command

FEEDBACK_LENGTH = 1000
Key = Annotated[str, StringConstraints(pattern=r"^[a-z_0-9]{1,30}$")]
FeedbackText = Annotated[Text, AfterValidator(ink_or_nothing), at_most(FEEDBACK_LENGTH)]
Texts = Annotated[dict[Key, FeedbackText], Field(max_length=10)]
Ratings = Annotated[dict[Key, Annotated[int, Field(ge=1, le=10)]], Field(max_length=10)]
Reasons = Annotated[dict[Key, FeedbackText], Field(max_length=10)]


class GiveFeedback(Command):
    """Say what one thinks of a presentation, or change it until feedback closes: all of it each time."""

    presentation: Id
    feedback: Id
    texts: Texts = {}
    ratings: Ratings = {}
    reasons: Reasons = {}


class GiveSealedFeedback(Command):
    """The same where it is anonymous. `secret` is known to this phone only: with it, it may be changed."""

    # Its receipt has no sender, no time and no place in an order.
    sealed: ClassVar[bool] = True

    presentation: Id
    feedback: Id
    secret: Id
    texts: Texts = {}
    ratings: Ratings = {}
    reasons: Reasons = {}


class WithdrawFeedback(Command):
    """Take one's feedback back, until feedback closes."""

    feedback: Id


class WithdrawSealedFeedback(Command):
    """The same where it is anonymous."""

    sealed: ClassVar[bool] = True

    feedback: Id
    secret: Id


class OfferHelp(Command):
    """Offer a presenter help, with one's name; or word the offer otherwise."""

    presentation: Id
    offer: Id
    text: MessageText


class WithdrawOffer(Command):
    """Take an offer back, as long as it was not accepted."""

    offer: Id


class NudgeFeedback(Command):
    """Ask those who have not given feedback on a presentation, kindly, on their phones."""

    presentation: Id


class ReleaseFeedback(Command):
    """Give presenters their feedback. What is still open for feedback closes; fewer than five anonymous ones stay."""

    presentations: Annotated[list[Id], Field(min_length=1, max_length=200)]


class HoldFeedback(Command):
    """Keep feedback back, and say why (for facilitators only). Not once it was released."""

    presentation: Id
    reason: MessageText


class TakeAlong(Command):
    """Mark a text that one takes along from the feedback on one's presentation; or no more."""

    presentation: Id
    item: Id
    taken: bool


class ReplyToQuestion(Command):
    """Answer a question among the feedback on one's presentation; an empty text takes the answer back."""

    presentation: Id
    item: Id
    text: FeedbackText


class AcceptOffer(Command):
    """Accept help that was offered. The giver is told."""

    offer: Id
