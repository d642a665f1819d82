"""The project stands alone: no path of one machine, no neighbour outside its folder, no address it was fetched from."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.guards.tree import ROOT, everything, place, write

STRANGE = {
    "a path of one machine": r"(?<![\w.:/-])/(?:root|home|Users|work|workspace|opt|mnt)/[\w.]",
    "a drive of one machine": r"\b[A-Z]:\\\\?Users\b",
    "a neighbour of this folder": r"\.\./(?:shared|\.library)\b",
    "the host of a registry": r"\b(?:registry\.npmjs|registry\.yarnpkg|files\.pythonhosted|deb\.debian)\.\w+|"
    r"\bpypi\.(?:org|python)\b|file:///?\w",
}
# What a licence says is not ours to change.
NOT_OURS = re.compile(r"static/vendor/.*/?LICEN[CS]E[^/]*|tests/guards/test_alone\.py")


def strangers(root: Path) -> tuple[int, list[str]]:
    """How many text files were read, and what in them belongs to another place."""
    texts = [(path, text) for path in everything(root) if (text := text_of(path, root)) is not None]
    return len(texts), [problem for path, text in texts for problem in strange(path, root, text)]


def text_of(path: Path, root: Path) -> str | None:
    if NOT_OURS.fullmatch(path.relative_to(root).as_posix()):
        return None
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return None


def strange(path: Path, root: Path, text: str) -> Iterator[str]:
    for what, pattern in STRANGE.items():
        for match in re.finditer(pattern, text):
            yield f"{place(path, root, text.count(chr(10), 0, match.start()) + 1)} has {what}: {match[0]}"


def test_the_project_stands_alone():
    read, problems = strangers(ROOT)

    assert problems == []
    assert read > 100


@pytest.mark.parametrize(
    "text",
    [
        "see /home/anna/facilitator",
        'DATA = "/root/data"',
        "C:\\\\Users\\\\anna",
        "as ../shared/product.md says",
        "--extra-index-url https://pypi.org/simple",
        '"resolved": "https://registry.npmjs.org/preact"',
        "find-links = file:///wheels",
    ],
)
def test_a_planted_stranger_is_seen(tmp_path, text):
    write(tmp_path, "docs/notes.md", f"\n{text}\n")

    read, problems = strangers(tmp_path)

    assert read == 1
    assert len(problems) == 1
    assert problems[0].startswith("docs/notes.md:2")


@pytest.mark.parametrize("text", ["GET /api/v1/sessions/home/", "https://example.org/home/anna", "a/work/of art"])
def test_an_address_of_the_house_itself_is_no_stranger(tmp_path, text):
    write(tmp_path, "docs/notes.md", text)

    assert strangers(tmp_path) == (1, [])
