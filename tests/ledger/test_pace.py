"""How often the writer begins a transaction: at once while little is written, once a tick when it is much."""

from facilitator.ledger.ways import TICK, Pace


class Time:
    """A clock that only goes on when somebody sleeps on it, or is told to."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def at_pace(*, every: float, seconds: float) -> tuple[Time, int]:
    """Commands that come `every` so many seconds; gives how many transactions that makes."""
    pace, time = Pace(), Time()
    pace._time = time
    begins, end, arrives, transactions = time.now, time.now + seconds, time.now, 0
    while time.now < end:
        time.now = max(time.now, arrives)
        pace.keep()
        transactions += 1
        while arrives <= time.now:  # what came meanwhile goes along
            arrives += every
    assert time.now - begins < seconds + 1
    return time, transactions


def test_who_writes_now_and_then_never_waits():
    time, transactions = at_pace(every=1 / 16, seconds=10)
    assert time.slept == []
    assert transactions == 10 * 16 + 1


def test_more_than_a_hundred_commands_a_second_make_at_most_one_transaction_a_tick():
    time, transactions = at_pace(every=1 / 128, seconds=10)
    assert 0.45 < transactions / (10 / TICK) < 1.1
    assert max(time.slept) <= TICK


def test_after_a_busy_second_it_writes_at_once_again():
    pace, time = Pace(), Time()
    pace._time = time
    for _ in range(100):
        time.now += 0.001
        pace.keep()
    assert time.slept
    time.now += 1
    time.slept.clear()
    pace.keep()
    assert time.slept == []
