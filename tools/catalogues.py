"""Keep the Dutch and English texts complete.

    python tools/catalogues.py            collect the texts, update the catalogues, compile them
    python tools/catalogues.py --check    only say what is missing, unclear or stale

The English text in the code is the key. Dutch stands in facilitator/translations/nl/LC_MESSAGES/messages.po;
the English catalogue exists so that English is a language like any other. Run it in the project's own .venv.
"""

import argparse
import io
import json
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from tools.script_texts import unclear

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = Path("facilitator/translations")
LANGUAGES = ("nl", "en")
WORDS = ("_", "gettext", "lazy_gettext", "later", "t")
KEYWORDS = {**dict.fromkeys(WORDS), "nt": (1, 2), "ngettext": (1, 2)}
IN_THE_PAGE = "static/js/"
HOLE = re.compile(r"\{\w+\}|%\(\w+\)s")
HEAD = "# The texts of Facilitator. tools/catalogues.py keeps the list; the translations are written here."
# Headers that would make the file differ from one run to the next, or name a person.
SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)
UNSAID: dict[str, Any] = {
    "creation_date": SOME_DAY,
    "revision_date": SOME_DAY,
    "msgid_bugs_address": "",
    "last_translator": "",
    "language_team": "",
}
DO_UPDATE = "run tools/catalogues.py"


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing, say what is wrong")
    if not parser.parse_args(argv).check:
        update(ROOT)
    told = faults(ROOT)
    print("\n".join(told) or "The catalogues are complete")
    return 1 if told else 0


def update(root: Path) -> None:
    """Bring both catalogues up to what the code says now; what the code no longer says is dropped."""
    for language in LANGUAGES:
        for path, content in made(root, language).items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(content)


def made(root: Path, language: str) -> dict[Path, bytes]:
    """The files of a language as they should be: catalogue, compiled catalogue, texts of the live pages."""
    catalogue = _current(root, language)
    folder = TRANSLATIONS / language / "LC_MESSAGES"
    live = {str(_one(message.id)): _shown(message) for message in catalogue if _is_live(message)}
    return {
        folder / "messages.po": _written(write_po, catalogue, omit_header=False, width=120, include_lineno=False),
        folder / "messages.mo": _written(write_mo, catalogue),
        TRANSLATIONS / f"live.{language}.json": json.dumps(live, ensure_ascii=False, indent=1).encode() + b"\n",
    }


def faults(root: Path) -> list[str]:
    """Sentences: what has no Dutch, what may be a wrong guess, what lost a {hole}, which file is stale."""
    told = [fault for message in _current(root, "nl") if message.id for fault in _faults_of(message)]
    for path in sorted((root / IN_THE_PAGE).rglob("*.js")):
        place = path.relative_to(root).as_posix()
        told += [f"{place}:{line} asks for a text that is no plain words" for line in unclear(path.read_text())]
    for language in LANGUAGES:
        for path, content in made(root, language).items():
            if not (root / path).is_file() or (root / path).read_bytes() != content:
                told.append(f"{path} is stale: {DO_UPDATE}")
    return told


def _faults_of(message: Message) -> Iterator[str]:
    texts = [str(text or "") for text in (message.string if isinstance(message.string, tuple) else (message.string,))]
    if not all(texts):
        yield f"no Dutch for {_one(message.id)!r}"
        return
    if message.fuzzy:
        yield f"Dutch is only guessed for {_one(message.id)!r}"
    wanted = _holes(message.id[-1] if isinstance(message.id, tuple | list) else message.id)
    # One is often said without its number; the others never.
    if any(_holes(text) - wanted for text in texts) or _holes(texts[-1]) != wanted:
        yield f"the Dutch for {_one(message.id)!r} has other {{holes}}"


def _holes(text: str) -> set[str]:
    return set(HOLE.findall(text))


def _current(root: Path, language: str) -> Catalog:
    """What the catalogue says, for what the code says now. English says what the code says."""
    path = root / TRANSLATIONS / language / "LC_MESSAGES/messages.po"
    held = read_po(io.BytesIO(path.read_bytes()), locale=language) if path.is_file() else Catalog()
    current = Catalog(language, project="Facilitator", version="1", fuzzy=False, header_comment=HEAD, **UNSAID)
    for id, places in sorted(_found(root).items(), key=lambda item: str(_one(item[0]))):
        known = held.get(_one(id))
        string = id if language == "en" else (known.string if known and known.id == id else None)
        flags = known.flags & {"fuzzy"} if known else ()
        current.add(id, string, locations=[(place, 0) for place in sorted(places)], flags=flags)
    return current


def _found(root: Path) -> dict[Any, set[str]]:
    """{text or (one, other): the files that say it}"""
    method_map, options_map = parse_mapping_cfg(io.StringIO((ROOT / "babel.cfg").read_text()))  # type: ignore[no-untyped-call]
    found: dict[Any, set[str]] = {}
    extracted = extract_from_dir(root, method_map, options_map, keywords=KEYWORDS, directory_filter=_is_ours)
    for path, _line, id, _comments, _context in extracted:
        found.setdefault(id, set()).add(Path(path).as_posix())
    return found


def _is_ours(folder: str) -> bool:
    return Path(folder).name not in {".venv", ".git", "node_modules", "vendor", "built", "translations", "tests"}


def _is_live(message: Message) -> bool:
    return bool(message.id) and any(path.startswith(IN_THE_PAGE) for path, _line in message.locations)


def _shown(message: Message) -> str | list[str]:
    return list(message.string) if isinstance(message.string, tuple) else str(message.string)


def _one(id: Any) -> str:
    return str(id[0] if isinstance(id, tuple | list) else id)


def _written(write: Any, catalogue: Catalog, **options: Any) -> bytes:
    buffer = io.BytesIO()
    write(buffer, catalogue, **options)
    return buffer.getvalue()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
