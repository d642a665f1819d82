"""A house in miniature: the real launcher and its tools, two locks that name made-up wheels, and a server that greets.

The set-up is real (a virtual environment, pip, hashes); only what it installs is small, and nothing comes from outside.
"""

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.guards.tree import ROOT, write

# A virtual environment cannot tell how it was set up; start from the Python it was made with.
PYTHON = getattr(sys, "_base_executable", sys.executable)
RUNTIME = "def patch():\n    print('patched')\n"
GREETING = """\
import flask_socketio, sys

def main(arguments):
    print("{name}", *arguments, flask_socketio.VERSION, sys.prefix != sys.base_prefix)
    return 7
"""


class House:
    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(ROOT / "tools", root / "tools", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "run.py", root)
        write(root, "facilitator/runtime.py", RUNTIME)
        for name in ("serve", "demo", "manage"):
            write(root, f"facilitator/cli/{name}.py", GREETING.format(name=name))
        self.lock("requirements.lock", flask_socketio="1.0")
        self.lock("requirements-test.lock", flask_socketio="1.0", pytest="1.0")

    def lock(self, lock: str, **versions: str) -> None:
        entries = [f"{name}=={version} --hash=sha256:{self.wheel(name, version)}" for name, version in versions.items()]
        write(self.root, lock, "\n".join(entries) + "\n")

    def wheel(self, name: str, version: str) -> str:
        """Make a wheel that says its version, and as a program ends with exit code 5. Gives its hash."""
        folder = self.root / "wheels"
        folder.mkdir(exist_ok=True)
        path = folder / f"{name}-{version}-py3-none-any.whl"
        contents = {
            f"{name}/__init__.py": f"VERSION = '{version}'\n",
            f"{name}/__main__.py": "import sys\nprint('tests', *sys.argv[1:])\nsys.exit(5)\n",
            f"{name}-{version}.dist-info/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
            f"{name}-{version}.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        record = f"{name}-{version}.dist-info/RECORD"
        contents[record] = "".join(f"{file},{digest(text)},{len(text)}\n" for file, text in contents.items())
        contents[record] += f"{record},,\n"
        with zipfile.ZipFile(path, "w") as archive:
            for file, text in contents.items():
                # A fixed date, so that the same wheel has the same hash.
                archive.writestr(zipfile.ZipInfo(file), text)
        return hashlib.sha256(path.read_bytes()).hexdigest()

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(arguments), env=self.environment(environment), capture_output=True, text=True, check=False
        )

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            self.command(arguments),
            env=self.environment({}),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def command(self, arguments: tuple[str, ...]) -> list[str]:
        return [PYTHON, str(self.root / "run.py"), *arguments]

    def environment(self, changes: dict[str, str]) -> dict[str, str]:
        """Nothing of the machine's own pip or Python settings, and no index to ask."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.root),
            "LANG": "en_GB.UTF-8",
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.root / "wheels"),
            **changes,
        }


def digest(text: str) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
