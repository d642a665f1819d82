"""The queue and the stage: lined up, moved, begun, gone on with, ended, taken back."""

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
from facilitator.programmes.roster.commands import SplitDuo
from facilitator.sessions.commands import RenamePerson
from facilitator.steering.agenda.commands import RemoveRound
from facilitator.steering.commands import CloseRound, EndSession, OpenRound, ReopenSession, UndoStep
from facilitator.steering.doors.commands import ReadmitPerson, RemovePerson
from tests.house import PRAAT, House
from tests.ledger.telling import Sent, case
from tests.presentations.stage import (
    agenda_version,
    duo,
    off_stage,
    on_stage,
    paused_queue,
    planned,
    queued,
    round_of,
    written,
)
from tests.steering.stage import step

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


@case("UndoStep of starting somebody")
def _(house: House) -> Sent:
    written(house, house.anna)
    queue = queued(house)
    on_stage(house, queue[0])
    on_stage(house, queue[1])
    return house.fatima, UndoStep(step=step(house))


@case("UndoStep of opening with a queue")
def _(house: House) -> Sent:
    queued(house)
    return house.fatima, UndoStep(step=step(house))


@case("CloseRound with somebody on stage")
def _(house: House) -> Sent:
    queue = queued(house)
    on_stage(house, queue[0])
    return house.fatima, CloseRound(round=round_of(house, queue[0]))


@case("OpenRound with somebody on stage")
def _(house: House) -> Sent:
    queue = queued(house)
    on_stage(house, queue[0])
    return house.fatima, OpenRound(round=house.round(PRAAT))


@case("EndSession with somebody on stage")
def _(house: House) -> Sent:
    written(house, house.anna)
    queue = queued(house)
    off_stage(house, queue[0])
    on_stage(house, queue[1])
    return house.fatima, EndSession()


@case("ReopenSession with somebody on stage")
def _(house: House) -> Sent:
    by, end = house.fatima, EndSession()
    queue = queued(house)
    off_stage(house, queue[0])
    on_stage(house, queue[1])
    house.done(by, end)
    return by, ReopenSession()


@case("RemoveRound with a queue")
def _(house: House) -> Sent:
    round = planned(house)
    house.done(house.fatima, LineUp(round=round, order="given"))
    return house.fatima, RemoveRound(round=round, base=agenda_version(house))


@case("RemovePerson with a place in the queue")
def _(house: House) -> Sent:
    queued(house)
    return house.fatima, RemovePerson(person=house.bram.id)


@case("ReadmitPerson with a place in the queue")
def _(house: House) -> Sent:
    queued(house)
    house.done(house.fatima, RemovePerson(person=house.bram.id))
    return house.fatima, ReadmitPerson(person=house.bram.id)


@case("RenamePerson who presents")
def _(house: House) -> Sent:
    on_stage(house, queued(house)[0])
    return house.anna, RenamePerson(person=house.anna.id, name="Annemarie van den Heuvel-Oosterbaan")


@case("SplitDuo with a place in the queue")
def _(house: House) -> Sent:
    """Anna presents alone; Bram, who forms a duo with her, may judge her from now on."""
    paired = duo(house, house.anna, house.bram)
    round = planned(house)
    house.done(house.fatima, AddPresentation(presentation=new_id(), round=round, people=[house.anna.id]))
    house.done(house.fatima, OpenRound(round=round))
    return house.otto, SplitDuo(duo=paired)
