"""A PostgreSQL is backed up and put back with its own tools, as `manage backup` and `restore` tell; then `renew`."""

import shutil
import subprocess

import pytest

from facilitator.cli.manage import main
from facilitator.keeping.erased import erased_in, note_down
from facilitator.privacy.commands import ErasePerson
from tests.boards.wall import write
from tests.house import KANSEN, House


@pytest.mark.skipif(shutil.which("pg_dump") is None, reason="needs pg_dump: apt-get install postgresql-client")
def test_what_was_dumped_is_put_back_begins_anew_and_forgets(house, tmp_path, monkeypatch, capsys):
    address, dump = house.settings.database_url.replace("+psycopg2", ""), tmp_path / "facilitator.dump"
    house.open(KANSEN)
    write(house, house.anna, "voor")
    epoch = house.live.epoch
    subprocess.run(["pg_dump", "--format=custom", "--file", dump, address], check=True)
    house.done(house.otto, ErasePerson(person=house.anna.id, words=True))
    with house.read() as db:
        note_down(house.settings.data, erased_in(db))
    write(house, house.bram, "na")
    house.close()

    put_back = ["pg_restore", "--clean", "--if-exists", "--single-transaction", "--dbname", address, dump]
    subprocess.run(put_back, check=True)
    monkeypatch.setenv("FACILITATOR_DATABASE_URL", address)
    assert main(["--data", str(house.settings.data), "renew"]) == 0
    assert main(["--data", str(house.settings.data), "check"]) == 0

    assert "1 were erased again" in capsys.readouterr().out
    again = House(house.settings.data)
    assert again.live.epoch != epoch
    assert again.refused(again.otto, ErasePerson(person=again.anna.id, words=True)) == "unknown_person"
    again.close()
