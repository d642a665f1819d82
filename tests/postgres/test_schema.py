"""PostgreSQL, too, is brought to this version of the program by itself, once, and refused where it cannot do."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import MetaData, create_engine, text

from facilitator.db import upgrade
from facilitator.models import metadata
from facilitator.settings import BadSetting
from tests.boards.wall import write
from tests.house import House
from tests.support.migrating import differences, own_steps, plant


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return own_steps(tmp_path / "migrations", monkeypatch)


def asked(address: str, question: str) -> list[tuple]:
    engine = create_engine(address)
    try:
        with engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(question))]
    finally:
        engine.dispose()


def hints(address: str) -> bool:
    named = "SELECT 1 FROM information_schema.columns WHERE table_name = 'board_column' AND column_name = 'hint'"
    return bool(asked(address, named))


@pytest.fixture
def filled(house: House) -> str:
    """The address of a house in which a board has two columns with three notes."""
    house.open(0)
    for place, words in ((0, "een"), (0, "twee"), (1, "drie")):
        write(house, house.anna, words, place=place)
    house.close()
    return str(house.settings.store)


def test_a_new_database_is_what_the_models_say(postgres):
    address = postgres.create()

    assert upgrade(address) is True

    assert differences(address, metadata) == []
    assert upgrade(address) is False


def test_a_planted_difference_is_seen(postgres):
    address = postgres.create()
    upgrade(address)
    copy = MetaData(naming_convention=metadata.naming_convention)
    for table in metadata.sorted_tables:
        table.to_metadata(copy)
    copy.remove(copy.tables["mark"])

    assert len(differences(address, copy)) == 1


def test_several_that_start_at_once_make_it_once(postgres):
    address = postgres.create()

    with ThreadPoolExecutor(4) as together:
        did = list(together.map(upgrade, [address] * 4))

    assert sorted(did) == [False, False, False, True]
    assert asked(address, "SELECT count(*) FROM alembic_version") == [(1,)]


def test_an_upgrade_keeps_the_rows(filled, steps):
    plant(steps)

    assert upgrade(filled) is True

    assert asked(filled, "SELECT (SELECT count(*) FROM board_column), (SELECT count(*) FROM note)") == [(2, 3)]
    assert hints(filled)
    assert asked(filled, "SELECT version_num FROM alembic_version") == [("9999",)]


def test_an_upgrade_that_fails_half_way_is_undone_and_can_be_tried_again(filled, steps):
    plant(steps, more='raise RuntimeError("half way")')
    with pytest.raises(RuntimeError, match="half way"):
        upgrade(filled)
    assert not hints(filled)

    plant(steps)
    assert upgrade(filled) is True
    assert hints(filled)


def test_a_database_that_sorts_by_a_language_is_refused_with_what_makes_a_good_one(postgres):
    postgres.tell(
        "CREATE DATABASE dutch TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'nl' LOCALE 'C'"
    )
    with pytest.raises(BadSetting, match="createdb --template=template0 --encoding=UTF8 --locale=C dutch"):
        upgrade(postgres.address("dutch"))
    postgres.tell("CREATE DATABASE narrow TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'")
    with pytest.raises(BadSetting, match="must sort as C in UTF8"):
        upgrade(postgres.address("narrow"))


def test_one_that_commits_before_it_has_written_is_refused(postgres, monkeypatch):
    address = postgres.create("careless")
    monkeypatch.setattr("facilitator.postgres._DURABLE", {"synchronous_commit": "off"})

    with pytest.raises(BadSetting, match="synchronous_commit=off: it must be on"):
        upgrade(address)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("mysql://otto:geheim@db/facilitator", r"and not like mysql://otto:\*\*\*@db/facilitator"),
        ("postgresql+psycopg://db/facilitator", "and not like"),
        ("sqlite:////tmp/x", "and not like"),
        ("postgresql://otto:geheim@db", "and not like"),
        ("ergens", "should look like postgresql://"),
        ("postgresql://otto:geheim@/x?host=/nowhere", "x on /nowhere cannot be reached"),
    ],
)
def test_an_address_that_cannot_be_is_refused_in_a_sentence_without_its_password(given, said):
    with pytest.raises(BadSetting, match=said) as refused:
        upgrade(given)
    assert "geheim" not in str(refused.value)
