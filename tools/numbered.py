"""Number the texts of a bundle: t("Put me in the queue") becomes t(17), and the page hands over a list.

A phone would load every sentence three times over: in the script, and in the page as the key and as the text. The
numbers are those of one bundle, in the order in which its texts stand there; static/built/texts.json says which is
which.
"""

import json
import re
import shutil
from pathlib import Path

from tools.script_texts import CALL

_MARKED = re.compile(r'"@@(\d+)@@"')


def mark(source: Path, marked: Path) -> list[str]:
    """Copy static/js and static/vendor with marks in the place of texts; the texts, by the numbers of their marks."""
    texts: dict[str, int] = {}

    def marks(call: re.Match[str]) -> str:
        said = json.loads(call["text"] or call["one"])
        mark = f'"@@{texts.setdefault(said, len(texts))}@@"'
        return f"t({mark}" if call["t"] else f'nt({mark}, ""'

    for folder in ("js", "vendor"):
        shutil.copytree(source / "static" / folder, marked / "static" / folder)
    for path in sorted((marked / "static/js").rglob("*.js")):
        path.write_text(CALL.sub(marks, path.read_text(encoding="utf-8")), encoding="utf-8")
    return list(texts)


def number(script: Path, texts: list[str]) -> list[str]:
    """Number the marks that are left in a bundle, and answer its texts in that order."""
    places: dict[str, int] = {}
    whole = script.read_text(encoding="utf-8")
    script.write_text(_MARKED.sub(lambda mark: str(places.setdefault(mark[1], len(places))), whole), encoding="utf-8")
    return [texts[int(place)] for place in places]
