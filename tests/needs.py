"""What some tests need from the machine: a browser, Redis, PostgreSQL, nginx, LibreOffice, Poppler.

`need("chromium")` gives the path of the program. Where it is missing the test is skipped with the command that would
help; on a build server (CI is set) it fails instead, because there a skip would hide a broken promise. With
FACILITATOR_APT=1, as root on Debian, it is installed first.
"""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tools.apt import install_packages, may_install


@dataclass(frozen=True)
class Need:
    """`variable` names the environment variable that wins; `places` are glob patterns looked at after the PATH."""

    variable: str
    programs: tuple[str, ...]
    packages: tuple[str, ...]
    places: tuple[str, ...] = ()


NEEDS = {
    "chromium": Need("CHROMIUM", ("chromium", "chromium-browser", "google-chrome"), ("chromium",)),
    "redis-server": Need("REDIS_SERVER", ("redis-server",), ("redis-server",)),
    # Debian keeps PostgreSQL's own programs off the PATH. initdb and pg_ctl lie beside the path you get.
    "postgres": Need("POSTGRES", ("postgres",), ("postgresql",), ("usr/lib/postgresql/*/bin/postgres",)),
    # What hosts put before several processes; Debian keeps it off the PATH of who is not root.
    "nginx": Need("NGINX", ("nginx",), ("nginx-light",), ("usr/sbin/nginx",)),
    "openssl": Need("OPENSSL", ("openssl",), ("openssl",)),
    # It sees whether what was answered is on the disk.
    "strace": Need("STRACE", ("strace",), ("strace",)),
    # It opens the Word documents that we make, and says when it cannot.
    "soffice": Need("SOFFICE", ("soffice", "libreoffice"), ("libreoffice-writer-nogui",)),
    # It reads what stands in a PDF, as a program that reads aloud would.
    "pdftotext": Need("PDFTOTEXT", ("pdftotext",), ("poppler-utils",)),
    # Without it a note with an emoji is a box in every screenshot.
    "emoji font": Need("EMOJI_FONT", (), ("fonts-noto-color-emoji",), ("usr/share/fonts/**/NotoColorEmoji.ttf",)),
}


def need(name: str) -> str:
    """The path of what is needed; skips or fails the test where there is none."""
    found = find(name) or get(name)
    if found:
        return found
    command = f"apt install {' '.join(NEEDS[name].packages)}"
    advice = f"{name} is missing: {command}, or set {NEEDS[name].variable} to its path"
    if os.environ.get("CI"):
        pytest.fail(advice)
    pytest.skip(advice)


def find(name: str) -> str | None:
    wanted = NEEDS[name]
    named = os.environ.get(wanted.variable)
    if named:
        return named
    on_path = (shutil.which(program) for program in wanted.programs)
    elsewhere = (str(place) for pattern in wanted.places for place in sorted(Path("/").glob(pattern)))
    return next((path for path in (*on_path, *elsewhere) if path), None)


def get(name: str) -> str | None:
    """Install it where that is allowed (tools/apt.py), and give its path."""
    if may_install() and install_packages(*NEEDS[name].packages):
        return find(name)
    return None
