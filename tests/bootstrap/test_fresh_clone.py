"""The real thing: this project's own lock, installed from the network into a fresh copy, then started without it."""

import os
import shutil
import subprocess

import pytest

from tests.bootstrap.house import PYTHON
from tests.guards.tree import CACHES, ROOT, SKIPPED

OFFLINE = {"PIP_NO_INDEX": "1", "https_proxy": "http://127.0.0.1:9", "http_proxy": "http://127.0.0.1:9"}


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_fresh_copy_sets_itself_up_once_and_then_starts_offline(tmp_path):
    copy = tmp_path / "fresh copy"  # with a space, as folders of people have
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*SKIPPED, *CACHES))
    command = [PYTHON, str(copy / "run.py"), "manage", "--help"]
    environment = {**os.environ, "LANG": "en_GB.UTF-8"}

    first = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    second = subprocess.run(
        command, cwd=tmp_path, env={**environment, **OFFLINE}, capture_output=True, text=True, check=False
    )

    assert first.returncode == 0, first.stderr
    assert first.stderr.count("setting itself up") == 1
    assert (second.returncode, second.stdout) == (0, first.stdout), second.stderr
    assert "setting itself up" not in second.stderr
