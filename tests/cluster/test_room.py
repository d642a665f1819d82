"""A room over two processes: groups, moves, a phone that is offline, and what goes to the plenary, each thing once."""

import asyncio
from collections import Counter

from tests.cluster.house import connections_to
from tests.cluster.meeting import GROUPS, PLENARY, Meeting, p95
from tests.support import background
from tests.support.phones import Phone, new_id


def test_a_room_works_over_two_processes_as_over_one(meet, cluster):
    meeting = meet(people=30, round=GROUPS)
    assert min(connections_to(port) for port in cluster.ports) >= 10

    background.run(work_in_groups(meeting), timeout=60)
    meeting.nothing_lost()
    brought = background.run(bring_together(meeting), timeout=60)

    meeting.nothing_lost()
    origins = Counter(origin for (origin,) in origins_of(meeting))
    assert set(origins) == brought
    assert set(origins.values()) == {1}
    assert p95(meeting.seen_elsewhere(background.run(write_together(meeting), timeout=60))) <= 2
    meeting.nothing_lost()


async def work_in_groups(meeting: Meeting) -> None:
    """Everybody writes; six are moved meanwhile, by turns from either process; one is offline and writes on."""
    offline = meeting.phones[7]
    offline.go_offline()
    for text in ("in de lift", "op de gang", "weer terug"):
        offline.add_note(text)
    writing = asyncio.create_task(meeting.write(4, each=0.04))
    for turn, phone in enumerate(meeting.phones[10:16]):
        await move(meeting, phone, desk=turn % 2)
    await writing
    offline.go_online()
    await meeting.come_to_rest()


async def move(meeting: Meeting, phone: Phone, *, desk: int) -> None:
    here = (phone.group() or {})["id"]
    groups = sorted(meeting.desks[desk].store.view("group"))
    group = next(group for group in groups if group != here)
    await meeting.do(meeting.desks[desk], "MovePerson", person=phone.person, group=group)
    await phone.until(lambda: (phone.group() or {}).get("id") == group and phone.has_board())


async def bring_together(meeting: Meeting) -> set[str]:
    """Each group marks a note, and both facilitators send them to the plenary at once; which those are."""
    marked: dict[str, str] = {}
    for phone in meeting.phones:
        group = (phone.group() or {})["id"]
        if group not in marked:
            note = next(id_ for id_, note in phone.notes().items() if note["board"] == phone.board())
            await meeting.do(phone, "PickNote", note=note)
            marked[group] = note
    round = meeting.phones[0].round()["id"]
    sent = [desk.send("SendToPlenary", id_=new_id(), round=round, group=None) for desk in meeting.desks]
    for desk, entry in zip(meeting.desks, sent, strict=True):
        await desk.until(lambda entry=entry: entry.status is not None)
    assert sorted(str(entry.status) for entry in sent) == ["applied", "rejected"]
    await meeting.come_to_rest()
    return set(marked.values())


async def write_together(meeting: Meeting) -> list:
    await meeting.open(PLENARY, desk=1)
    written = await meeting.write(3, each=0.03)
    await meeting.come_to_rest()
    return written


def origins_of(meeting: Meeting) -> list[tuple[str]]:
    return meeting.cluster.ask(
        "SELECT note.origin_id FROM note JOIN board ON board.id = note.board_id JOIN round ON round.id = board.round_id"
        " WHERE round.session_id = %s AND note.origin_id IS NOT NULL",
        meeting.scene.session,
    )
