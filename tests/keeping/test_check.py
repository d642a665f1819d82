"""`manage check`: everything in order, and every kind of damage that is planted is seen and said in words."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli.house import prepare
from facilitator.cli.manage import main
from facilitator.keeping.check.everything import check_everything
from facilitator.privacy.commands import ErasePerson
from facilitator.settings import BadSetting
from facilitator.steering.commands import EndSession
from tests.boards.wall import write
from tests.house import KANSEN, SESSION, House
from tests.keeping.backups import reopened, rows


@pytest.fixture(scope="module")
def worked_in(furnished, tmp_path_factory) -> Path:
    """A data directory in which two wrote, and a session ended; to copy."""
    house = House.copied(furnished, tmp_path_factory.mktemp("worked") / "data")
    house.open(KANSEN)
    for by in (house.anna, house.bram):
        write(house, by, f"van {by.name}")
    house.done(house.willem, EndSession(), scope=house.other_session)
    house.sweep()
    house.close()
    return house.settings.data


@pytest.fixture
def used(worked_in, tmp_path) -> House:
    house = House.copied(worked_in, tmp_path / "data")
    yield house
    house.close()


def found(house: House) -> list[str]:
    return [one.what for one in check_everything(house.settings, lambda _line: None)]


def plant(house: House, *statements: str) -> None:
    with closing(sqlite3.connect(house.settings.database)) as connection:
        for statement in statements:
            assert connection.execute(statement).rowcount != 0
        connection.commit()


def test_beside_a_running_house_everything_is_in_order(used, capsys):
    assert main(["--data", str(used.settings.data), "check"]) == 0

    told = capsys.readouterr().out
    assert "Everything is in order." in told
    assert told.count(" 0 deviate") == 2
    assert rows(used.settings.database, "SELECT count(*) FROM session_archive") == [(1,)]


OF_ROWS = {
    "a holding of somebody else's": (
        ["UPDATE holding SET body = replace(body, 'van Anna', 'van Kwaad') WHERE kind = 'note'"],
        f"In session {SESSION} pages show",
    ),
    "a holding too few": (["DELETE FROM holding WHERE kind = 'round'"], f"In session {SESSION} pages show"),
    "an archive that was changed": (
        ["UPDATE session_archive SET document = replace(document, 'Samen', 'Zonder')"],
        "is not what its checksum says",
    ),
    "a row that points nowhere": (
        ["UPDATE note SET column_id = 'nowhere' WHERE text = 'van Bram'"],
        "a row of note points at a row of board_column that is not there",
    ),
    "answers of which nothing is known": (
        [f"DELETE FROM progress WHERE scope = 'session/{SESSION}'"],
        f"commands were answered in session/{SESSION}",
    ),
    "an answer that runs ahead": (
        [f"UPDATE progress SET seq = 2 WHERE scope = 'session/{SESSION}'"],
        f"In session/{SESSION} somebody was told of change",
    ),
    "a holding that runs ahead": (
        [f"UPDATE progress SET seq = 2 WHERE scope = 'session/{SESSION}'", "UPDATE receipt SET at = '{}'"],
        f"In session {SESSION} pages hold change",
    ),
    "a session that is no more": (
        ["INSERT INTO holding (session, id, kind, audience, seq) VALUES ('gone', 'x', 'note', 'everyone', 1)",
         "INSERT INTO progress (scope, seq) VALUES ('session/gone', 1)"],
        "traces of 1 sessions that are no more",
    ),
}  # fmt: skip


@pytest.mark.parametrize("planted", OF_ROWS)
def test_planted_damage_among_the_rows_is_seen(used, planted):
    statements, words = OF_ROWS[planted]
    assert found(used) == []

    plant(used, *statements)

    assert any(words in one for one in found(used)), found(used)


def test_a_page_of_the_file_that_is_damaged_is_seen(used, capsys):
    used.close()
    with used.settings.database.open("rb+") as file:
        file.seek(40 * 4096)
        file.write(b"\xff" * 4096 * 20)

    assert main(["--data", str(used.settings.data), "check"]) == 1

    told = capsys.readouterr().out
    assert "WRONG: The database is damaged" in told
    assert "Put the latest backup back" in told


def test_a_file_that_is_no_database_is_seen(used):
    used.close()
    used.settings.database.write_bytes(b"geen database" * 1000)

    assert found(used) == ["The database is damaged: file is not a database."]


def test_what_was_cut_off_and_who_came_back_is_seen(used):
    copy = used.settings.data.parent / "copy.sqlite3"
    with closing(sqlite3.connect(used.settings.database)) as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))
    used.done(used.otto, ErasePerson(person=used.anna.id, words=False))
    used.close()

    reopened(used.settings).close()
    used.settings.database.write_bytes(copy.read_bytes())
    (used.settings.data / "restoring").mkdir()

    seen = found(used)

    assert [one.split(":")[0] for one in seen] == [
        f"A restore was cut off; what it had got ready lies in {used.settings.data / 'restoring'}.",
        "1 that had been erased are in the database again",
    ]


def test_a_database_of_a_newer_program_is_refused_in_words(used):
    used.close()
    plant(used, "UPDATE alembic_version SET version_num = '9999'")
    before = used.settings.database.read_bytes()

    assert "A newer version of Facilitator made this database (9999" in found(used)[0]
    with pytest.raises(BadSetting, match="Use that version, or a newer one"):
        prepare(used.settings)

    assert used.settings.database.read_bytes() == before
