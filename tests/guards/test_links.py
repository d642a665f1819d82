"""Every relative link in the documents leads somewhere, to the heading it names as well."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.guards.tree import ROOT, files, place, write

LINK = re.compile(r"\[[^\]\n]*\]\(\s*<?([^)\s>]+)>?[^)]*\)")
HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.MULTILINE)
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)


def dead_links(root: Path) -> tuple[int, list[str]]:
    """How many relative links were followed, and those that lead nowhere."""
    found = [link for path in documents(root) for link in links(path)]
    return len(found), [
        f"{place(path, root, line)} {target}" for path, line, target in found if not leads_somewhere(path, target)
    ]


def documents(root: Path) -> Iterator[Path]:
    yield from (path for path in files(root, ".md") if path.parent == root or path.is_relative_to(root / "docs"))


def links(path: Path) -> Iterator[tuple[Path, int, str]]:
    text = CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), path.read_text(encoding="utf-8"))
    for match in LINK.finditer(text):
        if not re.match(r"[a-z]+:", match[1]):
            yield path, text.count("\n", 0, match.start()) + 1, match[1]


def leads_somewhere(path: Path, target: str) -> bool:
    name, _, anchor = target.partition("#")
    goal = path.parent / name if name else path
    if not goal.exists():
        return False
    return not anchor or anchor in anchors(goal)


def anchors(path: Path) -> set[str]:
    """Headings as the usual viewers name them: small letters, spaces as hyphens, no other signs."""
    headings = HEADING.findall(path.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_link_leads_somewhere():
    followed, dead = dead_links(ROOT)

    assert dead == []
    assert followed >= 3


@pytest.mark.parametrize("target", ["docs/nowhere.md", "#nowhere", "docs/here.md#nowhere", "../outside.md"])
def test_a_planted_dead_link_is_seen(tmp_path, target):
    write(tmp_path, "docs/here.md", "# Here it is: yes\n")
    write(tmp_path, "README.md", f"# Start\nSee [there]({target}).\n")

    assert dead_links(tmp_path) == (1, [f"README.md:2 {target}"])


@pytest.mark.parametrize("target", ["docs/here.md", "#start", "docs/here.md#here-it-is-yes", "docs/"])
def test_a_living_link_is_followed(tmp_path, target):
    write(tmp_path, "docs/here.md", "# Here it is: yes\n")
    write(tmp_path, "README.md", f"# Start\nSee [there]({target}), `[not](this)` and [the web](https://example.org).\n")

    assert dead_links(tmp_path) == (1, [])
