"""What waits is written together, and nobody pays for what their neighbour does."""

import logging

import pytest
from sqlalchemy import event, text

from facilitator.ledger import command as registry
from facilitator.people.commands import CreateAccount
from facilitator.sessions.models import Session
from tests.house import House, id_of
from tests.ledger.plants import (
    Break,
    Hold,
    Holding,
    Refuse,
    Retitle,
    RetitleThenRefuse,
    answers,
    planted,
    sealed,
    waiting,
)


@pytest.fixture
def holding(monkeypatch):
    with planted(monkeypatch) as holding:
        yield holding


@pytest.fixture
def commits(house: House) -> list[str]:
    """Grows by one with every commit of the writer."""
    seen: list[str] = []
    event.listen(house.writer_engine, "commit", lambda connection: seen.append("commit"))
    return seen


def title(house: House) -> str:
    with house.read() as db:
        return db.get_one(Session, house.session).title


def seq(house: House) -> int:
    with house.read() as db:
        asked = text("SELECT seq FROM progress WHERE scope = :scope")
        return db.execute(asked, {"scope": f"session/{house.session}"}).scalar_one()


def test_what_waits_is_one_transaction(house, holding: Holding, commits):
    first = waiting(house, house.fatima, Hold())
    holding.wait_held()
    batches = [waiting(house, who, Retitle(title=f"{n}")) for n in range(20) for who in (house.anna, house.bram)]

    holding.let_go()

    assert answers(first, *batches) == [["applied"]] * 41
    assert (len(commits), title(house)) == (2, "19")
    assert house.check() > 0


def test_a_transaction_holds_no_more_than_a_hundred_or_so(house, holding: Holding, commits):
    first = waiting(house, house.fatima, Hold())
    holding.wait_held()
    batches = [waiting(house, house.anna, *[Retitle(title=f"{n}.{k}") for k in range(30)]) for n in range(8)]

    holding.let_go()

    assert answers(first, *batches) == [["applied"], *[["applied"] * 30] * 8]
    assert (len(commits), title(house)) == (3, "7.29")


def test_a_refusal_that_changed_nothing_takes_nobody_out_of_the_transaction(house, holding: Holding, commits):
    before = seq(house)

    batch = waiting(house, house.anna, Retitle(title="a"), Refuse(), Retitle(title="b"), Refuse())

    assert answers(batch) == [["applied", "not_running", "applied", "not_running"]]
    assert (len(commits), seq(house) - before, title(house)) == (1, 1, "b")


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_refusal_after_a_change_is_undone_and_the_others_stand(house, holding: Holding, place):
    batch = [Retitle(title="a"), Retitle(title="b")]
    batch.insert(place, RetitleThenRefuse(title="nooit"))

    expected = ["applied", "applied"]
    expected.insert(place, "already")
    assert answers(waiting(house, house.anna, *batch)) == [expected]
    assert title(house) == "b"
    assert house.check() > 0


def test_a_refusal_after_a_change_of_the_same_fact_is_undone_too(house, holding: Holding):
    """The one before it has not been flushed: only its value tells that it was changed again."""
    batch = waiting(house, house.anna, Retitle(title="a"), RetitleThenRefuse(title="nooit"))

    assert (answers(batch), title(house)) == ([["applied", "already"]], "a")


def test_what_nobody_foresaw_is_told_its_sender_and_nobody_else(house, holding: Holding, caplog):
    first = waiting(house, house.fatima, Hold())
    holding.wait_held()
    batches = [
        waiting(house, house.anna, Retitle(title="a")),
        waiting(house, house.bram, Break(title="Brams geheim")),
        waiting(house, house.chen, Retitle(title="c")),
    ]

    holding.let_go()

    assert answers(first, *batches) == [["applied"], ["applied"], ["internal"], ["applied"]]
    assert title(house) == "c"
    said = [record.message for record in caplog.records if record.name == "facilitator.ledger"]
    assert len(said) == 2
    assert "ZeroDivisionError in _break" in said[1]
    assert "geheim" not in caplog.text


def test_whose_command_broke_writes_alone_for_a_minute(house, holding: Holding, commits, caplog):
    assert answers(waiting(house, house.bram, Break())) == [["internal"]]
    commits.clear()

    first = waiting(house, house.fatima, Hold())
    holding.wait_held()
    batches = [waiting(house, who, Retitle(title=who.name)) for who in (house.anna, house.chen, house.bram, house.dewi)]
    holding.let_go()
    assert answers(first, *batches) == [["applied"]] * 5
    # Fatima's, Anna's with Chen's, Bram's, Dewi's.
    assert (len(commits), title(house)) == (4, "Dewi")

    house.later(ms=60_001)
    commits.clear()
    assert answers(waiting(house, house.bram, Retitle(title="x"), Retitle(title="y"))) == [["applied", "applied"]]
    assert len(commits) == 1


def test_a_rule_of_the_database_that_is_broken_is_internal_and_says_no_values(house, holding: Holding, caplog):
    def add_twice(tx, actor, command):
        tx.db.add(Session(id=house.session, title="Annes geheim"))

    registry._handlers[Break] = add_twice

    with caplog.at_level(logging.ERROR):
        assert answers(waiting(house, house.anna, Break(), Retitle(title="b"))) == [["internal", "applied"]]
    assert title(house) == "b"
    assert "geheim" not in caplog.text


def test_scopes_do_not_share_a_transaction(house, holding: Holding, commits):
    first = waiting(house, house.fatima, Hold())
    holding.wait_held()
    batches = [
        waiting(house, house.anna, Retitle(title="a")),
        waiting(house, house.host, CreateAccount(account=id_of("noor"), name="Noor")),
        waiting(house, house.bram, Retitle(title="b")),
    ]
    holding.let_go()

    assert answers(first, *batches) == [["applied"]] * 4
    assert (len(commits), title(house)) == (3, "b")


def test_a_sender_who_waits_no_longer_is_told_to_send_again(house, holding: Holding):
    first = waiting(house, house.fatima, Hold())
    holding.wait_held()
    sent = sealed(house.anna, Retitle(title="a"))

    (result,) = house.ledger.submit(first.scope, sent, seconds=0.01)
    assert (result.status, result.error.code) == ("retry", "unavailable")

    holding.let_go()
    (result,) = house.ledger.submit(first.scope, sent)
    assert (result.status, result.again) == ("applied", True)


def test_a_listener_who_fails_keeps_nobody_waiting(house, holding: Holding, caplog):
    heard: list[str] = []
    house.ledger.on_published(lambda session, audiences: 1 / 0)
    house.ledger.on_published(lambda session, audiences: heard.append(session))

    for title_ in ("a", "b"):
        assert answers(waiting(house, house.anna, Retitle(title=title_))) == [["applied"]]

    assert house.ledger.probe()  # comes after all that was told before it
    assert heard == [house.session] * 2
    assert {record.getMessage() for record in caplog.records} == {"a listener failed: ZeroDivisionError"}
