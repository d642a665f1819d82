"""A backup is put back whole, in a life of its own, or not at all."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import keeping as verbs
from facilitator.cli.host import Refused
from facilitator.cli.house import Lock
from facilitator.keeping import restore as restoring
from facilitator.keeping.manifest import Unusable
from facilitator.settings import Settings
from tests.boards.wall import write
from tests.house import KANSEN, SESSION
from tests.keeping.backups import backed_up, changed, epoch, pack, parts_of, put_back, reopened, texts


@pytest.fixture
def moved_on(house):
    """A house that was backed up with one note, and has two now; nobody is in it."""
    house.open(KANSEN)
    write(house, house.anna, "voor")
    house.file = backed_up(house)
    write(house, house.bram, "na")
    house.close()
    return house


def test_it_is_as_it_was_and_what_was_there_lies_aside(moved_on):
    database = moved_on.settings.database

    done = put_back(moved_on.settings, moved_on.file)

    assert texts(database) == ["voor"]
    assert texts(done.aside) == ["na", "voor"]
    assert (done.keys, done.erased, done.upgraded) == ("kept", 0, False)
    assert not (moved_on.settings.data / restoring.WORKSHOP).exists()
    house = reopened(moved_on.settings)
    assert house.check(SESSION) > 10
    house.close()


def test_it_is_another_life_and_so_is_the_next_one(moved_on):
    database = moved_on.settings.database
    lives = {epoch(database)}
    for _ in range(2):
        put_back(moved_on.settings, moved_on.file)
        lives.add(epoch(database))
    assert len(lives) == 3


def test_on_a_new_computer_with_keys_what_was_handed_out_still_works(moved_on, tmp_path):
    moved_on = reopened(moved_on.settings)
    file = backed_up(moved_on, "with-keys.zip", keys=True)
    moved_on.close()
    elsewhere = Settings(data=tmp_path / "elsewhere")

    done = put_back(elsewhere, file)

    assert (done.keys, done.aside) == ("restored", None)
    for name in ("signing", "host"):
        assert (elsewhere.data / "keys" / name).read_bytes() == (moved_on.settings.data / "keys" / name).read_bytes()


def test_without_keys_a_new_computer_makes_its_own(moved_on, tmp_path):
    assert put_back(Settings(data=tmp_path / "elsewhere"), moved_on.file).keys == "new"


def untouched(moved_on, file: Path, match: str) -> bool:
    before = moved_on.settings.database.read_bytes()
    with pytest.raises(Unusable, match=match):
        put_back(moved_on.settings, file)
    return moved_on.settings.database.read_bytes() == before and not list(moved_on.settings.data.glob("*.before-*"))


def test_what_is_no_backup_is_refused(moved_on, tmp_path):
    text = tmp_path / "note.zip"
    text.write_text("geen zip")
    for file, match in (
        (tmp_path / "nowhere.zip", "cannot be read"),
        (text, "no backup"),
        (pack(tmp_path / "other.zip", {"photo.jpg": b"x"}), "says nothing of itself"),
    ):
        assert untouched(moved_on, file, match)


def test_a_file_that_was_cut_off_is_refused(moved_on, tmp_path):
    cut = tmp_path / "cut.zip"
    cut.write_bytes(moved_on.file.read_bytes()[:-2000])

    assert untouched(moved_on, cut, "no backup, or not a whole one")


def test_a_part_that_was_changed_is_refused(moved_on, tmp_path):
    parts = parts_of(moved_on.file)
    database = bytearray(parts["facilitator.sqlite3"])
    database[5000] ^= 1

    file = pack(tmp_path / "changed.zip", {**parts, "facilitator.sqlite3": bytes(database)})

    assert untouched(moved_on, file, "not what was put into it")


@pytest.mark.parametrize("name", ["../../evil", "keys/../../evil", "port"])
def test_a_part_that_is_none_of_ours_goes_nowhere(moved_on, name):
    def strange(manifest):
        manifest["parts"].append({"name": name, "size": 0, "sha256": ""})

    assert untouched(moved_on, changed(moved_on.file, strange), "no backup of this program")


def test_one_of_a_newer_program_is_refused_in_words(moved_on):
    newer = changed(moved_on.file, lambda manifest: manifest.update(schema="9999", program="7.0"))

    assert untouched(moved_on, newer, r"newer version of Facilitator \(7.0\)")


def test_one_of_another_form_is_refused(moved_on):
    other = changed(moved_on.file, lambda manifest: manifest.update(format="facilitator-backup/2"))

    assert untouched(moved_on, other, "facilitator-backup/2")


def test_while_a_server_runs_nothing_is_put_back(moved_on):
    lock = Lock(moved_on.settings.data)
    lock.take()
    options = type("Options", (), {"file": moved_on.file, "keys": False})

    with pytest.raises(Refused, match="Stop it first"):
        verbs.put_back(moved_on.settings, options)

    lock.release()
    assert texts(moved_on.settings.database) == ["na", "voor"]


@pytest.mark.parametrize("step", ["_brought_here", "_fold", "_keep_aside", "_change_places", "_put_keys"])
def test_stopped_at_any_step_there_is_a_whole_database(moved_on, monkeypatch, step):
    """And the next restore does it all."""

    def stop(*_args, **_named):
        raise KeyboardInterrupt

    monkeypatch.setattr(restoring, step, stop)
    with pytest.raises(KeyboardInterrupt):
        put_back(moved_on.settings, moved_on.file)
    monkeypatch.undo()

    assert texts(moved_on.settings.database) == (["voor"] if step == "_put_keys" else ["na", "voor"])
    put_back(moved_on.settings, moved_on.file)
    assert texts(moved_on.settings.database) == ["voor"]


def test_a_damaged_database_makes_way_and_is_kept(moved_on):
    database = moved_on.settings.database
    damaged = b"\xff" * 4096 + database.read_bytes()[4096:]
    database.write_bytes(damaged)

    done = put_back(moved_on.settings, moved_on.file)

    assert texts(database) == ["voor"]
    assert done.aside.read_bytes() == damaged


def test_what_still_stood_in_the_log_goes_aside_too(moved_on):
    """The process was killed: the newest is in the log beside the file, and the file alone does not have it."""
    database = moved_on.settings.database
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("UPDATE note SET text = 'in het logboek' WHERE text = 'na'")
        connection.commit()
        files = {
            path: path.read_bytes() for path in database.parent.glob("facilitator.sqlite3*") if "shm" not in path.name
        }
    for path, content in files.items():
        path.write_bytes(content)

    done = put_back(moved_on.settings, moved_on.file)

    assert texts(done.aside) == ["in het logboek", "voor"]
    assert texts(database) == ["voor"]
