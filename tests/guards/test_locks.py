"""The locks are what pyproject.toml asks for, with hashes and without addresses. Offline: tools/locked.py."""

import shutil

import pytest

from tests.guards.tree import ROOT
from tools.locked import SERVING, TESTING, problems_with_locks, read_lock

FILES = ("pyproject.toml", SERVING, TESTING)


def test_the_locks_are_current():
    assert problems_with_locks(ROOT) == []
    assert len(read_lock((ROOT / SERVING).read_text())) > 30
    assert len(read_lock((ROOT / TESTING).read_text())) > 50


@pytest.mark.parametrize("name", ["greenlet", "markupsafe", "orjson", "pydantic-core", "sqlalchemy"])
def test_compiled_packages_are_locked_for_many_platforms(name):
    """A dozen hashes would mean that the lock was made for the machine it was made on."""
    assert read_lock((ROOT / SERVING).read_text())[name].hashes > 40


PLANTED = [
    ("pyproject.toml", '"flask>=3.1.3"', '"flask>=99"', "flask 3.1.3 is not >=99"),
    ("pyproject.toml", '"qrcode>=8.2"', '"segno>=1"', "segno is missing"),
    ("pyproject.toml", '    "qrcode>=8.2",\n', "", "pyproject.toml no longer asks for qrcode"),
    ("pyproject.toml", '"ruff>=0.14"', '"black>=25"', "black is missing"),
    (SERVING, "eventlet==0.41.3", "eventlet==0.41.2", "eventlet is not the same in both locks"),
    (SERVING, "qrcode==8.2", "qrcode", "qrcode has no version or no hash"),
    (TESTING, "\nbidict==", "\n--extra-index-url https://index.example.org\nbidict==", "has no place here"),
    (TESTING, "\nbidict==", "\n--find-links wheels\nbidict==", "has no place here"),
    (TESTING, "qrcode==8.2", "qrcode @ https://example.org/qrcode.whl", "has no place here"),
]


@pytest.mark.parametrize(("name", "old", "new", "problem"), PLANTED)
def test_a_planted_fault_is_seen(tmp_path, name, old, new, problem):
    for file in FILES:
        shutil.copy(ROOT / file, tmp_path)
    text = (tmp_path / name).read_text()
    (tmp_path / name).write_text(text.replace(old, new, 1))

    problems = problems_with_locks(tmp_path)

    assert text.count(old) >= 1
    assert [line for line in problems if problem in line] != [], problems


def test_a_planted_lack_of_hashes_is_seen(tmp_path):
    for file in FILES:
        shutil.copy(ROOT / file, tmp_path)
    lines = (ROOT / SERVING).read_text().splitlines(keepends=True)
    (tmp_path / SERVING).write_text("".join(line for line in lines if "--hash" not in line))

    assert f"{SERVING}: flask has no version or no hash" in problems_with_locks(tmp_path)
