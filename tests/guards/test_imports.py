"""Who may import whom: the contracts in pyproject.toml, and that they really hold somebody back."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.guards.tree import ROOT, write

LINT_IMPORTS = Path(sys.executable).parent / "lint-imports"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
DOMAINS = next(contract for contract in CONTRACTS if contract["id"] == "live")["source_modules"]
# They have no domain inside, so the rules for the inside of a domain say nothing about them.
WITHOUT_INSIDE = {"facilitator.kinds"}


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(LINT_IMPORTS), "--config", str(ROOT / "pyproject.toml"), "--no-cache"],
        cwd=root,
        env={"PYTHONPATH": str(root), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_contracts_are_kept():
    result = lint_imports(ROOT)

    assert "Contracts: 3 kept, 0 broken." in result.stdout, result.stdout + result.stderr


def test_the_contracts_know_every_domain():
    """A new folder fails the first contract (it is exhaustive); this keeps the lists of the other two complete."""
    floors = next(contract for contract in CONTRACTS if contract["id"] == "folders")["layers"]
    inside = next(contract for contract in CONTRACTS if contract["id"] == "inside")["containers"]
    between = {name.strip("()") for floor in floors[1:-1] for name in floor.split(" : ")} - {"live", "ledger"}
    existing = {f"facilitator.{name}" for name in between if (ROOT / "facilitator" / name).is_dir()}

    assert set(DOMAINS) == existing
    assert set(inside) == existing - WITHOUT_INSIDE
    assert len(existing) >= 8


PLANTED = [
    ("ledger/transaction.py", "from facilitator.people import actor"),
    ("live/sockets.py", "def send():\n    from facilitator.boards import queries"),
    ("clock.py", "from facilitator.ledger import command"),
    ("people/actions.py", "import facilitator.rounds.models"),
    ("boards/actions.py", "from facilitator.live import broadcast"),
    ("archive/freeze.py", "from facilitator.demo import people"),
    ("boards/queries.py", "from facilitator.boards import routes"),
    ("boards/audience.py", "from facilitator.boards.actions import add_note"),
    ("boards/models.py", "from facilitator.boards import states"),
    ("telephones/models.py", "'''A folder that no contract knows.'''"),
]


@pytest.mark.parametrize(("module", "source"), PLANTED)
def test_a_planted_import_is_seen(tmp_path, module, source):
    build_house(tmp_path)
    write(tmp_path, f"facilitator/{module}", source)
    write(tmp_path, f"facilitator/{Path(module).parent}/__init__.py", "")

    result = lint_imports(tmp_path)

    assert re.search(r"[1-9] broken\.", result.stdout), result.stdout + result.stderr


def test_a_house_in_order_is_kept(tmp_path):
    build_house(tmp_path)

    result = lint_imports(tmp_path)

    assert "Contracts: 3 kept, 0 broken." in result.stdout, result.stdout + result.stderr


def build_house(root: Path) -> None:
    """A package with the same folders and empty modules, so that a planted import has something to reach."""
    write(root, "facilitator/__init__.py", "")
    write(root, "facilitator/clock.py", "")
    for folder in ("cli", "demo", "live", "ledger", *(domain.partition(".")[2] for domain in DOMAINS)):
        write(root, f"facilitator/{folder}/__init__.py", "")
        for module in ("routes", "actions", "queries", "access", "audience", "models", "states", "people", "actor"):
            write(root, f"facilitator/{folder}/{module}.py", "")
    write(root, "facilitator/live/broadcast.py", "")
    write(root, "facilitator/ledger/command.py", "")
