"""When the launcher stays in the Python it was started with."""

import sys
from pathlib import Path

import pytest

from tools import bootstrap


@pytest.fixture
def started(monkeypatch, tmp_path):
    """Pretend to be started with another Python, in a house with no environment of its own."""

    def start(*, virtual: bool, installed: set[str]) -> None:
        monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
        monkeypatch.setattr(sys, "prefix", str(Path(sys.base_prefix) / "elsewhere" if virtual else sys.base_prefix))
        monkeypatch.setattr(bootstrap, "has", installed.__contains__)

    return start


def test_a_virtual_environment_that_has_what_serving_needs_is_home(started):
    started(virtual=True, installed={"flask_socketio"})

    assert bootstrap.is_home(bootstrap.SERVING) is True
    assert bootstrap.is_home(bootstrap.TESTING) is False


def test_with_pytest_it_is_home_for_tests_too(started):
    started(virtual=True, installed={"flask_socketio", "pytest"})

    assert bootstrap.is_home(bootstrap.TESTING) is True


@pytest.mark.parametrize("installed", [set(), {"flask_socketio", "pytest"}])
def test_the_systems_python_is_never_home(started, installed):
    started(virtual=False, installed=installed)

    assert bootstrap.is_home(bootstrap.SERVING) is False


def test_the_stamp_tells_the_lock_and_the_python(monkeypatch, tmp_path):
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    (tmp_path / "a.lock").write_text("flask==3.1.3\n")
    (tmp_path / "b.lock").write_text("flask==3.1.4\n")

    digest, version = bootstrap.stamp("a.lock").split()

    assert digest != bootstrap.stamp("b.lock").split()[0]
    assert version == f"{sys.version_info.major}.{sys.version_info.minor}"
