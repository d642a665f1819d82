"""Readable sizes. What grows too big holds two things: split it along the meaning, never by length."""

import ast
from pathlib import Path

import pytest

from tests.guards.tree import ROOT, files, place, write

FUNCTION = 30
MODULES = {".py": 250, ".js": 150, ".css": 200, ".html": 120}
# path, or path and function → why it may be larger. Keep it short.
ALLOWED = {
    "facilitator/migrations/versions/": "generated: one step of the database after another, read once",
}


def too_large(root: Path) -> tuple[int, list[str]]:
    """How many things were measured, and which are over their limit."""
    measured, problems = 0, []
    for path in files(root, *MODULES):
        if path.relative_to(root).as_posix().startswith(tuple(ALLOWED)):
            continue
        text = path.read_text(encoding="utf-8")
        sizes = [(f"{place(path, root, 1)} the file", len(text.splitlines()), MODULES[path.suffix])]
        if path.suffix == ".py":
            sizes += [
                (f"{place(path, root, node.lineno)} {node.name}", length(node), FUNCTION) for node in functions(text)
            ]
        measured += len(sizes)
        problems += [f"{what}: {size} lines, limit {limit}" for what, size, limit in sizes if size > limit]
    return measured, problems


def functions(text: str) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_everything_has_a_readable_size():
    measured, problems = too_large(ROOT)

    assert problems == []
    assert measured > 150


@pytest.mark.parametrize("limit", [0, 1])
@pytest.mark.parametrize(("suffix", "lines"), MODULES.items())
def test_a_planted_long_file_is_seen(tmp_path, suffix, lines, limit):
    write(tmp_path, f"facilitator/long{suffix}", "\n" * (lines + limit))

    assert len(too_large(tmp_path)[1]) == limit


@pytest.mark.parametrize("limit", [0, 1])
def test_a_planted_long_function_is_seen(tmp_path, limit):
    body = "    x = 1\n" * (FUNCTION - 1 + limit)
    write(
        tmp_path,
        "facilitator/boards/actions.py",
        f"class Board:\n    async def add(self):\n{body.replace('    x', '        x')}",
    )

    problems = too_large(tmp_path)[1]

    assert len(problems) == limit
    assert all("facilitator/boards/actions.py:2 add" in problem for problem in problems)


@pytest.mark.parametrize("name", ["static/vendor/preact.js", "static/built/phone.js"])
def test_what_is_not_ours_is_not_measured(tmp_path, name):
    write(tmp_path, name, "\n" * 10_000)

    assert too_large(tmp_path) == (0, [])


def test_what_is_allowed_exists():
    assert [name for name in ALLOWED if not (ROOT / name.partition(" ")[0]).exists()] == []
