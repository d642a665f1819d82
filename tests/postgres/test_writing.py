"""The ledger on PostgreSQL: sessions side by side, each in order, and whatever fails is tried again or told."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event, text

from facilitator.boards.commands import AddNote
from facilitator.ids import new_id
from facilitator.ledger import command, writer
from facilitator.ledger.command import Scope
from facilitator.ledger.turns import Reach
from facilitator.postgres import lock_key
from facilitator.sessions.commands import RenamePerson
from facilitator.steering.commands import JoinSession, OpenRound
from tests.boards.wall import texts, write
from tests.house import KANSEN, OTHER_AGENDA, House
from tests.ledger.plants import Break, answers, sealed, waiting
from tests.ledger.test_group_commit import holding as holding  # noqa: PLC0414 - a fixture
from tests.support.postgres import Postgres


@pytest.fixture
def house(house: House) -> House:
    house.open(KANSEN)
    house.done(house.willem, OpenRound(round=OTHER_AGENDA[0].round), scope=house.other_session)
    return house


@pytest.fixture
def commits(house: House) -> list[str]:
    seen: list[str] = []
    event.listen(house.writer_engine, "commit", lambda connection: seen.append("commit"))
    return seen


@contextmanager
def held(postgres: Postgres, house: House, *, scope: str) -> Iterator[None]:
    """Another process is at work there."""
    connection = postgres.connect(name_of(house))
    try:
        connection.cursor().execute(f"SELECT pg_advisory_lock({lock_key(scope)})")
        yield
    finally:
        connection.close()


def name_of(house: House) -> str:
    return str(house.settings.store).partition("@/")[2].partition("?")[0]


def note(house: House, words: str) -> AddNote:
    return AddNote(note=new_id(), board=house.board(KANSEN), column=house.column(KANSEN), text=words)


def elsewhere(house: House) -> str:
    """Have Vera write in the other session; what came of it."""
    board, column = house.board(0, session=house.other_session), house.column(0, session=house.other_session)
    adding = AddNote(note=new_id(), board=board, column=column, text="elders")
    return house.send(house.vera, adding, scope=house.other_session).status


def test_a_session_waits_for_who_is_at_work_in_it_and_others_do_not(house, postgres):
    with held(postgres, house, scope=f"session/{house.session}"):
        waits = waiting(house, house.anna, note(house, "een"))
        assert elsewhere(house) == "applied"
        assert not waits.done.is_set()

    assert answers(waits) == [["applied"]]


@pytest.mark.parametrize(("scope", "waits"), [("programme", True), ("house", True), ("other", False)])
def test_it_waits_for_its_programme_and_its_house(house, postgres, scope, waits):
    names = {"programme": f"programme/{house.programme}", "other": f"programme/{house.other_programme}"}
    name = names.get(scope, scope)
    with held(postgres, house, scope=name):
        writing = waiting(house, house.anna, note(house, "een"))
        assert writing.done.wait(0.3 if waits else 10) is not waits

    assert answers(writing) == [["applied"]]


def test_what_waits_for_a_session_is_one_transaction(house, postgres, commits):
    with held(postgres, house, scope=f"session/{house.session}"):
        first = waiting(house, house.anna, note(house, "een"))
        later = [waiting(house, who, note(house, who.name)) for who in (house.bram, house.chen) for _ in range(10)]
        commits.clear()

    assert answers(first, *later) == [["applied"]] * 21
    assert len(commits) <= 2
    assert house.check() > 20


def test_what_reaches_beyond_its_session_has_the_programme_to_itself(house, postgres):
    """Undone the first time, it is known from then on."""
    learnt = house.ledger._writer._turns._learnt
    house.done(house.fatima, RenamePerson(person=house.anna.id, name="Annie"))
    joining = JoinSession(code=house.code, name="Els", person=new_id(), grant=new_id())
    house.done(house.nobody, joining)
    write(house, house.anna, "een")

    assert {one.__name__: reach for one, reach in learnt.items()} == {
        "RenamePerson": Reach.PROGRAMME,
        "JoinSession": Reach.PROGRAMME,
    }
    sister = postgres.connect(name_of(house))
    sister.autocommit = False
    sister.cursor().execute(f"SELECT pg_advisory_xact_lock_shared({lock_key(f'programme/{house.programme}')})")
    renaming = waiting(house, house.fatima, RenamePerson(person=house.anna.id, name="Anna"))
    assert not renaming.done.wait(0.3)  # somebody is in another session of the programme
    sister.rollback()
    assert answers(renaming) == [["applied"]]
    assert house.check() > 20


@pytest.mark.parametrize(
    ("code", "times", "came"), [("40P01", 1, "applied"), ("40001", 4, "applied"), ("40P01", 9, "unavailable")]
)
def test_a_deadlock_and_what_cannot_be_put_in_order_is_done_again(house, holding, monkeypatch, code, times, came):
    tried: list[int] = []

    def in_the_way(tx, actor, _command):
        tried.append(1)
        if len(tried) <= times:
            tx.db.execute(text(f"DO $$ BEGIN RAISE EXCEPTION 'in the way' USING ERRCODE = '{code}'; END $$"))

    monkeypatch.setitem(command._handlers, Break, in_the_way)

    assert answers(waiting(house, house.anna, Break())) == [[came]]
    assert len(tried) == min(times + 1, 5)


def test_without_its_database_everybody_sends_again_and_it_comes_back_by_itself(house, postgres):
    told: list[bool] = []
    house.ledger.on_writable(told.append)
    one, other = note(house, "een"), note(house, "twee")

    postgres.kill()
    try:
        assert answers(waiting(house, house.anna, one), waiting(house, house.bram, other)) == [["unavailable"]] * 2
        assert (told, house.ledger.writable, house.ledger.probe()) == ([False], False, False)
        house.later(ms=6_000)
        assert house.client(house.nobody).get("/healthz").status_code == 503
    finally:
        postgres.start()

    assert house.ledger.probe()
    assert told == [False, True]
    assert answers(waiting(house, house.anna, one), waiting(house, house.bram, other)) == [["applied"]] * 2
    assert sorted(texts(house)) == ["een", "twee"]
    assert house.client(house.fatima).get(f"/s/{house.session}/console").status_code == 200


def test_a_connection_that_goes_before_the_commit_leaves_nothing_and_it_is_sent_again(house, postgres, monkeypatch):
    adding = sealed(house.anna, note(house, "een"))

    def cut(moment: str) -> None:
        if moment == "before_commit":
            end_connections(postgres, house)

    with monkeypatch.context() as patch:
        patch.setattr(writer, "moment", cut)
        (cut_off,) = house.ledger.submit(scope(house), adding, seconds=30)
    (again,) = house.ledger.submit(scope(house), adding, seconds=30)

    assert (cut_off.status, again.status, again.again) == ("retry", "applied", False)
    assert texts(house) == ["een"]
    assert house.check() > 20


def scope(house: House) -> Scope:
    return Scope("session", house.session)


def end_connections(postgres: Postgres, house: House) -> None:
    ended = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name_of(house)}'"
    postgres.tell(ended)


def test_two_servers_on_one_database_are_in_order(house, tmp_path):
    """What the one wrote the other sees, and what it answers continues where the first was."""
    second = House(tmp_path / "second", database_url=house.settings.database_url)
    try:
        write(house, house.anna, "een")
        write(second, second.bram, "twee")
        write(house, house.chen, "drie")
        assert texts(house) == texts(second) == ["een", "twee", "drie"]
        assert house.check() == second.check() > 20
        assert house.live.epoch == second.live.epoch
    finally:
        second.close()
