"""For commitments: Anna has presented and has her feedback; in an earlier session she promised something."""

from facilitator.feedback.commands import ReleaseFeedback
from facilitator.ids import new_id
from tests.access.commands import Args, recipe
from tests.access.feedback_pages import ANNAS, has_presented
from tests.commitments.promised import asked, earlier, looking_back, presented, promise
from tests.house import House


def has_her_feedback(house: House) -> None:
    has_presented(house)
    house.done(house.fatima, ReleaseFeedback(presentations=[ANNAS]))


@recipe
def make_commitment(house: House) -> Args:
    has_her_feedback(house)
    return {"commitment": new_id(), "presentation": ANNAS, "text": "Ik bel drie besturen.", "due_on": "2099-12-21"}


@recipe
def look_back_on(house: House) -> Args:
    (anna,) = earlier(house, house.anna)
    promise(house, anna, presented(house, anna))
    looking_back(house)
    return {"look_back": asked(house, house.anna), "outcome": "done"}
