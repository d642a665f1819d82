"""The parts of the model phone that no server is needed for."""

import asyncio
import os
import zlib

import pytest

from bench import books, machine, sightings
from tests.support import background, packets, page, websocket
from tests.support.book import Book, Entry
from tests.support.clock import Clock
from tests.support.frames import Frame, Shelf
from tests.support.outbox import Outbox
from tests.support.store import Store
from tests.support.waiting import Waiters


def _frame(to: int, put: dict[str, object], *, since: int = 0, more: bool = False, drop: object = None) -> Frame:
    body = {"audience": "board:b", "from": since, "to": to, "more": more, "put": {"note": put}, "drop": drop or {}}
    return Frame(body)


def test_frames_of_any_size_come_through_whole_and_masked() -> None:
    for size in (0, 1, 125, 126, 65535, 65536):
        payload = b"n" * size
        for masked in (True, False):
            assert list(websocket.Messages().feed(websocket.envelope(payload, masked=masked))) == [(1, payload)]


def test_a_message_in_pieces_is_put_together() -> None:
    data = websocket.envelope(b"een") + websocket.envelope(b"twee")
    messages = websocket.Messages()

    found = [message for at in range(len(data)) for message in messages.feed(data[at : at + 1])]

    assert found == [(1, b"een"), (1, b"twee")]


def test_a_compressed_message_is_inflated() -> None:
    stream = zlib.compressobj(wbits=-15)
    packed = stream.compress(b"geeltje" * 20) + stream.flush(zlib.Z_SYNC_FLUSH)
    data = bytearray(websocket.envelope(packed[:-4], masked=False))
    data[0] |= 0x40

    messages = websocket.Messages(websocket.Inflater("permessage-deflate"))

    assert list(messages.feed(bytes(data))) == [(1, b"geeltje" * 20)]


def test_the_digest_does_not_depend_on_the_way() -> None:
    shelf = Shelf()
    by_frames, by_snapshot = Store(shelf, ["board:b"]), Store(shelf, ["board:b"])
    by_frames.take(_frame(1, {"a": {"text": "een"}, "b": {"text": "twee"}}))
    by_frames.take(_frame(2, {"a": {"text": "een, beter"}}, since=1, drop={"note": ["b"]}))

    by_snapshot.replace({"audience": "board:b", "to": 2, "put": {"note": {"a": {"text": "een, beter"}}}})

    assert by_frames.digests() == by_snapshot.digests()
    assert by_frames.view("note") == {"a": {"text": "een, beter"}}


def test_a_frame_that_comes_too_early_waits_for_the_one_before() -> None:
    store = Store(Shelf(), ["board:b"])

    assert not store.take(_frame(2, {"b": {}}, since=1))
    assert store.behind
    assert store.take(_frame(1, {"a": {}}))

    assert not store.behind
    assert store.cursors() == {"board:b": 2}


def test_a_change_in_two_frames_moves_the_cursor_at_the_end() -> None:
    store = Store(Shelf(), ["board:b"])

    store.take(_frame(3, {"a": {}}, more=True))
    assert store.cursors() == {"board:b": None}
    store.take(_frame(3, {"b": {}}))

    assert store.cursors() == {"board:b": 3}
    assert sorted(store.view("note")) == ["a", "b"]


def test_a_frame_that_was_had_is_ignored() -> None:
    store = Store(Shelf(), ["board:b"])
    store.take(_frame(1, {"a": {"text": "een"}}))

    assert not store.take(_frame(1, {"a": {"text": "anders"}}))


def test_hears_says_what_to_listen_to() -> None:
    store = Store(Shelf(), ["everyone"])
    everyone = {"hears": {"s": {"audiences": ["board:b"]}}}
    store.replace({"audience": "everyone", "to": 1, "put": everyone})

    assert store.listen()
    assert store.cursors() == {"everyone": 1, "board:b": None}
    assert not store.listen()


def test_a_frame_that_comes_before_its_audience_is_named_is_kept_until_then() -> None:
    store = Store(Shelf(), ["person:a"])

    assert store.take(_frame(4, {"a": {"text": "van mijn nieuwe tafel"}}))
    store.replace({"audience": "person:a", "to": 5, "put": {"hears": {"a": {"audiences": ["board:b", "group:g"]}}}})
    store.listen()

    assert store.cursors() == {"group:g": None, "board:b": 4, "person:a": 5}
    assert list(store.view("note")) == ["a"]


def test_an_outbox_sends_again_what_was_in_flight_and_one_batch_at_a_time() -> None:
    outbox = Outbox(Book())
    outbox.limit(batch=2, batch_bytes=32768)
    entries = [outbox.put(Entry(str(number), "AddNote", {"note": str(number)})) for number in range(3)]

    assert [entry.id for entry in outbox.next_batch()] == ["0", "1"]
    assert outbox.next_batch() == []
    outbox.lost()
    assert [entry.id for entry in outbox.next_batch()] == ["0", "1"]
    outbox.answered([{"id": "0", "status": "applied", "at": {}}, {"id": "1", "status": "retry"}])

    assert [entry.id for entry in outbox.next_batch()] == ["1", "2"]
    assert [entry.times_sent for entry in entries] == [2, 3, 1]


def test_an_outbox_keeps_a_batch_below_its_bytes() -> None:
    outbox = Outbox(Book())
    for number in range(10):
        outbox.put(Entry(str(number), "AddNote", {"text": "n" * 6000}))

    assert len(outbox.next_batch()) == 5


def test_the_best_of_the_exchanges_sets_the_clock() -> None:
    clock = Clock(error_ms=60_000)
    now = clock.own_ms()

    clock.heard(asked_ms=now - 400, server_ms=now - 60_000 - 200)
    far = clock.offset_ms
    clock.heard(asked_ms=now - 4, server_ms=now - 60_000 - 2)
    clock.heard(asked_ms=now - 4000, server_ms=now)

    assert far == pytest.approx(-60_000, abs=50)
    assert clock.offset_ms == pytest.approx(-60_000, abs=5)


def test_the_form_is_read_as_a_browser_sends_it() -> None:
    html = (
        '<form action="/language" method="post"><input type="hidden" name="next" value="/"></form>'
        '<form method="post"><input type=hidden name=csrf_token value="x&amp;y"><input name="name" value=""></form>'
    )

    form = page.form_with(html, "name")

    assert (form.action, form.fields) == ("", {"csrf_token": "x&y", "name": ""})
    with pytest.raises(page.NoForm):
        page.form_with("<title>Gesloten</title>", "name")


def test_packets_say_what_they_are() -> None:
    packet = packets.event("command", {"commands": []}, ack=12)

    assert packet == b'42/live,12["command",{"commands":[]}]'
    assert packets.event_with_ack(packet) == ("command", {"commands": []}, 12)
    assert packets.event_name(packet) == b"command"
    assert packets.answer_of(packets.answer(12, {"results": []})) == (12, {"results": []})


def test_a_phone_with_other_notes_is_out_of_step() -> None:
    class Phone:
        def __init__(self, *texts: str) -> None:
            self.store = Store(Shelf(), ["board:b"])
            self.store.take(_frame(1, {str(place): text for place, text in enumerate(texts)}))

    crowd = [Phone("een"), Phone("een"), Phone("een")]
    assert books.out_of_step(crowd) == 0
    assert books.out_of_step([*crowd, Phone("twee")]) == 1


def test_a_quantile_is_in_milliseconds() -> None:
    assert sightings.quantile([0.001 * number for number in range(100)], 0.95) == pytest.approx(95)


def test_the_meter_counts_the_cpu_of_this_process() -> None:
    before = machine.cpu_seconds(os.getpid())
    while machine.cpu_seconds(os.getpid()) < before + 0.05:
        sum(range(10_000))

    assert machine.memory_bytes(os.getpid()) > 1_000_000


def test_a_condition_that_raises_is_told_to_whoever_waits() -> None:
    async def wait() -> None:
        waiters = Waiters()
        held: dict[str, bool] = {}
        waiting = asyncio.create_task(waiters.until(lambda: bool(held and held["nobody"]), timeout=5))
        await asyncio.sleep(0)
        held["anna"] = True
        waiters.look()
        with pytest.raises(KeyError):
            await waiting
        with pytest.raises(TimeoutError):
            await waiters.until(lambda: False, timeout=0.01)

    background.run(wait())
