"""Names that may be known in few places, so that what stands behind them can change there alone."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.guards.tree import ROOT, files, place, write

PACKAGE = "facilitator"
# The parts put together, and what holds for every page.
WIRING = r"__init__\.py|wiring\.py|pages\.py|assets\.py|texts\.py"
# what → where it may be named (a pattern on the path inside facilitator/)
SEAMS = {
    "eventlet": r"runtime\.py",
    "greenlet": r"runtime\.py",
    "socketio": r"(live|demo)/.*",
    "flask_socketio": r"live/.*|wiring\.py",
    "engineio": r"(live|demo)/.*",
    "flask.request": rf"{WIRING}|.*/(\w+_)?routes\.py|people/(identity|bearer)\.py|live/sockets\.py",
    "flask.session": r"people/identity\.py",
}


def misplaced_names(root: Path) -> tuple[int, list[str]]:
    """How many modules were read, and every name that is used where it may not be."""
    modules, problems = 0, []
    for path in files(root, ".py", under=PACKAGE):
        modules += 1
        inside = path.relative_to(root / PACKAGE).as_posix()
        for name, line in names(ast.parse(path.read_text(encoding="utf-8"))):
            seam = next((seam for seam in SEAMS if name == seam or name.startswith(f"{seam}.")), None)
            if seam and not re.fullmatch(SEAMS[seam], inside):
                problems.append(f"{place(path, root, line)} names {seam}")
    return modules, problems


def names(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Every module or attribute of a module that is named, with its line; imports inside functions count."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "flask":
            yield f"flask.{node.attr}", node.lineno
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
            yield from ((arg.value, node.lineno) for arg in node.args[:1] if is_text(arg))


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_names_stay_behind_their_seams():
    modules, problems = misplaced_names(ROOT)

    assert problems == []
    assert modules > 40


def test_the_seams_are_really_used():
    """Otherwise this guard would look for names that nobody uses."""
    used = {name.split(".")[0] for name, _ in names(ast.parse((ROOT / PACKAGE / "runtime.py").read_text()))}

    assert "eventlet" in used


PLANTED = [
    ("boards/actions.py", "import eventlet"),
    ("boards/actions.py", "from eventlet.green import os"),
    ("boards/actions.py", "def wait():\n    import eventlet.semaphore"),
    ("boards/actions.py", "from importlib import import_module\nimport_module('eventlet')"),
    ("boards/actions.py", "from flask_socketio import emit"),
    ("steering/actions.py", "import socketio"),
    ("boards/access.py", "from flask import request"),
    ("boards/access.py", "from flask import current_app, request as asked"),
    ("boards/access.py", "import flask\nflask.request.args"),
    ("boards/routes.py", "from flask import session"),
    ("people/actions.py", "import flask\nflask.session['x'] = 1"),
]


@pytest.mark.parametrize(("module", "source"), PLANTED)
def test_a_planted_name_is_seen(tmp_path, module, source):
    write(tmp_path, f"{PACKAGE}/{module}", source)

    assert len(misplaced_names(tmp_path)[1]) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("runtime.py", "import eventlet"),
        ("live/sockets.py", "from flask import request\nimport socketio"),
        ("boards/routes.py", "from flask import request"),
        ("people/identity.py", "from flask import request, session"),
        ("boards/actions.py", "session = load()\nsession.request"),
    ],
)
def test_where_it_belongs_it_is_welcome(tmp_path, module, source):
    write(tmp_path, f"{PACKAGE}/{module}", source)

    assert misplaced_names(tmp_path) == (1, [])
