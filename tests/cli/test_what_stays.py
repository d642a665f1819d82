"""What a server is made of is no garbage: it is looked through before phones are welcome, and never again."""

import re
import subprocess
import sys

from tests.support.server import ROOT

WELCOME = """
import os, sys
from facilitator.runtime import patch
patch()
import gc
from facilitator.cli import serve
if "--planted" in sys.argv:
    gc.freeze = lambda: None
def tell(*_):
    print("left out:", gc.get_freeze_count(), flush=True)
    os._exit(0)
serve.main(["--port", "0", "--data", sys.argv[1]], greet=tell)
"""


def left_out(folder, *planted):
    """Objects that the collector passes over when phones are welcome."""
    command = [sys.executable, "-c", WELCOME, str(folder), *planted]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    found = re.search(r"left out: (\d+)", done.stdout)
    assert found, done.stderr[-2000:]
    return int(found[1])


def test_what_stays_is_left_out_before_phones_are_welcome(tmp_path):
    assert left_out(tmp_path) > 100_000


def test_a_server_that_leaves_nothing_out_is_seen(tmp_path):
    assert left_out(tmp_path, "--planted") == 0
