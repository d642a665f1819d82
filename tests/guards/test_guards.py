"""A guard that cannot fail guards nothing: beside each, a test plants one violation and sees it."""

import ast
from pathlib import Path

from tests.guards.tree import ROOT, write


def unproven_guards(root: Path) -> tuple[int, list[str]]:
    """How many guards were read, and those without a test that has `planted` in its name."""
    guards = sorted((root / "tests/guards").glob("test_*.py"))
    return len(guards), [guard.name for guard in guards if not any("planted" in name for name in names_of_tests(guard))]


def names_of_tests(guard: Path) -> list[str]:
    tree = ast.parse(guard.read_text(encoding="utf-8"))
    return [node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]


def test_every_guard_has_been_seen_to_fail():
    guards, unproven = unproven_guards(ROOT)

    assert unproven == []
    assert guards >= 9


def test_a_planted_guard_without_proof_is_seen(tmp_path):
    write(tmp_path, "tests/guards/test_moods.py", "def test_everybody_is_glad():\n    assert 'planted'\n")
    write(tmp_path, "tests/guards/test_colours.py", "def test_a_planted_colour_is_seen(): ...\n")

    assert unproven_guards(tmp_path) == (2, ["test_moods.py"])
