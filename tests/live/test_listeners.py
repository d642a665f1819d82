"""Who listens to what."""

from collections.abc import Iterable

import pytest

from facilitator.ledger.holdings import Named
from facilitator.live.listeners import Identity, Listener, Listeners


def listener(sid: str, *, leaves_out: tuple[str, ...] = (), also: Iterable[str] = (), **named: set[str]) -> Listener:
    identity = Identity(
        session="S",
        role="participant",
        credential=None,
        grant="g",
        person="p",
        start=("everyone", "person:p"),
        leaves_out=leaves_out,
    )
    told = {audience: Named(frozenset(names), frozenset(also)) for audience, names in named.items()}
    return Listener(sid, identity, named=told)


@pytest.fixture
def listeners() -> Listeners:
    found = Listeners()
    for sid in ("a", "b"):
        one = listener(sid)
        found.add(one)
        found.subscribe(one, "everyone")
    return found


def sids(listeners: Listeners, audience: str) -> list[str]:
    return [one.sid for one in listeners.of("S", audience, "participant")]


def test_each_hears_what_they_are_subscribed_to(listeners):
    listeners.subscribe(listeners.get("a"), "board:1")

    assert (sids(listeners, "everyone"), sids(listeners, "board:1")) == (["a", "b"], ["a"])
    assert (listeners.count("S", "board:1", "participant"), listeners.count("S", "everyone", "screen")) == (1, 0)


def test_subscribing_twice_is_subscribing_once(listeners):
    listeners.subscribe(listeners.get("a"), "everyone")

    assert sids(listeners, "everyone") == ["a", "b"]


def test_who_goes_hears_nothing_more(listeners):
    gone = listeners.remove("a")

    assert (gone.sid, gone.hears, sids(listeners, "everyone"), len(listeners)) == ("a", {"everyone"}, ["b"], 1)
    assert listeners.remove("a") is None


def test_nothing_is_kept_of_an_audience_that_nobody_hears(listeners):
    for sid in ("a", "b"):
        listeners.unsubscribe(listeners.get(sid), "everyone")

    assert listeners._by_audience == {}


def test_what_may_be_heard_is_the_start_and_what_was_named():
    assert listener("a", everyone={"board:1"}, other={"board:2"}).may_hear() == {
        "everyone",
        "person:p",
        "board:1",
        "board:2",
    }


def test_a_console_leaves_out_boards_of_which_it_hears_all():
    console = listener("a", leaves_out=("board:",), everyone={"board:1"}, facilitators={"staff:1"})

    assert console.may_hear() == {"everyone", "person:p", "staff:1"}


def test_what_may_be_asked_for_is_not_followed():
    console = listener("a", everyone={"board:1"}, also={"staff:2"})

    assert console.follows() == {"everyone", "person:p", "board:1"}
    assert console.may_hear() == {"everyone", "person:p", "board:1", "staff:2"}
