"""What goes on beside the events, and goes on whatever happens."""

from types import SimpleNamespace

import pytest

from facilitator.live import heartbeat
from facilitator.live.heartbeat import keep_watching_grants, of_turn


def test_each_socket_has_one_turn_in_ten_seconds():
    sockets = [SimpleNamespace(sid=f"socket {number}") for number in range(1000)]

    turns = [of_turn(sockets, turn) for turn in range(40)]

    assert sorted(socket.sid for turn in turns for socket in turn) == sorted(socket.sid for socket in sockets)
    assert max(map(len, turns)) < 60
    assert of_turn(sockets, 43) == turns[3]


class Enough(BaseException):
    """The test has seen what it wanted."""


def test_it_goes_on_after_a_failure(monkeypatch, caplog):
    seconds = iter(range(3))
    looked: list[int] = []

    def sleep(_seconds):
        if next(seconds, None) is None:
            raise Enough

    def all_of_them():
        looked.append(1)
        raise KeyError("Annes geheim")

    monkeypatch.setattr(heartbeat, "sleep", sleep)
    with pytest.raises(Enough):
        keep_watching_grants(SimpleNamespace(listeners=SimpleNamespace(all=all_of_them)))

    assert len(looked) == 3
    assert {record.getMessage() for record in caplog.records} == {"watching grants failed: KeyError"}
