"""One file with everything in it, made beside a writer that goes on, and read again before it has its name."""

import json
import os
import sqlite3
from contextlib import closing

import pytest

from facilitator.keeping import backup
from facilitator.keeping.backup import NotMade, dated_in, dated_name, make_backup, throw_away
from facilitator.keeping.copying import damage_in, schema_of
from facilitator.keeping.manifest import Unusable
from facilitator.keeping.reading import verify
from facilitator.keeping.schema import newest
from facilitator.settings import Settings
from tests.boards.wall import write
from tests.house import KANSEN
from tests.keeping.backups import backed_up, epoch, parts_of, texts


@pytest.fixture
def written(house):
    house.open(KANSEN)
    write(house, house.anna, "voor de kopie")
    return house


def test_everything_that_was_answered_is_in_it_and_what_comes_later_is_not(written, tmp_path):
    file = backed_up(written)
    write(written, written.bram, "na de kopie")

    copy = tmp_path / "copy.sqlite3"
    copy.write_bytes(parts_of(file)["facilitator.sqlite3"])

    assert texts(copy) == ["voor de kopie"]
    assert texts(written.settings.database) == ["na de kopie", "voor de kopie"]
    assert (damage_in(copy), schema_of(copy)) == ([], newest())
    assert epoch(copy) == epoch(written.settings.database)


def test_it_says_of_itself_what_it_is(written):
    file = backed_up(written)

    manifest = verify(file)

    assert (manifest.database, manifest.schema, manifest.program) == ("sqlite", newest(), "0.1.0")
    assert (manifest.counts["notes"], manifest.counts["sessions"], manifest.counts["people"]) == (1, 2, 5)
    assert sorted(parts_of(file)) == ["erased.jsonl", "facilitator.sqlite3", "manifest.json"]
    assert json.loads(parts_of(file)["manifest.json"])["format"] == "facilitator-backup/1"


def test_keys_are_in_it_only_when_they_are_wanted(written):
    key = (written.settings.data / "keys" / "signing").read_bytes()

    without, with_keys = parts_of(backed_up(written)), parts_of(backed_up(written, keys=True))

    assert key not in b"".join(without.values())
    assert with_keys["keys/signing"] == key
    assert "keys/host" in with_keys


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights on files")
def test_nobody_else_on_the_computer_can_read_it(written):
    assert backed_up(written).stat().st_mode & 0o077 == 0


def test_the_writer_does_not_wait_for_a_copy_that_takes_long(written, tmp_path):
    """A reader that holds its moment: the writer commits all the same."""
    with closing(sqlite3.connect(written.settings.database)) as reading:
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM note").fetchone()
        write(written, written.bram, "ondertussen")
        file = backed_up(written)
    assert verify(file).counts["notes"] == 2


def test_a_database_that_is_damaged_is_not_called_a_backup(written, tmp_path):
    written.close()
    with written.settings.database.open("rb+") as database:
        database.seek(8192)
        database.write(b"\xff" * 4096 * 20)
    target = tmp_path / "backup.zip"

    with pytest.raises(NotMade, match="The backup was not made"):
        make_backup(written.settings, target, keys=False)

    assert not target.exists()
    assert list(tmp_path.glob(".backup-*")) == []


def test_one_that_cannot_be_read_again_leaves_the_one_before(written, monkeypatch):
    """What the disk gave back is not what was written: planted where it is read again."""
    file = backed_up(written)
    before = file.read_bytes()

    def unreadable(_packed):
        raise Unusable("facilitator.sqlite3 in it is not what was put into it")

    monkeypatch.setattr(backup, "verify", unreadable)
    with pytest.raises(NotMade, match="not what was put into it"):
        backed_up(written)

    assert file.read_bytes() == before


def test_there_is_nothing_to_back_up(tmp_path):
    with pytest.raises(NotMade, match="There is no database"):
        make_backup(Settings(data=tmp_path), tmp_path / "backup.zip", keys=False)


def test_the_newest_are_kept_and_what_is_not_ours_is_left_alone(tmp_path):
    ours = [f"facilitator-2026-11-{day}.zip" for day in ("21T120000Z", "22T120000Z", "23T120000Z", "23T120000Z-2")]
    for name in (*ours, "facilitator-notes.zip", "photos.zip"):
        (tmp_path / name).touch()

    gone = [path.name for path in throw_away(tmp_path, keep=2)]

    assert gone == ours[:2]
    assert [path.name for path in dated_in(tmp_path)] == ours[2:]
    assert (tmp_path / "facilitator-notes.zip").exists()
    assert dated_name(tmp_path).name.startswith("facilitator-2")
