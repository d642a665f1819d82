"""`manage backup`, `restore` and `check`: what a host does so that nothing is lost (docs/keeping.md)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from facilitator.archive.due import archives_to_freeze
from facilitator.cli.host import Refused, refuse_without_database
from facilitator.cli.house import HouseTaken, Lock, prepare
from facilitator.db import writer_engine
from facilitator.keeping.again import StillThere, erase_again
from facilitator.keeping.backup import FOLDER, NotMade, dated_name, make_backup, throw_away
from facilitator.keeping.check.everything import check_everything
from facilitator.keeping.erased import Erased, listed
from facilitator.keeping.manifest import Manifest, Unusable
from facilitator.keeping.restore import Restored, restore
from facilitator.ledger.cleaning import asked_to_clean
from facilitator.ledger.epoch import begin_epoch
from facilitator.ledger.sweeper import sweep
from facilitator.people.actor import SYSTEM
from facilitator.settings import Settings
from facilitator.wiring import create_app

_KEYS = """The keys of this computer are in it: whoever has this file can be anybody here. Keep it like a password."""
_NO_KEYS = """Its keys are not in it: put back on another computer, the links that were handed out no longer work."""

# A PostgreSQL has tools for this that its hosts know, and that keep roles, clusters and archives of logs in mind.
_BACK_UP_POSTGRES = """PostgreSQL makes its own backups, while the servers run:
    pg_dump --format=custom --file facilitator.dump "$FACILITATOR_DATABASE_URL"
Keep erased.jsonl of the data directory beside it, and its keys in another safe place (docs/keeping.md)."""
_RESTORE_POSTGRES = """PostgreSQL puts its own backups back, with every server stopped:
    pg_restore --clean --if-exists --single-transaction --dbname "$FACILITATOR_DATABASE_URL" facilitator.dump
    python3 run.py manage renew
The second line is needed: by it phones come back right, and what was erased since is erased again (docs/keeping.md)."""


def keeping_tasks(task: Callable[..., Any]) -> None:
    backup = task("backup", back_up, "write everything into one file, while the server runs")
    backup.add_argument("file", type=Path, nargs="?", help="a file, or a folder (default: backups in DIR)")
    backup.add_argument("--keys", action="store_true", help="with the keys: whoever has the file can be anybody")
    backup.add_argument("--keep", type=int, metavar="N", help="throw older backups in that folder away, all but N")
    task("check", check, "see whether everything is in order; beside a running server too")
    restore = task("restore", put_back, "put a backup back; the server must be stopped")
    restore.add_argument("file", type=Path)
    restore.add_argument("--keys", action="store_true", help="put its keys in the place of those that are here")
    task("renew", renew, "after a database was put back by other means: begin anew, and erase again what was erased")


def back_up(settings: Settings, options: Any) -> None:
    """Beside a running server, at low priority: phones go first."""
    _refuse_postgres(settings, _BACK_UP_POSTGRES)
    asked: Path | None = options.file
    if options.keep is not None and options.keep < 1:
        raise Refused("Keep at least one backup: --keep 1 or more.")
    folder = _folder(settings, asked)
    if options.keep is not None and folder is None:
        raise Refused("--keep is for a folder, in which backups get a name by their date. Name a folder, or no file.")
    if hasattr(os, "nice"):
        os.nice(10)
    target = dated_name(folder) if folder else asked
    try:
        manifest = make_backup(settings, Path(target or ""), keys=options.keys)
    except NotMade as problem:
        raise Refused(str(problem)) from None
    _tell_of_backup(Path(target or ""), manifest)
    for gone in throw_away(folder, keep=options.keep) if folder and options.keep else ():
        print(f"Thrown away, as there are {options.keep} newer ones: {gone.name}")


def check(settings: Settings, _options: Any) -> int:
    """Says what was looked at, and of everything that is wrong what it is and what to do."""
    refuse_without_database(settings)
    wrong = 0
    for found in check_everything(settings, print):
        wrong += 1
        print(f"WRONG: {found.what}\n       {found.todo}")
    print({0: "Everything is in order.", 1: "1 thing is wrong."}.get(wrong, f"{wrong} things are wrong."))
    return 1 if wrong else 0


def _folder(settings: Settings, asked: Path | None) -> Path | None:
    """The folder that gets a backup with a dated name; None when its file was named."""
    folder = settings.data / FOLDER if asked is None else asked
    if asked is not None and (asked.suffix or not asked.is_dir()):
        return None
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _tell_of_backup(target: Path, manifest: Manifest) -> None:
    size = max(1, target.stat().st_size // 1024)
    print(f"{target}  {size:,} kB, written and read again: {_in_words(manifest)}.")
    print(_KEYS if manifest.with_keys else _NO_KEYS)


def _in_words(manifest: Manifest) -> str:
    told = ("programmes", "sessions", "people", "notes", "archives")
    return ", ".join(f"{manifest.counts.get(what, 0)} {what}" for what in told)


def put_back(settings: Settings, options: Any) -> None:
    _refuse_postgres(settings, _RESTORE_POSTGRES)
    with _alone(settings):
        try:
            done = restore(settings, options.file, _erase_again, keys=options.keys)
        except Unusable as problem:
            raise Refused(f"Nothing was changed. {problem}") from None
        except StillThere as problem:
            raise Refused(f"Nothing was changed: what was erased since is still in it ({problem}).") from None
    _tell_of_restore(done)


def _refuse_postgres(settings: Settings, instead: str) -> None:
    if isinstance(settings.store, str):
        raise Refused(instead)


def renew(settings: Settings, _options: Any) -> None:
    """For a PostgreSQL that was put back with its own tools, or the picture of a disk."""
    refuse_without_database(settings)
    with _alone(settings):
        prepare(settings)
        engine = writer_engine(settings.store)
        begin_epoch(engine)
        engine.dispose()
        try:
            erased = _erase_again(settings, listed(settings.data))
        except StillThere as problem:
            raise Refused(f"What was erased since could not be erased in it ({problem}).") from None
    print(f"It is another life of the database now: phones start from what it has. {erased} were erased again.")


@contextmanager
def _alone(settings: Settings) -> Iterator[None]:
    lock = Lock(settings.data)
    try:
        lock.take()
    except HouseTaken:
        why = f"Facilitator runs on {settings.data}. Stop it first: what people write now would be lost."
        raise Refused(why) from None
    try:
        yield
    finally:
        lock.release()


def _erase_again(settings: Settings, known: set[Erased]) -> int:
    """In a house of its own, which is closed before its database moves."""
    facilitator = create_app(settings)
    ledger, read = facilitator.ledger, facilitator.live.read
    try:
        erased = erase_again(ledger, read, known)
        with read() as db:
            sweep(ledger, db, [archives_to_freeze], SYSTEM)
        with read() as db:
            unclean = asked_to_clean(db)
        if unclean and not ledger.clean():
            raise StillThere("the file could not be cleaned")
    finally:
        facilitator.close()
    return erased


def _tell_of_restore(done: Restored) -> None:
    print(f"Put back as it was at {done.manifest.made_at}: {_in_words(done.manifest)}.")
    if done.upgraded:
        print("It was made by an older version, and has been brought to this one.")
    if done.erased:
        print(f"{done.erased} that had been erased since were erased in it again.")
    if done.aside:
        print(f"What was here lies beside it: {done.aside}. Throw it away when you no longer need it.")
    if done.keys == "restored":
        print("The keys of the backup were put back too: links and cookies work as they did then.")
    if done.keys == "new":
        print("There were no keys, neither here nor in the backup: everybody signs in anew, and links are made anew.")
    print("Start Facilitator: phones come back by themselves, and send again what they still have.")
