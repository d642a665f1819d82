"""Find the texts in our scripts: t("…") and nt("…", "…", n), also inside html`…` templates.

Babel's own reader takes the first } inside a template for its end, and so loses every text with parameters.
Our scripts write texts as plain double-quoted words right after the bracket, which a pattern finds anywhere.
"""

import json
import re
from collections.abc import Iterator
from typing import IO, Any

WORDS = r'"(?:[^"\\\n]|\\.)*"'
SINGLE = rf"(?P<t>t)\(\s*(?P<text>{WORDS})"
PLURAL = rf"(?P<nt>nt)\(\s*(?P<one>{WORDS})\s*,\s*(?P<many>{WORDS})"
CALL = re.compile(rf"(?<![\w.$])(?:{SINGLE}|{PLURAL})")
ANY_CALL = re.compile(r"(?<![\w.$])n?t\((?!\))")


def extract(file: IO[bytes], *_asked: Any, **_options: Any) -> Iterator[tuple[int, str, Any, list[str]]]:
    """As Babel asks of an extractor: line, function, texts, comments."""
    source = file.read().decode()
    for found in CALL.finditer(source):
        line = source.count("\n", 0, found.start()) + 1
        if found["t"]:
            yield line, "t", json.loads(found["text"]), []
        else:
            yield line, "nt", (json.loads(found["one"]), json.loads(found["many"])), []


def unclear(source: str) -> list[int]:
    """The lines with a call whose text is no plain words: nobody could translate it."""
    clear = {found.start() for found in CALL.finditer(source)}
    return [source.count("\n", 0, call.start()) + 1 for call in ANY_CALL.finditer(source) if call.start() not in clear]
