"""What one process must know of another: who is there, that a phone came by, that somebody is out, that it is over."""

from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.cluster.meeting import Meeting
from tests.support import background, packets
from tests.support.live import LiveClient
from tests.support.phones import Phone

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148"


@pytest.fixture
def meeting(meet) -> Meeting:
    return meet(people=4)


def test_each_console_sees_who_is_there_by_way_of_the_other_process(meeting):
    told = [presence_of(desk) for desk in meeting.desks]
    people = sorted(str(phone.person) for phone in meeting.phones)
    names = ["Fatima", "Otto"]

    async def see() -> None:
        for desk in meeting.desks:
            desk.cut()
        meeting.phones[0].signal(writing=True)
        writing = [str(meeting.phones[0].person)]
        whole = {"here": people, "writing": writing, "facilitators": names}
        for desk, heard in zip(meeting.desks, told, strict=True):
            await desk.until(lambda heard=heard: heard[-1:] == [whole], timeout=15)
        gone = meeting.phones[1]
        gone.go_offline()
        left = {"here": sorted(set(people) - {gone.person}), "writing": writing, "facilitators": names}
        for desk, heard in zip(meeting.desks, told, strict=True):
            await desk.until(lambda heard=heard: heard[-1:] == [left], timeout=15)

    background.run(see(), timeout=60)


def test_a_phone_that_came_by_is_seen_on_every_console_and_nobody_can_say_so_through_nginx(meeting, cluster):
    door = f"/j/{meeting.scene.code}"
    headers = {"User-Agent": IPHONE, "X-Forwarded-For": "192.0.2.77"}
    urlopen(Request(cluster.url + door, headers=headers), timeout=10).close()
    urlopen(Request(cluster.two.url + door, headers=headers), timeout=10).close()

    for desk in meeting.desks:
        background.run(desk.until(lambda desk=desk: len(desk.seen) == 1))


def test_who_is_sent_away_by_one_process_is_out_of_the_other_within_two_seconds(meeting, cluster):
    async def send_away() -> Phone:
        phone = await meeting.fleet.join(meeting.scene.code, "Vera", url=cluster.two.url)
        await meeting.desks[0].until(lambda: phone.person in meeting.desks[0].store.view("person"))
        await meeting.do(meeting.desks[0], "RemovePerson", person=phone.person)
        await phone.until(lambda: phone.goodbye == "grant_ended" and not phone.inside, timeout=5)
        return phone

    gone = background.run(send_away())

    meeting.fleet.phones.remove(gone)
    background.run(gone.leave())


def test_a_process_whose_database_begins_another_epoch_ends_and_says_so_to_its_phones(meeting, cluster):
    """As after a restore, or when a newer program has projected everything anew."""
    entry = meeting.write_one()
    background.run(meeting.come_to_rest())
    cluster.postgres.tell(
        "UPDATE mark SET value = 'AAAAAAAAAAAAAAAAAAAAAA' WHERE name = 'epoch'", database=cluster.database
    )

    assert [server._ended(10) for server in (cluster.one, cluster.two)] == [75, 75]
    with pytest.raises(HTTPError) as away:
        urlopen(f"{cluster.url}/j/{meeting.scene.code}", timeout=10)
    with away.value as answer:
        assert answer.code == 503
        assert "Even wachten" in answer.read().decode()

    meeting.phones[0].add_note("geschreven toen er niemand was")
    for server in (cluster.one, cluster.two):
        cluster.again(server)
    background.run(meeting.come_to_rest(), timeout=60)
    meeting.nothing_lost()
    assert entry.status == "applied"


def presence_of(desk: LiveClient) -> list[Any]:
    """What a console is told of presence, from its next connection on."""
    told: list[Any] = []
    take = desk._take

    def tapped(packet: bytes) -> None:
        if packets.event_name(packet) == b"presence":
            told.append(packets.event_body(packet))
        take(packet)

    desk._take = tapped
    return told
