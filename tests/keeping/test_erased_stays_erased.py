"""A backup of before an erasure is put back: what was erased is in no file of the data directory."""

import shutil

import pytest

from facilitator.cli.manage import main
from facilitator.ids import new_id
from facilitator.keeping.again import keep_listed
from facilitator.keeping.copying import copy_database
from facilitator.keeping.erased import Erased, erased_in, listed, note_down
from facilitator.privacy.commands import ErasePerson, EraseSession, SetRetention
from facilitator.privacy.period import DAY
from facilitator.programmes.roster.commands import EnrolPerson
from facilitator.settings import Settings
from facilitator.steering.commands import EndSession
from tests.house import House
from tests.keeping.backups import backed_up, epoch, put_back, reopened
from tests.privacy.erasing import NAME, ROOM, WILHELMINA, WORDS, archived, cleaned, files_with, take_part


def note(house: House) -> None:
    """What a running server does every other second."""
    with house.read() as db:
        note_down(house.settings.data, erased_in(db))


@pytest.fixture
def before(house):
    """A house in which Wilhelmina left her traces, and its backup of the midst of the session."""
    take_part(house, end=False)
    house.file = backed_up(house, "before.zip", keys=True)
    house.done(house.fatima, EndSession())
    house.sweep()
    return house


def traces(house: House) -> dict[str, dict[str, int]]:
    return {word: files_with(house, word) for word in (NAME, WORDS, ROOM)}


def test_a_person_who_was_erased_since_is_not_back(before):
    before.done(before.otto, ErasePerson(person=WILHELMINA.id, words=True))
    before.sweep()
    assert cleaned(before)
    note(before)
    before.close()

    done = put_back(before.settings, before.file)

    assert done.erased == 1
    found = traces(before)
    assert found[NAME] == found[WORDS] == {}
    assert found[ROOM] != {}
    house = reopened(before.settings)
    assert house.check() > 10
    assert traces(house)[NAME] == {}
    house.close()


def test_without_applying_what_was_erased_she_would_be(house, monkeypatch):
    """The planted violation: the search finds her, in the file that was put back."""
    take_part(house)
    before = house
    before.file = backed_up(house)
    before.done(before.otto, ErasePerson(person=WILHELMINA.id, words=True))
    before.sweep()
    assert cleaned(before)
    before.close()
    monkeypatch.setattr("facilitator.keeping.restore.erased_anywhere", lambda _settings, _file: set())

    put_back(before.settings, before.file)

    assert traces(before)[NAME] != {}


def test_her_archive_is_made_anew_and_says_so(house):
    take_part(house)
    checksum = archived(house).checksum
    file = backed_up(house)
    house.done(house.otto, ErasePerson(person=WILHELMINA.id, words=True))
    house.close()

    put_back(house.settings, file)

    again = reopened(house.settings)
    archive = archived(again)
    assert (archive.checksum != checksum, len(archive.checksum)) == (True, 64)
    assert '"erased": 1' in archive.document
    again.close()


def test_a_session_that_was_erased_since_is_not_back(before):
    before.done(before.otto, EraseSession())
    before.done(before.otto, ErasePerson(person=WILHELMINA.id, words=False))
    assert cleaned(before)
    note(before)
    before.close()

    assert put_back(before.settings, before.file).erased == 2

    assert traces(before) == {NAME: {}, WORDS: {}, ROOM: {}}
    house = reopened(before.settings)
    assert house.client(house.fatima).get(f"/s/{house.session}/console").status_code == 404
    house.close()


def test_names_whose_period_had_ended_are_not_back(house):
    """The backup is of before anybody chose a period: by itself it would keep the names for ever."""
    take_part(house)
    file = backed_up(house)
    house.done(house.otto, SetRetention(base=1, days=30))
    house.later(ms=31 * DAY)
    while house.sweep():
        pass
    assert cleaned(house)
    note(house)
    house.close()

    assert put_back(house.settings, file).erased == 1

    assert files_with(house, NAME) == {}
    assert files_with(house, WORDS) != {}


def test_who_came_after_the_names_went_stays(house):
    """The backup knows of that erasure itself: it is not done again over people who came later."""
    house.done(house.fatima, EndSession())
    house.done(house.otto, SetRetention(base=1, days=30))
    house.later(ms=31 * DAY)
    while house.sweep():
        pass
    note(house)
    enrolling = EnrolPerson(enrolment=new_id(), person=new_id(), name="Nieuwe Nel", organisation="")
    house.done(house.otto, enrolling)
    file = backed_up(house)
    house.close()

    assert put_back(house.settings, file).erased == 0

    assert files_with(house, "nieuwe nel") != {}


def test_the_list_names_nobody_and_is_kept_by_the_server(house, monkeypatch):
    take_part(house)
    house.done(house.otto, ErasePerson(person=WILHELMINA.id, words=True))

    def once(_seconds):
        if (house.settings.data / "erased.jsonl").exists():
            raise StopIteration

    monkeypatch.setattr("facilitator.keeping.again.sleep", once)
    with pytest.raises(StopIteration):
        keep_listed(house.read, house.settings.data)

    (entry,) = listed(house.settings.data)
    content = (house.settings.data / "erased.jsonl").read_text()
    assert (entry.kind, entry.texts) == ("person", True)
    assert [word for word in (NAME, WILHELMINA.id, house.otto.id, "Otto") if word in content] == []


def test_the_data_directory_is_lost_and_an_older_backup_is_put_back(house, tmp_path):
    """A newer backup that lies beside it knows what was erased."""
    take_part(house)
    older = backed_up(house, "older.zip")
    house.done(house.otto, ErasePerson(person=WILHELMINA.id, words=True))
    note(house)
    backed_up(house, "newer.zip")
    house.close()
    shutil.rmtree(house.settings.data)

    elsewhere = Settings(data=house.settings.data)
    assert put_back(elsewhere, older).erased == 1

    assert files_with(house, NAME) == {}


def test_a_file_that_somebody_copied_back_by_hand_is_made_to_forget_at_the_next_start(house):
    take_part(house)
    house.close()
    copy = house.settings.database.read_bytes()
    again = reopened(house.settings)
    again.done(again.otto, ErasePerson(person=WILHELMINA.id, words=True))
    note(again)
    again.close()
    house.settings.database.write_bytes(copy)

    after = reopened(house.settings)

    assert cleaned(after)
    assert files_with(after, NAME) == files_with(after, WORDS) == {}
    after.close()


def test_a_line_of_the_list_that_was_cut_off_takes_no_other_along(tmp_path):
    one = Erased("a", "person", "b", texts=True, erased_at=1)
    note_down(tmp_path, {one})
    path = tmp_path / "erased.jsonl"
    path.write_bytes(path.read_bytes() + b'{"id": "half a li')

    assert listed(tmp_path) == {one}


def test_a_database_that_was_put_back_by_other_means_begins_anew_and_forgets(house, capsys):
    take_part(house)
    copy = house.settings.data.parent / "copy.sqlite3"
    copy_database(house.settings.database, copy)
    house.done(house.otto, ErasePerson(person=WILHELMINA.id, words=True))
    note(house)
    house.close()
    house.settings.database.write_bytes(copy.read_bytes())
    before = epoch(house.settings.database)

    assert main(["--data", str(house.settings.data), "renew"]) == 0

    assert "1 were erased again" in capsys.readouterr().out
    assert epoch(house.settings.database) != before
    assert files_with(house, NAME) == {}


@pytest.mark.parametrize(("verb", "tool"), [(["backup"], "pg_dump"), (["restore", "x.zip"], "pg_restore")])
def test_on_postgresql_one_is_told_its_own_tools_and_no_password(verb, tool, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("FACILITATOR_DATABASE_URL", "postgresql://anna:geheim@db/facilitator")

    assert main(["--data", str(tmp_path), *verb]) == 1

    told = capsys.readouterr().err
    assert tool in told
    assert "geheim" not in told
