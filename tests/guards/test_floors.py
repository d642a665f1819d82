"""A8: below these versions are known holes. What is locked is above them, and `tools/audit.py` can ask for new ones."""

import pytest
from packaging.version import Version

from tests.guards.tree import ROOT
from tools import audit
from tools.locked import SERVING, TESTING, read_lock

FLOORS = {"eventlet": "0.40.3", "python-engineio": "4.13.3", "python-socketio": "5.16.2"}


def below(lock: str) -> list[str]:
    pins = read_lock(lock)
    return [name for name, floor in FLOORS.items() if Version(pins[name].version) < Version(floor)]


@pytest.mark.parametrize("file", [SERVING, TESTING])
def test_what_is_locked_is_above_the_known_holes(file):
    assert below((ROOT / file).read_text()) == []


@pytest.mark.parametrize("name", FLOORS)
def test_a_planted_version_below_is_seen(name):
    text = (ROOT / SERVING).read_text()
    pinned = f"{name}=={read_lock(text)[name].version}"

    assert below(text.replace(pinned, f"{name}==0.1")) == [name]


def test_everything_that_is_served_is_asked_about():
    asked = {(package.ecosystem, package.name) for package in audit.packages(ROOT)}

    assert ("PyPI", "eventlet") in asked
    assert ("npm", "preact") in asked
    assert len([name for ecosystem, name in asked if ecosystem == "PyPI"]) == len(
        read_lock((ROOT / TESTING).read_text())
    )
    assert len([name for ecosystem, name in asked if ecosystem == "npm"]) >= 4


def test_what_is_answered_is_told_by_package():
    packages = [audit.Package("PyPI", "flask", "0.1"), audit.Package("npm", "htm", "3.1.1")]

    answer = {"results": [{"vulns": [{"id": "GHSA-x"}, {"id": "PYSEC-y"}]}, {}]}

    assert audit.known_holes(packages, answer) == ["flask 0.1 (PyPI): GHSA-x, PYSEC-y"]
    with pytest.raises(ValueError, match="2 packages"):
        audit.known_holes(packages, {"results": []})
