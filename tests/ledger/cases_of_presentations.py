"""The queue and the stage: lined up, moved, begun, gone on with, ended."""

from facilitator.ids import new_id
from facilitator.presentations.commands import (
    AddPause,
    AddPresentation,
    CloseFeedback,
    EndPresentation,
    ExtendPart,
    GoToPart,
    LineUp,
    MarkAbsent,
    MovePresentation,
    PausePresentation,
    RemovePresentation,
    ReopenFeedback,
    ResumePresentation,
    ShowField,
    SignUp,
    StartPresentation,
    SwapPresentations,
)
from facilitator.steering.commands import OpenRound
from tests.house import House
from tests.ledger.telling import Sent, case
from tests.presentations.stage import (
    duo,
    off_stage,
    on_stage,
    paused_queue,
    planned,
    queued,
    round_of,
    written,
)

MINUTE = 60_000


@case("LineUp before the round opens")
def _(house: House) -> Sent:
    duo(house, house.anna, house.bram)
    return house.fatima, LineUp(round=planned(house), order="random")


@case("AddPresentation of two")
def _(house: House) -> Sent:
    queue = queued(house)
    for presentation in queue[2:]:
        house.done(house.fatima, RemovePresentation(presentation=presentation))
    people = [house.chen.id, house.dewi.id]
    add = AddPresentation(presentation=new_id(), round=round_of(house, queue[0]), people=people, before=queue[0])
    return house.fatima, add


@case("SignUp with the other half of a duo")
def _(house: House) -> Sent:
    duo(house, house.anna, house.bram)
    round = planned(house, order="signup")
    house.done(house.fatima, OpenRound(round=round))
    return house.anna, SignUp(presentation=new_id(), round=round)


@case("AddPause")
def _(house: House) -> Sent:
    queue = queued(house)
    return house.fatima, AddPause(presentation=new_id(), round=round_of(house, queue[0]), minutes=15, before=queue[2])


@case("RemovePresentation")
def _(house: House) -> Sent:
    duo(house, house.anna, house.bram)
    return house.fatima, RemovePresentation(presentation=queued(house)[0])


@case("MovePresentation")
def _(house: House) -> Sent:
    queue = queued(house)
    return house.fatima, MovePresentation(presentation=queue[3], before=queue[1])


@case("SwapPresentations")
def _(house: House) -> Sent:
    queue = queued(house)
    return house.fatima, SwapPresentations(presentation=queue[0], other=queue[3])


@case("MarkAbsent")
def _(house: House) -> Sent:
    return house.fatima, MarkAbsent(presentation=queued(house)[0], absent=True)


@case("StartPresentation of what was shared")
def _(house: House) -> Sent:
    written(house, house.anna)
    return house.fatima, StartPresentation(presentation=queued(house)[0])


@case("StartPresentation while another is on")
def _(house: House) -> Sent:
    written(house, house.anna)
    queue = queued(house)
    on_stage(house, queue[0])
    return house.fatima, StartPresentation(presentation=queue[2])


@case("StartPresentation of a pause")
def _(house: House) -> Sent:
    queue = queued(house)
    return house.fatima, StartPresentation(presentation=paused_queue(house, round_of(house, queue[0])))


@case("GoToPart")
def _(house: House) -> Sent:
    queue = queued(house)
    on_stage(house, queue[0])
    return house.fatima, GoToPart(presentation=queue[0], part="feedback")


@case("GoToPart of one that had ended")
def _(house: House) -> Sent:
    written(house, house.anna)
    queue = queued(house)
    off_stage(house, queue[0])
    return house.fatima, GoToPart(presentation=queue[0], part="questions")


@case("ExtendPart")
def _(house: House) -> Sent:
    queue = queued(house)
    on_stage(house, queue[0])
    return house.fatima, ExtendPart(presentation=queue[0], seconds=60)


@case("PausePresentation")
def _(house: House) -> Sent:
    queue = queued(house)
    on_stage(house, queue[0])
    return house.fatima, PausePresentation(presentation=queue[0])


@case("ResumePresentation")
def _(house: House) -> Sent:
    queue = queued(house)
    on_stage(house, queue[0])
    house.done(house.fatima, PausePresentation(presentation=queue[0]))
    return house.fatima, ResumePresentation(presentation=queue[0])


@case("EndPresentation of what was shared")
def _(house: House) -> Sent:
    written(house, house.anna)
    queue = queued(house)
    on_stage(house, queue[0])
    return house.fatima, EndPresentation(presentation=queue[0])


@case("ShowField by who presents")
def _(house: House) -> Sent:
    queue = queued(house)
    on_stage(house, queue[0])
    return house.anna, ShowField(presentation=queue[0], field="why")


@case("CloseFeedback")
def _(house: House) -> Sent:
    queue = queued(house)
    off_stage(house, queue[0])
    house.later(ms=10 * MINUTE)
    return house.system, CloseFeedback(presentation=queue[0])


@case("ReopenFeedback")
def _(house: House) -> Sent:
    queue = queued(house)
    off_stage(house, queue[0])
    house.done(house.fatima, CloseFeedback(presentation=queue[0]))
    return house.fatima, ReopenFeedback(presentation=queue[0], minutes=5)
