"""Installs Debian packages, only where the caller allowed it: FACILITATOR_APT=1, as root, on a system with apt-get.

The launcher calls this before anything is installed, so it has nothing but the standard library.
"""

import os
import shutil
import subprocess
import sys

# Another installation may be running: wait for it rather than fail. No terminal: build servers have none to give.
APT = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]


def may_install() -> bool:
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return os.environ.get("FACILITATOR_APT") == "1" and is_root and shutil.which("apt-get") is not None


def install_packages(*packages: str) -> bool:
    """Whether they are there now. What apt says is shown only when it failed."""
    print(f"$ apt-get install {' '.join(packages)}", flush=True)
    # A failing update is no reason to stop: the lists of before may still do.
    apt("update")
    failed = apt("install", "-y", "--no-install-recommends", *packages)
    if failed:
        sys.stderr.write(failed)
    return not failed


def apt(*words: str) -> str:
    """What it said when it failed, else nothing."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    result = subprocess.run(
        [*APT, *words],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    said = result.stdout.decode(errors="replace")
    return (said or f"apt-get ended with {result.returncode}\n") if result.returncode else ""
