"""What a room does while it is measured: it writes, changes its mind, is moved, and says what it thinks of somebody.

Each rate is kept whatever the server makes of it: a room does not wait for a computer.
"""

import asyncio
from collections.abc import Callable
from functools import partial

from tests.faults.harness.room import Room
from tests.support.live import LiveClient
from tests.support.phones import Phone, new_id

_TEXT = "Samen met de scholen een overdrachtsdossier maken voor het nieuwe college, en dat in het najaar al bespreken"


async def at_rate(act: Callable[[int], None], *, rate: float, seconds: float) -> float:
    """Do something so many times a second; gives how late the latest was, in seconds."""
    loop, late = asyncio.get_running_loop(), 0.0
    start = loop.time()
    for number in range(int(rate * seconds)):
        due = start + number / rate
        if (wait := due - loop.time()) > 0:
            await asyncio.sleep(wait)
        late = max(late, loop.time() - due)
        act(number)
    return late


def write(room: Room, number: int) -> None:
    """Somebody adds a note, mostly; or changes or deletes one of their own."""
    phone = room.chance.choice(room.phones)
    what = room.chance.random()
    changed = what > 0.8 and _change(room, phone, number, delete=what > 0.93)
    if not changed and phone.has_board():
        phone.add_note(f"{_TEXT} {number}")


def _change(room: Room, phone: Phone, number: int, *, delete: bool) -> bool:
    """Of a note that the phone shows as its own, and that it has not deleted; False when there is none."""
    gone = {entry.note for entry in phone.book.entries.values() if entry.type == "DeleteNote"}
    mine = [id_ for id_ in phone.mine() if id_ not in gone]
    if not mine:
        return False
    note = room.chance.choice(mine)
    if delete:
        phone.delete_note(note)
    else:
        phone.edit_note(note, f"{_TEXT}, beter {number}", base=phone.mine()[note]["version"])
    return True


def move(room: Room, number: int) -> None:
    """One of those who facilitate has somebody sit elsewhere. Each moves people of their own: nobody is torn apart."""
    who = number % len(room.consoles)
    console = room.consoles[who]
    phone = room.chance.choice(room.phones[who :: len(room.consoles)])
    group = room.chance.choice(sorted(console.store.view("group")))
    if console.inside:
        console.send("MovePerson", id_=new_id(), person=phone.person, group=group)


async def give_feedback(room: Room, *, stages: int, times: int, seconds: float) -> None:
    """So many people are on stage in turn; `times` in all somebody says what they think of who is on.

    Who has not heard yet that somebody is on stage, because their line is down, has to let others go first.
    """
    for stage in range(stages):
        presentation = await _take_the_stage(room, room.phones[stage])
        peers = room.chance.sample(room.phones[stages:], len(room.phones) - stages)
        wanted = min(times // stages, len(peers))
        said = partial(_next_says, peers, presentation)
        await at_rate(said, rate=wanted * stages / seconds, seconds=seconds / stages)


def _next_says(peers: list[Phone], presentation: str, number: int) -> None:
    for phone in peers:
        if _on(phone, presentation):
            peers.remove(phone)
            texts = {"top": f"Mooi en concreet, {number}", "tip": "Noem wie je erbij nodig hebt"}
            phone.send("GiveFeedback", id_=new_id(), presentation=presentation, feedback=new_id(), texts=texts)
            return


async def _take_the_stage(room: Room, presenter: Phone) -> str:
    presentation = new_id()
    round = room.consoles[0].store.view("session")[room.session]["current"]
    place = {"presentation": presentation, "round": round, "people": [presenter.person], "before": None}
    await room.steer("AddPresentation", **place)
    await room.steer("StartPresentation", presentation=presentation)
    await room.consoles[0].until(lambda: _on(room.consoles[0], presentation), timeout=120)
    return presentation


def _on(phone: LiveClient, presentation: str) -> bool:
    return phone.store.view("presentation").get(presentation, {}).get("state") == "on"
